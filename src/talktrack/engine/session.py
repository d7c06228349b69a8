"""One call: sound in, decisions, sound out. `run_call` is its whole life; every task of a call is born and dies in it.

Sound takes the short road: the line calls `sound`, the listener hands it to the voice detector and the recogniser.
What they find becomes an event; `turns.step` decides; `_do` carries out. A reply is a task of its own; what was heard
of it is in its ledger, and only that is settled with the role.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import assert_never

import anyio
from anyio.abc import TaskGroup

from talktrack.domain import turns
from talktrack.domain.cues import expected_after
from talktrack.domain.errors import ProviderError, TalktrackError
from talktrack.domain.frame import Frame
from talktrack.domain.ids import turn_id
from talktrack.domain.news import CallOver, FloorChanged, FloorShown, ReplyText, Transcript, TurnClosed
from talktrack.domain.transcript import Turn
from talktrack.domain.turns import CloseReason, Floor, Phase, Rules
from talktrack.engine.listener import Listener
from talktrack.engine.playout import Playout
from talktrack.engine.role import Proposal, Role
from talktrack.engine.thinking import Thought
from talktrack.engine.timers import Timers
from talktrack.engine.vad import VoiceBatcher
from talktrack.engine.voicing import voice_reply
from talktrack.ports.line import Line
from talktrack.ports.speech import Final, Interim, StreamingRecognizer, Synthesizer

log = logging.getLogger(__name__)

Fault = Callable[[str, TalktrackError], None]
"""Takes the room where something went wrong, and what."""


@dataclass(frozen=True)
class Kit:
    """What a call needs beside its line and role. None: there is no speech in, or no speech out."""

    voices: VoiceBatcher | None
    recognizer: StreamingRecognizer | None
    synthesizer: Synthesizer | None
    on_fault: Fault


@dataclass(frozen=True)
class Plan:
    call_id: str
    rules: Rules = field(default_factory=Rules)
    turns_before: int = 0
    """Turns the call has already, where it is taken up again."""


async def run_call(plan: Plan, line: Line, role: Role, kit: Kit) -> str:
    """Hold a call to its end; gives the reason. Cancelling it hangs up; stored turns stay."""
    async with anyio.create_task_group() as tasks:
        session = Session(plan, line, role, kit, tasks)
        line.attach(session)
        session.start()
        try:
            await session.over.wait()
        finally:
            with anyio.CancelScope(shield=True):
                await session.close()
            tasks.cancel_scope.cancel()
    return session.reason


@dataclass
class Reply:
    """A reply on its way, and the user's turn that it answers."""

    turn_id: str
    answers: Turn | None
    thought: Thought
    playout: Playout
    scope: anyio.CancelScope
    started_ms: int
    text: str = ""


