"""The expert: asks, gives back what it heard, takes worries seriously, proves, and asks for the step when it is time.

To a customer with a complaint it says sorry first.

It has trained the scenario: its notes hold the questions and replies that reports of earlier calls suggested. What the
customer feels, and what would move it, it does not know.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Generator
from typing import Final

from talktrack.domain.scenario import ScenarioType
from talktrack.practice.fidelity.brief import Ask, Notes, Worry
from talktrack.practice.fidelity.seller import Seller
from talktrack.practice.stems import content_stems

_MOST_TURNS: Final = 30
_TIME_TO_OFFER: Final = 19
"""From this turn on the open questions wait, and sooner where a call is short."""
_TURNS_PER_MINUTE: Final = 2
_ALIKE: Final = 0.7
"""Share of a known sentence's content that makes what was said that sentence."""
_LEAST_ALIKE: Final = 2
"""Words that a longer reply shares with a sentence by more than chance."""
_SHORT: Final = 3
_MOST_REFUSALS: Final = 2
"""Plain refusals after which it sees that it is no fit."""


def expert(seller: Seller, notes: Notes) -> Generator[str, str, None]:
    talk = _Talk(seller, notes)
    sorry = f" {seller.say('sorry')}" if seller.brief.type is ScenarioType.ANGRY_CUSTOMER else ""
    reply = yield f"{seller.hello()}{sorry} {seller.say('agenda')}"
    while talk.turn < _MOST_TURNS and not talk.over:
        reply = yield talk.answer(reply)
    yield seller.say("bye")


class _Talk:
    """What an expert keeps in mind during a call."""

    def __init__(self, seller: Seller, notes: Notes) -> None:
        self.turn = 1
        self.over = False
        self._seller = seller
        self._worries = notes.worries
        self._no = notes.refusals
        self._asks = deque(notes.asks)
        self._last: Ask | None = None
        self._time_to_offer = min(_TIME_TO_OFFER, _TURNS_PER_MINUTE * seller.brief.minutes)
        self._put_off: list[Ask] = []
        self._passed_over: list[Ask] = []
        self._handled: dict[int, int] = {}
        self._heard: list[str] = []
        self._proofs: list[str] = []
        self._features: list[str] = []
        self._steps = 0
        self._refusals = 0
        self._priced = False
        self._stepped = False

    def answer(self, reply: str) -> str:
        self.turn += 1
        self._heard.append(reply)
        if self._last is not None and self._was_put_off(self._last, reply):
            self._put_off.append(self._last)
        known = self._worry(reply)
        if known is not None and self._last is not None and self._last not in self._passed_over:
            self._passed_over.append(self._last)
            self._asks.append(self._last)
        self._last = None
        if known is not None:
            return self._settle(known, reply)
        parts = []
        if "?" in reply:
            parts.append(self._reply_to(reply))
        elif self._stepped:
            self._stepped = False
            self._refusals += self._sounds_like(reply, self._no)
            return self._seller.say("missing") if self._refusals < _MOST_REFUSALS else self._let_go()
        return " ".join((*parts, *self._next(reply, mirrors=not parts)))

    # --- worries ------------------------------------------------------------------------------------------------------

    def _worry(self, reply: str) -> int | None:
        fitting = [at for at, worry in enumerate(self._worries) if self._sounds_like(reply, worry.said)]
        return fitting[0] if fitting else None

    def _settle(self, at: int, reply: str) -> str:
        """First the reply of the notes, then a question for what is behind it, then proofs."""
        worry, seller = self._worries[at], self._seller
        stage = self._handled[at] = self._handled.get(at, 0) + 1
        if stage == 1:
            ending = "" if worry.reply.rstrip().endswith("?") else seller.say("check")
            return f"{worry.reply} {ending}".strip()
        if stage == 2:
            return f"{seller.say('care')} {seller.say('behind')}"
        return self._prove(worry, reply)

    def _prove(self, worry: Worry, reply: str) -> str:
        seller = self._seller
        id, text = seller.proof(f"{reply} {worry.reply}", without=self._proofs)
        if not text:
            return f"{seller.say('care')} {seller.say('missing')}"
        self._proofs.append(id)
        return f"{seller.say('care')} {seller.say('proof')} {text} {seller.say('check')}"

    def _reply_to(self, reply: str) -> str:
        """An answer to the customer's own question: a price, the proof or feature that fits, or an honest no idea."""
        seller = self._seller
        if seller.asks_price(reply) and seller.brief.product.prices:
            self._priced = True
            return seller.prices()
        question = reply.rpartition("?")[0]
        id, text = seller.proof(question, without=self._proofs)
        if text and seller.likeness(question, text) >= 1:
            self._proofs.append(id)
            return text
        features = seller.features(question, 1)
        if features and seller.likeness(question, features[0][1]) >= 1:
            return features[0][1]
        return seller.say("unsure")

    # --- the road of the call -----------------------------------------------------------------------------------------

    def _next(self, reply: str, *, mirrors: bool) -> list[str]:
        seller = self._seller
        back = [seller.mirror(reply)] if mirrors else []
        if self._asks and self.turn < self._time_to_offer:
            self._last = self._asks.popleft()
            return [*back, self._last.text]
        if self._put_off and self.turn < self._time_to_offer:
            self._last = self._put_off.pop(0)
            return [*back, seller.say("once_more"), self._last.text]
        if len(self._features) < 4:
            found = seller.features(" ".join(self._heard), 2, without=self._features)
            if found:
                self._features += [id for id, _ in found]
                return [seller.say("value"), *(text for _, text in found)]
        if not self._priced and seller.brief.product.prices:
            self._priced = True
            limits = seller.brief.product.limits
            candid = [seller.say("candid"), limits[0].text] if limits else []
            return [seller.prices(), *candid]
        return [*back, self._step()]

    def _step(self) -> str:
        self._stepped = True
        self._steps += 1
        if self._steps > 1:
            self._seller.other_day()
        return self._seller.say("step")

    def _let_go(self) -> str:
        self.over = True
        return self._seller.say("release")

    def _was_put_off(self, ask: Ask, reply: str) -> bool:
        return self._sounds_like(reply, ask.put_off)

    def _sounds_like(self, reply: str, known: tuple[str, ...]) -> bool:
        language = self._seller.brief.language
        said = content_stems(reply, language)
        stems = (content_stems(line, language) for line in known)
        least = _LEAST_ALIKE if len(said) > _SHORT else 1
        return any(len(one & said) >= max(least, _ALIKE * len(one)) for one in stems)
