"""The numbers of a call: `measure` gives all of them, `definitions` says what they mean."""

from __future__ import annotations

from collections.abc import Sequence

from talktrack.analysis.metrics.definitions import DEFINITIONS
from talktrack.analysis.metrics.listening import listening_metrics
from talktrack.analysis.metrics.timeline import UNKNOWN, Setting, Timeline, timeline
from talktrack.analysis.metrics.timing import timing_metrics
from talktrack.analysis.metrics.words import word_metrics
from talktrack.analysis.sentiment import sentiment_metrics
from talktrack.domain.language import Language
from talktrack.domain.scorecard import MetricValue
from talktrack.domain.transcript import Turn


def measure(turns: Sequence[Turn], language: Language, setting: Setting = UNKNOWN) -> dict[str, MetricValue]:
    """Every metric of `DEFINITIONS` over what was heard; the value is None where it cannot be told."""
    line = timeline(turns, language, setting)
    customers = [stretch.turn for stretch in line.spoken(seller=False)]
    values = timing_metrics(line) | word_metrics(line, language) | listening_metrics(line, language)
    values |= sentiment_metrics(customers, language)
    return {name: _value(name, values[name], line, language) for name in DEFINITIONS}


def _value(name: str, value: float | None, line: Timeline, language: Language) -> MetricValue:
    definition = DEFINITIONS[name]
    return MetricValue(
        value=None if value is None else round(value, 4),
        definition=definition.id,
        range=definition.range_in(language),
        estimated=definition.timed and not line.measured,
    )
