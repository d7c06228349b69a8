"""One call: sound in, decisions, sound out. `run_call` is its whole life; every task of a call is born and dies in it.

Sound takes the short road: the line calls `sound`, the listener hands it to the voice detector and the recogniser.
What they find becomes an event; `turns.step` decides; `_do` carries out. A reply is a task of its own; what was heard
of it is in its ledger, and only that is settled with the role.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import assert_never

import anyio
from anyio.abc import TaskGroup

from talktrack.domain import floor
from talktrack.domain.errors import ProviderError
from talktrack.domain.floor import CloseReason, Floor, Phase, Rules
from talktrack.domain.frame import Frame
from talktrack.domain.news import CallOver, FloorChanged, FloorShown, Transcript, Trouble
from talktrack.domain.parting import closed
from talktrack.domain.transcript import Turn, Word
from talktrack.domain.turns import open_floor, step
from talktrack.engine.judging import Judge
from talktrack.engine.listener import Listener
from talktrack.engine.replies import Fault, News, Replies, Timed, Voices
from talktrack.engine.role import Proposal, Role
from talktrack.engine.timers import Timers
from talktrack.engine.timing import Timing
from talktrack.engine.vad import VoiceBatcher
from talktrack.ports.line import Line
from talktrack.ports.speech import Denoising, Final, Interim, StreamingRecognizer, Synthesizer, TurnDetector

log = logging.getLogger(__name__)

_USER_SPEAKS = (Phase.USER, Phase.ENDING, Phase.PAUSED)
_LAST_WORDS_S = 2.0
"""How long the end of a call waits for the words of who was talking then."""


@dataclass(frozen=True)
class Kit:
    """What a call needs beside its line and role. None: there is no speech in, or no speech out."""

    voices: VoiceBatcher | None
    recognizer: StreamingRecognizer | None
    synthesizer: Synthesizer | None
    on_fault: Fault
    on_timed: Timed = lambda _turn_id, _took: None
    """Is told of every reply to something said how long each service took for it."""
    phrases: Synthesizer | None = None
    """Who says set phrases; None is who says everything else."""
    denoising: Denoising | None = None
    """None: what comes in is listened to as it is."""
    turn_detector: TurnDetector | None = None
    """None: a turn is over by its words and its silence alone."""
    taken: Callable[[Turn], Turn] = lambda turn: turn
    """What the user's turns are taken for, before anything else is done with them."""


@dataclass(frozen=True)
class Plan:
    call_id: str
    rules: Rules = field(default_factory=Rules)
    turns_before: int = 0
    """Turns the call has already, where it is taken up again."""
    start_s: float | None = None
    """When on the loop's clock the call's clock stood at 0; None is now."""
    closes_line: bool = True
    """False leaves it to who holds the call to tell the far end that it is over, and to close the line."""


async def run_call(plan: Plan, line: Line, role: Role, kit: Kit) -> str:
    """Hold a call to its end; gives the reason. Cancelling it hangs up; stored turns stay."""
    async with anyio.create_task_group() as tasks:
        session = Session(plan, line, role, kit, tasks)
        session.start()
        if line.output_rate is None:  # what is only shown has no time in which it could be talked over
            await session.opened()
        line.attach(session)
        try:
            await session.over.wait()
        finally:
            with anyio.CancelScope(shield=True):
                await session.close()
            tasks.cancel_scope.cancel()
    return session.reason


