"""What makes a persona impossible: contradictions, and worries that nothing could settle."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from talktrack.domain.adaptive import MOST_NOTCHES
from talktrack.domain.errors import Problem
from talktrack.domain.ids import SLUG
from talktrack.domain.persona import Fact, Layer, Levels, Objection, Persona, TriggerWhen
from talktrack.domain.text import words
from talktrack.domain.wrong import Wrong

FORMALITIES = {"en": ("neutral",), "es": ("tu", "usted", "vos")}


def check_persona(persona: Persona) -> tuple[Problem, ...]:
    """Everything that is wrong with a persona by itself; empty where it holds together."""
    return (
        *_identity(persona),
        *check_levels("start", persona.start),
        *_difficulty(persona),
        *_facts(persona),
        *_objections(persona),
        *_questions(persona),
        *_commitment(persona),
        *_haggling(persona),
        *_time(persona),
        *_lines(persona),
    )


def repeated_ids(field: str, ids: Iterable[str]) -> Iterator[Problem]:
    """Ids that are no slugs, or stand twice in one list."""
    for id, count in Counter(ids).items():
        if not SLUG.fullmatch(id):
            yield Problem(
                field,
                f"The id {id!r} may hold only small letters, digits, - and _, at most 64.",
                Wrong.BAD_ID,
                {"id": id},
            )
        if count > 1:
            yield Problem(
                field, f"The id {id!r} stands {count} times; give each its own.", Wrong.REPEATED_ID, {"id": id}
            )


def outside(field: str, value: float, low: float, high: float) -> Iterator[Problem]:
    """A number that is no number, or leaves its range."""
    if not low <= value <= high:
        yield Problem(
            field, f"{value} is outside {low:g} to {high:g}.", Wrong.OUTSIDE, {"value": value, "low": low, "high": high}
        )


def empty_text(field: str, *texts: str) -> Iterator[Problem]:
    """Texts without a single word."""
    if any(not words(text) for text in texts):
        yield Problem(field, "This must say something: fill it in.", Wrong.EMPTY)


def _identity(persona: Persona) -> Iterator[Problem]:
    yield from repeated_ids("id", [persona.id])
    yield from empty_text("name", persona.name)
    yield from empty_text("role", persona.role)
    yield from empty_text("about", persona.about)
    if not persona.locale.lower().startswith(persona.language):
        yield Problem(
            "locale", f"{persona.locale!r} is no variety of the language {persona.language!r}.", Wrong.OTHER_LANGUAGE
        )
    if persona.formality not in FORMALITIES[persona.language]:
        allowed = ", ".join(FORMALITIES[persona.language])
        yield Problem(
            "formality", f"{persona.formality!r} is not one of: {allowed}.", Wrong.NOT_ONE_OF, {"allowed": allowed}
        )


def check_levels(field: str, levels: Levels) -> Iterator[Problem]:
    """A state in which nobody can be."""
    for name in ("trust", "patience", "interest", "clarity", "urgency"):
        yield from outside(f"{field}.{name}", getattr(levels, name), 0, 100)
    if levels.patience == 0:
        yield Problem(
            f"{field}.patience", "With no patience the call ends before it starts; give at least 1.", Wrong.NO_PATIENCE
        )


def _difficulty(persona: Persona) -> Iterator[Problem]:
    difficulty = persona.difficulty
    yield from outside("difficulty.patience_decay", difficulty.patience_decay, 0, 20)
    yield from outside("difficulty.fact_threshold", difficulty.fact_threshold, -50, 50)
    yield from outside("difficulty.gain", difficulty.gain, 0.5, 1.5)
    yield from outside("difficulty.notch", difficulty.notch, -MOST_NOTCHES, MOST_NOTCHES)
    for name in ("verbosity", "interruption_rate", "will_buy"):
        yield from outside(f"difficulty.{name}", getattr(difficulty, name), 0, 1)
    yield from outside("disfluency", persona.disfluency, 0, 1)
    if persona.winnable and difficulty.will_buy == 0:
        yield Problem(
            "difficulty.will_buy",
            "A customer that never buys is not winnable: set winnable to false.",
            Wrong.NEVER_BUYS,
        )


def _facts(persona: Persona) -> Iterator[Problem]:
    if not persona.facts:
        yield Problem("facts", "A customer without facts has nothing to tell: give at least one.", Wrong.NO_FACTS)
    yield from repeated_ids("facts", [fact.id for fact in persona.facts])
    for index, fact in enumerate(persona.facts):
        yield from _fact(f"facts.{index}", fact, persona)


def _fact(field: str, fact: Fact, persona: Persona) -> Iterator[Problem]:
    yield from empty_text(f"{field}.text", fact.text)
    if not fact.lines:
        yield Problem(
            f"{field}.lines", f"The fact {fact.id!r} has no line: say how the customer tells it.", Wrong.NO_LINE
        )
    yield from empty_text(f"{field}.lines", *fact.lines)
    yield from outside(f"{field}.trust", fact.trust, 0, 100)
    if fact.layer is not Layer.VOLUNTEERED and not (fact.topics or fact.keywords):
        yield Problem(
            f"{field}.keywords", f"No question could ask for {fact.id!r}: give topics or keywords.", Wrong.NOTHING_ASKS
        )
    if fact.layer is Layer.EARNED:
        if not fact.trust and fact.after is None:
            yield Problem(
                field,
                f"The earned fact {fact.id!r} has neither trust nor after: nothing would earn it.",
                Wrong.NOTHING_EARNS,
            )
        if not fact.hint:
            yield Problem(
                f"{field}.hint", f"The earned fact {fact.id!r} needs a hint for those who ask too early.", Wrong.NO_HINT
            )
        needed = fact.trust + persona.difficulty.fact_threshold
        if fact.trust and fact.after is None and needed > 100:
            yield Problem(
                f"{field}.trust",
                f"Trust would have to be {needed}, and it ends at 100: nobody can earn it.",
                Wrong.TRUST_TOO_HIGH,
                {"needed": needed},
            )
    elif fact.trust or fact.after is not None:
        yield Problem(
            field,
            f"{fact.id!r} asks for trust or a move, but only earned facts may: change its layer.",
            Wrong.NOT_EARNED,
        )
    told = {_folded(line) for line in fact.lines}
    for hint in fact.hint:
        if _folded(hint) in told:
            yield Problem(
                f"{field}.hint", f"A hint of {fact.id!r} gives the fact away: it is one of its lines.", Wrong.HINT_TELLS
            )


def _objections(persona: Persona) -> Iterator[Problem]:
    yield from repeated_ids("objections", [objection.id for objection in persona.objections])
    facts = {fact.id for fact in persona.facts}
    for index, objection in enumerate(persona.objections):
        yield from _objection(f"objections.{index}", objection, facts)


def _objection(field: str, objection: Objection, facts: set[str]) -> Iterator[Problem]:
    name = repr(objection.id)
    if not objection.lines:
        yield Problem(
            f"{field}.lines", f"The objection {name} has no line: say how the customer raises it.", Wrong.NO_LINE
        )
    yield from empty_text(f"{field}.lines", *objection.lines)
    way_out = objection.resolve_when
    if not (way_out.acknowledged or way_out.clarified or way_out.evidence or way_out.facts):
        yield Problem(
            f"{field}.resolve_when",
            f"The objection {name} has no exit: set acknowledged, clarified, evidence or facts.",
            Wrong.NO_EXIT,
        )
    for fact in way_out.facts:
        if fact not in facts:
            yield Problem(
                f"{field}.resolve_when.facts",
                f"The exit of {name} names the unknown fact {fact!r}.",
                Wrong.UNKNOWN_FACT,
                {"id": fact},
            )
    if objection.hides is not None and objection.hides not in facts:
        yield Problem(
            f"{field}.hides",
            f"{name} hides the unknown fact {objection.hides!r}.",
            Wrong.UNKNOWN_FACT,
            {"id": objection.hides},
        )
    if not objection.real and objection.hides is None:
        yield Problem(f"{field}.hides", f"{name} is a smokescreen: name the fact behind it.", Wrong.HIDES_NOTHING)
    if not objection.real and objection.deal_breaker:
        yield Problem(
            f"{field}.deal_breaker",
            f"{name} is a smokescreen; only a real objection can break a deal.",
            Wrong.SMOKESCREEN_BREAKS,
        )
    if way_out.clarified and not objection.clarified_lines:
        yield Problem(
            f"{field}.clarified_lines",
            f"{name} wants to be clarified: say what the customer then explains.",
            Wrong.NOTHING_CLARIFIED,
        )
    trigger = objection.trigger
    if trigger.when is TriggerWhen.TURN and (trigger.turn is None or trigger.turn < 1):
        yield Problem(f"{field}.trigger.turn", f"{name} is raised at a turn: give its number, from 1.", Wrong.NO_TURN)
    if trigger.when is TriggerWhen.FACT and trigger.fact not in facts:
        yield Problem(f"{field}.trigger.fact", f"{name} is raised after a fact: name one that exists.", Wrong.NO_FACT)
    if objection.resurfaces_after is not None and objection.resurfaces_after < 1:
        yield Problem(
            f"{field}.resurfaces_after",
            f"{name} cannot come back after {objection.resurfaces_after} turns.",
            Wrong.TOO_SMALL,
            {"least": 1},
        )


def _questions(persona: Persona) -> Iterator[Problem]:
    yield from repeated_ids("questions", [question.id for question in persona.questions])
    for index, question in enumerate(persona.questions):
        yield from empty_text(f"questions.{index}.lines", *(question.lines or ("",)))
        if not question.answered_by:
            yield Problem(
                f"questions.{index}.answered_by",
                f"Nothing would answer {question.id!r}: name some words.",
                Wrong.NO_ANSWER,
            )


def _commitment(persona: Persona) -> Iterator[Problem]:
    commitment = persona.commitment
    yield from outside("commitment.trust", commitment.trust, 0, 100)
    yield from outside("commitment.interest", commitment.interest, 0, 100)
    needs = sum(fact.need for fact in persona.facts)
    if persona.winnable and commitment.needs > needs:
        yield Problem(
            "commitment.needs",
            f"A yes asks for {commitment.needs} needs, but only {needs} facts are needs.",
            Wrong.TOO_MANY_NEEDS,
            {"wanted": commitment.needs, "needs": needs},
        )
    known = {objection.id: objection for objection in persona.objections}
    for id in commitment.objections:
        if id not in known:
            yield Problem(
                "commitment.objections",
                f"A yes asks to settle the unknown objection {id!r}.",
                Wrong.UNKNOWN_OBJECTION,
                {"id": id},
            )
    if persona.winnable and persona.no_fit is not None:
        yield Problem(
            "no_fit", "A customer that can be won has no fact that rules a deal out: drop no_fit.", Wrong.FITS_AFTER_ALL
        )
    if not persona.winnable and persona.no_fit not in {fact.id for fact in persona.facts}:
        yield Problem("no_fit", "A customer that cannot be won needs the fact that rules a deal out.", Wrong.NO_MISFIT)
    if not persona.winnable and not persona.lines.disqualified:
        yield Problem(
            "lines.disqualified", "Say how the customer thanks a seller who sees that it is no fit.", Wrong.NO_LINE
        )


def _haggling(persona: Persona) -> Iterator[Problem]:
    haggling = persona.haggling
    yield from outside("haggling.rounds", haggling.rounds, 0, 6)
    yield from outside("haggling.enough", haggling.enough, 0, 1)
    if haggling.rounds == 0 and (persona.lines.haggle or persona.lines.counter):
        yield Problem(
            "haggling.rounds", "A customer that never haggles needs no lines for it: drop them.", Wrong.NEVER_HAGGLES
        )


def _time(persona: Persona) -> Iterator[Problem]:
    minutes = persona.time_budget_minutes
    if minutes is not None:
        yield from outside("time_budget_minutes", minutes, 1, 120)
    elif persona.lines.time:
        yield Problem(
            "lines.time",
            "A customer that is in no hurry needs no lines for it: set time_budget_minutes.",
            Wrong.NO_HURRY,
        )


def _lines(persona: Persona) -> Iterator[Problem]:
    lines = persona.lines
    for name in ("opening", "commit", "decline", "goodbye", "hang_up"):
        if not getattr(lines, name):
            yield Problem(f"lines.{name}", "Give at least one line for this moment.", Wrong.NO_LINE)
    for sentence, count in Counter(_folded(line) for line in all_lines(persona)).items():
        if count > 1:
            yield Problem(
                "lines",
                f"The customer would say {sentence!r} {count} times; every line stands once.",
                Wrong.REPEATED_LINE,
                {"line": sentence},
            )


def all_lines(persona: Persona) -> Iterator[str]:
    """Everything that this customer could say in its own words."""
    lines = persona.lines
    for group in (
        lines.opening,
        lines.commit,
        lines.decline,
        lines.goodbye,
        lines.hang_up,
        lines.disqualified,
        lines.small_talk,
        lines.unknown,
        lines.stall,
        lines.when,
        lines.haggle,
        lines.counter,
        lines.again,
        lines.time,
    ):
        yield from group
    for fact in persona.facts:
        yield from (*fact.lines, *fact.hint)
    for objection in persona.objections:
        yield from (*objection.lines, *objection.clarified_lines, *objection.resolved_lines)
        yield from objection.unresolved_lines
    for question in persona.questions:
        yield from question.lines


def _folded(line: str) -> str:
    return " ".join(words(line))
