"""Who spoke when: heard turns as spans of speech, backchannels set apart, runs of one speaker."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, Literal

from talktrack.analysis.lexicon import BACKCHANNELS
from talktrack.analysis.sides import on_seller_side
from talktrack.analysis.spans import Span, estimated_ms, join, measured_span, total
from talktrack.domain.language import Language
from talktrack.domain.text import words
from talktrack.domain.transcript import Turn

SAME_SPEECH_MS: Final = 500
"""Shorter pauses of one speaker belong to the speech."""
SAME_TURN_MS: Final = 2000
"""Shorter pauses of one speaker do not end a monologue."""
BACKCHANNEL_MS: Final = 1000
BACKCHANNEL_WORDS: Final = 3


Side = Literal["seller", "customer"]


@dataclass(frozen=True)
class Setting:
    """What is known of a call beside its turns."""

    machine: Side | None = None
    """The side that a machine speaks for: its delay is nobody's habit."""
    objections: frozenset[str] | None = None
    """Ids of the customer's turns that raise an objection; None where nobody knows."""
    commitments: frozenset[str] = frozenset()
    """Ids of the customer's turns that are known to say yes to a step, however it is put."""


UNKNOWN: Final = Setting()


@dataclass(frozen=True)
class Stretch:
    """One heard turn on the line."""

    turn: Turn
    seller: bool
    spans: tuple[Span, ...]
    """Its speech, pauses of half a second and more left out; empty where nobody measured."""

    @property
    def measured(self) -> bool:
        return bool(self.spans)

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]

    @property
    def speech_ms(self) -> int:
        return total(self.spans) if self.spans else estimated_ms(self.turn)


Run = tuple[Stretch, ...]
"""Stretches of one side with nothing of the other in between but backchannels."""


@dataclass(frozen=True)
class Timeline:
    stretches: tuple[Stretch, ...]
    """In order of their start where all are measured, else as given."""
    runs: tuple[Run, ...]
    measured: bool
    """True where every stretch is."""
    setting: Setting = UNKNOWN

    def spoken(self, *, seller: bool, backchannels: bool = True) -> tuple[Stretch, ...]:
        """The stretches of one side."""
        pool = self.stretches if backchannels else tuple(stretch for run in self.runs for stretch in run)
        return tuple(stretch for stretch in pool if stretch.seller == seller)

    def call_ms(self) -> int:
        """From the first sound to the last; the sum of all speech where not everything was measured."""
        if not self.stretches:
            return 0
        if not self.measured:
            return sum(stretch.speech_ms for stretch in self.stretches)
        return max(s.end for s in self.stretches) - min(s.start for s in self.stretches)


def timeline(turns: Sequence[Turn], language: Language, setting: Setting = UNKNOWN) -> Timeline:
    """Lay out the turns of which something was heard."""
    stretches = [Stretch(turn, on_seller_side(turn.role), _speech(turn)) for turn in turns if words(turn.heard)]
    measured = all(stretch.measured for stretch in stretches)
    if measured:
        stretches.sort(key=lambda stretch: (stretch.start, stretch.end))
    inside = _inside_the_other(stretches)
    weighty = [s for at, s in enumerate(stretches) if not _is_backchannel(stretches, at, at in inside, language)]
    runs = tuple(tuple(run) for _, run in groupby(weighty, key=lambda stretch: stretch.seller))
    return Timeline(tuple(stretches), runs, measured, setting)


def _speech(turn: Turn) -> tuple[Span, ...]:
    """Spans of the words where they are known, of the whole turn otherwise, nothing where nobody measured."""
    span = measured_span(turn)
    if span is None:
        return ()
    spoken = join(((w.start_ms, w.end_ms) for w in turn.words if w.start_ms < w.end_ms), SAME_SPEECH_MS)
    return spoken or (span,)


def _is_backchannel(stretches: Sequence[Stretch], at: int, inside: bool, language: Language) -> bool:
    """A burst of at most a second and three words from the list, inside the other's turn and answering nothing."""
    burst = stretches[at]
    if not _is_listening(burst.turn.heard, language):
        return False
    if burst.measured and burst.end - burst.start > BACKCHANNEL_MS:
        return False
    before = stretches[at - 1] if at > 0 else None
    after = stretches[at + 1] if at + 1 < len(stretches) else None
    if inside:
        return True
    if before is None or after is None or burst.seller in (before.seller, after.seller):
        return False
    if before.turn.heard.rstrip().endswith("?"):
        return False
    together = before.measured and after.measured
    return not together or after.start - before.end < SAME_TURN_MS


def _is_listening(heard: str, language: Language) -> bool:
    spoken = words(heard)
    listed = BACKCHANNELS[language]
    return len(spoken) <= BACKCHANNEL_WORDS and (" ".join(spoken) in listed or all(word in listed for word in spoken))


def _inside_the_other(stretches: Sequence[Stretch]) -> frozenset[int]:
    """Numbers of the measured stretches that begin and end while one of the other side lasts."""
    measured = [at for at, stretch in enumerate(stretches) if stretch.measured]
    inside: set[int] = set()
    lasts_until = {True: -1, False: -1}
    for at in sorted(measured, key=lambda at: (stretches[at].start, -stretches[at].end)):
        stretch = stretches[at]
        if stretch.end <= lasts_until[not stretch.seller]:
            inside.add(at)
        lasts_until[stretch.seller] = max(lasts_until[stretch.seller], stretch.end)
    return frozenset(inside)
