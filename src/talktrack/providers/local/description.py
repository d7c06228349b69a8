"""Speech of this machine: what of it there is."""

from typing import Final

from talktrack.domain.provider import Offer, Provider, Sense, Setting

_EXTRA: Final = "local-models"
_PULL: Final = "talktrack models pull"

LOCAL: Final = Provider(
    name="local",
    title="This machine",
    offers={
        Sense.STT: Offer(rank=9, module="pocketsphinx"),
        Sense.TTS: Offer(rank=9, module="espeakng_loader"),
    },
    here=True,
)

WHISPER: Final = Provider(
    name="whisper",
    title="Whisper on this machine",
    offers={Sense.STT: Offer(rank=7, module="faster_whisper", extra=_EXTRA)},
    settings=(Setting("model", "TALKTRACK_WHISPER_MODEL", "path"),),
    enough=(("model",),),
    page=_PULL,
    speaks_as=LOCAL.name,
    here=True,
)

SHERPA: Final = Provider(
    name="sherpa",
    title="sherpa-onnx on this machine",
    offers={Sense.STT: Offer(rank=8, module="sherpa_onnx", extra=_EXTRA)},
    settings=(
        Setting("model", "TALKTRACK_SHERPA_MODEL", "path"),
        Setting("language", "TALKTRACK_SHERPA_LANGUAGE", "text", "en"),
    ),
    enough=(("model",),),
    page=_PULL,
    speaks_as=LOCAL.name,
    here=True,
)

PIPER: Final = Provider(
    name="piper",
    title="Piper on this machine",
    offers={Sense.TTS: Offer(rank=7, module="piper", extra=_EXTRA)},
    settings=(Setting("voices", "TALKTRACK_PIPER_VOICES", "path"),),
    enough=(("voices",),),
    page=_PULL,
    speaks_as=LOCAL.name,
    here=True,
)
