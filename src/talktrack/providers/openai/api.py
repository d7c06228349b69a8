"""Where OpenAI, or a server that speaks its protocol, is asked for speech."""

from __future__ import annotations

from talktrack.providers.network.api import Api
from talktrack.providers.network.http import Deadlines, clean_key
from talktrack.providers.openai.language import DEFAULT_BASE_URL


class OpenAIApi(Api):
    """A server; `base_url` ends in `/v1`, and a key is sent only where there is one.

    Raises `InvalidInput` for a URL or key that no request can carry.
    """

    def __init__(
        self, api_key: str | None = None, *, base_url: str = DEFAULT_BASE_URL, deadlines: Deadlines | None = None
    ) -> None:
        key = clean_key(api_key)
        headers = {"Authorization": f"Bearer {key}"} if key else {}
        super().__init__(base_url, headers, "https://host/v1", deadlines)
