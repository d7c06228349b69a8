"""A language model that is tried again, given up in time, and stood in for by others."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from talktrack.domain.errors import ProviderError
from talktrack.engine.resilience.health import Health
from talktrack.engine.resilience.patience import Chain, Patience, pour
from talktrack.engine.resilience.relay import Relay, relayed
from talktrack.ports.language import Delta, LanguageModel, Prompt


class SteadyLanguage:
    """Implements `ports.language.LanguageModel` over one model, or several of which the later ones stand in.

    Once a piece was given, a failure ends the answer where it is: no other model could go on with it.
    """

    def __init__(self, models: Sequence[LanguageModel], patience: Patience, health: Health | None = None) -> None:
        self._models = tuple(models)
        self._patience = patience
        self._health = health or Health()

    @property
    def name(self) -> str:
        return self._models[0].name

    @asynccontextmanager
    async def stream(self, prompt: Prompt) -> AsyncIterator[AsyncIterator[Delta]]:
        """See `LanguageModel.stream`; entering takes until the first piece has come."""

        async def produce(relay: Relay[Delta]) -> None:
            given = False

            async def hand_on(delta: Delta) -> None:
                nonlocal given
                given = True
                await relay.send(delta)

            chain = Chain(self._models, self._patience, self._health)
            while True:
                model = chain.current
                try:
                    await pour(model.name, model.stream(prompt), hand_on, self._patience)
                except ProviderError as error:
                    if given:
                        raise
                    await chain.after(error)
                else:
                    return chain.succeeded()

        async with relayed(produce) as relay:
            await relay.begun()
            yield relay
