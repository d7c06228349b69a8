"""Who has the floor: `step(floor, event) -> (floor, actions)`. Pure: no clock, no await; every event carries its time.

    LISTENING ──voice──▶ USER ──silence──▶ ENDING ──deadline──▶ THINKING ──first sound──▶ SPEAKING
        ▲                 ▲ ▲                │ voice                │ voice, nothing heard    │ voice
        │                 │ └────────────────┘                      │ yet: the turn reopens   ▼
        │                 └─────────────────────────────────────────┘◀──────words────────── PAUSED
        └───────────────────────────── all of the reply was played ◀──────no words: resume────┘

Times are milliseconds on the clock of the call. The deadline of a turn counts from the end of the last voiced window,
so recognising and thinking happen inside it. Talking over a reply pauses it at once; within `barge_in_ms` it is either
taken up again, when nothing or only a nod was said, or cut.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from talktrack.domain.cues import Expected, is_backchannel, says_stop
from talktrack.domain.deadline import deadline_ms, final_delay_ms, words_due_ms
from talktrack.domain.floor import (
    Action,
    Arm,
    AskAgain,
    Close,
    CloseReason,
    Commit,
    Cut,
    Deaf,
    Disarm,
    DropSpeculation,
    Due,
    Event,
    Floor,
    Interrupt,
    Judged,
    Missed,
    Pause,
    Phase,
    Prompt,
    Reopen,
    ReplyFailed,
    ReplyHeard,
    ReplyOver,
    ReplySounded,
    Rescue,
    Resume,
    Rules,
    Speculate,
    Timer,
    Typed,
    VoiceStarted,
    VoiceStopped,
    Words,
)
from talktrack.domain.language import Language
from talktrack.domain.parting import Next, finish, part, parted


def open_floor(language: Language, rules: Rules, at_ms: float) -> Next:
    """The floor at the start of a call, and what to set going."""
    floor = Floor(language, rules)
    actions: tuple[Action, ...] = (Arm(Timer.MAX_DURATION, at_ms + rules.max_duration_ms),)
    return floor, (*actions, *_arm_idle(floor, at_ms))


def step(floor: Floor, event: Event) -> Next:  # noqa: C901, PLR0912  (one case for each event)
    """What an event does to the floor, and what is to be done about it."""
    if floor.phase is Phase.CLOSED or floor.parting:
        return parted(floor, event)
    match event:
        case VoiceStarted():
            return _voice_started(floor, event)
        case VoiceStopped():
            return _voice_stopped(floor, event)
        case Judged():
            return _judged(floor, event)
        case Words():
            return _words(floor, event)
        case Missed():
            return _missed(floor, event)
        case Typed():
            return _typed(floor, event)
        case Due():
            return _due(floor, event)
        case ReplySounded():
            return _reply_sounded(floor)
        case ReplyHeard():
            return _reply_heard(floor)
        case ReplyOver():
            return _reply_over(floor, event)
        case ReplyFailed():
            return _reply_failed(floor, event)
        case Interrupt():
            return _interrupt(floor, event)
        case Deaf() | Close():
            return part(floor, event)
        case _:
            assert_never(event)


# --- the user speaks -------------------------------------------------------------------------------------------------


def _voice_started(floor: Floor, event: VoiceStarted) -> Next:
    floor = replace(floor, voice=True, sounds_over=None)
    match floor.phase:
        case Phase.LISTENING:
            return replace(floor, phase=Phase.USER, prompts=0), (Disarm(Timer.IDLE),)
        case Phase.ENDING:
            return _go_on(floor, (Disarm(Timer.END_OF_TURN),))
        case Phase.THINKING:
            return _reopen(floor)
        case Phase.SPEAKING:
            if not floor.reply_heard:
                return _reopen(floor)
            if not floor.rules.interruptions:
                return floor, ()
            paused = replace(floor, phase=Phase.PAUSED, paused_ms=event.at_ms, said=(), interim="")
            return paused, (Pause(), Arm(Timer.BARGE_IN, event.at_ms + floor.rules.barge_in_ms))
        case Phase.USER | Phase.PAUSED | Phase.CLOSED:
            return floor, ()
        case _:
            assert_never(floor.phase)


def _go_on(floor: Floor, actions: tuple[Action, ...]) -> Next:
    """The user goes on with the same turn."""
    if floor.speculated is not None:
        actions = (*actions, DropSpeculation())
    return replace(floor, phase=Phase.USER, speculated=None, awaits_final=False), actions


def _reopen(floor: Floor) -> Next:
    """A false end of turn: nothing of the reply was heard, so it never was."""
    reopened = replace(floor, phase=Phase.USER, reply_heard=False, rescues=0, awaits_final=False)
    return reopened, (Reopen(), Disarm(Timer.WATCHDOG))


def _voice_stopped(floor: Floor, event: VoiceStopped) -> Next:
    floor = replace(floor, voice=False, last_voiced_ms=event.last_voiced_ms, awaits_final=True)
    match floor.phase:
        case Phase.USER:
            return _await_end(replace(floor, phase=Phase.ENDING), event.at_ms)
        case Phase.LISTENING | Phase.ENDING | Phase.THINKING | Phase.SPEAKING | Phase.PAUSED | Phase.CLOSED:
            return floor, ()
        case _:
            assert_never(floor.phase)


def _judged(floor: Floor, event: Judged) -> Next:
    if floor.phase is not Phase.ENDING:
        return floor, ()
    return _await_end(replace(floor, sounds_over=event.over), event.at_ms)


def _words(floor: Floor, event: Words) -> Next:
    floor = _with_words(floor, event)
    match floor.phase:
        case Phase.PAUSED:
            return _judge_barge_in(floor, event.at_ms, final=event.final)
        case Phase.LISTENING:
            if not event.final or not floor.text:
                return floor, ()
            late = replace(floor, phase=Phase.ENDING, last_voiced_ms=max(floor.last_voiced_ms, event.at_ms))
            return _await_end(late, event.at_ms, (Disarm(Timer.IDLE),))
        case Phase.ENDING:
            return _await_end(floor, event.at_ms)
        case Phase.SPEAKING:
            return _words_over_reply(floor, event)
        case Phase.USER | Phase.THINKING | Phase.CLOSED:
            return floor, ()
        case _:
            assert_never(floor.phase)


def _with_words(floor: Floor, event: Words) -> Floor:
    if not event.final:
        return replace(floor, interim=event.text)
    said = (*floor.said, event.text) if event.text.strip() else floor.said
    delay = final_delay_ms(floor, event.at_ms)
    return replace(floor, said=said, interim="", awaits_final=False, final_delay_ms=delay)


def _words_over_reply(floor: Floor, event: Words) -> Next:
    """Words that arrive while the reply sounds and no voice is on: a late final of what has been judged already."""
    if floor.rules.interruptions and says_stop(event.text, floor.language):
        return _cut(floor, event.at_ms)
    return replace(floor, said=(), interim=""), ()


def _missed(floor: Floor, event: Missed) -> Next:
    """Go on with what was understood; where that is nothing, the user is asked to say it again."""
    floor = replace(floor, said=(floor.text,) if floor.text else (), interim="", awaits_final=False)
    if floor.phase is Phase.ENDING and floor.text:
        return _await_end(floor, event.at_ms)
    if floor.phase not in (Phase.ENDING, Phase.LISTENING) or floor.text or floor.missed >= floor.rules.repeats:
        return floor, ()
    asking = replace(floor, phase=Phase.LISTENING, missed=floor.missed + 1)
    return asking, (Disarm(Timer.END_OF_TURN), AskAgain(asking.missed), *_arm_idle(asking, event.at_ms))


def _typed(floor: Floor, event: Typed) -> Next:
    """A typed turn cuts what sounds, joins what was said before it, and is answered at once."""
    actions: tuple[Action, ...] = ()
    if floor.phase in (Phase.SPEAKING, Phase.PAUSED) and floor.reply_heard:
        actions = (Cut(), Disarm(Timer.BARGE_IN))
        floor = replace(floor, said=(), interim="")
    elif floor.phase in (Phase.THINKING, Phase.SPEAKING, Phase.PAUSED):
        floor, actions = _reopen(floor)
    floor = replace(floor, said=(*floor.said, event.text), interim="", awaits_final=False)
    floor, committed = _commit(floor, event.at_ms)
    return floor, (*actions, Disarm(Timer.IDLE), *committed)


# --- the end of a turn -----------------------------------------------------------------------------------------------


def _await_end(floor: Floor, at_ms: float, actions: tuple[Action, ...] = ()) -> Next:
    """Commit where the deadline has passed and the words are in; else wait for both."""
    deadline = deadline_ms(floor)
    if floor.awaits_final:
        return floor, (*actions, Arm(Timer.END_OF_TURN, max(deadline, words_due_ms(floor))))
    if at_ms >= deadline:
        floor, committed = _commit(floor, at_ms)
        return floor, (*actions, *committed)
    actions = (*actions, Arm(Timer.END_OF_TURN, deadline))
    if floor.rules.speculation and floor.text and floor.speculated != floor.text:
        if floor.speculated is not None:
            actions = (*actions, DropSpeculation())
        actions = (*actions, Speculate(floor.text))
        floor = replace(floor, speculated=floor.text)
    return floor, actions


def _commit(floor: Floor, at_ms: float) -> Next:
    """The turn is over. Without a word in it, it never was one."""
    text = floor.text
    if not text:
        silent = replace(floor, phase=Phase.LISTENING, awaits_final=False)
        return silent, (Disarm(Timer.END_OF_TURN), *_arm_idle(silent, at_ms))
    actions: tuple[Action, ...] = (Disarm(Timer.END_OF_TURN),)
    if floor.speculated is not None and floor.speculated != text:
        actions = (*actions, DropSpeculation())
    committed = replace(
        floor,
        phase=Phase.THINKING,
        said=(text,),
        interim="",
        speculated=None,
        awaits_final=False,
        reply_heard=False,
        expected=Expected.ANYTHING,
        prompts=0,
        rescues=0,
        missed=0,
    )
    return committed, (*actions, Commit(text), Arm(Timer.WATCHDOG, at_ms + floor.rules.watchdog_ms))


# --- the reply -------------------------------------------------------------------------------------------------------


def _reply_sounded(floor: Floor) -> Next:
    if floor.phase not in (Phase.THINKING, Phase.LISTENING):
        return floor, ()
    sounding = replace(floor, phase=Phase.SPEAKING)
    return sounding, (Disarm(Timer.WATCHDOG), Disarm(Timer.IDLE))


def _reply_heard(floor: Floor) -> Next:
    return replace(floor, reply_heard=floor.reply_heard or floor.phase in (Phase.SPEAKING, Phase.PAUSED)), ()


def _reply_over(floor: Floor, event: ReplyOver) -> Next:
    if floor.phase not in (Phase.SPEAKING, Phase.THINKING, Phase.PAUSED):
        return floor, ()
    paused = floor.phase is Phase.PAUSED
    over = replace(
        floor,
        phase=Phase.USER if paused else Phase.LISTENING,
        said=floor.said if paused else (),
        interim=floor.interim if paused else "",
        reply_heard=False,
        expected=event.expected,
    )
    actions: tuple[Action, ...] = (Disarm(Timer.WATCHDOG), Disarm(Timer.BARGE_IN))
    if not paused:
        return over, (*actions, *_arm_idle(over, event.at_ms))
    if floor.voice:
        return over, actions
    return _await_end(replace(over, phase=Phase.ENDING), event.at_ms, actions)


def _reply_failed(floor: Floor, event: ReplyFailed) -> Next:
    """Bridge the gap at once where nothing was heard; a reply that broke off in the middle ends there."""
    if floor.phase is Phase.THINKING or (floor.phase is Phase.SPEAKING and not floor.reply_heard):
        return _watchdog(replace(floor, phase=Phase.THINKING), event.at_ms)
    return _interrupt(floor, Interrupt(event.at_ms))


def _interrupt(floor: Floor, event: Interrupt) -> Next:
    if floor.phase not in (Phase.SPEAKING, Phase.PAUSED):
        return floor, ()
    quiet = replace(floor, phase=Phase.LISTENING, said=(), interim="", reply_heard=False)
    return quiet, (Cut(), Disarm(Timer.BARGE_IN), *_arm_idle(quiet, event.at_ms))


# --- talking over the reply ------------------------------------------------------------------------------------------


def _judge_barge_in(floor: Floor, at_ms: float, *, final: bool) -> Next:
    """Cut on a stop word at once; otherwise when the utterance is over, by what it was."""
    if says_stop(floor.text, floor.language):
        return _cut(floor, at_ms)
    if not final or floor.voice:
        return floor, ()
    if is_backchannel(floor.text, floor.language):
        return _resume(floor)
    return _cut(floor, at_ms)


def _barge_in_due(floor: Floor, event: Due) -> Next:
    """The time to decide is up: who still talks, and not just nods, has the floor."""
    nodding = bool(floor.text) and is_backchannel(floor.text, floor.language)
    if floor.voice:
        if nodding and event.at_ms < floor.paused_ms + 2 * floor.rules.barge_in_ms:
            return floor, (Arm(Timer.BARGE_IN, event.at_ms + floor.rules.barge_in_ms),)
        known_ms = floor.paused_ms + floor.rules.barge_in_ms + floor.rules.release_ms
        if not floor.text and event.at_ms < known_ms:
            return floor, (Arm(Timer.BARGE_IN, known_ms),)
        return _cut(floor, event.at_ms)
    if not floor.awaits_final or event.at_ms >= floor.paused_ms + 2 * floor.rules.barge_in_ms:
        return _resume(floor) if is_backchannel(floor.text, floor.language) else _cut(floor, event.at_ms)
    return floor, (Arm(Timer.BARGE_IN, event.at_ms + floor.rules.barge_in_ms / 2),)


def _resume(floor: Floor) -> Next:
    resumed = replace(floor, phase=Phase.SPEAKING, said=(), interim="", awaits_final=False)
    return resumed, (Disarm(Timer.BARGE_IN), Resume())


def _cut(floor: Floor, at_ms: float) -> Next:
    """The user has the floor; what was said over the reply is the beginning of the turn."""
    actions: tuple[Action, ...] = (Cut(), Disarm(Timer.BARGE_IN))
    taken = replace(floor, phase=Phase.USER if floor.voice else Phase.ENDING, reply_heard=False)
    if floor.voice:
        return taken, actions
    taken = replace(taken, last_voiced_ms=max(taken.last_voiced_ms, floor.paused_ms))
    return _await_end(taken, at_ms, actions)


# --- timers ----------------------------------------------------------------------------------------------------------


def _due(floor: Floor, event: Due) -> Next:
    match event.timer:
        case Timer.END_OF_TURN:
            if floor.phase is not Phase.ENDING:
                return floor, ()
            return _await_end(replace(floor, awaits_final=False), max(event.at_ms, deadline_ms(floor)))
        case Timer.BARGE_IN:
            return _barge_in_due(floor, event) if floor.phase is Phase.PAUSED else (floor, ())
        case Timer.IDLE:
            return _idle(floor)
        case Timer.WATCHDOG:
            return _watchdog(floor, event.at_ms)
        case Timer.MAX_DURATION:
            return finish(floor, CloseReason.MAX_DURATION)
        case _:
            assert_never(event.timer)


def _idle(floor: Floor) -> Next:
    if floor.phase is not Phase.LISTENING:
        return floor, ()
    if floor.prompts >= floor.rules.idle_prompts:
        return finish(floor, CloseReason.SILENCE)
    prompts = floor.prompts + 1
    return replace(floor, prompts=prompts), (Prompt(prompts),)


def _watchdog(floor: Floor, at_ms: float) -> Next:
    if floor.phase is not Phase.THINKING:
        return floor, ()
    if floor.rescues >= floor.rules.rescues:
        return finish(floor, CloseReason.UNANSWERED)
    rescues = floor.rescues + 1
    again = Arm(Timer.WATCHDOG, at_ms + floor.rules.watchdog_ms)
    return replace(floor, rescues=rescues), (Rescue(rescues), again)


def _arm_idle(floor: Floor, at_ms: float) -> tuple[Action, ...]:
    return (Arm(Timer.IDLE, at_ms + floor.rules.idle_ms),) if floor.rules.idle_ms else ()
