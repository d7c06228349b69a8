"""Where Deepgram is, and the key to it."""

from __future__ import annotations

from typing import Final

from talktrack.providers.deepgram.description import PROVIDER
from talktrack.providers.network.api import Api
from talktrack.providers.network.http import Deadlines, clean_key

DEFAULT_BASE_URL: Final = PROVIDER.default("base_url")


class DeepgramApi(Api):
    """Deepgram, in the name of one key. `base_url` is a bare origin.

    Raises `InvalidInput` for a URL or key that no request can carry.
    """

    def __init__(self, api_key: str, *, base_url: str = DEFAULT_BASE_URL, deadlines: Deadlines | None = None) -> None:
        super().__init__(base_url, {"Authorization": f"Token {clean_key(api_key)}"}, DEFAULT_BASE_URL, deadlines)
