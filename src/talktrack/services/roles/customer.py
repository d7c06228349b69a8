"""The AI customer of a practice call on a line. It changes only when its reply is settled, by what was heard.

A reply that is dropped leaves nothing: it was thought of from the mind as it stood, and that mind stands still.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from talktrack.domain.assistant import VoiceConfig
from talktrack.domain.ids import turn_id
from talktrack.domain.language import Language
from talktrack.domain.mind import Directive, DirectiveKind, Mind, Step
from talktrack.domain.pace import GAP_MS, spoken_ms
from talktrack.domain.scenario import Scenario
from talktrack.domain.transcript import Role as Speaker
from talktrack.domain.transcript import Turn
from talktrack.engine.role import Proposal, Settled
from talktrack.ports.line import Line
from talktrack.practice.exchange import last_mind
from talktrack.practice.interrupting import cut_at
from talktrack.practice.mind import Heard, Reaction, SellerTurn, Silence, react
from talktrack.practice.moves import read
from talktrack.practice.wording import BANK, Worded, from_bank, word
from talktrack.services.keeping import CallKeeper
from talktrack.services.speech import speaker_for
from talktrack.services.training import ending_of
from talktrack.services.world import World

_WORDING_S: Final = 4.0
"""Who waits for an answer on a line hears the phrase bank after so long."""
_CANNOT_HEAR: Final[dict[Language, str]] = {
    "en": "I'm sorry, I cannot hear you any more. Let us talk another time.",
    "es": "Lo siento, ya no le oigo. Hablemos en otro momento.",
}


@dataclass
class _Thought(Proposal):
    """A reply in the making; the customer does not know of it. Nothing is worked out before its words are wanted."""

    customer: Customer
    turn: Turn | None
    """The seller's turn that it answers; None for silence."""
    by_bank: bool = False
    directive: Directive | None = None
    """What is to be done where the mind is not asked, because nothing has reached it."""
    reaction: Reaction | None = None
    worded: Worded | None = None

    async def words(self) -> AsyncIterator[str]:
        self.reaction = self.customer.untouched(self.directive) if self.directive else self.customer.feel(self.turn)
        self.worded = await self.customer.word(self.reaction, self.turn, by_bank=self.by_bank)
        yield self.worded.text


@dataclass
class _Opening(Proposal):
    """How the customer picks up, which was stored when the call was started."""

    text: str

    async def words(self) -> AsyncIterator[str]:
        yield self.text


