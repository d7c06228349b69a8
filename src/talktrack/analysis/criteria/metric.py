"""Criteria about a measured number in a range."""

from __future__ import annotations

from typing import Final

from talktrack.analysis.criteria.objections import hung_up
from talktrack.analysis.criteria.verdict import Verdict, not_scorable, scored
from talktrack.analysis.evidence import quote_of
from talktrack.analysis.metrics.definitions import DEFINITIONS, NEVER_SCORED
from talktrack.analysis.metrics.fillers import filler_count
from talktrack.analysis.metrics.questions import asked
from talktrack.analysis.metrics.timing import interrupting
from talktrack.analysis.numbers import amount, bounds
from talktrack.analysis.spans import estimated_ms, measured_span, total
from talktrack.analysis.view import CallView
from talktrack.analysis.wording import say
from talktrack.domain.moves import Move
from talktrack.domain.scorecard import MetricRule
from talktrack.domain.transcript import Turn

SHOWN: Final = 3
"""Turns quoted for one number."""
WHOLE_CALL_TURNS: Final = 12
"""Turns of the seller from which a call that the customer broke off shows a habit in full."""

OF_QUESTIONS: Final = frozenset({"open_question_share", "follow_up_share"})
"""Shares of the seller's questions; who asks nothing has none of them."""

OF_WORDS: Final = frozenset(
    {
        "questions",
        "question_rate",
        "open_question_share",
        "reflection_to_question",
        "filler_rate",
        "fillers_per_minute",
        "follow_up_share",
        "objection_recovery",
        "pace_after_objection",
        "next_step_dated",
        "speaking_rate_wpm",
        "syllable_rate",
        "words_seller",
    }
)
"""Metrics that bad recognition spoils."""


def judge_metric(rule: MetricRule, view: CallView) -> Verdict:
    """Full points in the range, half within a quarter of its width outside, else none.

    Where the customer broke the call off early, they count in proportion to what there was of it.
    """
    language = view.language
    definition = DEFINITIONS.get(rule.metric)
    if definition is None:
        return not_scorable(say(language, "metric_unknown", metric=rule.metric))
    label = definition.label(language)
    if rule.metric in NEVER_SCORED:
        return not_scorable(say(language, "metric_shown_only", metric=label))
    measured = view.metrics[rule.metric]
    value = measured.value
    if value is None and rule.metric in OF_QUESTIONS and not view.metrics["questions"].value:
        value = 0.0
    if value is None:
        return not_scorable(say(language, "metric_missing", metric=label))
    share = share_in_range(value, rule.low, rule.high)
    if share < 1 and rule.metric in OF_WORDS and view.unclear(view.sellers):
        return not_scorable(say(language, "unclear"))
    key = {1.0: "metric_in", 0.5: "metric_near"}.get(share, "metric_out")
    reason = say(
        language,
        key,
        metric=label,
        value=amount(value, definition.unit, language),
        range=bounds(rule.low, rule.high, definition.unit, language),
    )
    if measured.estimated:
        reason = f"{reason} {say(language, 'metric_estimated')}"
    turns = len(view.sellers)
    if share and hung_up(view) and turns < WHOLE_CALL_TURNS:
        reason = f"{reason} {say(language, 'metric_cut_short', count=turns, wanted=WHOLE_CALL_TURNS)}"
        share *= turns / WHOLE_CALL_TURNS
    shown = tuple(quote_of(turn) for turn in showing_turns(rule.metric, view))
    return scored(share, reason, shown, _worst_turn(rule.metric, view).turn_id, rule.metric)


def share_in_range(value: float, low: float | None, high: float | None) -> float:
    """1 inside, 0.5 within a quarter of the width (of the bound where there is one) outside, else 0."""
    if low is not None and high is not None:
        margin = (high - low) / 4
    else:
        margin = abs(low if low is not None else high or 0.0) / 4
    outside = max(0.0 if low is None else low - value, 0.0 if high is None else value - high, 0.0)
    if outside == 0:
        return 1.0
    return 0.5 if outside <= margin else 0.0


def showing_turns(metric: str, view: CallView) -> tuple[Turn, ...]:
    """A few turns in which the number can be seen; the seller's longest where it is in all of them."""
    asking = list(zip(view.sellers, asked(view.sellers, view.language), strict=True))
    match metric:
        case "questions" | "question_rate" | "follow_up_share":
            found = [turn for turn, one in asking if one.open + one.closed]
        case "open_question_share":
            found = [turn for turn, one in asking if one.open]
        case "reflection_to_question":
            found = [turn for turn, one in asking if one.reflections]
        case "talk_ratio" | "longest_customer_story_s":
            found = [max(view.customers, key=_length_ms)]
        case "next_step_dated":
            found = list(view.with_moves(frozenset({Move.NEXT_STEP_ASK})))[-1:]
        case _:
            found = []
    return tuple(found[:SHOWN]) or (max(view.sellers, key=_length_ms),)


def _worst_turn(metric: str, view: CallView) -> Turn:
    """The seller's turn where the number could have been better: by default the longest one."""
    if metric == "filler_rate":
        return max(view.sellers, key=lambda turn: filler_count(turn, view.language))
    if metric == "interruptions_seller":
        cuts = interrupting(view.line, seller=True)
        if cuts:
            return cuts[0].turn
    if metric == "next_step_dated":
        return view.sellers[-1]
    return max(view.sellers, key=_length_ms)


def _length_ms(turn: Turn) -> int:
    span = measured_span(turn)
    return estimated_ms(turn) if span is None else total([span])