class Session:
    """The state of one call, and the only place where it changes. Implements `ports.line.Ear`."""

    def __init__(self, plan: Plan, line: Line, role: Role, kit: Kit, tasks: TaskGroup) -> None:
        self.over = anyio.Event()
        self.reason: str = CloseReason.LINE_CLOSED
        self._plan, self._line, self._role, self._kit, self._tasks = plan, line, role, kit, tasks
        self._loop = asyncio.get_running_loop()
        self._start_s = self._loop.time()
        self._timers = Timers(self._start_s, lambda timer: self._feed(turns.Due(self.now_ms, timer)))
        self._floor = Floor(role.language, plan.rules)
        self._turns = plan.turns_before
        self._shown: FloorShown = "listening"
        self._user_start_ms = 0.0
        self._confidence: float | None = None
        self._reply: Reply | None = None
        self._speculation: Thought | None = None
        self._speculated_turn: Turn | None = None
        self._settling = anyio.Lock()
        self._listener = self._make_listener()

    # --- life -------------------------------------------------------------------------------------------------------

    @property
    def now_ms(self) -> float:
        """The clock of the call."""
        return (self._loop.time() - self._start_s) * 1000

    def start(self) -> None:
        """Open the floor, start listening, and say the first words where the role has some."""
        if self._listener is not None:
            self._tasks.start_soon(self._listener.run)
        self._floor, actions = turns.open_floor(self._role.language, self._plan.rules, self.now_ms)
        self._perform(actions)
        opening = self._role.opening() if self._turns == 0 else None
        if opening is not None:
            self._say(opening, None)

    async def close(self) -> None:
        """Settle what is under way: what was heard of the reply stays, the rest was never said."""
        self._timers.stop()
        if self._listener is not None:
            self._listener.close()
        self._drop_speculation()
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.playout.cut()
            reply.scope.cancel()
            await self._settle(reply)
        self._line.tell(CallOver(self._plan.call_id, self.reason))
        await self._line.close(self.reason)

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
            on_error=self._voice_failed,
        )

    # --- what the line and the listener report (ports.line.Ear, engine.listener.Heard) ------------------------------

    def sound(self, frame: Frame) -> None:
        if self._listener is not None:
            self._listener.push(frame)

    def typed(self, text: str) -> None:
        self._with_playout(Playout.refresh)
        if not self._floor.text:
            self._user_start_ms = self.now_ms
        self._feed(turns.Typed(self.now_ms, text))

    def played(self, turn_id: str, played_ms: float) -> None:
        if self._reply is not None and self._reply.turn_id == turn_id:
            self._reply.playout.acknowledge(played_ms)

    def interrupt(self) -> None:
        self._feed(turns.Interrupt(self.now_ms))

    def closed(self) -> None:
        self._feed(turns.Close(self.now_ms, CloseReason.LINE_CLOSED))

    def voice(self, event: turns.VoiceStarted | turns.VoiceStopped) -> None:
        if isinstance(event, turns.VoiceStarted):
            self._with_playout(Playout.refresh)
            if not self._floor.text:
                self._user_start_ms = event.at_ms
        self._feed(event)

    def understood(self, result: Interim | Final) -> None:
        text = result.text if isinstance(result, Interim) else result.recognition.text
        if isinstance(result, Final):
            self._confidence = result.recognition.confidence
        self._feed(turns.Words(self.now_ms, text, final=isinstance(result, Final)))
        if self._floor.text:
            self._show_transcript(final=False)

    def deaf(self, error: ProviderError) -> None:
        self._kit.on_fault("recognition", error)

    def _voice_failed(self, error: BaseException) -> None:
        """Nothing can be heard any more: the call ends, and the others go on."""
        log.error("voice detection failed", exc_info=error, extra={"call_id": self._plan.call_id})
        self._feed(turns.Close(self.now_ms, CloseReason.LINE_CLOSED))

    # --- decisions --------------------------------------------------------------------------------------------------

    def _feed(self, event: turns.Event) -> None:
        """The one door through which the floor changes."""
        self._floor, actions = turns.step(self._floor, event)
        self._perform(actions)
        shown = _shown(self._floor.phase)
        if shown != self._shown:
            self._shown = shown
            self._line.tell(FloorChanged(shown))

    def _perform(self, actions: tuple[turns.Action, ...]) -> None:
        for action in actions:
            self._do(action)

    def _do(self, action: turns.Action) -> None:  # noqa: C901  (one line for each kind of a closed list)
        match action:
            case turns.Arm():
                self._timers.arm(action.timer, action.at_ms)
            case turns.Disarm():
                self._timers.disarm(action.timer)
            case turns.Speculate():
                self._speculate(action.text)
            case turns.DropSpeculation():
                self._drop_speculation()
            case turns.Commit():
                self._commit(action.text)
            case turns.Reopen():
                self._reopen()
            case turns.Pause():
                self._with_playout(Playout.pause)
            case turns.Resume():
                self._with_playout(Playout.resume)
            case turns.Cut():
                self._cut()
            case turns.Prompt():
                self._say_proposal(self._role.prompt(action.count))
            case turns.Rescue():
                self._rescue(action.count)
            case turns.Finish():
                self._finish(action.reason)
            case _:
                assert_never(action)

    # --- the user's turn --------------------------------------------------------------------------------------------

    def _speculate(self, text: str) -> None:
        self._speculated_turn = self._user_turn(text)
        self._speculation = self._think(self._role.answer(self._speculated_turn))

    def _drop_speculation(self) -> None:
        thought, self._speculation = self._speculation, None
        if thought is not None:
            thought.drop()

    def _commit(self, text: str) -> None:
        turn = self._user_turn(text)
        self._show_transcript(final=True)
        guess, self._speculation = self._speculation, None
        same = guess is not None and self._speculated_turn is not None and self._speculated_turn.said == text
        thought = guess if guess is not None and same else self._think(self._role.answer(turn))
        self._turns += 1
        self._start_reply(thought, turn)

    def _reopen(self) -> None:
        reply, self._reply = self._reply, None
        if reply is None:
            return
        reply.playout.cut()
        reply.scope.cancel()
        reply.thought.drop()
        self._turns -= 2 if reply.answers is not None else 1

    def _user_turn(self, text: str) -> Turn:
        end_ms = max(self._floor.last_voiced_ms, self._user_start_ms)
        return Turn(
            turn_id=turn_id(self._turns + 1),
            role=self._role.user,
            said=text,
            heard=text,
            start_ms=round(self._user_start_ms),
            end_ms=round(end_ms or self.now_ms),
            confidence=self._confidence,
        )

    def _show_transcript(self, *, final: bool) -> None:
        text, start = self._floor.text, round(self._user_start_ms)
        id = turn_id(self._turns + 1)
        end = round(max(self._floor.last_voiced_ms, start))
        self._line.tell(Transcript(id, self._role.user, text, final, self._confidence, start, end))

    # --- the reply --------------------------------------------------------------------------------------------------

    def _think(self, proposal: Proposal) -> Thought:
        thought = Thought(proposal)
        self._tasks.start_soon(thought.run)
        return thought

    def _say_proposal(self, proposal: Proposal | None) -> None:
        if proposal is not None and self._reply is None:
            self._say(proposal, None)

    def _say(self, proposal: Proposal, answers: Turn | None) -> None:
        self._start_reply(self._think(proposal), answers)

    def _start_reply(self, thought: Thought, answers: Turn | None) -> None:
        self._turns += 1
        id = turn_id(self._turns)
        playout = Playout(
            self._line,
            id,
            on_sounded=lambda: self._feed(turns.ReplySounded(self.now_ms)),
            on_heard=lambda: self._feed(turns.ReplyHeard(self.now_ms)),
            on_over=lambda: self._soon_over(reply),
        )
        reply = Reply(id, answers, thought, playout, anyio.CancelScope(), round(self.now_ms))
        self._reply = reply
        self._tasks.start_soon(self._run_reply, reply)

    async def _run_reply(self, reply: Reply) -> None:
        """Voice a reply, or show it where nothing can be played."""
        rate, synthesizer = self._line.output_rate, self._kit.synthesizer

        def on_text(text: str) -> None:
            reply.text = text
            self._line.tell(ReplyText(reply.turn_id, text, final=False))

        with reply.scope:
            try:
                if rate is None or synthesizer is None:
                    await self._show_reply(reply, on_text)
                else:
                    words = reply.thought.words()
                    await voice_reply(words, reply.playout, synthesizer, self._role, rate, on_text)
                    if not reply.text:
                        await self._reply_over(reply)
            except ProviderError as error:
                self._kit.on_fault("reply", error)
                if self._reply is reply:
                    self._rescue(self._floor.rescues + 1)

    async def _show_reply(self, reply: Reply, on_text: Callable[[str], None]) -> None:
        """Text alone: it is heard when it is sent."""
        pieces = [piece async for piece in reply.thought.words()]
        on_text("".join(pieces).strip())
        reply.playout.ledger.show(reply.text)
        self._feed(turns.ReplySounded(self.now_ms))
        self._feed(turns.ReplyHeard(self.now_ms))
        await self._reply_over(reply)

    def _soon_over(self, reply: Reply) -> None:
        self._tasks.start_soon(self._reply_over, reply)

    async def _reply_over(self, reply: Reply) -> None:
        """All of the reply was played."""
        if self._reply is not reply:
            return
        self._reply = None
        await self._settle(reply)
        self._feed(turns.ReplyOver(self.now_ms, expected_after(reply.text, self._role.language)))

    def _cut(self) -> None:
        reply, self._reply = self._reply, None
        if reply is None:
            return
        reply.playout.cut()
        reply.scope.cancel()
        reply.thought.drop()
        self._tasks.start_soon(self._settle, reply)

    def _rescue(self, count: int) -> None:
        """The answer does not come: drop it and bridge the gap, still in answer to the same turn."""
        reply, self._reply = self._reply, None
        answers = None
        if reply is not None:
            reply.playout.cut()
            reply.scope.cancel()
            reply.thought.drop()
            self._turns -= 1
            answers = reply.answers
        self._say(self._role.rescue(count), answers)

    async def _settle(self, reply: Reply) -> None:
        """Tell the role what was heard, store it, and show the turns as closed; one reply after the other."""
        async with self._settling:
            heard = reply.playout.ledger.heard
            turn = Turn(
                turn_id=reply.turn_id,
                role=self._role.itself,
                said=reply.text,
                heard=heard if heard != " ".join(reply.text.split()) else reply.text,
                start_ms=reply.started_ms,
                end_ms=round(self.now_ms),
            )
            settled = await self._role.settle(reply.answers, turn, reply.thought.proposal)
        for closed in (reply.answers, turn):
            if closed is not None:
                times = (closed.start_ms or 0, closed.end_ms or 0)
                self._line.tell(TurnClosed(closed.turn_id, closed.role, closed.said, closed.heard, *times))
        self._line.tell(ReplyText(reply.turn_id, reply.text, final=True))
        if settled.ends_call is not None:
            self.reason = settled.ends_call
            self.over.set()

    def _with_playout(self, act: Callable[[Playout], None]) -> None:
        if self._reply is not None:
            act(self._reply.playout)

    def _finish(self, reason: CloseReason) -> None:
        self.reason = reason
        self.over.set()


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
