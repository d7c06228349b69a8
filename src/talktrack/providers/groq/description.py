"""What Groq is and needs."""

from typing import Final

from talktrack.domain.provider import Offer, Provider, Sense, Setting

PROVIDER: Final = Provider(
    name="groq",
    title="Groq",
    offers={
        Sense.LLM: Offer(rank=2, model="openai/gpt-oss-20b"),
        Sense.STT: Offer(rank=5, model="whisper-large-v3-turbo", unless="base_url"),
    },
    settings=(
        Setting("api_key", "GROQ_API_KEY", "secret"),
        Setting("base_url", "GROQ_BASE_URL", "url", "https://api.groq.com"),
    ),
    enough=(("api_key",), ("base_url",)),
    page="https://console.groq.com/keys",
    speaks_as="openai",
    path="/openai/v1",
)
