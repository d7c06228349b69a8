"""From what was heard of a stream to what was said in each utterance. Pure; every moment is an argument."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from talktrack.domain.language import Language
from talktrack.domain.transcript import Word, mean_confidence
from talktrack.ports.speech import Recognition
from talktrack.providers.deepgram.wire import Heard
from talktrack.providers.network.heard import HeardWord
from talktrack.providers.network.sounds import SoundClock

ANSWERED_S: Final = 1.5
"""How long the answer to a `Finalize` is waited for where nearly all of the sound was heard by then; it is promised
only for a "significant amount" of what was not. Source: https://developers.deepgram.com/docs/finalize."""
_SIGNIFICANT_S: Final = 0.5
_TAIL_S: Final = 1.0
"""By so much the last interim may lie behind the end of the voice: mostly the pause by which that was noticed."""
_EDGE_S: Final = 0.02
_CUT_S: Final = 0.3
"""By so much an answer to a `Finalize` may fall short of the sound before it."""


@dataclass
class _Utterance:
    end_s: float = float("inf")
    due: float = float("inf")
    """When what is known of it is taken for all of it."""
    settled: bool = False
    finals: list[Heard] = field(default_factory=list)
    interim: Heard | None = None

    @property
    def known(self) -> list[Heard]:
        return [*self.finals, self.interim] if self.interim is not None else self.finals

    @property
    def text(self) -> str:
        return _text(self.known)


class Utterances:
    """Puts what is heard to the utterances of one voice; each one that was stopped comes out once, in order."""

    def __init__(self, language: Language, clock: SoundClock) -> None:
        self._language = language
        self._clock = clock
        self._open: deque[_Utterance] = deque([_Utterance()])
        """The last one is not stopped yet."""
        self._settled_s = 0.0
        """Everything before this was heard for good."""
        self._given_s = 0.0

    def stop(self, now: float, *, silent: bool = False) -> None:
        """The utterance ends with the sound that was sent; `silent` is one of which none was."""
        stopped = self._open[-1]
        stopped.end_s, stopped.due, stopped.settled = self._clock.sent_s, now + ANSWERED_S, silent
        self._open.append(_Utterance())

    def take(self, heard: Heard) -> str:
        """What the utterance that is listened to is taken for by now; empty where this says nothing new of it."""
        if heard.start_s < self._given_s - _EDGE_S:
            return ""
        first = self._open[0]
        before = first.text
        self._place(heard)
        if heard.final:
            self._settle(heard)
        return first.text if first.text != before and not first.settled else ""

    def _place(self, heard: Heard) -> None:
        of = next(each for each in self._open if heard.start_s < each.end_s - _EDGE_S or each is self._open[-1])
        if of.settled or heard.start_s < max((one.end_s for one in of.finals), default=0.0) - _EDGE_S:
            return
        if heard.final:
            of.finals.append(heard)
        of.interim = None if heard.final else heard

    def _settle(self, heard: Heard) -> None:
        self._settled_s = max(self._settled_s, heard.end_s)
        for each in self._open:
            short_s = each.end_s - heard.end_s
            if short_s <= _EDGE_S or (heard.flushed and short_s <= _CUT_S):
                each.settled = True

    @property
    def due(self) -> float:
        """When `finished` has more to give though nothing is heard; infinite where it has not."""
        first = self._open[0]
        if first.settled:
            return 0.0
        if first.known:
            nearly_all = first.end_s - first.known[-1].end_s < _TAIL_S
        else:
            nearly_all = first.end_s - self._settled_s < _SIGNIFICANT_S
        return first.due if nearly_all else float("inf")

    def finished(self, now: float) -> Iterable[Recognition]:
        """The utterances that are complete, or will not get more complete."""
        while self.due <= now:
            done = self._open.popleft()
            self._given_s = done.end_s
            yield self._recognition(done.known)
            self._clock.forget(done.end_s)

    def _recognition(self, known: list[Heard]) -> Recognition:
        words = tuple(self._word(word) for heard in known for word in heard.words)
        return Recognition(_text(known), self._language, mean_confidence(word.confidence for word in words), words)

    def _word(self, word: HeardWord) -> Word:
        start_ms = self._clock.at_ms(word.start_s)
        end_ms = start_ms + (word.end_s - word.start_s) * 1000
        return Word(word.text, round(start_ms), round(end_ms), word.confidence)


def _text(known: Iterable[Heard]) -> str:
    return " ".join(heard.text for heard in known if heard.text)
