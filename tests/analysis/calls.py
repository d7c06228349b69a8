"""Short ways to write turns, minds and scorecards in tests."""

from __future__ import annotations

from talktrack.analysis.record import CallRecord
from talktrack.domain.call import EndedBy, EndReason, Outcome, Result
from talktrack.domain.language import Language
from talktrack.domain.mind import Cause, Directive, Mind, ObjectionState, ObjectionStatus, Step
from talktrack.domain.moves import Move
from talktrack.domain.persona import (
    Commitment,
    Exit,
    Fact,
    Layer,
    Levels,
    Objection,
    ObjectionKind,
    Persona,
    PersonaLines,
    Trigger,
    TriggerWhen,
)
from talktrack.domain.scenario import (
    Briefing,
    DifficultyLabel,
    Goal,
    GoalResult,
    ProductSheet,
    Scenario,
    ScenarioType,
)
from talktrack.domain.scorecard import (
    Criterion,
    MetricRule,
    MindRule,
    PhraseRule,
    Scorecard,
    Section,
    Source,
)
from talktrack.domain.transcript import Role, Turn, Word


def turn(
    id: str,
    role: Role,
    heard: str,
    start: float | None = None,
    end: float | None = None,
    *,
    moves: tuple[Move, ...] = (),
    confidence: float | None = None,
    measured: bool = True,
    words: tuple[Word, ...] = (),
) -> Turn:
    """Times in seconds."""
    return Turn(
        turn_id=id,
        role=role,
        said=heard,
        heard=heard,
        start_ms=None if start is None else round(start * 1000),
        end_ms=None if end is None else round(end * 1000),
        confidence=confidence,
        words=words,
        moves=moves,
        measured=measured,
    )


def seller(id: str, heard: str, start: float | None = None, end: float | None = None, *moves: Move) -> Turn:
    return turn(id, "seller", heard, start, end, moves=moves)


def customer(id: str, heard: str, start: float | None = None, end: float | None = None) -> Turn:
    return turn(id, "customer", heard, start, end)


def word(text: str, start: float, end: float) -> Word:
    return Word(text, round(start * 1000), round(end * 1000))


def mind(
    *,
    told: dict[str, str] | None = None,
    counted: tuple[Move, ...] = (),
    trust: int = 35,
    objections: tuple[ObjectionState, ...] = (),
) -> Mind:
    return Mind(seed=1, levels=Levels(trust=trust), objections=objections, told=told or {}, counted=counted)


def objection_state(id: str, status: ObjectionStatus, raised_at: int | None = None) -> ObjectionState:
    times = 0 if status is ObjectionStatus.DORMANT else 1
    return ObjectionState(id, status=status, raised_at=raised_at, times_raised=times)


def step(
    turn: Turn, mind: Mind | None = None, directive: Directive | None = None, causes: tuple[Cause, ...] = ()
) -> Step:
    return Step(turn, directive=directive, mind=mind, causes=causes)


def card(*criteria: Criterion, language: Language = "en", pass_mark: int = 70) -> Scorecard:
    return Scorecard("card", "Card", language, (Section("all", "All", criteria),), pass_mark)


def by_mind(rule: MindRule, *, id: str = "c1", weight: float = 1.0, better_line: str = "") -> Criterion:
    return Criterion(id, f"Label of {id}", weight, Source.MIND, mind=rule, better_line=better_line)


def by_metric(metric: str, low: float | None = None, high: float | None = None, *, id: str = "c1") -> Criterion:
    return Criterion(id, f"Label of {id}", 1.0, Source.METRIC, metric=MetricRule(metric, low, high))


def by_phrase(rule: PhraseRule, *, id: str = "c1", weight: float = 1.0) -> Criterion:
    return Criterion(id, f"Label of {id}", weight, Source.PHRASE, phrase=rule)


def record(
    scorecard: Scorecard,
    turns: tuple[Turn, ...] = (),
    *,
    steps: tuple[Step, ...] | None = None,
    outcome: Outcome | None = None,
    scenario: Scenario | None = None,
) -> CallRecord:
    """The turns are those of the steps where only steps are given."""
    turns = turns or tuple(step.turn for step in steps or ())
    return CallRecord(scorecard.language, scorecard, turns, steps, outcome, scenario, {"scorecard": "card/1"})


def outcome(result: Result = Result.NEXT_STEP, reason: EndReason = EndReason.COMMITTED) -> Outcome:
    return Outcome(result, EndedBy.CUSTOMER, reason)


def scenario(language: Language = "en") -> Scenario:
    """A customer with the facts `renewal` and `boss` and the objections `price` and `risk`."""
    facts = (
        Fact(
            "renewal",
            Layer.ASKED,
            "The contract ends in March.",
            ("Our contract runs out in March.",),
            keywords=("contract", "renewal"),
            example_ask="When does your contract end?",
        ),
        Fact(
            "boss",
            Layer.EARNED,
            "The boss signs.",
            ("In the end my boss signs.",),
            keywords=("decide*", "sign*"),
            hint=("That is not for a first call.",),
            example_ask="Who else has to agree?",
        ),
    )
    objections = tuple(
        Objection(
            id,
            kind,
            (line,),
            Trigger(TriggerWhen.PITCH),
            Exit(acknowledged=True),
            example_reply=reply,
        )
        for id, kind, line, reply in (
            ("price", ObjectionKind.PRICE, "That is too expensive.", "Compared with what?"),
            ("risk", ObjectionKind.RISK, "A change is risky.", "What could go wrong?"),
        )
    )
    persona = Persona(
        "pat",
        "Pat",
        "Buyer",
        "Acme",
        language,
        language,
        "Buys.",
        PersonaLines(("Hello.",), ("Yes.",), ("No.",), ("Bye.",), ("Enough.",)),
        facts,
        objections,
        Commitment(),
    )
    return Scenario(
        "scen",
        "Scenario",
        language,
        ScenarioType.DISCOVERY,
        "software",
        DifficultyLabel.EASY,
        10,
        False,
        "Summary",
        Goal(GoalResult.NEXT_STEP, "A demo"),
        Briefing("Call Pat.", ("Learn.",)),
        ProductSheet("Tool", "Maker", "Does things", ()),
        persona,
        Scorecard("card", "Card", language, ()),
    )
