"""Keeps what live calls leave behind: many calls in one transaction, and in a file while the store does not answer.

    call ──keep──▶ waiting ──every 250 ms──▶ store
                      └──the store fails, or is late──▶ spill ──it answers again──▶ store

A call never waits for the store. What it hands in is written at once where nothing was written lately, else within
`EVERY_S`; a store that takes longer than `PATIENCE_S` is overtaken by the spill. Entries of one call are stored in the
order in which they were handed in. What neither takes ends its call with `storage_failed`; what the store refuses ends
its call alone.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any, Final
from weakref import WeakValueDictionary

import anyio

from talktrack.domain.call import Call, EndedBy, EndReason, EventType
from talktrack.domain.entry import Ending, Entry
from talktrack.domain.errors import CallEnded, StorageFailed, TalktrackError, Unreadable
from talktrack.domain.mind import Step
from talktrack.ports.language import Usage
from talktrack.services.faults import new_fault
from talktrack.services.training import FELL_BACK, end_in, event_now, fell_back_event, turn_event
from talktrack.services.world import World

log = logging.getLogger(__name__)

EVERY_S: Final = 0.25
"""How often the store is written to, at most."""
PATIENCE_S: Final = 1.0
"""How long a transaction may take before what it writes goes to the spill as well."""

_GROWING: Final = 100
"""Turns of a call that may still grow: the latest, and far fewer; a long call must not take ever more memory."""
_AT_ONCE: Final = 200
"""Spilled entries that are stored in one transaction."""
_AGAIN_S: Final = 1.0
"""How long a store that has failed is left alone."""


class CallKeeper:
    """What is kept of one call. Made by `Keeper.of`."""

    def __init__(self, keeper: Keeper, call: Call, on_failure: Callable[[], object]) -> None:
        self.call = call
        self._keeper = keeper
        self._on_failure = on_failure
        self._known: deque[str] = deque(maxlen=_GROWING)
        self.failure: TalktrackError | None = None
        """Why nothing more of this call can be stored."""
        self._ended = False

    def know(self, steps: Sequence[Step]) -> None:
        """These turns are stored already."""
        self._known.extend(step.turn.turn_id for step in steps)

    def keep(self, steps: Sequence[Step] = (), *, fell_back: str | None = None, usage: Usage | None = None) -> None:
        """Hand in turns, new or grown, why the model's words for the last one were not used, and tokens spent.

        Returns at once. Raises what has kept an earlier entry of this call from being stored.
        """
        if self._ended:
            return
        if self.failure is not None:
            raise self.failure
        fresh = tuple(step for step in steps if step.turn.turn_id not in self._known)
        events = [turn_event(step) for step in fresh]
        faults = []
        if fell_back is not None:
            events.append(fell_back_event(steps[-1].turn, fell_back))
            faults.append(new_fault(self._keeper.world, self.call.id, "wording", fell_back, FELL_BACK))
        entry = Entry(
            self.call.org_id,
            self.call.id,
            fresh,
            tuple(step for step in steps if step.turn.turn_id in self._known),
            tuple(events),
            tuple(faults),
            usage.prompt_tokens if usage is not None else 0,
            usage.completion_tokens if usage is not None else 0,
        )
        self.know(fresh)
        self._keeper.take(entry)

    def event(self, type: EventType, data: dict[str, Any]) -> None:
        """Hand in something that happens now."""
        if not self._ended and self.failure is None:
            happened = event_now(self._keeper.world, self.call, type, data)
            self._keeper.take(Entry(self.call.org_id, self.call.id, events=(happened,)))

    def fault(self, room: str, error: TalktrackError) -> None:
        """Hand in what went wrong. Never raises."""
        fault = new_fault(self._keeper.world, self.call.id, room, error.code, error.detail)
        if not self._ended and self.failure is None:
            self._keeper.take(Entry(self.call.org_id, self.call.id, faults=(fault,)))

    def end(self, by: EndedBy, reason: EndReason) -> None:
        """The call is over; what is handed in after it is not kept. Only the first end counts."""
        if not self._ended:
            self._ended = True
            at = self._keeper.world.clock.now()
            self._keeper.take(Entry(self.call.org_id, self.call.id, end=Ending(by, reason, at)))

    def fail(self, error: TalktrackError) -> None:
        """Nothing that is handed in from now on is stored."""
        if self.failure is None:
            self.failure = error
            self._on_failure()

    async def kept(self) -> None:
        """Returns when everything handed in so far outlives the process: in the store, or in the spill."""
        await self._keeper.kept(self.call.id)

    async def stored(self, within_s: float) -> bool:
        """Returns when everything handed in so far is in the store, or after so many seconds; gives whether it is."""
        return await self._keeper.stored(self.call.id, within_s=within_s)


class Keeper:
    """Made by `keeping`."""

    def __init__(self, world: World, every_s: float, patience_s: float) -> None:
        self.world = world
        self._every_s = every_s
        self._patience_s = patience_s
        self._calls: WeakValueDictionary[str, CallKeeper] = WeakValueDictionary()
        self._waiting: list[Entry] = []
        self._writing: list[Entry] = []
        """Of the transaction that is under way, unless they come from the spill."""
        self._overtaken = 0
        """How many of those are in the spill by now, at its head."""
        self._since: float | None = None
        """When the transaction began."""
        self._failing = False
        """The store did not take what it was given last."""
        self._spilled: set[str] = set()
        """Calls with entries in the spill."""
        self._more, self._changed = anyio.Event(), anyio.Event()
        self._filing = anyio.Lock()

    def of(self, call: Call, on_failure: Callable[[], object]) -> CallKeeper:
        """`on_failure` is called when nothing more of the call can be stored."""
        kept = CallKeeper(self, call, on_failure)
        self._calls[call.id] = kept
        return kept

    def take(self, entry: Entry) -> None:
        self._waiting.append(entry)
        self._more.set()

    async def kept(self, call_id: str) -> None:
        """See `CallKeeper.kept`."""
        while any(entry.call_id == call_id for entry in self._unsafe()):
            await self._changed.wait()

    async def stored(self, call_id: str, *, within_s: float) -> bool:
        """See `CallKeeper.stored`."""
        with anyio.move_on_after(within_s):
            await self.kept(call_id)
            while call_id in self._spilled:
                await self._changed.wait()
                await self.kept(call_id)
            return True
        return False

    async def write(self) -> None:
        """Store what is handed in, until cancelled."""
        while True:
            await self._more.wait()
            await self._turn()
            await anyio.sleep(_AGAIN_S if self._failing else self._every_s)

    async def guard(self) -> None:
        """Spill what the store is late to take, until cancelled."""
        while True:
            await anyio.sleep(self._every_s)
            late = self._since is not None and asyncio.get_running_loop().time() - self._since > self._patience_s
            if late or self._failing:
                await self._spill()

    async def finish(self) -> None:
        """Store what waits, for the last time. It is safe before the store is asked, which may be slow to answer."""
        await self._spill()
        if self.world.spill.waiting and not self._failing:
            await self._turn()

    async def _turn(self) -> None:
        """One transaction: of what was spilled as long as there is any, else of all that waits."""
        async with self._filing:
            spilled = self.world.spill.waiting > 0
            if not spilled:
                self._writing, self._waiting, self._more = self._waiting, [], anyio.Event()
        self._since = asyncio.get_running_loop().time()
        with anyio.CancelScope(shield=True):  # a driver that is cancelled in the middle may never come back
            if spilled:
                await self._empty_spill()
            else:
                await self._store_waiting()
        self._since = None
        self._tell()

    async def _store_waiting(self) -> None:
        try:
            self._refuse(await store_entries(self.world, self._writing, again=self._failing))
            self._failing = False
        except StorageFailed as error:
            self._fail(error)
        async with self._filing:
            if self._failing:
                self._waiting[:0] = self._writing[self._overtaken :]
                self._more.set()
            elif self._overtaken:
                await self.world.spill.drop(self._overtaken)
                self._look_at_spill()
            self._writing, self._overtaken = [], 0

    async def _empty_spill(self) -> None:
        try:
            self._refuse(await store_spilled(self.world))
            self._failing = False
        except StorageFailed as error:
            self._fail(error)
        self._look_at_spill()

    async def _spill(self) -> None:
        """Put what waits and what is being written into the spill; calls of which it takes nothing more are over."""
        async with self._filing:
            writing = self._writing[self._overtaken :] if self._since is not None else []
            waiting = list(self._waiting)
            entries = [*writing, *waiting]
            if not entries:
                return
            taken = await self.world.spill.append(entries)
            self._overtaken += min(taken, len(writing))
            refused = waiting[max(0, taken - len(writing)) :]
            self._waiting[: len(waiting)] = [entry for entry in refused if entry.end is not None]
            self._spilled.update(entry.call_id for entry in entries[:taken])
            self._more.set()
        if refused:
            error = StorageFailed("Nothing more of this call can be stored: the database and the disk refuse it.")
            self._refuse({entry.call_id: error for entry in refused})
        self._tell()

    def _fail(self, error: StorageFailed) -> None:
        if not self._failing:
            log.error("the store does not answer", exc_info=error)
        self._failing = True

    def _look_at_spill(self) -> None:
        if self.world.spill.waiting == 0:
            self._spilled.clear()

    def _unsafe(self) -> list[Entry]:
        return [*self._writing[self._overtaken :], *self._waiting]

    def _refuse(self, refused: dict[str, TalktrackError]) -> None:
        for call_id, error in refused.items():
            call = self._calls.get(call_id)
            if call is not None:
                call.fail(error)

    def _tell(self) -> None:
        self._changed.set()
        self._changed = anyio.Event()


@asynccontextmanager
async def keeping(world: World, *, every_s: float = EVERY_S, patience_s: float = PATIENCE_S) -> AsyncIterator[Keeper]:
    """What calls leave behind is kept as long as the context lasts; then nothing that was handed in is left over."""
    keeper = Keeper(world, every_s, patience_s)
    try:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(keeper.write)
            tasks.start_soon(keeper.guard)
            yield keeper
            tasks.cancel_scope.cancel()
    finally:
        with anyio.CancelScope(shield=True):
            await keeper.finish()


async def replay(world: World) -> None:
    """Store everything that is in the spill. Raises `StorageFailed`."""
    while world.spill.waiting:
        await store_spilled(world)


async def store_spilled(world: World) -> dict[str, TalktrackError]:
    """Store what is in the spill, a part at a time; gives what was refused. Raises `StorageFailed`."""
    refused: dict[str, TalktrackError] = {}
    while entries := await world.spill.first(_AT_ONCE):
        refused |= await store_entries(world, entries, again=True)
        await world.spill.drop(len(entries))
    return refused


async def store_entries(world: World, entries: Sequence[Entry], *, again: bool) -> dict[str, TalktrackError]:
    """Store entries, those of an organisation in one transaction; gives the calls of which something was refused.

    `again` where some may be stored already. Raises `StorageFailed`; then some are stored.
    """
    refused: dict[str, TalktrackError] = {}
    for of_org in _grouped(entries, lambda entry: entry.org_id):
        try:
            refused |= await _store(world, of_org, again=again)
        except _Refused:
            for of_call in _grouped(of_org, lambda entry: entry.call_id):
                try:
                    refused |= await _store(world, of_call, again=again)
                except _Refused as error:
                    log.exception("the store refuses what a call leaves", extra={"call_id": of_call[0].call_id})
                    refused[of_call[0].call_id] = error.why
    return refused


class _Refused(Exception):
    """The store is there, and does not take it."""

    def __init__(self, why: TalktrackError) -> None:
        super().__init__(why.detail)
        self.why = why


async def _store(world: World, entries: Sequence[Entry], *, again: bool) -> dict[str, TalktrackError]:
    """One transaction of one organisation; gives the calls that were over. Raises `StorageFailed`, `_Refused`."""
    try:
        async with world.store.workspace(entries[0].org_id) as workspace:
            ended = await workspace.entries.put(entries, again=again)
            for entry in entries:
                if entry.end is not None and entry.call_id not in ended:
                    await end_in(workspace, await workspace.calls.get(entry.call_id), entry.end)
    except Exception as error:
        if isinstance(error, StorageFailed) and not isinstance(error, Unreadable):
            raise
        why = error if isinstance(error, TalktrackError) else StorageFailed("This call cannot be stored.")
        raise _Refused(why) from error
    return {id: CallEnded("This call was ended elsewhere.") for id in ended}


def _grouped(entries: Sequence[Entry], by: Callable[[Entry], str]) -> list[list[Entry]]:
    groups: dict[str, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(by(entry), []).append(entry)
    return list(groups.values())
