"""The user's side of a live conversation: what was said and written, and how far the model has and knows it. Pure.

Words come for a voice as it goes on, and nothing tells whose they are. So the model gets one utterance at a time: the
next one when the words of the last one are in. Times are in seconds, on a clock that never goes back.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import inf
from typing import Final

from talktrack.providers.network.dialogue import SILENCE
from talktrack.providers.network.saying import Saying

_LAST_WORDS_S: Final = 0.4
"""So long after the latest words of an utterance there are no more."""
_NO_WORDS_S: Final = 1.5
"""So long after all of an utterance was told there are none."""


@dataclass(eq=False)
class Share:
    """An utterance of the user, or something that was written."""

    text: str | None = None
    """All its words, once they are known."""
    sound: bytearray = field(default_factory=bytearray)
    """As long as its words are not known."""
    told: int = 0
    """Bytes of the sound that the model has."""
    read: bool = False
    """The model has its text instead."""
    stopped: bool = False
    partial: str = ""
    news_s: float = 0.0
    """When something was last told or understood of it, or its voice stopped."""
    answer: Saying | None = None
    """What the model says to it."""
    answered: bool = False
    """The model has begun to say something to it: it was no mere noise."""

    @property
    def is_told(self) -> bool:
        """The model has all that there is of it up to now."""
        return self.read or self.text == "" or (self.text is None and self.told == len(self.sound))

    @property
    def due_s(self) -> float:
        """When its words are taken to be complete."""
        if self.text is not None:
            return -inf
        if not (self.stopped and self.is_told):
            return inf
        return self.news_s + (_LAST_WORDS_S if self.partial else _NO_WORDS_S)


class Hearing:
    """What the user said and wrote that is not answered yet, and which words are still to be told of it."""

    def __init__(self) -> None:
        self.shares: list[Share] = []
        """Those that no answer to was heard of, in order."""
        self._unwritten: deque[Share] = deque()
        """Utterances whose words were not told yet."""

    def start(self) -> None:
        self.shares.append(Share())
        self._unwritten.append(self.shares[-1])

    def add(self, pcm: bytes) -> None:
        """More of the utterance under way."""
        self._unwritten[-1].sound += pcm

    def stop(self, now_s: float, *, silent: bool) -> None:
        """The utterance is over; `silent` is one that never started."""
        if silent:
            self._unwritten.append(Share(text=""))
        else:
            self._unwritten[-1].stopped = True
            self._unwritten[-1].news_s = now_s

    def write(self, text: str) -> None:
        self.shares.append(Share(text=text, stopped=True))

    # --- what the model gets ---------------------------------------------------------------------------------------

    def untold(self) -> Iterator[Share]:
        """What may be told now, up to the first utterance whose words are not known."""
        for share in self.shares:
            if not share.is_told:
                yield share
            if share.text is None:
                return

    def tell(self, share: Share, now_s: float) -> bytes:
        """Sound of it that the model has not had, which it gets now; nothing where its text is told."""
        if share.text is not None:
            share.read = True
            return b""
        rest, share.told, share.news_s = bytes(share.sound[share.told :]), len(share.sound), now_s
        return rest

    def forget(self, now_s: float) -> None:
        """The model has nothing of it any more."""
        for share in self.shares:
            share.told, share.read, share.partial, share.news_s = 0, False, "", now_s

    @property
    def waits(self) -> bool:
        """There is an utterance that is over, and which the model does not know whole."""
        return any(share.stopped and not share.is_told for share in self.shares)

    # --- what becomes of it ----------------------------------------------------------------------------------------

    def asked(self, answer: Saying) -> None:
        """This is to answer all that is not answered."""
        for share in self.shares:
            share.answer = share.answer or answer

    def moved(self, before: Saying, after: Saying) -> None:
        """One answer goes on as another one."""
        for share in self.shares:
            share.answer = after if share.answer is before else share.answer

    def sounds(self, answer: Saying) -> None:
        """It has begun to be made: all that it answers was told, and perhaps understood."""
        for share in self.shares:
            if share.answer is answer:
                share.answered = True
                if share.partial:
                    share.news_s = -inf

    def over(self, answer: Saying) -> None:
        """So much of an answer was heard: what it answers is done with if any of it was."""
        if answer.heard_ms:
            self.shares = [share for share in self.shares if share.answer is not answer]
        else:
            for share in self.shares:
                share.answer = None if share.answer is answer else share.answer

    # --- the words -------------------------------------------------------------------------------------------------

    def grow(self, text: str, now_s: float, *, whole: bool) -> str:
        """More words; gives what the utterance is taken for now."""
        share = next((each for each in self._unwritten if each.text is None), None)
        if share is None or not share.told:
            return ""
        share.partial += text
        share.news_s = -inf if whole and share.stopped else now_s
        return share.partial.strip()

    @property
    def due_s(self) -> float:
        """When there may be something to take."""
        return self._unwritten[0].due_s if self._unwritten else inf

    def complete(self, now_s: float) -> Iterator[str]:
        """The words of the utterances that are over, in order; empty where nothing was said."""
        while self._unwritten and self._unwritten[0].due_s <= now_s:
            share = self._unwritten.popleft()
            if share.text is None:
                share.text = share.partial.strip() or (SILENCE if share.answered else "")
                share.read = True
                share.sound.clear()
            if not share.text and share in self.shares:
                self.shares.remove(share)
            yield share.text
