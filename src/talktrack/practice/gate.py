"""The gatekeeper: who is calling, what about, and why should it concern the buyer?

It holds the call until it has what it wants, then puts the seller through, and the buyer's mind starts. Being
pushy, rude or untruthful ends the call here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from talktrack.domain.call import EndReason
from talktrack.domain.gatekeeper import Gatekeeper, GateKey
from talktrack.domain.language import Language
from talktrack.domain.mind import Cause, Directive, DirectiveKind, GateState, Mind, Reason
from talktrack.domain.moves import Move
from talktrack.domain.persona import Fact
from talktrack.domain.scenario import Scenario
from talktrack.domain.text import find_phrase
from talktrack.practice.gate_words import LEAVES, LIES, PUSHES, SAYS
from talktrack.practice.levels import settle
from talktrack.practice.moment import fresh, tone
from talktrack.practice.reading import Reading
from talktrack.practice.recital import introduces, is_recital

GateDecision = tuple[Directive, Mind]

_EARNS = {
    GateKey.NAME: Reason.GOOD_OPENING,
    GateKey.PURPOSE: Reason.AGENDA_SET,
    GateKey.RESPECT: Reason.RAPPORT,
    GateKey.HELP: Reason.GOOD_QUESTION,
    GateKey.REASON: Reason.VALUE_FITS,
}
_MOST_PUSHES = 1
"""How often it takes being pushed."""


def at_the_gate(mind: Mind) -> bool:
    """Whether the seller still talks to the gatekeeper."""
    return mind.gate is not None and not mind.gate.through


def open_gate(mind: Mind, gate: Gatekeeper) -> tuple[Mind, Directive]:
    """The gatekeeper picks up."""
    mind = replace(mind, gate=GateState(), levels=gate.start)
    say = fresh(gate.lines.opening, mind, salt="opening")
    return mind, Directive(DirectiveKind.OPEN, tone(mind), say=say, reason="call_started")


def at_gate(
    mind: Mind, reading: Reading, scenario: Scenario, *, turn_id: str, at_ms: int, unclear: bool
) -> tuple[Mind, Directive, tuple[Cause, ...]]:
    """What a turn of the seller does to the gatekeeper, and what it does then."""
    gate, state = scenario.gatekeeper, mind.gate
    if gate is None or state is None:
        raise AssertionError("there is a gatekeeper")
    if unclear:
        return mind, Directive(DirectiveKind.ASK_AGAIN, tone(mind), reason="unclear"), ()
    losses = tuple(_losses(reading, gate, scenario.language))
    given = () if losses else tuple(key for key in _given(reading, gate, scenario) if key not in state.given)
    gains = tuple(_EARNS[key] for key in given if key in gate.wants)[:2]
    levels, causes = settle(mind.levels, gains, losses, gain=1.0, turn_id=turn_id, at_ms=at_ms)
    state = replace(
        state,
        given=(*state.given, *given),
        pushes=state.pushes + bool({Reason.PRESSURE, Reason.STUFFED} & set(losses)),
        turns=state.turns + 1,
    )
    mind = replace(mind, levels=levels, gate=state)
    directive, mind = _decide(mind, reading, losses, scenario, gate)
    return mind, replace(directive, tone=directive.tone if mind.gate and mind.gate.through else tone(mind)), causes


def _given(reading: Reading, gate: Gatekeeper, scenario: Scenario) -> Iterator[GateKey]:
    text = _text(reading)
    for key, phrases in SAYS[scenario.language].items():
        if find_phrase(text, phrases) is not None:
            yield key
    if find_phrase(text, (scenario.product.company, scenario.product.company.partition(" ")[0])):
        yield GateKey.NAME
    moves = set(reading.moves)
    if Move.AGENDA in moves:
        yield GateKey.PURPOSE
    if moves & {Move.RAPPORT, Move.APOLOGISE, Move.ACKNOWLEDGE}:
        yield GateKey.RESPECT
    if find_phrase(text, gate.reasons) is not None:
        yield from (GateKey.REASON, GateKey.PURPOSE)


def _losses(reading: Reading, gate: Gatekeeper, language: Language) -> Iterator[Reason]:
    text, moves = _text(reading), set(reading.moves)
    if Move.INSULT in moves:
        yield Reason.INSULT
    if find_phrase(text, (*LIES[language], *gate.lies)) is not None:
        yield Reason.FALSE_CLAIM
    if Move.PRESSURE in moves or find_phrase(text, PUSHES[language]) is not None:
        yield Reason.PRESSURE
    if is_recital(reading, language):
        yield Reason.STUFFED
    elif Move.FEATURE_DUMP in moves and not introduces(reading):
        yield Reason.PITCH_BEFORE_NEED


def _decide(
    mind: Mind, reading: Reading, losses: tuple[Reason, ...], scenario: Scenario, gate: Gatekeeper
) -> GateDecision:
    state = mind.gate or GateState()
    lines, own = gate.lines, partial(_line, mind)
    walked = _walks_away(mind, losses)
    if walked is not None:
        return own(DirectiveKind.HANG_UP, lines.hang_up, walked), replace(mind, ended=walked)
    if losses:
        return own(DirectiveKind.REFUSE, lines.pushed, "gate_pushed"), mind
    if Move.FAREWELL in reading.moves and not _asks(reading):
        goodbye = lines.goodbye or lines.message
        ended = EndReason.SELLER_SAID_GOODBYE
        return own(DirectiveKind.END_POLITELY, goodbye, ended), replace(mind, ended=ended)
    if set(gate.wants) <= set(state.given):
        return _put_through(mind, scenario, gate)
    if state.turns >= gate.turns or find_phrase(_text(reading), LEAVES[scenario.language]) is not None:
        ended = EndReason.MESSAGE_TAKEN
        return own(DirectiveKind.END_POLITELY, lines.message, ended), replace(mind, ended=ended)
    fact = next(_asked_for(reading, gate, state), None)
    if fact is not None:
        told = replace(mind, gate=replace(state, told=(*state.told, fact.id)))
        return own(DirectiveKind.ANSWER, fact.lines, "asked"), told
    missing = next(key for key in (*GateKey,) if key in gate.wants and key not in state.given)
    asking = {GateKey.NAME: lines.name, GateKey.PURPOSE: lines.purpose}.get(missing, lines.reason)
    reason = f"gate_{missing}" if missing in (GateKey.NAME, GateKey.PURPOSE) else "gate_reason"
    if missing not in (GateKey.NAME, GateKey.PURPOSE) and _asks(reading) and state.turns > 1:
        asking, reason = lines.unknown or asking, "gate_unknown" if lines.unknown else reason
    return own(DirectiveKind.PROBE, asking, reason), mind


def _walks_away(mind: Mind, losses: Iterable[Reason]) -> EndReason | None:
    if Reason.INSULT in losses:
        return EndReason.INSULTED
    if Reason.FALSE_CLAIM in losses:
        return EndReason.FALSE_CLAIMS
    if mind.gate is not None and mind.gate.pushes > _MOST_PUSHES:
        return EndReason.PRESSURED
    return EndReason.PATIENCE_LOST if mind.levels.patience <= 0 else None


def _put_through(mind: Mind, scenario: Scenario, gate: Gatekeeper) -> GateDecision:
    """The last of the gatekeeper, and the buyer picks up: its mind starts here."""
    persona = scenario.persona
    buyer = replace(
        mind, gate=GateState(through=True), levels=persona.start, seller_turns=0, silences=0, talked_ms=0, asked=()
    )
    say = (
        *fresh(gate.lines.put_through, mind, salt="put_through"),
        *fresh(persona.lines.opening, mind, salt="opening"),
    )
    return Directive(DirectiveKind.PUT_THROUGH, tone(buyer), "medium", say, reason="put_through"), buyer


def _line(mind: Mind, kind: DirectiveKind, lines: tuple[str, ...], reason: str) -> Directive:
    return Directive(kind, say=fresh(lines, mind, salt=reason), reason=reason)


def _asked_for(reading: Reading, gate: Gatekeeper, state: GateState) -> Iterator[Fact]:
    questions = " ".join(sentence.text for sentence in reading.sentences if sentence.question)
    return (
        fact for fact in gate.facts if fact.id not in state.told and find_phrase(questions, fact.keywords) is not None
    )


def _asks(reading: Reading) -> bool:
    return any(sentence.question for sentence in reading.sentences)


def _text(reading: Reading) -> str:
    return " ".join(sentence.text for sentence in reading.sentences)
