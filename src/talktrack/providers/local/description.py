"""Speech of this machine: what of it there is."""

from typing import Final

from talktrack.domain.provider import Offer, Provider, Sense

PROVIDER: Final = Provider(
    name="local",
    title="This machine",
    offers={
        Sense.STT: Offer(rank=9, module="pocketsphinx"),
        Sense.TTS: Offer(rank=9, module="espeakng_loader"),
    },
)
