"""What ElevenLabs is and needs."""

from typing import Final

from talktrack.domain.provider import Offer, Provider, Sense, Setting

PROVIDER: Final = Provider(
    name="elevenlabs",
    title="ElevenLabs",
    offers={
        Sense.STT: Offer(rank=2, model="scribe_v2_realtime"),
        Sense.TTS: Offer(rank=1, model="eleven_flash_v2_5"),
    },
    settings=(
        Setting("api_key", "ELEVENLABS_API_KEY", "secret"),
        Setting("base_url", "ELEVENLABS_BASE_URL", "url", "https://api.elevenlabs.io"),
    ),
    enough=(("api_key",),),
    page="https://elevenlabs.io/app/settings/api-keys",
)
"""The voice is that of the model which speaks soonest."""
