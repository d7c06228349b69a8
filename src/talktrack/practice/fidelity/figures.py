"""What one call comes to in figures: small enough to travel between processes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from talktrack.domain.call import EndReason, Result
from talktrack.domain.mind import Directive, DirectiveKind, Mind, ObjectionStatus, Step
from talktrack.domain.scenario import Scenario
from talktrack.domain.text import sentences, words
from talktrack.domain.transcript import Turn
from talktrack.practice.exchange import last_mind
from talktrack.practice.fidelity.calls import Held
from talktrack.practice.fidelity.leaks import leaked
from talktrack.practice.filter import speaks
from talktrack.practice.gate import at_the_gate
from talktrack.practice.prompt import prompt_for

RESISTING: Final = frozenset({DirectiveKind.OBJECT, DirectiveKind.STALL, DirectiveKind.REFUSE, DirectiveKind.PROBE})
"""What a customer does who does not go along."""

_LEAST_WORDS: Final = 4
"""Sentences under this length prove no language and are nobody's own."""
_OUT_OF_CHARACTER: Final = re.compile(
    r"[*\[\]<>{}]|\b(?:as an ai|language model|an ai assistant|i'm an ai|i am an ai|how can i (?:help|assist) you"
    r"|modelo de lenguaje|inteligencia artificial|soy una ia|en qué puedo ayudarl[eo])\b"
    r"|^\s*(?-i:[A-ZÁÉÍÓÚÑ])[\w' -]{1,30}:\s",
    re.IGNORECASE,
)
"""Stage directions, marks of a form, a machine that says so, a name in front."""


@dataclass(frozen=True)
class Figures:
    """One call, counted."""

    rep: str
    seed: int
    turns: int
    """Turns of both sides."""
    replies: int
    """Turns of the customer after it has picked up; those of somebody who picks up for it are not its own."""
    resisting: int
    """Of those the ones in which it objects, stalls, refuses or asks back."""
    leaks: int
    """Of the customer's turns those whose prompt or speech gave a locked fact away."""
    spoken_leaks: int
    """Of those the ones in which it was said aloud."""
    committed: bool
    unresolved: tuple[str, ...]
    """Objections that were raised and not settled when the customer said yes."""
    walked_away: bool
    how: str
    """How it ended: `yes`, `no_fit`, `hung_up`, `politely`, or `seller` where the seller went first."""
    told: float
    """Share of the persona's facts that were told."""
    haggled: bool
    breaks: int
    """Turns out of character."""
    wrong_language: int
    said: tuple[str, ...]
    """The customer's sentences of some length, as words."""
    score: float | None


def figures(held: Held, scenario: Scenario, score: float | None) -> Figures:
    """Count a call. Pure."""
    steps, mind = held.steps, last_mind(held.steps)
    customer = [step for step in steps if step.turn.role == "customer"]
    own = [step for step in customer[1:] if step.mind is None or not at_the_gate(step.mind)]
    replies = [step for step in own if step.directive is not None]
    leaks = list(_leaks(steps, scenario))
    how = _how(held)
    said = tuple(" ".join(words(one)) for step in customer for one in sentences(step.turn.heard))
    return Figures(
        rep=held.rep,
        seed=held.seed,
        turns=len(steps),
        replies=len(replies),
        resisting=sum(step.directive is not None and step.directive.kind in RESISTING for step in replies),
        leaks=sum(anywhere for anywhere, _ in leaks),
        spoken_leaks=sum(aloud for _, aloud in leaks),
        committed=mind.committed,
        unresolved=_unresolved(steps),
        walked_away=how in ("hung_up", "politely"),
        how=how,
        told=len(mind.told) / len(scenario.persona.facts) if scenario.persona.facts else 0.0,
        haggled=any(step.directive is not None and step.directive.kind is DirectiveKind.HAGGLE for step in customer),
        breaks=sum(_breaks(step) for step in customer),
        wrong_language=sum(not _speaks(step, scenario) for step in customer),
        said=tuple(one for one in said if len(one.split()) >= _LEAST_WORDS),
        score=score,
    )


def _how(held: Held) -> str:
    mind = last_mind(held.steps)
    if mind.committed and held.outcome.result in (Result.COMMITMENT, Result.NEXT_STEP):
        return "yes"
    if held.outcome.result is Result.DISQUALIFIED:
        return "no_fit"
    if mind.ended is None or mind.ended == EndReason.SELLER_SAID_GOODBYE:
        return "seller"
    last = held.steps[-1].directive
    return "hung_up" if last is not None and last.kind is DirectiveKind.HANG_UP else "politely"


def _leaks(steps: tuple[Step, ...], scenario: Scenario) -> Iterator[tuple[bool, bool]]:
    """Of each turn of the customer whether a locked fact was in its prompt or its speech, and whether in its speech."""
    heard: list[Turn] = []
    before: Mind | None = None
    for step in steps:
        if step.turn.role == "customer" and step.directive is not None and step.mind is not None:
            thinking = before if before is not None and heard and heard[-1].role == "seller" else step.mind
            known = "\n".join((*(turn.heard for turn in heard), step.directive.about))  # a counter is the mind's own
            locked = [
                fact.id
                for fact in scenario.persona.facts
                if fact.id not in step.mind.unlocked and fact.id not in thinking.told
            ]
            aloud = bool(leaked(step.turn.said, locked, scenario, known))
            prompted = _prompted(step.directive, thinking, scenario, heard)
            yield aloud or bool(leaked(prompted, locked, scenario, known)), aloud
        heard.append(step.turn)
        before = step.mind


def _prompted(directive: Directive, mind: Mind, scenario: Scenario, heard: list[Turn]) -> str:
    """What a model would be told beside what was said in the call anyway."""
    prompt = prompt_for(directive, mind, scenario, heard)
    return "\n".join(message.text for message in prompt.messages if message.role == "system")


def _unresolved(steps: tuple[Step, ...]) -> tuple[str, ...]:
    for step in steps:
        if step.directive is not None and step.directive.kind is DirectiveKind.COMMIT and step.mind is not None:
            return tuple(
                state.id
                for state in step.mind.objections
                if state.times_raised and state.status is not ObjectionStatus.RESOLVED
            )
    return ()


def _breaks(step: Step) -> bool:
    return not words(step.turn.said) or _OUT_OF_CHARACTER.search(step.turn.said) is not None


def _speaks(step: Step, scenario: Scenario) -> bool:
    said = step.turn.said
    return len(words(said)) < _LEAST_WORDS or speaks(said, scenario.language)
