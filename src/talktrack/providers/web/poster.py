"""Posting JSON to URLs of users. The client of HTTP takes long to load: it comes with the first post."""

from __future__ import annotations

from importlib import import_module
from typing import Any
from urllib.parse import urlsplit

from talktrack.domain.errors import InvalidInput
from talktrack.providers.web.addresses import names_private, private_address


class HttpPoster:
    """Implements `ports.poster.Poster`."""

    def __init__(self, *, allow_private: bool = False) -> None:
        self._allow_private = allow_private

    def check(self, url: str) -> None:
        try:
            host = urlsplit(url).hostname or ""
        except ValueError:
            raise InvalidInput("The URL of a tool must look like https://host/path.") from None
        if not self._allow_private and names_private(host):
            raise private_address()

    async def post(self, url: str, document: dict[str, Any], *, timeout_s: float) -> str:
        self.check(url)
        room = import_module("talktrack.providers.web.posting")
        answer: str = await room.post(url, document, timeout_s, allow_private=self._allow_private)
        return answer
