"""What the seller promised in the last call comes first in this one."""

from __future__ import annotations

from dataclasses import replace

from talktrack.domain.mind import Directive, DirectiveKind, PromiseKind, Reason
from talktrack.domain.moves import Move
from talktrack.practice.moment import Decision, Moment
from talktrack.practice.promises import due


def holds_to_promise(moment: Moment) -> Decision | None:
    """Ask for what is due; thank for what was done, and say so where it was forgotten."""
    mind = moment.mind
    if Reason.PROMISE_FORGOTTEN in moment.losses:
        return Directive(DirectiveKind.STALL, reason=Reason.PROMISE_FORGOTTEN), mind
    open_now = due(mind)
    if open_now is not None and mind.promise_asked_at is None:
        reason = f"due_{open_now.kind}" if open_now.what or open_now.kind is not PromiseKind.SEND else "due_send_it"
        asked = replace(mind, promise_asked_at=moment.turn)
        return Directive(DirectiveKind.PROBE, about=open_now.what, reason=reason), asked
    if moment.kept_word and not moment.understood.asks and Move.NEXT_STEP_ASK not in moment.understood.moves:
        return Directive(DirectiveKind.SOFTEN, reason=Reason.PROMISE_KEPT), mind
    return None
