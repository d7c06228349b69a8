"""What makes a gatekeeper impossible: nothing that would open the door, or no words for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from talktrack.domain.errors import Problem
from talktrack.domain.gatekeeper import Gatekeeper, GateKey
from talktrack.domain.persona import Layer, Persona
from talktrack.domain.persona_check import all_lines, empty_text, outside, repeated_ids
from talktrack.domain.text import words
from talktrack.domain.wrong import Wrong

_FEWEST_TURNS = 2


def check_gatekeeper(gate: Gatekeeper, persona: Persona) -> tuple[Problem, ...]:
    """Everything that is wrong with a gatekeeper beside its buyer."""
    return (*_identity(gate), *_door(gate), *_facts(gate, persona), *_lines(gate, persona))


def gate_lines(gate: Gatekeeper) -> Iterator[str]:
    """Everything that this gatekeeper could say."""
    lines = gate.lines
    for group in (
        *(lines.opening, lines.name, lines.purpose, lines.reason, lines.put_through, lines.message),
        *(lines.hang_up, lines.pushed, lines.unknown, lines.goodbye),
    ):
        yield from group
    for fact in gate.facts:
        yield from fact.lines


def _identity(gate: Gatekeeper) -> Iterator[Problem]:
    for field in ("name", "role", "about"):
        yield from empty_text(field, getattr(gate, field))
    for name in ("trust", "patience", "interest", "clarity", "urgency"):
        yield from outside(f"start.{name}", getattr(gate.start, name), 0, 100)
    if gate.start.patience == 0:
        yield Problem(
            "start.patience", "With no patience the call ends before it starts; give at least 1.", Wrong.NO_PATIENCE
        )
    yield from outside("turns", gate.turns, _FEWEST_TURNS, 30)


def _door(gate: Gatekeeper) -> Iterator[Problem]:
    if not gate.wants:
        yield Problem(
            "wants", "Nothing would open this door: name at least one thing that the gatekeeper wants.", Wrong.DOOR_SHUT
        )
    if len(set(gate.wants)) < len(gate.wants):
        yield Problem("wants", "Something stands twice here; name each once.", Wrong.TWICE)
    if GateKey.REASON in gate.wants and not gate.reasons:
        yield Problem(
            "reasons", "The gatekeeper wants a reason that concerns the buyer: give words for one.", Wrong.NO_REASON
        )
    if gate.reasons and GateKey.REASON not in gate.wants:
        yield Problem(
            "reasons",
            "Nobody asks for a reason here: add `reason` to wants, or drop the words.",
            Wrong.REASON_NOT_WANTED,
        )


def _facts(gate: Gatekeeper, persona: Persona) -> Iterator[Problem]:
    yield from repeated_ids("facts", [fact.id for fact in gate.facts])
    known = {fact.id for fact in persona.facts}
    for index, fact in enumerate(gate.facts):
        if fact.layer is Layer.EARNED:
            yield Problem(
                f"facts.{index}.layer",
                f"{fact.id!r} is earned, and a gatekeeper knows nobody long enough.",
                Wrong.GATE_EARNED,
            )
        if fact.id in known:
            yield Problem(
                f"facts.{index}.id",
                f"The buyer has a fact {fact.id!r} too; give each its own id.",
                Wrong.FACT_OF_BUYER,
                {"id": fact.id},
            )
        if not (fact.keywords and fact.lines):
            yield Problem(
                f"facts.{index}.keywords",
                f"{fact.id!r} needs keywords that ask for it, and a line.",
                Wrong.NOTHING_ASKS,
            )


def _lines(gate: Gatekeeper, persona: Persona) -> Iterator[Problem]:
    for name in ("opening", "name", "purpose", "reason", "put_through", "message", "hang_up"):
        if not getattr(gate.lines, name):
            yield Problem(f"lines.{name}", "Give at least one line for this moment.", Wrong.NO_LINE)
    counts = Counter(" ".join(words(line)) for line in (*gate_lines(gate), *all_lines(persona)))
    own = {" ".join(words(line)) for line in gate_lines(gate)}
    for sentence in sorted(own):
        if counts[sentence] > 1:
            yield Problem(
                "lines",
                f"{sentence!r} would be said {counts[sentence]} times; every line stands once.",
                Wrong.REPEATED_LINE,
                {"line": sentence},
            )