class Session:
    """The state of one call, and the only place where its floor changes. Implements `ports.line.Ear`."""

    def __init__(self, plan: Plan, line: Line, role: Role, kit: Kit, tasks: TaskGroup) -> None:
        self.over = anyio.Event()
        self.reason: str = CloseReason.LINE_CLOSED
        self._plan, self._line, self._role, self._kit, self._tasks = plan, line, role, kit, tasks
        self._loop = asyncio.get_running_loop()
        self._start_s = self._loop.time() if plan.start_s is None else plan.start_s
        self._timers = Timers(self._start_s, self.feed)
        self._floor = Floor(role.language, plan.rules)
        self._shown: FloorShown = "listening"
        self._user_start_ms = 0.0
        self._confidence: float | None = None
        self._words: list[Word] = []
        self._timing = Timing()
        self._typed = False
        self._listener = self._make_listener()
        self._judge = self._make_judge() if self._listener is not None else None
        self._replies = Replies(
            line,
            role,
            Voices(kit.synthesizer, kit.phrases),
            tasks,
            self,
            News(kit.on_fault, kit.on_timed),
            plan.turns_before,
        )

    # --- life ------------------------------------------------------------------------------------------------------

    @property
    def now_ms(self) -> float:
        """The clock of the call."""
        return self.at_ms(None)

    def at_ms(self, loop_s: float | None) -> float:
        """A moment of the loop's clock on the clock of the call; None is now."""
        return ((self._loop.time() if loop_s is None else loop_s) - self._start_s) * 1000

    def start(self) -> None:
        """Open the floor, start listening, and say the first words where the role has some."""
        if self._listener is not None:
            self._tasks.start_soon(self._listener.run)
        if self._judge is not None:
            self._tasks.start_soon(self._judge.run)
        self._floor, actions = open_floor(self._role.language, self._plan.rules, self.now_ms)
        self._perform(actions)
        if self._plan.turns_before == 0:
            self._replies.say(self._role.opening())

    async def opened(self) -> None:
        """Returns when the first words have been said."""
        await self._replies.quiet()

    async def close(self) -> None:
        """Settle what is under way: what was heard of the reply stays, the rest was never said."""
        self._timers.stop()
        self._floor = closed(self._floor)
        if self._listener is not None:
            if self._floor.unfinished:
                await self._listener.hear_out(_LAST_WORDS_S)
            self._listener.close()
        await self._replies.close()
        if self._floor.unfinished and self._floor.text:
            await self._role.keep(self._user_turn(self._floor.text))
        if self._plan.closes_line:
            self._line.tell(CallOver(self._plan.call_id, self.reason))
            await self._line.close(self.reason)

    def end(self, reason: str) -> None:
        """The call is over, and nothing changes the floor any more; `close` follows."""
        self.reason = reason
        self._floor = closed(self._floor)
        self.over.set()

    def _make_listener(self) -> Listener | None:
        kit, rate = self._kit, self._line.input_rate
        if rate is None or kit.voices is None or kit.recognizer is None:
            return None
        return Listener(
            rate,
            self._role.language,
            kit.voices,
            kit.recognizer,
            self,
            lambda: self.now_ms,
            cleaner=kit.denoising.voice(rate) if kit.denoising is not None else None,
            on_error=self._voice_failed,
        )

    def _make_judge(self) -> Judge | None:
        detector = self._kit.turn_detector
        if detector is None:
            return None
        return Judge(
            detector,
            self._role.language,
            self.feed,
            lambda: self.now_ms,
            on_error=lambda error: self._kit.on_fault("turn_detection", error),
        )

    # --- what the line and the listener report (ports.line.Ear, engine.listener.Heard) -----------------------------

    def sound(self, frame: Frame) -> None:
        if self._listener is not None:
            self._listener.push(frame)
        if self._judge is not None:
            self._judge.push(frame)

    def typed(self, text: str) -> None:
        self._replies.refresh()
        talked_over = self._floor.phase in (Phase.SPEAKING, Phase.PAUSED) and self._floor.reply_heard
        if talked_over or not self._floor.text:
            self._begin_turn(self.now_ms)
        self._typed = True
        self.feed(floor.Typed(self.now_ms, text))

    def played(self, turn_id: str, played_ms: float) -> None:
        self._replies.played(turn_id, played_ms)

    def read(self, turn_id: str, characters: int) -> None:
        self._replies.read(turn_id, characters)

    def interrupt(self) -> None:
        self.feed(floor.Interrupt(self.now_ms))

    def closed(self) -> None:
        self.feed(floor.Close(self.now_ms, CloseReason.LINE_CLOSED))

    def voice(self, event: floor.VoiceStarted | floor.VoiceStopped) -> None:
        if isinstance(event, floor.VoiceStarted):
            self._voice_started(event)
            return
        self._timing.stopped_ms = event.at_ms
        self.feed(event)
        if self._judge is not None:
            self._judge.voice_stopped()

    def understood(self, result: Interim | Final) -> None:
        text = result.text if isinstance(result, Interim) else result.recognition.text
        if isinstance(result, Final):
            self._confidence = result.recognition.confidence
            self._words += result.recognition.words
            self._timing.understood_ms = self.now_ms
        self.feed(floor.Words(self.now_ms, text, final=isinstance(result, Final)))
        if self._floor.text and self._floor.phase in _USER_SPEAKS:
            self._show_transcript(final=False)

    def deaf(self, error: ProviderError, *, for_good: bool) -> None:
        if not for_good:
            self._kit.on_fault("recognition", error)
        elif self._line.takes_text:
            self._line.tell(Trouble(error.code, "What you say cannot be understood at the moment: type it instead."))
        else:
            self.feed(floor.Deaf(self.now_ms))

    def _voice_failed(self, error: BaseException) -> None:
        """Nothing can be heard any more: the call ends, and the others go on."""
        log.error("voice detection failed", exc_info=error, extra={"call_id": self._plan.call_id})
        self.feed(floor.Close(self.now_ms, CloseReason.LINE_CLOSED))

    # --- decisions -------------------------------------------------------------------------------------------------

    def feed(self, event: floor.Event) -> None:
        """The one door through which the floor changes."""
        self._floor, actions = step(self._floor, event)
        self._perform(actions)
        shown = _shown(self._floor.phase)
        if shown != self._shown:
            self._shown = shown
            self._line.tell(FloorChanged(shown))

    def _perform(self, actions: tuple[floor.Action, ...]) -> None:
        for action in actions:
            self._do(action)

    def _do(self, action: floor.Action) -> None:
        replies = self._replies
        match action:
            case floor.Arm():
                self._timers.arm(action.timer, action.at_ms)
            case floor.Disarm():
                self._timers.disarm(action.timer)
            case floor.Speculate():
                replies.speculate(self._user_turn(action.text))
            case floor.DropSpeculation():
                replies.drop_speculation()
            case floor.Commit():
                self._show_transcript(final=True)
                replies.answer(self._user_turn(action.text), replace(self._timing, decided_ms=self.now_ms))
            case floor.Reopen():
                replies.take_back()
            case floor.Pause():
                replies.pause()
            case floor.Resume():
                replies.resume()
            case floor.Cut():
                replies.cut()
            case floor.Prompt() | floor.AskAgain() | floor.TakeLeave():
                replies.say(self._unasked(action))
            case floor.Rescue():
                replies.rescue(action.count)
            case floor.Finish():
                self.end(action.reason)
            case _:
                assert_never(action)

    def _unasked(self, action: floor.Prompt | floor.AskAgain | floor.TakeLeave) -> Proposal | None:
        """What is said without a turn to answer."""
        match action:
            case floor.Prompt():
                return self._role.prompt(action.count)
            case floor.AskAgain():
                return self._role.ask_again(action.count)
            case floor.TakeLeave():
                return self._role.farewell()

    # --- the user's turn -------------------------------------------------------------------------------------------

    def _voice_started(self, event: floor.VoiceStarted) -> None:
        goes_on = self._floor.phase in _USER_SPEAKS
        self._replies.refresh()
        self.feed(event)
        if self._judge is not None:
            self._judge.voice_started()
        if not goes_on and not self._floor.text:
            self._begin_turn(event.at_ms)

    def _begin_turn(self, at_ms: float) -> None:
        self._user_start_ms = at_ms
        self._confidence, self._words, self._typed, self._timing = None, [], False, Timing()

    def _user_turn(self, text: str) -> Turn:
        end_ms = max(self._floor.last_voiced_ms, self._user_start_ms)
        turn = Turn(
            turn_id=self._replies.user_turn_id,
            role=self._role.user,
            said=text,
            heard=text,
            start_ms=round(self._user_start_ms),
            end_ms=round(end_ms or self.now_ms),
            confidence=self._confidence,
            words=tuple(self._words),
            measured=not self._typed,
        )
        return self._kit.taken(turn)

    def _show_transcript(self, *, final: bool) -> None:
        turn = self._user_turn(self._floor.text)
        times = (turn.start_ms or 0, turn.end_ms or 0)
        self._line.tell(Transcript(turn.turn_id, turn.role, turn.said, final, turn.confidence, *times))


def _shown(phase: Phase) -> FloorShown:
    match phase:
        case Phase.LISTENING | Phase.CLOSED:
            return "listening"
        case Phase.USER | Phase.ENDING | Phase.PAUSED:
            return "user"
        case Phase.THINKING:
            return "thinking"
        case Phase.SPEAKING:
            return "assistant"
        case _:
            assert_never(phase)
