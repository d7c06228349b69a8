"""A voice agent on a line: a system prompt, a first message, and a model that answers what was heard, with tools.

What the model asks for while its reply is still a guess waits until the turn is committed; a guess that is dropped has
used nothing.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import anyio

from talktrack.domain.assistant import AssistantConfig, VoiceConfig
from talktrack.domain.call import EventType
from talktrack.domain.errors import ProviderError, ProviderNonsense, ProviderUnreachable
from talktrack.domain.floor import CloseReason
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.domain.mind import Step
from talktrack.domain.pace import GAP_MS, spoken_ms
from talktrack.domain.transcript import Role as Speaker
from talktrack.domain.transcript import Turn
from talktrack.engine.role import Piece, Proposal, Settled
from talktrack.ports.conversation import Briefing, Said, SpeechModel
from talktrack.ports.language import Delta, LanguageModel, Message, Prompt, TextDelta, ToolCall, Usage
from talktrack.ports.line import Line
from talktrack.ports.poster import Poster
from talktrack.ports.speech import StreamingRecognizer
from talktrack.services.keeping import CallKeeper
from talktrack.services.roles.discreet import DiscreetPoster
from talktrack.services.roles.talking import Spoken, Talk
from talktrack.services.roles.toolbox import Toolbox, Use
from talktrack.services.world import World

_REMEMBERED_TURNS: Final = 40
_ROUNDS: Final = 3
"""How often tools may be used for one turn of the user before the answer has to be put into words."""
_STILL_THERE: Final[dict[Language, str]] = {"en": "Are you still there?", "es": "¿Sigue ahí?"}
_MOMENT: Final[dict[Language, tuple[str, str]]] = {
    "en": ("One moment, please.", "I'm sorry, I cannot answer that right now. Could you say it again?"),
    "es": ("Un momento, por favor.", "Lo siento, ahora no puedo responder. ¿Me lo repite?"),
}
"""What bridges a gap: first a filler, then an apology."""
_SAY_AGAIN: Final[dict[Language, tuple[str, str]]] = {
    "en": ("Sorry, I didn't catch that. Could you say it again?", "I still couldn't hear you. Once more, please?"),
    "es": ("Perdone, no le he oído. ¿Me lo repite?", "Sigo sin oírle bien. ¿Puede repetirlo una vez más?"),
}
_GOODBYE: Final[dict[Language, str]] = {
    "en": "I'm sorry, I cannot hear you any more. Please call again later. Goodbye.",
    "es": "Lo siento, ya no le oigo. Vuelva a llamar más tarde, por favor. Adiós.",
}

_ANNOUNCEMENT: Final[dict[Language, str]] = {
    "en": "You are talking to an AI assistant, and this call is kept.",
    "es": "Habla con un asistente de IA, y esta llamada se guarda.",
}


@dataclass
class _Line(Proposal):
    """Something to say that needs no thought: by the model that talks where there is one, else by the voice."""

    agent: Agent
    text: str
    spoken: Spoken | None = None

    def heard(self, played_ms: float) -> None:
        if self.spoken is not None:
            self.spoken.heard(played_ms)

    async def words(self) -> AsyncIterator[Piece]:
        talk, sounds = self.agent.talk, False
        if talk is not None and await talk.ready():
            self.spoken = Spoken(talk, committed=True)
            try:
                talk.say(self.spoken, self.text)
                async for part in self.spoken.parts():
                    if not isinstance(part, ToolCall):
                        sounds = True
                        yield part
            except ProviderError:
                if sounds:
                    raise
        if not sounds:
            yield self.text

    @property
    def is_set_phrase(self) -> bool:
        return True


@dataclass
class _Answer(Proposal):
    """What the model says, and does; its cost counts even when nobody hears it."""

    agent: Agent
    turn: Turn
    filler: str = ""
    """Said ahead, where the user has waited already."""
    said: str = ""
    uses: list[Use] = field(default_factory=list)
    ends_call: bool = False
    committed: anyio.Event = field(default_factory=anyio.Event)
    spoken: Spoken | None = None
    """Where the model talks itself."""

    def commit(self) -> None:
        self.agent.last = self
        self.committed.set()
        if self.spoken is not None:
            self.spoken.committed = True

    def heard(self, played_ms: float) -> None:
        if self.spoken is not None:
            self.spoken.heard(played_ms)

    async def words(self) -> AsyncIterator[Piece]:
        talk, tools = self.agent.talk, self.agent.tools
        talks = talk is not None and await talk.ready()
        if self.filler and not talks:
            yield self._saying(f"{self.filler}\n")
        await tools.finished()  # the user may have talked over them, and what they did belongs into the prompt
        while True:
            before, calls = len(self.said), list[ToolCall]()
            async for part in self._talked(talk) if talk is not None and talks else self._thought():
                match part:
                    case TextDelta():
                        yield self._saying(part.text)
                    case Said():
                        self._saying(part.text)
                        yield part
                    case Frame():
                        yield part
                    case ToolCall():
                        calls.append(part)
                    case Usage():
                        self.agent.count(part)
            words = self.said[before:]
            if not calls or (not self.may_use_tools and words):
                return
            if not self.may_use_tools:
                raise ProviderNonsense("The model asks for tools without end.", provider=self.agent.name)
            if words:
                self._saying("\n")
                yield Said(" ") if talks else "\n"
            await self.committed.wait()
            use = await tools.use(self.turn.turn_id, words, calls)
            self.uses.append(use)
            if tools.ends_call(use):
                self.ends_call = True
                return

    async def _thought(self) -> AsyncIterator[Delta]:
        """By the chain: a model that reads and writes."""
        model = self.agent.model
        if model is None:
            raise ProviderUnreachable("No language model is configured to go on with.", provider=self.agent.name)
        async with model.stream(self.agent.prompt_for(self)) as deltas:
            async for delta in deltas:
                yield delta

    async def _talked(self, talk: Talk) -> AsyncIterator[Frame | Said | ToolCall]:
        """By the model that hears and talks itself."""
        if self.spoken is None:
            self.spoken = Spoken(talk, committed=self.committed.is_set())
        talk.answer(self.spoken, self.turn, self.agent.tools.uses, tools=self.may_use_tools)
        async for part in self.spoken.parts():
            yield part

    @property
    def may_use_tools(self) -> bool:
        return len(self.agent.tools.used(self.turn.turn_id)) < _ROUNDS

    def _saying(self, text: str) -> str:
        self.said += text
        return text

    def ended_by(self, reply: Turn) -> bool:
        """Whether the reply has ended the call, which it does when all of it was heard."""
        return self.ends_call and reply.heard.split() == self.said.split()


class Agent:
    """Implements `engine.role.Role`."""

    def __init__(
        self,
        kept: CallKeeper,
        config: AssistantConfig,
        model: LanguageModel | None,
        poster: Poster,
        steps: Sequence[Step],
        talker: SpeechModel | None = None,
        *,
        announces: bool = False,
    ) -> None:
        """One model at least: `talker` talks where the line carries sound both ways, `model` everywhere else.

        `announces` where what the call is comes first.
        """
        self.model = model
        self.talk = Talk(talker, self._briefing, self.count) if talker is not None else None
        self.tools = Toolbox(kept, poster, config.tools)
        self.last: _Answer | None = None
        """The answer that went onto the line last."""
        self._kept = kept
        self._call = kept.call
        self._config = config
        self._turns = [step.turn for step in steps[-_REMEMBERED_TURNS:]]
        self._usage = Usage(0, 0)
        """Not handed in yet."""
        kept.know(steps)
        self._announces = announces
        self.recorded_from_ms: float | None = None if announces else 0.0
        """See `LiveRole.recorded_from_ms`."""
        if announces:
            self._notice(*(step.turn for step in steps))

    @property
    def language(self) -> Language:
        return self._call.language

    @property
    def voice(self) -> VoiceConfig:
        return self._config.voice

    @property
    def user(self) -> Speaker:
        return "caller"

    @property
    def itself(self) -> Speaker:
        return "assistant"

    @property
    def can_be_interrupted(self) -> bool:
        return self._config.interruptions_enabled

    @property
    def denoises(self) -> bool:
        return self._config.background_denoising

    @property
    def turns_before(self) -> int:
        return max((int(turn.turn_id.removeprefix("t")) for turn in self._turns), default=0)

    @property
    def clock_ms(self) -> float:
        return float(self._end_ms)

    @property
    def name(self) -> str:
        """Of the model that is asked first."""
        asked = self.talk or self.model
        return asked.name if asked is not None else ""

    def ears_on(self, line: Line) -> StreamingRecognizer | None:
        """Its own, where it talks by a model that hears the line itself."""
        if self.talk is None or line.input_rate is None or line.output_rate is None or line.acknowledges == "reading":
            return None
        self.talk.expect()
        return self.talk

    @property
    def _end_ms(self) -> int:
        return (self._turns[-1].end_ms or 0) if self._turns else 0

    # --- thinking --------------------------------------------------------------------------------------------------

    def opening(self) -> Proposal | None:
        announced = _ANNOUNCEMENT[self.language] if self._announces else ""
        text = f"{announced} {self._config.first_message}".strip()
        return _Line(self, text) if text else None

    def answer(self, turn: Turn) -> Proposal:
        return _Answer(self, turn)

    def prompt(self, count: int) -> Proposal | None:  # noqa: ARG002  (it is asked the same way each time)
        return _Line(self, _STILL_THERE[self.language])

    def rescue(self, count: int) -> Proposal:
        """A filler; where a tool has been used for the answer, the answer comes behind it, unless it failed there."""
        filler, apology = _MOMENT[self.language]
        late = self.last
        if count == 1 and late is not None and not late.filler and self.tools.used(late.turn.turn_id):
            return _Answer(self, late.turn, filler)
        return _Line(self, filler if count == 1 else apology)

    def ask_again(self, count: int) -> Proposal:
        return _Line(self, _SAY_AGAIN[self.language][min(count, 2) - 1])

    def farewell(self) -> Proposal:
        return _Line(self, _GOODBYE[self.language])

    def prompt_for(self, answer: _Answer) -> Prompt:
        """The system prompt, what each side has really heard of the other, and what tools have done."""
        system = (Message("system", self._config.system_prompt),) if self._config.system_prompt.strip() else ()
        model = self._config.model
        return Prompt(
            (*system, *self._history(answer)),
            max_tokens=model.max_tokens,
            temperature=model.temperature,
            tools=self.tools.specs if answer.may_use_tools else (),
        )

    def _briefing(self) -> Briefing:
        """The same for a model that hears and talks itself."""
        config = self._config
        history = tuple(self._history(None))
        return Briefing(config.system_prompt, history, self.tools.specs, config.voice, config.model.max_tokens)

    def _history(self, answer: _Answer | None) -> Iterator[Message]:
        """What was heard and done, up to what is being answered, where something is."""
        for turn in (*self._turns, *((answer.turn,) if answer is not None else ())):
            if turn.heard:
                yield Message("user" if turn.role == "caller" else "assistant", turn.heard)
            for use in self.tools.used(turn.turn_id):
                if use.over.is_set():
                    yield from use.messages(with_words=answer is not None and use in answer.uses)

    def count(self, usage: Usage) -> None:
        """Tokens that a request cost."""
        self._usage = _sum(self._usage, usage)

    # --- settling --------------------------------------------------------------------------------------------------

    async def growing(self, turn: Turn | None, reply: Turn, proposal: Proposal) -> None:  # noqa: ARG002
        self._store(self._written(turn, reply))

    async def settle(self, turn: Turn | None, reply: Turn, proposal: Proposal) -> Settled:
        written = self._written(turn, reply)
        self._store(written)
        self._remember(*written)
        if self.recorded_from_ms is None:
            self._notice(*written)
            if self.recorded_from_ms is not None:
                self._kept.event(EventType.CONSENT, {"consent": "announced"})
        ends = isinstance(proposal, _Answer) and proposal.ended_by(reply)
        return Settled(CloseReason.ROLE_ENDED if ends else None)

    async def keep(self, turn: Turn) -> None:
        placed = self._placed(turn)
        self._store([placed])
        self._remember(placed)

    def _notice(self, *turns: Turn) -> None:
        """Whether what the call is has been heard to its end; only then is its sound kept."""
        for turn in turns:
            if turn.role == "assistant" and turn.heard.startswith(_ANNOUNCEMENT[self.language]):
                self.recorded_from_ms = float(turn.end_ms or 0)

    def _remember(self, *turns: Turn) -> None:
        self._turns = [*self._turns, *turns][-_REMEMBERED_TURNS:]

    def _written(self, turn: Turn | None, reply: Turn) -> list[Turn]:
        """Both turns as they are stored; a reply of which nothing was heard never was."""
        spoken = [self._placed(turn)] if turn is not None else []
        return [*spoken, self._placed(reply, *spoken)] if reply.heard else spoken

    def _placed(self, turn: Turn, after: Turn | None = None) -> Turn:
        """Written turns take the time that saying them would take."""
        if turn.measured:
            return turn
        start = ((after.end_ms or 0) if after is not None else self._end_ms) + GAP_MS
        return replace(turn, start_ms=start, end_ms=start + spoken_ms(turn.said, self.language))

    def _store(self, turns: Sequence[Turn]) -> None:
        usage, self._usage = self._usage, Usage(0, 0)
        self._kept.keep([Step(turn) for turn in turns], usage=usage)


async def open_agent(world: World, kept: CallKeeper) -> Agent:
    """The assistant of a stored call, as it stands. Raises `NotFound`, `NoLanguageModel`."""
    call = kept.call
    async with world.store.workspace(call.org_id) as workspace:
        assistant = await workspace.assistants.get(call.assistant_id or "")
        steps = await workspace.turns.all(call.id)
    talker = world.require_model(assistant.config.model)
    poster = DiscreetPoster(world.poster, call.language) if world.redacts else world.poster
    return Agent(kept, assistant.config, world.model, poster, steps, talker, announces=world.announces)


def _sum(one: Usage, other: Usage) -> Usage:
    return Usage(one.prompt_tokens + other.prompt_tokens, one.completion_tokens + other.completion_tokens)
