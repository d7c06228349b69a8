"""What an organisation opened before it changed its keys is closed once no call can be using it any more."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from talktrack.config import read_settings
from talktrack.domain.decisions import Decisions
from talktrack.domain.provider import Access, SealedAccess
from talktrack.ports.language import LanguageModel, Message, Prompt, answer_text
from talktrack.wiring.providers import OpenProviders, open_providers
from talktrack.wiring.sealing import Seal
from tests.servers.openai_chat import openai_chat_server

KEY = "a-very-secret-key"
PROMPT = Prompt((Message("user", "Hi"),))
AN_HOUR_S = 60 * 60


async def model_by(providers: OpenProviders, kept: SealedAccess) -> LanguageModel:
    model = (await providers.senses("org_a", [kept], Decisions())).model
    assert model is not None
    return model


async def test_a_call_keeps_the_keys_it_began_with_and_they_are_closed_when_it_must_be_over() -> None:
    time = {"now": 0.0}
    settings = read_settings({"TALKTRACK_STT": "none", "TALKTRACK_TTS": "none", "TALKTRACK_PRIVATE_URLS": "allow"})
    async with (
        openai_chat_server(api_key=KEY) as server,
        open_providers(settings, Seal("of-the-server" * 4), now_s=lambda: time["now"]) as providers,
    ):
        server.reply_with("Still here.")
        older, newer = (
            SealedAccess("openai", providers.seal(Access({"api_key": KEY, "base_url": server.base_url})), at)
            for at in (datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 1, 2, tzinfo=UTC))
        )
        before, after = await model_by(providers, older), await model_by(providers, newer)
        time["now"] = AN_HOUR_S
        assert await model_by(providers, newer) is after
        assert await answer_text(before, PROMPT) == "Still here."
        time["now"] = 3 * AN_HOUR_S
        assert await model_by(providers, newer) is after
        with pytest.raises(ExceptionGroup) as refused:
            await answer_text(before, PROMPT)
        assert refused.group_contains(RuntimeError, match="closed")
        assert await answer_text(after, PROMPT)
