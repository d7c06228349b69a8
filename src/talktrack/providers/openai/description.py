"""What OpenAI is and needs; its settings also lead to any server that speaks its protocol."""

from typing import Final

from talktrack.domain.provider import Offer, Provider, Sense, Setting

PROVIDER: Final = Provider(
    name="openai",
    title="OpenAI",
    offers={
        Sense.LLM: Offer(rank=1, model="gpt-5.4-mini"),
        Sense.STT: Offer(rank=4, model="gpt-transcribe", unless="base_url"),
        Sense.TTS: Offer(rank=4, model="gpt-4o-mini-tts", unless="base_url"),
    },
    settings=(
        Setting("api_key", "OPENAI_API_KEY", "secret"),
        Setting("base_url", "OPENAI_BASE_URL", "url", "https://api.openai.com/v1"),
    ),
    enough=(("api_key",), ("base_url",)),
    talks=("gpt-realtime",),
    page="https://platform.openai.com/api-keys",
)
"""The language model is small, current, and does not reason before it speaks unless asked to."""
