"""Which speech-to-speech model an assistant talks by."""

from __future__ import annotations

from collections.abc import Mapping

from talktrack.domain.assistant import ModelConfig
from talktrack.domain.errors import NoLanguageModel
from talktrack.domain.provider import Access, Pick
from talktrack.ports.catalog import Talkers
from talktrack.ports.conversation import SpeechModel
from talktrack.providers.catalog import PROVIDERS, opening


def is_talker(model: ModelConfig) -> bool:
    """Whether it hears and speaks by itself."""
    provider = PROVIDERS.get(model.provider)
    return provider is not None and model.name.startswith(provider.talks)


def talkers(known: Mapping[str, Access]) -> Talkers:
    """Those of the providers that can be reached so."""

    def talker(model: ModelConfig) -> SpeechModel | None:
        if not is_talker(model):
            return None
        provider = PROVIDERS[model.provider]
        access = known.get(provider.name, Access({}))
        if not provider.reached_with(access):
            wanted = f"{provider.name}:{model.name}"
            raise NoLanguageModel(f"This assistant talks by {wanted!r}, which cannot be asked: set {provider.wanted}.")
        return opening(provider).talker(Pick(provider, access, model.name))

    return talker
