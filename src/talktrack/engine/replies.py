"""The replies of one call: thought of ahead, put on the line, taken back or cut, and settled as far as heard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Protocol, assert_never

import anyio
from anyio.abc import TaskGroup

from talktrack.domain import floor
from talktrack.domain.cues import expected_after
from talktrack.domain.errors import InputError, ProviderError, TalktrackError
from talktrack.domain.ids import turn_id
from talktrack.domain.news import ReplyText, TurnClosed
from talktrack.domain.text import sentences
from talktrack.domain.transcript import Turn
from talktrack.engine.playout import Playing, Playout
from talktrack.engine.role import Proposal, Role, text_of
from talktrack.engine.thinking import Thought
from talktrack.engine.timing import Timing
from talktrack.engine.voicing import voice_reply
from talktrack.ports.line import Line
from talktrack.ports.speech import Synthesizer

Fault = Callable[[str, TalktrackError], None]
"""Takes the room where something went wrong, and what."""
Timed = Callable[[str, dict[str, int]], None]
"""Takes the id of a reply that begins to sound, and `Timing.took`."""


@dataclass(frozen=True)
class Voices:
    """Who says the replies; None: they are shown."""

    own: Synthesizer | None
    phrases: Synthesizer | None = None
    """For set phrases; None is who says everything else."""

    def of(self, proposal: Proposal) -> Synthesizer | None:
        return (self.phrases or self.own) if proposal.is_set_phrase else self.own


@dataclass(frozen=True)
class News:
    """Who is told what happens to replies."""

    on_fault: Fault
    on_timed: Timed


_GROWS_S: Final = 0.25
"""How often it is looked whether another sentence was heard."""
_LAST_REPORT_S: Final = 0.2
"""How long after a clear the far end's last word on what it had played is waited for."""


class Host(Protocol):
    """The call that the replies belong to."""

    @property
    def now_ms(self) -> float: ...

    def at_ms(self, loop_s: float | None) -> float:
        """A moment of the loop's clock on the clock of the call; None is now."""
        ...

    def feed(self, event: floor.Event) -> None: ...

    def end(self, reason: str) -> None: ...


@dataclass
class Reply:
    """A reply on its way, and the user's turn that it answers."""

    turn_id: str
    answers: Turn | None
    thought: Thought
    playout: Playout
    scope: anyio.CancelScope
    started_ms: int
    timing: Timing
    text: str = ""
    settling: bool = False
    settled: anyio.Event = field(default_factory=anyio.Event)