class Customer:
    """Implements `engine.role.Role`."""

    def __init__(
        self, world: World, kept: CallKeeper, scenario: Scenario, steps: Sequence[Step], voice: VoiceConfig | None
    ) -> None:
        """`voice` is None where the customer cannot be heard."""
        self._world = world
        self._kept = kept
        self._call = kept.call
        self._scenario = scenario
        self._steps = list(steps)
        kept.know(steps)
        self._mind: Mind = last_mind(steps)
        self._voice = voice
        self._last: Turn | None = None
        self._picked_up_once = len(steps) > 1

    @property
    def language(self) -> Language:
        return self._scenario.language

    @property
    def voice(self) -> VoiceConfig:
        return self._voice or VoiceConfig()

    @property
    def user(self) -> Speaker:
        return "seller"

    @property
    def itself(self) -> Speaker:
        return "customer"

    @property
    def can_be_interrupted(self) -> bool:
        return True

    @property
    def denoises(self) -> bool:
        return False

    def ears_on(self, line: Line) -> None:
        """None of its own."""

    @property
    def recorded_from_ms(self) -> float:
        """Whoever practises knows."""
        return 0.0

    @property
    def turns_before(self) -> int:
        """The number of the last turn; 0 until the customer has picked up on a line."""
        return self._last_number if self._picked_up_once else 0

    @property
    def clock_ms(self) -> float:
        return float(self._end_ms) if self._picked_up_once else 0.0

    @property
    def _last_number(self) -> int:
        return max(int(step.turn.turn_id.removeprefix("t")) for step in self._steps)

    # --- thinking --------------------------------------------------------------------------------------------------

    def opening(self) -> Proposal | None:
        return _Opening(self._steps[0].turn.said)

    def answer(self, turn: Turn) -> Proposal:
        self._last = turn
        return _Thought(self, turn)

    def prompt(self, count: int) -> Proposal | None:  # noqa: ARG002  (the mind counts silences itself)
        self._last = None
        return _Thought(self, None)

    def rescue(self, count: int) -> Proposal:  # noqa: ARG002  (the bank needs no second rescue)
        """The phrase bank says what the model did not."""
        return _Thought(self, self._last, by_bank=True)

    def ask_again(self, count: int) -> Proposal:  # noqa: ARG002  (the bank says nothing twice)
        return _Thought(self, None, by_bank=True, directive=Directive(DirectiveKind.ASK_AGAIN, reason="unclear"))

    def farewell(self) -> Proposal:
        leaving = Directive(DirectiveKind.END_POLITELY, say=(_CANNOT_HEAR[self.language],), reason="provider_failed")
        return _Thought(self, None, by_bank=True, directive=leaving)

    def untouched(self, directive: Directive) -> Reaction:
        """What is done without a change of mind."""
        return Reaction(self._mind, directive)

    def feel(self, turn: Turn | None) -> Reaction:
        """What a turn of the seller, or a silence, would do to the customer. Changes nothing."""
        if turn is None:
            event: SellerTurn | Silence = Silence(turn_id(self._last_number + 1), self._end_ms)
        else:
            turn = self._placed(turn, at_ms=turn.end_ms or 0)
            reading = read(turn.said, self.language)
            spoken = turn.measured
            cut = cut_at(turn.said, self._mind, self._scenario.persona)
            event = SellerTurn(
                turn.turn_id, turn.start_ms or 0, reading, turn.confidence, spoken, cut_short=cut is not None
            )
        return react(self._mind, event, self._scenario)

    async def word(self, reaction: Reaction, turn: Turn | None, *, by_bank: bool) -> Worded:
        """The words for it."""
        directive = _directive(reaction)
        heard = [step.turn for step in self._steps] + ([turn] if turn is not None else [])
        if by_bank:
            text = from_bank(directive, reaction.mind, self._scenario, heard)
            return Worded(text, BANK, "too_late" if self._world.model is not None else None)
        return await word(directive, reaction.mind, self._scenario, heard, self._world.model, deadline_s=_WORDING_S)

    # --- settling --------------------------------------------------------------------------------------------------

    async def growing(self, turn: Turn | None, reply: Turn, proposal: Proposal) -> None:
        self._store(self._written(turn, reply, proposal))

    async def settle(self, turn: Turn | None, reply: Turn, proposal: Proposal) -> Settled:
        written = self._written(turn, reply, proposal)
        fell_back = proposal.worded.fell_back if isinstance(proposal, _Thought) and proposal.worded else None
        ended = self._store(written, fell_back, final=True)
        for step in written:
            self._remember(step)
        if written:
            self._picked_up_once = True
            self._mind = last_mind(self._steps)
        return Settled(ended)

    async def keep(self, turn: Turn) -> None:
        reaction = self.feel(turn)
        turn = self._placed(turn, at_ms=turn.end_ms or 0)
        step = Step(replace(turn, moves=reaction.moves), mind=reaction.mind, causes=reaction.causes)
        self._store([step])
        self._remember(step)
        self._mind = reaction.mind

    def _written(self, turn: Turn | None, reply: Turn, proposal: Proposal) -> list[Step]:
        """Both turns as they are stored; a reply of which nothing was heard never was."""
        if isinstance(proposal, _Opening):
            return [self._picked_up(reply)] if reply.heard else []
        if not isinstance(proposal, _Thought):
            raise TypeError("A customer settles its own proposals.")
        reaction = proposal.reaction or self.feel(turn)
        steps = []
        if turn is not None:
            turn = self._placed(turn, at_ms=turn.end_ms or 0)
            steps.append(Step(replace(turn, moves=reaction.moves), mind=reaction.mind, causes=reaction.causes))
        if not reply.heard:
            return steps
        reply = self._placed(reply, at_ms=reply.end_ms or 0, after=turn)
        directive = _directive(reaction)
        report = Heard(reply.turn_id, reply.start_ms or 0, directive, said=reply.said, heard=reply.heard)
        after = react(reaction.mind, report, self._scenario)
        causes = after.causes if turn is not None else (*reaction.causes, *after.causes)
        by = proposal.worded.by if proposal.worded is not None else BANK
        return [*steps, Step(reply, directive, after.mind, causes, by)]

    def _picked_up(self, reply: Turn) -> Step:
        """The stored opening as it was heard."""
        first = self._steps[0]
        if first.mind is None or first.directive is None:
            raise AssertionError("how the customer picked up was stored with its mind")
        report = Heard(reply.turn_id, reply.start_ms or 0, first.directive, said=reply.said, heard=reply.heard)
        after = react(first.mind, report, self._scenario)
        if not reply.measured:
            reply = replace(first.turn, heard=reply.heard)
        return replace(first, turn=reply, mind=after.mind, causes=after.causes)

    def _placed(self, turn: Turn, *, at_ms: int, after: Turn | None = None) -> Turn:
        """Written turns take the time that saying them would take: nobody's typing counts."""
        if turn.measured:
            return turn
        length = spoken_ms(turn.said, self.language)
        before = (after.end_ms or 0) if after is not None else self._end_ms
        start = before + GAP_MS if self._voice is None else max(before, at_ms - length)
        return replace(turn, start_ms=start, end_ms=start + length)

    @property
    def _end_ms(self) -> int:
        return self._steps[-1].turn.end_ms or 0

    def _remember(self, step: Step) -> None:
        for at, known in enumerate(self._steps):
            if known.turn.turn_id == step.turn.turn_id:
                self._steps[at] = step
                return
        self._steps.append(step)

    def _store(self, steps: Sequence[Step], fell_back: str | None = None, *, final: bool = False) -> str | None:
        """Keep the steps, new or grown; gives the reason where the customer has ended the call with them."""
        if not steps:
            return None
        self._kept.keep(steps, fell_back=fell_back)
        ending = ending_of(last_mind(steps), self._world.clock.now()) if final else None
        if ending is None:
            return None
        self._kept.end(ending.by, ending.reason)
        return ending.reason


def _directive(reaction: Reaction) -> Directive:
    if reaction.directive is None:
        raise AssertionError("the customer always has something to do")
    return reaction.directive


async def open_customer(world: World, kept: CallKeeper) -> Customer:
    """The customer of a stored practice call, as it stands. Raises `NotFound`."""
    call = kept.call
    async with world.store.workspace(call.org_id) as workspace:
        scenario = await workspace.calls.snapshot(call.id)
        steps = await workspace.turns.all(call.id)
    speaker = speaker_for(world, call.language, scenario.persona.voice)
    return Customer(world, kept, scenario, steps, speaker.voice if speaker is not None else None)
