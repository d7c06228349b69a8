"""Where ElevenLabs is, and the key to it."""

from __future__ import annotations

import json
from typing import Final

from talktrack.domain.errors import ProviderError, ProviderRejected
from talktrack.providers.elevenlabs.description import PROVIDER
from talktrack.providers.network import failures
from talktrack.providers.network.api import Api
from talktrack.providers.network.http import Deadlines, clean_key

DEFAULT_BASE_URL: Final = PROVIDER.default("base_url")


class ElevenLabsApi(Api):
    """ElevenLabs, in the name of one key. `base_url` is a bare origin.

    Raises `InvalidInput` for a URL or key that no request can carry.
    """

    def __init__(self, api_key: str, *, base_url: str = DEFAULT_BASE_URL, deadlines: Deadlines | None = None) -> None:
        super().__init__(base_url, {"xi-api-key": clean_key(api_key)}, DEFAULT_BASE_URL, deadlines)

    def _refusal(self, status: int, error: bytes, name: str) -> ProviderError:
        """A used-up credit is told with the status of a wrong key, and an unknown voice with that of a wrong path.

        Source: https://elevenlabs.io/docs/eleven-api/resources/errors.
        """
        match _what(error):
            case "quota_exceeded":
                return failures.refusal(402, name, said="quota_exceeded")
            case "voice_not_found":
                sentence = f"{name} has no such voice: choose another one, or add it to the account of the key."
                return ProviderRejected(sentence, provider=name)
            case _:
                return super()._refusal(status, error, name)


def _what(error: bytes) -> str:
    """What went wrong, in ElevenLabs' own words; empty where they say none."""
    try:
        match json.loads(error):
            case {"detail": {"status": str(status)}} | {"detail": {"code": str(status)}}:
                return status
            case _:
                return ""
    except (ValueError, RecursionError):
        return ""
