"""What Anthropic is and needs."""

from typing import Final

from talktrack.domain.provider import Offer, Provider, Sense, Setting

PROVIDER: Final = Provider(
    name="anthropic",
    title="Anthropic",
    offers={Sense.LLM: Offer(rank=3, model="claude-haiku-5-5")},
    settings=(
        Setting("api_key", "ANTHROPIC_API_KEY", "secret"),
        Setting("base_url", "ANTHROPIC_BASE_URL", "url", "https://api.anthropic.com"),
    ),
    enough=(("api_key",), ("base_url",)),
    page="https://platform.claude.com/settings/keys",
)
