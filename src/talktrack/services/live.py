"""Calls that are held over a line: let in, carried through lost sockets, ended and scored.

A call outlives its socket. When the socket is lost the call waits for another one; the newest one wins. Each socket is
one run of the engine on the call's own clock, which stands still while nobody is there.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Final, Protocol

import anyio
from anyio.abc import TaskGroup

from talktrack.domain.assistant import AssistantConfig
from talktrack.domain.call import Call, CallKind, CallStatus, EndedBy, EndReason, EventType
from talktrack.domain.errors import CallEnded, Conflict, ProcessFull, StorageFailed, TalktrackError
from talktrack.domain.floor import CloseReason, Rules
from talktrack.domain.frame import Frame
from talktrack.domain.news import CallOver
from talktrack.domain.workspace import Subject
from talktrack.engine.reading import ReadThere
from talktrack.engine.recorder import RecordedLine, Recorder, Side
from talktrack.engine.resilience.patience import Patience
from talktrack.engine.resilience.recognizer import SteadyRecognizer
from talktrack.engine.role import Role
from talktrack.engine.session import Kit, Plan, run_call
from talktrack.engine.vad import VoiceBatcher
from talktrack.ports.line import Line
from talktrack.ports.speech import StreamingRecognizer, Synthesizer
from talktrack.ports.storage import Workspace
from talktrack.services.calls import own_call
from talktrack.services.held import Held, Joined
from talktrack.services.keeping import CallKeeper, Keeper, keeping
from talktrack.services.roles.assistant import open_agent
from talktrack.services.roles.customer import open_customer
from talktrack.services.roles.talking import NoVoice
from talktrack.services.speech import keep_stretch
from talktrack.services.training import score_after_end
from talktrack.services.world import World

log = logging.getLogger(__name__)

LAST_WORDS_S: Final = 5.0
"""How long a call that is over, or that a stopping process lets go of, waits for the store."""

REJOIN_S: Final = 30.0
"""How long a call waits for its line to come back."""

HEARING: Final = Patience(first_s=10.0, tries=1)
"""How long the words of what was said are waited for; then whoever spoke is asked to say it again."""

_ENDS: Final[dict[str, tuple[EndedBy, EndReason]]] = {
    CloseReason.SILENCE: (EndedBy.CUSTOMER, EndReason.SILENCE),
    CloseReason.MAX_DURATION: (EndedBy.SYSTEM, EndReason.TIME_UP),
    CloseReason.LINE_CLOSED: (EndedBy.SELLER, EndReason.SELLER_HUNG_UP),
    CloseReason.ROLE_ENDED: (EndedBy.SYSTEM, EndReason.ASSISTANT_ENDED),
    CloseReason.UNANSWERED: (EndedBy.SYSTEM, EndReason.PROVIDER_FAILED),
    CloseReason.UNHEARD: (EndedBy.SYSTEM, EndReason.PROVIDER_FAILED),
}
"""What the call came to, by why its floor was closed."""


Voices = Callable[[], Awaitable[VoiceBatcher]]
"""Gives the voice detection that all calls share."""


class LiveRole(Role, Protocol):
    """A role that knows how far its call has come, and how its line is to be held."""

    @property
    def can_be_interrupted(self) -> bool: ...

    @property
    def denoises(self) -> bool:
        """Noise is taken off what it listens to."""
        ...

    def ears_on(self, line: Line) -> StreamingRecognizer | None:
        """Its own ears, where it hears this line and speaks on it by itself."""
        ...

    @property
    def recorded_from_ms(self) -> float | None:
        """From when on the sound of the call may be kept; None as long as it may not."""
        ...

    @property
    def turns_before(self) -> int:
        """Number of the last turn that both sides have been through; 0 before the opening."""
        ...

    @property
    def clock_ms(self) -> float:
        """Where the clock of the call stands as it is taken up."""
        ...


class LiveCalls:
    """The calls that this process holds. Made by `live_calls`."""

    def __init__(
        self,
        world: World,
        keeper: Keeper,
        voices: Voices | None,
        slots: int,
        tasks: TaskGroup,
        rejoin_s: float,
    ) -> None:
        self._world = world
        self._keeper = keeper
        self._voices = voices
        self._slots = slots
        self._tasks = tasks
        self._rejoin_s = rejoin_s
        self._held: dict[str, Held] = {}
        self.draining = False
        """No call is taken any more: the process is about to stop."""
        self.dropped_ms: Counter[str] = Counter()
        """Sound of lines that are over which was given up: on the `line`, or on its way into the `recording`."""
        self.on_timed: Callable[[Mapping[str, int]], None] = lambda _took: None
        """Told of every spoken reply how many milliseconds of the wait for it went where (`engine/timing.py`)."""

    @property
    def active(self) -> int:
        return len(self._held)

    def can_hear(self, held: Held) -> bool:
        return self._voices is not None and (held.talks or bool(held.world.hearing(held.call.language)))

    def can_speak(self, held: Held) -> bool:
        return held.talks or _has_voice(held)

    def require_free(self, call_id: str) -> None:
        """Whatever speaks in a call while a line carries it comes over that line. Raises `Conflict`."""
        if call_id in self._held:
            raise Conflict("This call is being held over a live connection: speak there, or end it first.")

    def require_open(self) -> None:
        """Raises `ProcessFull` where no call begins any more."""
        if self.draining:
            raise ProcessFull("This server is about to stop and takes no calls: try again in a minute.")

    async def admit(self, subject: Subject, call_id: str) -> Held:
        """A place for a line of one's own call; it is kept until `join`, or `release`.

        Raises `NotFound`, `CallEnded`, `Conflict` for a call that cannot be held live, `NoLanguageModel` or
        `ProcessFull`.
        """
        world = await self._world.of(subject.org_id)
        async with world.store.workspace(subject.org_id) as workspace:
            call = await own_call(workspace, subject, call_id)
            assistant = await _assistant(workspace, call)
        if assistant is not None:
            world = await world.with_named(assistant)
        talks = assistant is not None and world.talker(assistant.model) is not None
        if call.status is CallStatus.ENDED:
            raise CallEnded("This call has ended; nobody can join it any more.")
        if call.kind is CallKind.LIVE:
            raise Conflict("This server joins no live calls; import a recorded one instead.")
        held = self._held.get(call_id)
        self.require_open()
        if held is None:
            if self.active >= self._slots:
                raise ProcessFull("This server holds as many calls as it can: try again later.")
            held = self._held[call_id] = Held(call, world, talks=talks)
        return held

    def release(self, held: Held) -> None:
        """Nobody came after all."""
        if held.line is None:
            self._held.pop(held.call.id, None)

    def join(self, held: Held, line: Joined) -> None:
        """Carry the call over this line from now on."""
        first = held.line is None
        held.take(line)
        if self.draining:
            held.leave()
        if first:
            self._tasks.start_soon(self._hold, held)

    async def end(self, call_id: str) -> None:
        """Hang up where the call is held; returns when it is ended and scored."""
        held = self._held.get(call_id)
        if held is not None and held.line is not None:
            held.end()
            await self.over(call_id)

    async def over(self, call_id: str) -> None:
        """Returns when the call is not held any more."""
        held = self._held.get(call_id)
        if held is not None:
            await held.over.wait()

    async def caught_up(self, call_id: str) -> None:
        """Returns when what was said in the call is in the store, where the store takes it within a second."""
        await self._keeper.stored(call_id, within_s=1.0)

    async def drain(self) -> None:
        """Take no more calls, and return when those that are held are over; calls without a line are let go of."""
        self.draining = True
        for held in tuple(self._held.values()):
            if held.away or held.line is None:
                held.leave()
        await self._all_over()

    async def let_go(self, within_s: float) -> None:
        """Let go of the calls that are held once what was heard in them is stored, or after so many seconds.

        They stay open: they are ended with `process_lost` on the next start.
        """
        self.draining = True
        for held in tuple(self._held.values()):
            held.leave()
        with anyio.move_on_after(within_s):
            await self._all_over()

    async def _all_over(self) -> None:
        for held in tuple(self._held.values()):
            if held.line is not None:
                await held.over.wait()

    async def _hold(self, held: Held) -> None:
        """The whole life of one held call. Whatever goes wrong in it ends this call and no other."""
        call = held.call
        kept = self._keeper.of(call, held.stop)
        try:
            reason = await self._carry(held, kept)
            if kept.failure is not None:
                raise kept.failure
            by, why = _ENDS.get(reason, (EndedBy.SYSTEM, EndReason.PROCESS_LOST))
            if held.left:
                await kept.kept()
            else:
                await self._finish(held, kept, by, why)
        except Exception:
            log.exception("call failed", extra={"call_id": call.id})
            lost = isinstance(kept.failure, StorageFailed)
            why = EndReason.STORAGE_FAILED if lost else EndReason.PROCESS_LOST
            await self._finish(held, kept, EndedBy.SYSTEM, why)
        finally:
            self._held.pop(call.id, None)
            held.over.set()

    async def _carry(self, held: Held, kept: CallKeeper) -> str:
        """Carry the call to its end, recorded; gives why it ended."""
        role = await _role(held.world, kept)
        for error in held.world.missing:
            kept.fault("providers", error)

        async def keep(side: Side, frame: Frame) -> None:
            if role.recorded_from_ms is None or frame.at_ms < role.recorded_from_ms:
                return
            speaker = role.user if side == "in" else role.itself
            try:
                await keep_stretch(held.world, held.call, "", speaker, frame)
            except TalktrackError:
                log.exception("recording could not be stored", extra={"call_id": held.call.id})

        recorder = Recorder(keep, held.now_ms)
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(recorder.run)
            try:
                reason = await self._run(held, kept, role, recorder)
            finally:
                recorder.close()
        self.dropped_ms["recording"] += round(recorder.dropped_ms)
        return reason

    async def _run(self, held: Held, kept: CallKeeper, role: LiveRole, recorder: Recorder) -> str:
        """Run the engine over one line after the other; gives why the last one was the last."""
        clock_ms = role.clock_ms
        while True:
            line = await held.next_line(0 if self.draining else self._rejoin_s)
            if line is None:
                return CloseReason.LINE_CLOSED
            start_s = held.set_clock(clock_ms)
            plan = Plan(
                held.call.id, _rules(line, role), turns_before=role.turns_before, start_s=start_s, closes_line=False
            )
            recorded = RecordedLine(line, recorder)
            reason, kit = "", await self._kit(held, kept, line, role)
            with anyio.CancelScope() as held.scope:
                if not held.ends:
                    reason = await run_call(plan, recorded, role, kit)
            recorded.settle()
            self.dropped_ms["line"] += round(line.dropped_ms)
            if not reason:
                return CloseReason.LINE_CLOSED
            clock_ms = held.now_ms()
            if held.line is not line:
                await line.close("line_replaced")
            elif reason != CloseReason.LINE_CLOSED or line.hung_up or held.ends:
                return reason

    async def _kit(self, held: Held, kept: CallKeeper, line: Line, role: LiveRole) -> Kit:
        ears = role.ears_on(line)

        def timed(turn_id: str, took: Mapping[str, int]) -> None:
            kept.event(EventType.REPLY_TIMED, {"turn_id": turn_id, **took})
            self.on_timed(took)

        reads = line.acknowledges == "reading"
        recognizers = (*((ears,) if ears is not None else ()), *held.world.hearing(held.call.language))
        return Kit(
            voices=await self._voices() if self._voices is not None and line.input_rate is not None else None,
            recognizer=SteadyRecognizer(recognizers, HEARING, held.world.health) if recognizers else None,
            synthesizer=ReadThere() if reads else _own_voice(held) or (NoVoice() if ears else None),
            on_fault=kept.fault,
            on_timed=timed,
            phrases=None if reads else _phrases(held),
            denoising=held.world.denoising if role.denoises else None,
            taken=lambda turn: held.world.turn(turn, held.call.language),
        )

    async def _finish(self, held: Held, kept: CallKeeper, by: EndedBy, why: EndReason) -> None:
        """End and score the call where its role has not ended it, then tell the far end."""
        call = held.call
        with anyio.CancelScope(shield=True):
            kept.end(by, why)
            if await kept.stored(LAST_WORDS_S):
                try:
                    async with held.world.store.workspace(call.org_id) as workspace:
                        call = await workspace.calls.get(call.id)
                    await score_after_end(held.world, call)
                except TalktrackError:
                    log.exception("call could not be scored", extra={"call_id": call.id})
        await _say_goodbye(held, call.outcome.reason if call.outcome is not None else why)


def _own_voice(held: Held) -> Synthesizer | None:
    return held.world.synthesizer if _has_voice(held) else None


def _phrases(held: Held) -> Synthesizer | None:
    phrases = held.world.phrases
    return phrases(held.call.org_id) if phrases is not None and _has_voice(held) else None


def _has_voice(held: Held) -> bool:
    """Whether something else than the role itself can say a text."""
    synthesizer = held.world.synthesizer
    return synthesizer is not None and held.call.language in synthesizer.capabilities.languages


async def _assistant(workspace: Workspace, call: Call) -> AssistantConfig | None:
    """Whose call it is, where it is an assistant's. Raises `NotFound`."""
    if call.kind is not CallKind.AGENT or call.assistant_id is None:
        return None
    return (await workspace.assistants.get(call.assistant_id)).config


async def _role(world: World, kept: CallKeeper) -> LiveRole:
    if kept.call.kind is CallKind.AGENT:
        return await open_agent(world, kept)
    return await open_customer(world, kept)


@asynccontextmanager
async def live_calls(
    world: World, voices: Voices | None, slots: int, *, rejoin_s: float = REJOIN_S
) -> AsyncIterator[LiveCalls]:
    """Calls can be held for as long as the context lasts; those that are still held then keep what was heard."""
    async with keeping(world) as keeper, anyio.create_task_group() as tasks:
        live = LiveCalls(world, keeper, voices, slots, tasks, rejoin_s)
        yield live
        await live.let_go(LAST_WORDS_S)
        tasks.cancel_scope.cancel()


def _rules(line: Line, role: LiveRole) -> Rules:
    """Nobody is hurried who types."""
    idle_ms = Rules().idle_ms if line.input_rate is not None else 0
    return Rules(idle_ms=idle_ms, idle_prompts=3, interruptions=role.can_be_interrupted)


async def _say_goodbye(held: Held, reason: str) -> None:
    if held.line is not None:
        held.line.tell(CallOver(held.call.id, reason))
        await held.line.close(reason)
