"""Providers that an assistant names, each in front of those that are configured."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from typing import Final, TypeVar

from talktrack.domain.assistant import AssistantConfig
from talktrack.domain.errors import InvalidInput, NoLanguageModel, NoSynthesizer, Problem, TalktrackError
from talktrack.domain.provider import Access, Pick, Sense
from talktrack.ports.catalog import Preferred
from talktrack.ports.language import LanguageModel
from talktrack.ports.speech import Synthesizer
from talktrack.providers.catalog import PROVIDERS
from talktrack.wiring.chains import Chains, open_language, open_mouth
from talktrack.wiring.choosing import lacking, offering
from talktrack.wiring.talking import is_talker

T = TypeVar("T", bound=LanguageModel | Synthesizer)

Nameable = Mapping[Sense, Mapping[str, Access]]
"""How to reach whom assistants may name, for each sense by their names."""

_DOES: Final = {Sense.LLM: "thinks", Sense.TTS: "speaks"}


class Naming:
    """Implements `ports.catalog.Named`. What was opened stays open as long as `stack` does."""

    def __init__(
        self,
        nameable: Nameable,
        chains: Chains,
        models: Sequence[LanguageModel],
        mouths: Sequence[Synthesizer],
        stack: AsyncExitStack,
    ) -> None:
        """`models` and `mouths` are configured."""
        self._nameable = nameable
        self._models = models
        self._mouths = mouths
        self._chains = chains
        self._stack = stack
        self._opened: dict[tuple[Sense, str, str], LanguageModel | Synthesizer] = {}

    def problems(self, config: AssistantConfig) -> Iterator[Problem]:
        for sense, field, name, _ in _named(config):
            reason = self._unknown(sense, name)
            # Where nobody is configured at all, a call says so when it is started.
            if not reason and (self._models if sense is Sense.LLM else self._mouths):
                reason = self._lack(sense, name)
            if reason:
                yield Problem(field, reason)

    async def first(self, config: AssistantConfig) -> Preferred:
        models, mouths = tuple(self._models), tuple(self._mouths)
        missing: list[TalktrackError] = []
        for sense, _, name, model in _named(config):
            lack = self._unknown(sense, name) or self._lack(sense, name)
            try:
                if lack:
                    raise InvalidInput(lack)
                pick = Pick(PROVIDERS[name], self._nameable[sense][name], model or PROVIDERS[name].offers[sense].model)
                if sense is Sense.LLM:
                    models = _in_front(await self._open(sense, pick, open_language), models)
                else:
                    mouths = _in_front(await self._open(sense, pick, open_mouth), mouths)
            except InvalidInput as error:
                kind = NoLanguageModel if sense is Sense.LLM else NoSynthesizer
                missing.append(kind(f"The assistant names {name!r}, and others stand in: {error.detail}"))
        chains = self._chains
        return Preferred(
            chains.thinking(models), chains.speaking(mouths), chains.phrases(mouths), missing=tuple(missing)
        )

    def _unknown(self, sense: Sense, name: str) -> str:
        able = [provider.name for provider in offering(sense)]
        return "" if name in able else f"No provider of this name {_DOES[sense]}; known are: {', '.join(able)}."

    def _lack(self, sense: Sense, name: str) -> str:
        provider = PROVIDERS[name]
        lack = lacking(provider, self._nameable[sense].get(name, Access({})), sense)
        return f"{provider.title} cannot be asked yet: {lack}." if lack else ""

    async def _open(self, sense: Sense, pick: Pick, opens: Callable[[Pick], AbstractAsyncContextManager[T]]) -> T:
        key = (sense, pick.provider.name, pick.model)
        if key not in self._opened:
            self._opened[key] = await self._stack.enter_async_context(opens(pick))
        return self._opened[key]  # type: ignore[return-value]


def _named(config: AssistantConfig) -> Iterator[tuple[Sense, str, str, str]]:
    """What an assistant names of providers: sense, field, provider and model. One that talks has its own voice."""
    model, voice = config.model, config.voice
    talks = is_talker(model)
    if model.provider and not talks:
        yield Sense.LLM, "model.provider", model.provider, model.name
    if voice.provider and not (talks and voice.provider == model.provider):
        yield Sense.TTS, "voice.provider", voice.provider, ""


def _in_front(first: T, others: tuple[T, ...]) -> tuple[T, ...]:
    return (first, *(other for other in others if other.name != first.name))
