"""One exchange of a practice call: the seller's turn in, the customer's answer out, both with their times.

Time is simulated: a typed turn takes as long as it would take to say, a spoken one as long as it took, and nobody's
typing or machine is part of it. So the same input gives the same call.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace

from talktrack.domain.ids import turn_id
from talktrack.domain.mind import Directive, Mind, Step
from talktrack.domain.pace import GAP_MS, spoken_ms
from talktrack.domain.scenario import Scenario
from talktrack.domain.text import words
from talktrack.domain.transcript import Turn, Word
from talktrack.ports.language import LanguageModel
from talktrack.practice.interrupting import cut_at
from talktrack.practice.mind import Heard, SellerTurn, Silence, begin, react
from talktrack.practice.moves import read
from talktrack.practice.wording import BANK, Worded, word

LONG_SILENCE_MS = 8000
"""After so long without a word somebody asks whether the other is still there."""

Voice = Callable[[str], Awaitable[int]]
"""Says a text and gives its length in milliseconds."""


@dataclass(frozen=True)
class Utterance:
    """What the seller said in one turn, typed or recognised."""

    text: str
    confidence: float | None = None
    spoken: bool = False
    lead_ms: int = GAP_MS
    """Silence between the customer's last word and the seller's first."""
    duration_ms: int | None = None
    """Measured length of the speech; None for typed text, whose length is estimated."""
    words: tuple[Word, ...] = ()
    """Times are from the start of the speech."""


@dataclass(frozen=True)
class Exchange:
    """The seller's turn, the customer's answer, and the mind after it was heard."""

    seller: Step
    customer: Step
    mind: Mind
    fell_back: str | None
    """Why the model's words were not used; None where they were, or where there is no model."""


@dataclass(frozen=True)
class Cast:
    """Who plays the customer, and with what."""

    scenario: Scenario
    model: LanguageModel | None = None
    voice: Voice | None = None


async def pick_up(cast: Cast, seed: int, before: Mind | None = None) -> tuple[Step, str | None]:
    """The customer's first turn, and why the model's words were not used.

    `before` is the mind at the end of an earlier call with the same customer.
    """
    reaction = begin(cast.scenario, seed, before)
    if reaction.directive is None:
        raise AssertionError("a call begins with a directive")
    drill = cast.scenario.drill
    if drill is not None:
        worded = Worded(drill.said, BANK)
    else:
        worded = await word(reaction.directive, reaction.mind, cast.scenario, (), cast.model)
    return await _say(cast, worded, reaction.mind, reaction.directive, turn_id(1), start_ms=0), worded.fell_back


async def exchange(cast: Cast, steps: Sequence[Step], utterance: Utterance) -> Exchange:
    """Hold one exchange after the turns so far."""
    cut = cut_at(utterance.text, last_mind(steps), cast.scenario.persona)
    seller_turn = _seller_turn(cast.scenario, steps, utterance, utterance.text[:cut])
    event = SellerTurn(
        seller_turn.turn_id,
        seller_turn.start_ms or 0,
        read(seller_turn.heard, cast.scenario.language),
        utterance.confidence,
        utterance.spoken,
        cut_short=cut is not None,
    )
    reaction = react(last_mind(steps), event, cast.scenario)
    if reaction.directive is None:
        raise AssertionError("a seller's turn is answered")
    seller = Step(replace(seller_turn, moves=reaction.moves), mind=reaction.mind, causes=reaction.causes)
    heard = [*(step.turn for step in steps), seller.turn]
    worded = await word(reaction.directive, reaction.mind, cast.scenario, heard, cast.model)
    start_ms = (seller_turn.end_ms or 0) + GAP_MS
    customer = await _say(cast, worded, reaction.mind, reaction.directive, turn_id(len(steps) + 2), start_ms=start_ms)
    mind = customer.mind or reaction.mind
    return Exchange(seller, customer, mind, worded.fell_back)


async def wait(cast: Cast, steps: Sequence[Step]) -> Step:
    """The customer's turn after the seller has said nothing for long."""
    id, start_ms = turn_id(len(steps) + 1), (steps[-1].turn.end_ms or 0) + LONG_SILENCE_MS
    reaction = react(last_mind(steps), Silence(id, start_ms), cast.scenario)
    if reaction.directive is None:
        raise AssertionError("a silence is broken")
    heard = [step.turn for step in steps]
    worded = await word(reaction.directive, reaction.mind, cast.scenario, heard, cast.model)
    customer = await _say(cast, worded, reaction.mind, reaction.directive, id, start_ms=start_ms)
    return replace(customer, causes=(*reaction.causes, *customer.causes))


def last_mind(steps: Sequence[Step]) -> Mind:
    """The customer's state after the turns so far. The first step of a practice call always has one."""
    return next(step.mind for step in reversed(steps) if step.mind is not None)


def _seller_turn(scenario: Scenario, steps: Sequence[Step], utterance: Utterance, heard: str) -> Turn:
    """The seller's turn in its place; who is cut in on stops talking there."""
    start = (steps[-1].turn.end_ms or 0) + utterance.lead_ms
    measured = utterance.duration_ms is not None
    length = (
        utterance.duration_ms if utterance.duration_ms is not None else spoken_ms(utterance.text, scenario.language)
    )
    if heard != utterance.text:
        length = length * len(words(heard)) // len(words(utterance.text))
    return Turn(
        turn_id=turn_id(len(steps) + 1),
        role="seller",
        said=utterance.text,
        heard=heard,
        start_ms=start,
        end_ms=start + length,
        confidence=utterance.confidence,
        words=tuple(
            replace(word, start_ms=start + word.start_ms, end_ms=start + word.end_ms) for word in utterance.words
        ),
        measured=measured,
    )


async def _say(cast: Cast, worded: Worded, mind: Mind, directive: Directive, id: str, *, start_ms: int) -> Step:
    """Say the words of a directive, and let the mind know that they were heard."""
    length = await cast.voice(worded.text) if cast.voice else spoken_ms(worded.text, cast.scenario.language)
    turn = Turn(
        turn_id=id,
        role="customer",
        said=worded.text,
        heard=worded.text,
        start_ms=start_ms,
        end_ms=start_ms + length,
        measured=cast.voice is not None,
    )
    report = Heard(id, start_ms, directive, said=turn.said, heard=turn.heard)
    after = react(mind, report, cast.scenario)
    return Step(turn, directive, after.mind, after.causes, worded.by)
