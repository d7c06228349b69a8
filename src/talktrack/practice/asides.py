"""What the customer adds to an answer: how little time it has, and what the seller has promised."""

from __future__ import annotations

import random
from dataclasses import replace

from talktrack.domain.mind import Aside, Directive, DirectiveKind, Mind
from talktrack.domain.pace import MINUTE_MS
from talktrack.practice.moment import Decision
from talktrack.practice.promises import reminder
from talktrack.practice.table import Table

_NEARLY = 0.75
"""Share of its time after which the customer says that it is nearly over."""
_ANSWERS = (DirectiveKind.ANSWER, DirectiveKind.REVEAL, DirectiveKind.SOFTEN, DirectiveKind.STALL)
_CHATTY, _CHATTER = 0.45, 1.4
"""Verbosity from which on something is added to answers, and how fast it gets more often."""
_AT_EASE = 40
_LAST_WORDS = (DirectiveKind.COMMIT, DirectiveKind.END_POLITELY)
_SILENT = (DirectiveKind.HANG_UP, DirectiveKind.ASK_AGAIN, DirectiveKind.END_POLITELY)


def with_aside(directive: Directive, mind: Mind, table: Table) -> Decision:
    """The directive with at most one aside, and the mind that remembers it."""
    if directive.kind in _LAST_WORDS:
        found = reminder(mind)
        if found is not None:
            aside, mind = found
            return replace(directive, aside=aside), mind
    if directive.kind in _SILENT:
        return directive, mind
    minutes = table.scenario.persona.time_budget_minutes
    if minutes is None:
        return _elaborated(directive, mind, table), mind
    told = replace(mind, time_told=mind.time_told + 1)
    if mind.time_told == 0:
        return replace(directive, aside=Aside("time_budget", str(minutes))), told
    if mind.time_told == 1 and mind.talked_ms >= _NEARLY * minutes * MINUTE_MS:
        return replace(directive, aside=Aside("time_short")), told
    return _elaborated(directive, mind, table), mind


def _elaborated(directive: Directive, mind: Mind, table: Table) -> Directive:
    """Who likes to talk adds something to an answer."""
    share = (table.scenario.persona.difficulty.verbosity - _CHATTY) * _CHATTER
    chance = random.Random(f"{mind.seed}:{mind.seller_turns}:elaborates")  # noqa: S311  (a dice, not a secret)
    if directive.kind not in _ANSWERS or mind.levels.patience < _AT_EASE or chance.random() >= share:
        return directive
    return replace(directive, length="long", aside=Aside("elaborates"))