class Replies:
    """At most one reply at a time, and at most one guess at the next; the floor changes only through `feed`."""

    def __init__(
        self,
        line: Line,
        role: Role,
        voices: Voices,
        tasks: TaskGroup,
        call: Host,
        news: News,
        turns_before: int,
    ) -> None:
        self._line, self._role, self._voices, self._tasks = line, role, voices, tasks
        self._call, self._news = call, news
        self._turns = turns_before
        self._reply: Reply | None = None
        self._guess: Thought | None = None
        self._guessed = ""
        self._cut: Reply | None = None
        """The one that was cut last; the far end may still tell what it had played of it."""
        self._over_yet: list[Reply] = []
        """Replies that are over and perhaps not stored yet."""
        self._settling = anyio.Lock()

    @property
    def user_turn_id(self) -> str:
        """The id that the user's present turn gets when it is committed."""
        return turn_id(self._turns + 1)

    # --- thinking --------------------------------------------------------------------------------------------------

    def speculate(self, turn: Turn) -> None:
        """Think of an answer to what is probably the whole turn."""
        self._guess, self._guessed = self._think(self._role.answer(turn)), turn.said

    def drop_speculation(self) -> None:
        guess, self._guess = self._guess, None
        if guess is not None:
            guess.drop()

    def answer(self, turn: Turn, timing: Timing) -> None:
        """The turn is committed: go on with the guess where it was made on these words, else think now."""
        guess, self._guess = self._guess, None
        if guess is not None and (self._guessed != turn.said or self._reply is not None):
            guess.drop()
            guess = None
        self.cut()
        self._turns += 1
        self._start(guess or self._think(self._role.answer(turn)), turn, timing)

    def say(self, proposal: Proposal | None) -> None:
        """Say something that answers nothing: an opening, or a prompt. Not over another reply."""
        if proposal is not None and self._reply is None:
            self._start(self._think(proposal), None)

    def _think(self, proposal: Proposal) -> Thought:
        thought = Thought(proposal)
        self._tasks.start_soon(self._run_thought, thought, tuple(self._over_yet))
        return thought

    async def _run_thought(self, thought: Thought, before: tuple[Reply, ...]) -> None:
        """What to say depends on what was heard before: think when that is settled."""
        for reply in before:
            await reply.settled.wait()
        await thought.run()

    # --- on the line -----------------------------------------------------------------------------------------------

    def played(self, turn_id: str, played_ms: float) -> None:
        """The far end has played so much of a reply."""
        for reply in (self._reply, self._cut):
            if reply is not None and reply.turn_id == turn_id:
                reply.playout.acknowledge(played_ms)

    def read(self, turn_id: str, characters: int) -> None:
        """The far end has read out so many characters of a reply."""
        for reply in (self._reply, self._cut):
            if reply is not None and reply.turn_id == turn_id:
                reply.playout.acknowledge(reply.playout.ledger.ms_after(characters))

    def refresh(self) -> None:
        """Book what was heard up to now, before something is decided by it."""
        if self._reply is not None:
            self._reply.playout.refresh()

    def pause(self) -> None:
        if self._reply is not None:
            self._reply.playout.pause()

    def resume(self) -> None:
        if self._reply is not None:
            self._reply.playout.resume()

    def take_back(self) -> None:
        """Nothing of the reply was heard and the turn it answers goes on: neither has been."""
        reply = self._stop()
        if reply is not None:
            self._turns -= 2 if reply.answers is not None else 1

    def cut(self) -> None:
        """The reply ends here; what was heard of it stays."""
        reply = self._stop()
        if reply is not None:
            self._cut = reply
            self._over_yet.append(reply)
            self._tasks.start_soon(self._settle, reply)

    def rescue(self, count: int) -> None:
        """The answer does not come: drop it and bridge the gap, still in answer to the same turn."""
        reply = self._stop()
        if reply is not None:
            self._turns -= 1
        self._start(self._think(self._role.rescue(count)), reply.answers if reply is not None else None)

    async def close(self) -> None:
        """The call is over: settle what is under way."""
        self.drop_speculation()
        reply = self._stop()
        if reply is not None:
            self._over_yet.append(reply)
        for one in tuple(self._over_yet):
            await self._settle(one)
            await one.settled.wait()
        async with self._settling:  # a reply that was being stored as it grew
            pass

    async def quiet(self) -> None:
        """Returns when what is being said now is over and settled."""
        if self._reply is not None:
            await self._reply.settled.wait()

    def _stop(self) -> Reply | None:
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.playout.cut()
            reply.scope.cancel()
            reply.thought.drop()
        return reply

    def _start(self, thought: Thought, answers: Turn | None, timing: Timing | None = None) -> None:
        thought.commit()
        self._turns += 1
        id = turn_id(self._turns)
        playout = Playout(self._line, id, self._playing)
        self._reply = Reply(
            id,
            answers,
            thought,
            playout,
            anyio.CancelScope(),
            started_ms=round(self._call.now_ms),
            timing=timing or Timing(),
        )
        self._tasks.start_soon(self._run, self._reply)

    def _playing(self, news: Playing) -> None:
        """What the playout of the present reply tells; it knows no reply, so that both can be let go."""
        reply = self._reply
        if reply is None:
            return
        match news:
            case Playing.SOUNDED:
                reply.started_ms = round(self._call.now_ms)
                reply.timing.sounded_ms = self._call.now_ms
                if took := reply.timing.took():
                    self._news.on_timed(reply.turn_id, took)
                self._call.feed(floor.ReplySounded(self._call.now_ms))
            case Playing.HEARD:
                self._call.feed(floor.ReplyHeard(self._call.now_ms))
                self._tasks.start_soon(self._grow, reply)
            case Playing.OVER:
                self._tasks.start_soon(self._over, reply)
            case _:
                assert_never(news)

    async def _run(self, reply: Reply) -> None:
        """Voice a reply, or show it where nothing can be played."""
        rate, synthesizer = self._line.output_rate, self._voices.of(reply.thought.proposal)

        def on_text(text: str) -> None:
            reply.text = text
            if reply.timing.thought_ms is None:
                reply.timing.thought_ms = self._call.now_ms
            self._line.tell(ReplyText(reply.turn_id, text, final=False))

        with reply.scope:
            try:
                if rate is None or synthesizer is None:
                    await self._show(reply, on_text)
                else:
                    words = reply.thought.words()
                    await voice_reply(words, reply.playout, synthesizer, self._role, rate, on_text)
                    if not reply.text:
                        await self._over(reply)
            except (ProviderError, InputError) as error:
                self._news.on_fault("reply", error)
                if self._reply is reply:
                    self._call.feed(floor.ReplyFailed(self._call.now_ms))
                await self._over(reply)

    async def _show(self, reply: Reply, on_text: Callable[[str], None]) -> None:
        """Text alone: it is heard when it is sent."""
        on_text("".join([text_of(piece) async for piece in reply.thought.words()]).strip())
        reply.playout.ledger.show(reply.text)
        self._call.feed(floor.ReplySounded(self._call.now_ms))
        self._call.feed(floor.ReplyHeard(self._call.now_ms))
        await self._over(reply)

    # --- settling --------------------------------------------------------------------------------------------------

    async def _over(self, reply: Reply) -> None:
        """All of the reply was played."""
        if self._reply is not reply:
            return
        self._reply = None
        self._over_yet.append(reply)
        await self._settle(reply)
        self._call.feed(floor.ReplyOver(self._call.now_ms, expected_after(reply.text, self._role.language)))

    async def _grow(self, reply: Reply) -> None:
        """Have stored what is heard as it grows."""
        kept = -1
        while self._reply is reply:
            whole = _whole_sentences(reply)
            if whole > kept:
                with anyio.CancelScope(shield=True):
                    async with self._settling:
                        if self._reply is reply:
                            await self._role.growing(reply.answers, self._as_heard(reply), reply.thought.proposal)
                kept = whole
            await anyio.sleep(_GROWS_S)

    async def _settle(self, reply: Reply) -> None:
        """Tell the role what was heard, which stores it, and show the turns as closed; one reply after the other."""
        if reply.settling:
            return
        reply.settling = True
        try:
            with anyio.CancelScope(shield=True):
                if reply.playout.awaits_report:
                    await anyio.sleep(_LAST_REPORT_S)
                async with self._settling:
                    turn = self._as_heard(reply)
                    reply.thought.proposal.heard(reply.playout.ledger.played_ms)
                    settled = await self._role.settle(reply.answers, turn, reply.thought.proposal)
        finally:
            self._over_yet.remove(reply)
            reply.settled.set()
        self._show_closed(reply, turn)
        if settled.ends_call is not None:
            self._call.end(settled.ends_call)

    def _show_closed(self, reply: Reply, turn: Turn) -> None:
        """A reply of which nothing was heard never was a turn."""
        if turn.heard:
            self._line.tell(ReplyText(reply.turn_id, reply.text, final=True))
        for closed in (reply.answers, turn):
            if closed is not None and closed.heard:
                times = (closed.start_ms or 0, closed.end_ms or 0)
                self._line.tell(TurnClosed(closed.turn_id, closed.role, closed.said, closed.heard, *times))

    def _as_heard(self, reply: Reply) -> Turn:
        heard = reply.playout.ledger.heard
        whole = heard == " ".join(reply.text.split())
        return Turn(
            turn_id=reply.turn_id,
            role=self._role.itself,
            said=reply.text,
            heard=reply.text if whole else heard,
            start_ms=reply.started_ms,
            end_ms=max(reply.started_ms, round(self._call.at_ms(reply.playout.quiet_s))),
            measured=self._line.output_rate is not None and self._voices.own is not None,
        )


def _whole_sentences(reply: Reply) -> int:
    """How many sentences of the reply were heard to their end."""
    left = len(reply.playout.ledger.heard.split())
    count = 0
    for sentence in sentences(reply.text):
        left -= len(sentence.split())
        if left < 0:
            break
        count += 1
    return count
