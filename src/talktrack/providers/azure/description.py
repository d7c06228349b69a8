"""What Azure Speech is and needs."""

from typing import Final

from talktrack.domain.provider import Offer, Provider, Sense, Setting

PROVIDER: Final = Provider(
    name="azure",
    title="Azure Speech",
    offers={Sense.STT: Offer(rank=3), Sense.TTS: Offer(rank=3)},
    settings=(
        Setting("api_key", "AZURE_SPEECH_KEY", "secret"),
        Setting("region", "AZURE_SPEECH_REGION", "text"),
        Setting("endpoint", "AZURE_SPEECH_ENDPOINT", "url"),
        Setting("base_url", "AZURE_SPEECH_BASE_URL", "url"),
    ),
    enough=(("api_key", "region"), ("api_key", "endpoint"), ("api_key", "base_url")),
    page="https://portal.azure.com",
)
