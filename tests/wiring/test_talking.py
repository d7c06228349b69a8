"""Which model an assistant talks by."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from talktrack.config import read_settings
from talktrack.domain.assistant import ModelConfig
from talktrack.domain.decisions import Decisions
from talktrack.domain.errors import NoLanguageModel
from talktrack.domain.provider import Access, SealedAccess
from talktrack.wiring.providers import open_providers
from talktrack.wiring.sealing import Seal
from talktrack.wiring.talking import talkers

KEY = "a-very-secret-key"


def test_a_model_that_talks_is_found_by_its_name() -> None:
    talker = talkers(read_settings({"OPENAI_API_KEY": KEY}).access)(ModelConfig("openai", "gpt-realtime-2"))
    assert talker is not None
    assert talker.name == "openai:gpt-realtime-2"
    assert KEY not in repr(talker)


@pytest.mark.parametrize(
    "model",
    [
        ModelConfig(),
        ModelConfig("openai", "gpt-5.4-mini"),
        ModelConfig("gemini", "gpt-realtime"),
        ModelConfig("nobody"),
    ],
)
def test_every_other_model_reads_and_writes(model: ModelConfig) -> None:
    assert talkers(read_settings({"OPENAI_API_KEY": KEY, "GEMINI_API_KEY": KEY}).access)(model) is None


def test_a_model_that_cannot_be_asked_is_refused_with_what_to_do() -> None:
    with pytest.raises(NoLanguageModel, match=r"'openai:gpt-realtime'.*set OPENAI_API_KEY"):
        talkers(read_settings({}).access)(ModelConfig("openai", "gpt-realtime"))


async def test_an_organisation_talks_with_a_key_of_its_own() -> None:
    async with open_providers(read_settings({}), Seal("of-the-server" * 4)) as providers:
        own = SealedAccess("openai", providers.seal(Access({"api_key": KEY})), datetime(2026, 1, 1, tzinfo=UTC))
        senses = await providers.senses("org_a", [own], Decisions())
        assert senses.talker(ModelConfig("openai", "gpt-realtime")) is not None
