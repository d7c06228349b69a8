"""Whatever a call looks like: no exception, no made-up score, no quote that nobody said."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from talktrack.analysis.metrics import measure
from talktrack.analysis.metrics.definitions import DEFINITIONS
from talktrack.analysis.record import CallRecord
from talktrack.analysis.scorecard import score_call
from talktrack.analysis.transcripts import Format, render
from talktrack.domain.call import EndedBy, EndReason, Outcome, Result
from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.mind import (
    Cause,
    Directive,
    DirectiveKind,
    LevelName,
    Mind,
    ObjectionState,
    ObjectionStatus,
    Reason,
    Step,
)
from talktrack.domain.moves import Move
from talktrack.domain.persona import Levels
from talktrack.domain.scorecard import (
    Criterion,
    JudgeRule,
    MetricRule,
    MindCheck,
    MindRule,
    PhraseRule,
    Scorecard,
    Section,
    Source,
)
from talktrack.domain.scorecard_check import check_scorecard
from talktrack.domain.transcript import Role, Turn, Word
from tests.analysis.calls import scenario

ROLES: tuple[Role, ...] = ("seller", "customer", "caller", "assistant")
LEVELS: tuple[LevelName, ...] = ("trust", "patience", "interest", "clarity", "urgency")
FORMATS: tuple[Format, ...] = ("txt", "json", "vtt")
IDS = [f"t{at}" for at in range(1, 9)]

spoken = st.one_of(
    st.text(max_size=30),
    st.lists(
        st.sampled_from(
            [
                "yes",
                "no.",
                "Hello,",
                "like",
                "like",
                "what?",
                "¿Qué",
                "usan?",
                "Tuesday",
                "um",
                "right,",
                "boss",
                "—",
                "…",
                "AÑO",
                "it's",
                "2.5",
            ]
        ),
        max_size=9,
    ).map(" ".join),
    st.sampled_from(["Our contract runs out in March.", "That is too expensive.", "Mm-hmm.", "Ajá", "word " * 120]),
)
times = st.one_of(st.none(), st.integers(0, 60_000))
spoken_words = st.lists(
    st.builds(Word, st.sampled_from(["yes", "like", ""]), st.integers(0, 60_000), st.integers(0, 60_000)), max_size=4
).map(tuple)


def some(of: type[Move]) -> st.SearchStrategy[tuple[Move, ...]]:
    return st.lists(st.sampled_from(of), max_size=3).map(tuple)


@st.composite
def turns(draw: st.DrawFn) -> tuple[Turn, ...]:
    made = []
    for id in IDS[: draw(st.integers(0, len(IDS)))]:
        said = draw(spoken)
        made.append(
            Turn(
                turn_id=id,
                role=draw(st.sampled_from(ROLES)),
                said=said,
                heard=said[: draw(st.integers(0, len(said)))] if draw(st.booleans()) else said,
                start_ms=draw(times),
                end_ms=draw(times),
                confidence=draw(st.one_of(st.none(), st.floats(0, 1))),
                words=draw(spoken_words),
                moves=draw(some(Move)),
                measured=draw(st.booleans()),
            )
        )
    return tuple(made)


minds = st.builds(
    Mind,
    seed=st.just(1),
    levels=st.builds(Levels, trust=st.integers(0, 100)),
    objections=st.lists(
        st.builds(
            ObjectionState,
            st.sampled_from(["price", "risk", "other"]),
            status=st.sampled_from(ObjectionStatus),
            raised_at=st.one_of(st.none(), st.integers(0, 9)),
            times_raised=st.integers(0, 2),
        ),
        max_size=3,
    ).map(tuple),
    told=st.dictionaries(st.sampled_from(["renewal", "boss", "other"]), st.sampled_from([*IDS, "t99"]), max_size=3),
    counted=some(Move),
)
directives = st.builds(
    Directive,
    st.sampled_from(DirectiveKind),
    say=st.lists(spoken, max_size=2).map(tuple),
    facts=st.lists(st.sampled_from(["renewal", "other"]), max_size=2).map(tuple),
    objection=st.one_of(st.none(), st.sampled_from(["price", "other"])),
    reason=st.sampled_from(["", "locked"]),
)
causes = st.lists(
    st.builds(
        Cause,
        st.sampled_from([*IDS, "t99"]),
        st.integers(0, 9999),
        st.sampled_from(LEVELS),
        st.integers(-30, 30),
        st.sampled_from(Reason),
    ),
    max_size=4,
).map(tuple)

weights = st.floats(0, exclude_min=True, allow_infinity=False, allow_nan=False)
minimums = st.one_of(st.none(), st.floats(0, 1))


def by_mind(check: MindCheck, at_least: int) -> Criterion:
    rule = MindRule(
        check,
        facts=("renewal", "boss"),
        objections=("price", "risk"),
        results=("next_step",),
        moves=(Move.CLARIFY, Move.PRICE),
        at_least=at_least,
    )
    return Criterion("c", "By mind", 1, Source.MIND, mind=rule)


def by_metric(metric: str, low: float, width: float) -> Criterion:
    return Criterion("c", "By metric", 1, Source.METRIC, metric=MetricRule(metric, low, low + width))


criteria = st.one_of(
    st.builds(by_mind, st.sampled_from(MindCheck), st.integers(1, 90)),
    st.builds(by_metric, st.sampled_from(list(DEFINITIONS)), st.floats(-10, 200), st.floats(0, 50)),
    st.builds(
        PhraseRule,
        st.lists(st.sampled_from(["yes", "like*", "que * usan", "año", "what", "word word"]), min_size=1).map(tuple),
        st.sampled_from(ROLES),
        st.one_of(st.none(), st.integers(1, 4)),
        st.one_of(st.none(), st.integers(1, 4)),
        st.booleans(),
    ).map(lambda rule: Criterion("c", "By phrase", 1, Source.PHRASE, phrase=rule)),
    st.just(Criterion("c", "By judge", 1, Source.JUDGE, judge=JudgeRule("Was it kind?"))),
)


@st.composite
def records(draw: st.DrawFn) -> CallRecord:
    language = draw(st.sampled_from(LANGUAGES))
    made = draw(turns())
    judged = tuple(
        replace(criterion, id=f"c{at}", weight=draw(weights), minimum=draw(minimums))
        for at, criterion in enumerate(draw(st.lists(criteria, min_size=1, max_size=5)))
    )
    steps = tuple(
        Step(
            turn,
            directive=draw(st.one_of(st.none(), directives)),
            mind=draw(st.one_of(st.none(), minds)),
            causes=draw(causes),
        )
        for turn in made
    )
    outcomes = st.builds(Outcome, st.sampled_from(Result), st.sampled_from(EndedBy), st.sampled_from(EndReason))
    return CallRecord(
        language,
        Scorecard("card", "Card", language, (Section("all", "All", judged),), draw(st.integers(0, 100))),
        made,
        steps if draw(st.booleans()) else None,
        draw(st.one_of(st.none(), outcomes)),
        scenario(language) if draw(st.booleans()) else None,
    )


@settings(max_examples=150, deadline=None)
@given(records())
def test_any_call_scores_between_0_and_100_or_not_at_all_and_quotes_only_what_was_heard(record: CallRecord) -> None:
    assert check_scorecard(record.scorecard, DEFINITIONS) == ()
    score = score_call(record)
    turns = {turn.turn_id: turn for turn in record.turns}
    told = {turn_id for step in record.steps or () if step.mind is not None for turn_id in step.mind.told.values()}
    gone = not told <= set(turns)

    assert (score.score is None) == (score.status == "not_scorable") == (score.passed is None)
    assert score.score is None or 0 <= score.score <= 100
    for criterion in score.criteria:
        assert 0 <= criterion.score <= criterion.max == criterion.weight
        assert criterion.status == "scored" or (criterion.score, criterion.evidence, criterion.missed_at) == (
            0,
            (),
            None,
        )
        assert criterion.missed_at is None or turns[criterion.missed_at].role in {"seller", "assistant"}
        assert criterion.reason
        if criterion.status == "scored":
            assert criterion.evidence or not criterion.score or (gone and criterion.source is Source.MIND)
            assert criterion.missed_at or criterion.score == criterion.max
        for evidence in criterion.evidence:
            assert evidence.quote.strip()
            assert evidence.quote in turns[evidence.turn_id].heard
            assert evidence.role == turns[evidence.turn_id].role
    for insight in score.insights:
        assert insight.turn_id is not None
        assert insight.quote in turns[insight.turn_id].heard
    kinds = [insight.kind for insight in score.insights]
    assert kinds == sorted(kinds, reverse=True)
    assert kinds.count("strength") <= 2
    assert kinds.count("improve") <= 3
    assert len(score.moments) <= 8
    assert [int(moment.turn_id[1:]) for moment in score.moments] == sorted({int(m.turn_id[1:]) for m in score.moments})


@settings(max_examples=100, deadline=None)
@given(turns(), st.sampled_from(LANGUAGES))
def test_any_turns_can_be_measured_and_shares_stay_shares(made: tuple[Turn, ...], language: Language) -> None:
    measured = measure(made, language)
    for name, metric in measured.items():
        lowest = -2 if DEFINITIONS[name].unit == "balance" else 0
        assert metric.value is None or metric.value >= lowest
        if DEFINITIONS[name].unit in {"share", "flag"} and metric.value is not None:
            assert metric.value <= 1


@settings(max_examples=50, deadline=None)
@given(turns(), st.sampled_from(FORMATS))
def test_any_turns_can_be_written_down_and_vtt_has_one_cue_for_each_heard_turn(
    made: tuple[Turn, ...], format: Format
) -> None:
    written = render(made, format, "en")
    cues = sum(" --> " in line for line in written.splitlines())
    if format == "vtt":
        assert cues == len(heard_turns(made))


def heard_turns(made: tuple[Turn, ...]) -> list[Turn]:
    return [turn for turn in made if any(letter.isalnum() for letter in turn.heard)]
