"""Who has the floor, event by event. Times are milliseconds on the clock of the call."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from talktrack.domain.cues import Expected
from talktrack.domain.deadline import deadline_ms, words_due_ms
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
    Finish,
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
    TakeLeave,
    Timer,
    Typed,
    VoiceStarted,
    VoiceStopped,
    Words,
)
from talktrack.domain.turns import open_floor, step

QUIET = Rules(speculation=False)


class Call:
    """A floor with everything it asked for so far."""

    def __init__(self, rules: Rules = QUIET) -> None:
        self.floor, self.actions = open_floor("en", rules, 0)

    def on(self, *events: Event) -> tuple[Action, ...]:
        """What the events together led to."""
        done: list[Action] = []
        for event in events:
            self.floor, actions = step(self.floor, event)
            done += actions
        return tuple(done)

    def armed(self, actions: tuple[Action, ...], timer: Timer) -> float:
        return next(action.at_ms for action in reversed(actions) if isinstance(action, Arm) and action.timer is timer)


def speaking(rules: Rules = QUIET) -> Call:
    """A call in which a reply has been heard in part."""
    call = Call(rules)
    call.on(VoiceStarted(100), VoiceStopped(1200, 1000), Words(1300, "What does it cost?", final=True))
    call.on(Due(1450, Timer.END_OF_TURN), ReplySounded(1700), ReplyHeard(2000))
    assert call.floor.phase is Phase.SPEAKING
    return call


# --- the end of a turn -----------------------------------------------------------------------------------------------


def test_a_turn_is_committed_at_its_deadline_when_its_words_are_in() -> None:
    call = Call()
    waiting = call.on(VoiceStarted(100), VoiceStopped(1200, 1000), Words(1300, "and then we", final=True))
    assert call.armed(waiting, Timer.END_OF_TURN) == 1000 + QUIET.unfinished_ms
    assert Commit("and then we") in call.on(Due(2400, Timer.END_OF_TURN))
    assert call.floor.phase is Phase.THINKING


def test_a_whole_sentence_is_answered_sooner_than_one_that_hangs() -> None:
    call = Call()
    waiting = call.on(VoiceStarted(100), VoiceStopped(1200, 1000), Words(1300, "What does it cost?", final=True))
    assert call.armed(waiting, Timer.END_OF_TURN) == 1000 + QUIET.finished_ms


def test_words_that_come_after_the_deadline_commit_at_once() -> None:
    call = Call()
    call.on(VoiceStarted(100), VoiceStopped(1200, 1000))
    assert Commit("What does it cost?") in call.on(Words(1800, "What does it cost?", final=True))


def test_the_deadline_counts_from_the_last_voiced_window_and_not_from_the_words() -> None:
    call = Call(replace(QUIET, adaptive=False, silence_ms=200))
    call.on(VoiceStarted(100), VoiceStopped(1200, 1000))
    assert Commit("hello there") in call.on(Words(1300, "hello there", final=True))


def test_a_yes_or_no_is_answered_soon_and_digits_are_waited_for() -> None:
    for expected, wait in ((Expected.YES_NO, QUIET.yes_no_ms), (Expected.SPELLED, QUIET.unfinished_ms)):
        call = speaking()
        call.on(ReplyOver(3000, expected), VoiceStarted(3500))
        waiting = call.on(VoiceStopped(4200, 4000), Words(4300, "yes", final=True))
        assert call.armed(waiting, Timer.END_OF_TURN) == 4000 + wait


def test_a_turn_that_does_not_sound_over_is_waited_for_and_one_that_does_is_not() -> None:
    for over, wait in ((0.2, QUIET.unfinished_ms), (0.9, QUIET.finished_ms)):
        call = Call()
        call.on(VoiceStarted(100), VoiceStopped(1200, 1000), Words(1300, "we plan the tours by hand", final=True))
        assert call.armed(call.on(Judged(1320, over)), Timer.END_OF_TURN) == 1000 + wait


def test_digits_are_waited_for_however_they_sound() -> None:
    call = speaking()
    call.on(ReplyOver(3000, Expected.SPELLED), VoiceStarted(3500), VoiceStopped(4200, 4000))
    waiting = call.on(Words(4250, "four four", final=True), Judged(4300, 0.9))
    assert call.armed(waiting, Timer.END_OF_TURN) == 4000 + QUIET.unfinished_ms


def test_how_a_turn_sounded_counts_for_its_last_silence_alone() -> None:
    call = Call()
    call.on(VoiceStarted(100), VoiceStopped(1200, 1000), Judged(1250, 0.1), VoiceStarted(1300), Judged(1310, 0.1))
    waiting = call.on(VoiceStopped(2200, 2000), Words(2300, "What does it cost?", final=True))
    assert call.armed(waiting, Timer.END_OF_TURN) == 2000 + QUIET.finished_ms


def test_a_turn_waits_for_its_final_words_but_not_for_ever() -> None:
    call = Call()
    call.on(VoiceStarted(100), Words(900, "we have two", final=False))
    waiting = call.on(VoiceStopped(1200, 1000))
    due = call.armed(waiting, Timer.END_OF_TURN)
    assert due == 1000 + QUIET.final_wait_ms
    assert Commit("we have two") in call.on(Due(due, Timer.END_OF_TURN))


def test_words_are_waited_for_as_long_as_the_recogniser_of_the_call_has_been_seen_to_take() -> None:
    for took_ms, wait in ((100, QUIET.final_least_ms), (900, 1800), (3000, QUIET.final_most_ms)):
        call = Call()
        call.on(VoiceStarted(100), VoiceStopped(1200, 1000), Words(1000 + took_ms, "what does it cost?", final=True))
        call.on(ReplySounded(5000), ReplyHeard(5100), ReplyOver(6000), VoiceStarted(7000))
        call.on(Words(7900, "we have two", final=False))
        waiting = call.on(VoiceStopped(8200, 8000))
        assert call.armed(waiting, Timer.END_OF_TURN) == max(8000 + wait, deadline_ms(call.floor))


def test_a_recogniser_that_was_slow_once_is_trusted_again_in_time() -> None:
    call = Call()
    call.on(VoiceStarted(100), VoiceStopped(1200, 1000), Words(3000, "well", final=True))
    slow = words_due_ms(call.floor) - call.floor.last_voiced_ms
    for at in range(10_000, 100_000, 10_000):
        call.on(VoiceStarted(at), VoiceStopped(at + 1200, at + 1000), Words(at + 1300, "well", final=True))
    assert words_due_ms(call.floor) - call.floor.last_voiced_ms < slow / 2


def test_noise_without_a_word_is_no_turn() -> None:
    call = Call()
    call.on(VoiceStarted(100), VoiceStopped(1200, 1000), Words(1300, "", final=True))
    assert not [action for action in call.on(Due(1700, Timer.END_OF_TURN)) if isinstance(action, Commit)]
    assert call.floor.phase is Phase.LISTENING


def test_going_on_in_the_pause_makes_one_turn_of_both_parts() -> None:
    call = Call()
    call.on(VoiceStarted(100), VoiceStopped(1200, 1000), Words(1300, "we have", final=True))
    assert Disarm(Timer.END_OF_TURN) in call.on(VoiceStarted(1400))
    call.on(VoiceStopped(2600, 2400), Words(2700, "two depots.", final=True))
    assert Commit("we have two depots.") in call.on(Due(2850, Timer.END_OF_TURN))


# --- a false end of turn heals ---------------------------------------------------------------------------------------


def test_a_user_who_goes_on_before_a_reply_was_heard_is_answered_once_to_the_whole() -> None:
    for before in ((), (ReplySounded(1700),)):
        call = Call()
        call.on(VoiceStarted(100), VoiceStopped(1200, 1000), Words(1300, "What does it cost.", final=True))
        call.on(Due(1450, Timer.END_OF_TURN), *before)
        assert Reopen() in call.on(VoiceStarted(1750))
        call.on(VoiceStopped(2800, 2600), Words(2900, "Per truck, I mean.", final=True))
        assert Commit("What does it cost. Per truck, I mean.") in call.on(Due(3050, Timer.END_OF_TURN))


# --- speculation -----------------------------------------------------------------------------------------------------


def test_a_likely_end_starts_the_thinking_and_more_speech_drops_it() -> None:
    call = Call(Rules())
    likely = call.on(VoiceStarted(100), VoiceStopped(1200, 1000), Words(1300, "What does it cost?", final=True))
    assert Speculate("What does it cost?") in likely
    assert DropSpeculation() in call.on(VoiceStarted(1400))


def test_a_speculation_on_the_same_words_is_kept_at_the_commit() -> None:
    call = Call(Rules())
    call.on(VoiceStarted(100), VoiceStopped(1200, 1000), Words(1300, "What does it cost?", final=True))
    committed = call.on(Due(1450, Timer.END_OF_TURN))
    assert Commit("What does it cost?") in committed
    assert DropSpeculation() not in committed


# --- talking over the reply ------------------------------------------------------------------------------------------


def test_a_voice_over_the_reply_pauses_it_at_once() -> None:
    call = speaking()
    paused = call.on(VoiceStarted(2500))
    assert Pause() in paused
    assert call.armed(paused, Timer.BARGE_IN) == 2500 + QUIET.barge_in_ms


def test_a_nod_resumes_the_reply() -> None:
    for nod in ("okay", "right", "mhm", ""):
        call = speaking()
        call.on(VoiceStarted(2500), VoiceStopped(2900, 2700))
        assert Resume() in call.on(Words(3000, nod, final=True))
        assert call.floor.phase is Phase.SPEAKING


def test_words_cut_the_reply_and_begin_the_next_turn() -> None:
    call = speaking()
    call.on(VoiceStarted(2500), VoiceStopped(2950, 2750))
    assert Cut() in call.on(Words(3050, "and for vans?", final=True))
    assert Commit("and for vans?") in call.on(Due(3250, Timer.END_OF_TURN))


def test_a_stop_word_cuts_before_the_utterance_is_over() -> None:
    call = speaking()
    call.on(VoiceStarted(2500))
    assert Cut() in call.on(Words(2800, "wait stop", final=False))
    assert call.floor.phase is Phase.USER


def test_words_that_are_no_nod_and_still_go_on_at_the_deadline_cut() -> None:
    call = speaking()
    call.on(VoiceStarted(2500), Words(2900, "but what", final=False))
    assert Cut() in call.on(Due(3100, Timer.BARGE_IN))


def test_a_voice_without_words_cuts_once_it_is_known_that_it_still_ran_at_the_deadline() -> None:
    call = speaking()
    call.on(VoiceStarted(2500))
    assert call.on(Due(3100, Timer.BARGE_IN)) == (Arm(Timer.BARGE_IN, 3300),)
    assert Cut() in call.on(Due(3300, Timer.BARGE_IN))


def test_a_voice_that_stopped_before_the_deadline_resumes_though_that_is_told_after_it() -> None:
    call = speaking()
    call.on(VoiceStarted(2500), Due(3100, Timer.BARGE_IN), VoiceStopped(3150, 2950))
    assert Resume() in call.on(Words(3250, "okay", final=True))


def test_a_long_nod_gets_a_second_chance_but_no_third() -> None:
    call = speaking()
    call.on(VoiceStarted(2500), Words(2900, "mhm", final=False))
    again = call.on(Due(3100, Timer.BARGE_IN))
    assert call.armed(again, Timer.BARGE_IN) == 3700
    assert Cut() in call.on(Due(3700, Timer.BARGE_IN))


def test_a_voice_without_words_resumes_when_no_final_comes() -> None:
    call = speaking()
    call.on(VoiceStarted(2500), VoiceStopped(2900, 2700), Due(3100, Timer.BARGE_IN))
    assert call.floor.phase is Phase.PAUSED
    assert Resume() in call.on(Due(3700, Timer.BARGE_IN))


def test_nothing_cuts_where_interruptions_are_off() -> None:
    call = speaking(replace(QUIET, interruptions=False))
    assert call.on(VoiceStarted(2500), VoiceStopped(2900, 2700), Words(3000, "wait, stop", final=True)) == ()
    assert call.floor.phase is Phase.SPEAKING


def test_an_interrupt_asks_for_silence_and_nothing_else() -> None:
    call = speaking()
    assert Cut() in call.on(Interrupt(2500))
    assert call.floor.phase is Phase.LISTENING


def test_a_typed_turn_cuts_what_sounds_and_is_answered_at_once() -> None:
    call = speaking()
    typed = call.on(Typed(2500, "And for vans?"))
    assert typed.index(Cut()) < typed.index(Commit("And for vans?"))


def test_a_typed_turn_joins_what_was_committed_but_not_answered_yet() -> None:
    call = Call()
    call.on(Typed(100, "What does it cost?"))
    again = call.on(Typed(300, "Per truck?"))
    assert again.index(Reopen()) < again.index(Commit("What does it cost? Per truck?"))


# --- silence and failure ---------------------------------------------------------------------------------------------


def test_silence_is_prompted_and_then_ends_the_call() -> None:
    call = Call(replace(QUIET, idle_prompts=1))
    assert Prompt(1) in call.on(Due(10_000, Timer.IDLE))
    call.on(ReplySounded(10_300), ReplyHeard(10_600), ReplyOver(11_000))
    assert Finish(CloseReason.SILENCE) in call.on(Due(21_000, Timer.IDLE))
    assert call.floor.phase is Phase.CLOSED


def test_an_unanswered_turn_is_rescued_and_at_last_given_up() -> None:
    call = Call(replace(QUIET, rescues=1))
    call.on(Typed(100, "Hello?"))
    assert Rescue(1) in call.on(Due(8_100, Timer.WATCHDOG))
    assert Finish(CloseReason.UNANSWERED) in call.on(Due(16_100, Timer.WATCHDOG))


def test_replies_that_sound_and_fail_before_a_word_is_heard_are_given_up_too() -> None:
    call = Call(replace(QUIET, rescues=2))
    call.on(Typed(100, "Hello?"))
    assert Rescue(1) in call.on(ReplySounded(300), ReplyFailed(400))
    assert Rescue(2) in call.on(ReplySounded(600), ReplyFailed(700))
    assert Finish(CloseReason.UNANSWERED) in call.on(ReplySounded(900), ReplyFailed(1000))


def test_a_call_has_a_longest_duration() -> None:
    assert Finish(CloseReason.MAX_DURATION) in Call().on(Due(3_600_000, Timer.MAX_DURATION))


def test_nothing_happens_on_a_closed_floor() -> None:
    call = Call()
    call.on(Close(100, CloseReason.LINE_CLOSED))
    assert call.on(VoiceStarted(200), Typed(300, "Hello?"), Due(400, Timer.IDLE)) == ()


# --- what is not understood ------------------------------------------------------------------------------------------


def test_an_utterance_of_which_nothing_is_known_is_asked_for_again_so_often_and_no_more() -> None:
    call = Call()
    asked = [call.on(VoiceStarted(at), VoiceStopped(at + 500, at + 300), Missed(at + 600)) for at in (100, 2000, 4000)]
    assert [AskAgain(1) in asked[0], AskAgain(2) in asked[1], AskAgain(3) in asked[2]] == [True, True, False]
    call.on(Typed(6000, "Can you read me?"), ReplySounded(6100), ReplyHeard(6200), ReplyOver(7000))
    assert AskAgain(1) in call.on(VoiceStarted(8000), VoiceStopped(8500, 8300), Missed(8600))


def test_a_turn_that_was_understood_in_part_is_answered() -> None:
    call = Call()
    call.on(VoiceStarted(100), Words(600, "What does it cost", final=False), VoiceStopped(1200, 1000))
    call.on(Missed(1300))
    assert Commit("What does it cost") in call.on(Due(1450, Timer.END_OF_TURN))


def test_words_that_were_lost_while_the_user_goes_on_are_not_asked_for() -> None:
    call = Call()
    assert call.on(VoiceStarted(100), Missed(600)) == (Disarm(Timer.IDLE),)
    assert call.floor.phase is Phase.USER


def test_a_floor_on_which_nobody_is_understood_is_closed_after_a_goodbye_that_nothing_stops() -> None:
    call = speaking()
    leaving = call.on(Deaf(3000))
    assert Cut() in leaving
    assert TakeLeave() in leaving
    assert call.on(ReplySounded(3100), VoiceStarted(3200), Typed(3300, "Hello?"), Interrupt(3400)) == (
        Disarm(Timer.WATCHDOG),
    )
    assert call.on(ReplyOver(5000)) == (Finish(CloseReason.UNHEARD),)


def test_a_goodbye_that_cannot_be_said_does_not_keep_the_call_open() -> None:
    for failure in (ReplyFailed(3100), Due(11_000, Timer.WATCHDOG)):
        call = speaking()
        call.on(Deaf(3000))
        assert call.on(failure) == (Finish(CloseReason.UNHEARD),)


def test_the_last_words_of_who_was_talking_at_the_end_are_taken_in() -> None:
    call = Call()
    call.on(VoiceStarted(100), Close(1000, CloseReason.LINE_CLOSED))
    call.on(VoiceStopped(1000, 960), Words(1300, "I have to go", final=True))
    assert call.floor.unfinished
    assert (call.floor.text, call.floor.last_voiced_ms) == ("I have to go", 960)


def test_nobody_was_interrupted_where_the_reply_was_being_thought_of_at_the_end() -> None:
    call = Call()
    call.on(Typed(100, "Hello?"), Close(200, CloseReason.LINE_CLOSED))
    assert not call.floor.unfinished


TEXTS = st.sampled_from(["", "okay", "wait stop", "What does it cost?", "and then we", "mhm", "no"])
TIMES = st.floats(0, 60_000)
EVENTS = st.one_of(
    st.builds(VoiceStarted, TIMES),
    st.builds(VoiceStopped, TIMES, TIMES),
    st.builds(Words, TIMES, TEXTS, final=st.booleans()),
    st.builds(Judged, TIMES, st.floats(0, 1)),
    st.builds(Missed, TIMES),
    st.builds(Deaf, TIMES),
    st.builds(Typed, TIMES, TEXTS.filter(bool)),
    st.builds(Due, TIMES, st.sampled_from([Timer.END_OF_TURN, Timer.BARGE_IN, Timer.IDLE, Timer.WATCHDOG])),
    st.builds(ReplySounded, TIMES),
    st.builds(ReplyHeard, TIMES),
    st.builds(ReplyOver, TIMES),
    st.builds(Interrupt, TIMES),
)


@given(st.lists(EVENTS, max_size=60))
def test_any_events_in_any_order_keep_the_floor_in_order(events: list[Event]) -> None:
    call = Call(Rules())
    speculating = False
    for event in events:
        before: Floor = call.floor
        for action in call.on(event):
            if isinstance(action, Speculate):
                assert not speculating
                speculating = True
            elif isinstance(action, DropSpeculation):
                assert speculating
                speculating = False
            elif isinstance(action, Commit):
                assert action.text
                speculating = False
            elif isinstance(action, Resume):
                assert before.phase is Phase.PAUSED
            elif isinstance(action, Reopen):
                assert not before.reply_heard
