"""What Deepgram is and needs."""

from typing import Final

from talktrack.domain.provider import Offer, Provider, Sense, Setting

PROVIDER: Final = Provider(
    name="deepgram",
    title="Deepgram",
    offers={Sense.STT: Offer(rank=1, model="nova-3"), Sense.TTS: Offer(rank=2)},
    settings=(
        Setting("api_key", "DEEPGRAM_API_KEY", "secret"),
        Setting("base_url", "DEEPGRAM_BASE_URL", "url", "https://api.deepgram.com"),
    ),
    enough=(("api_key",),),
    page="https://console.deepgram.com",
)
