"""How the floor of a call is closed: at once, or after last words; and what still counts then. Pure."""

from __future__ import annotations

from dataclasses import replace

from talktrack.domain.floor import (
    Action,
    Arm,
    Close,
    CloseReason,
    Cut,
    Deaf,
    Disarm,
    DropSpeculation,
    Due,
    Event,
    Finish,
    Floor,
    Phase,
    ReplyFailed,
    ReplyOver,
    ReplySounded,
    TakeLeave,
    Timer,
    VoiceStopped,
    Words,
)

Next = tuple[Floor, tuple[Action, ...]]


def closed(floor: Floor) -> Floor:
    """The floor as nobody has it any more."""
    unfinished = floor.unfinished or floor.phase in (Phase.USER, Phase.ENDING, Phase.PAUSED)
    return replace(floor, phase=Phase.CLOSED, unfinished=unfinished)


def finish(floor: Floor, reason: CloseReason) -> Next:
    return closed(floor), (Finish(reason),)


def part(floor: Floor, event: Close | Deaf) -> Next:
    """The call is over, or will be when that has been said."""
    return finish(floor, event.reason) if isinstance(event, Close) else _take_leave(floor, event)


def parted(floor: Floor, event: Event) -> Next:
    """What becomes of an event that comes too late. A goodbye is not discussed: it is said, or cannot be said."""
    if floor.phase is Phase.CLOSED:
        return _last_words(floor, event), ()
    match event:
        case Close():
            return finish(floor, event.reason)
        case ReplySounded():
            return replace(floor, phase=Phase.SPEAKING), (Disarm(Timer.WATCHDOG),)
        case ReplyOver() | ReplyFailed() | Due(timer=Timer.WATCHDOG | Timer.MAX_DURATION):
            return finish(floor, CloseReason.UNHEARD)
        case _:
            return floor, ()


def _last_words(floor: Floor, event: Event) -> Floor:
    """Nothing is decided on a closed floor, but who was talking then may still be understood."""
    match event:
        case VoiceStopped():
            return replace(floor, voice=False, last_voiced_ms=event.last_voiced_ms)
        case Words() if event.final:
            said = (*floor.said, event.text) if event.text.strip() else floor.said
            return replace(floor, said=said, interim="")
        case Words():
            return replace(floor, interim=event.text)
        case _:
            return floor


def _take_leave(floor: Floor, event: Deaf) -> Next:
    """Whatever is going on gives way to a goodbye."""
    leaving = replace(
        floor, phase=Phase.THINKING, parting=True, said=(), interim="", speculated=None, reply_heard=False
    )
    guess = (DropSpeculation(),) if floor.speculated is not None else ()
    return leaving, (
        *guess,
        Cut(),
        Disarm(Timer.END_OF_TURN),
        Disarm(Timer.BARGE_IN),
        Disarm(Timer.IDLE),
        TakeLeave(),
        Arm(Timer.WATCHDOG, event.at_ms + floor.rules.watchdog_ms),
    )
