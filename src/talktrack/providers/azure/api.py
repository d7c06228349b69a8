"""Where Azure Speech is, the key to it, and the sockets that are opened with it."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Final
from uuid import uuid4

import httpx

from talktrack.domain.errors import InvalidInput
from talktrack.providers.azure.messages import text_message
from talktrack.providers.network.http import Deadlines, address, clean_key
from talktrack.providers.network.sockets import Habits, Socket, open_socket

_HEARING: Final = "/speech/recognition/conversation/cognitiveservices/v1"
_SPEAKING: Final = "/cognitiveservices/websocket/v1"
_RESOURCE: Final = "https://my-resource.cognitiveservices.azure.com"
_REGION: Final = re.compile(r"[a-z0-9]+")
_REGIONAL: Final = re.compile(r"([a-z0-9]+)\.api\.cognitive\.microsoft\.com")
"""What the portal shows as the endpoint of a speech resource; no speech is to be had there."""
_HABITS: Final = Habits()
_CONFIG: Final = json.dumps(
    {
        "context": {
            "system": {"name": "Talktrack", "version": "1"},
            "os": {"platform": "Linux", "name": "Linux", "version": "1"},
        }
    }
)


class AzureApi:
    """Opens sockets in the name of one key, at a region, at an endpoint of one's own, or at another origin.

    An endpoint is that of a resource, such as `https://my-resource.cognitiveservices.azure.com`, or one that only
    names a region. `base_url` is a bare origin that stands for both hosts of a region. The first of base URL,
    endpoint and region that is given counts. Raises `InvalidInput` for none of them, or for what no request can carry.
    """

    def __init__(
        self,
        api_key: str,
        *,
        region: str = "",
        endpoint: str = "",
        base_url: str = "",
        deadlines: Deadlines | None = None,
    ) -> None:
        self.deadlines = deadlines or Deadlines()
        self._headers = {"Ocp-Apim-Subscription-Key": clean_key(api_key)}
        self._hearing, self._speaking = _places(region.strip().lower(), endpoint.strip(), base_url.strip())

    @asynccontextmanager
    async def hearing(self, query: Mapping[str, str], name: str) -> AsyncIterator[Socket]:
        """A socket for speech in, which is being opened."""
        async with self._socket(self._hearing.copy_merge_params(query), name) as socket:
            yield socket

    @asynccontextmanager
    async def speaking(self, name: str) -> AsyncIterator[Socket]:
        """A socket for speech out, which is being opened."""
        async with self._socket(self._speaking, name) as socket:
            yield socket

    @asynccontextmanager
    async def _socket(self, url: httpx.URL, name: str) -> AsyncIterator[Socket]:
        headers = {**self._headers, "X-ConnectionId": uuid4().hex}
        async with open_socket(url, headers, name, self.deadlines, _HABITS) as socket:
            socket.send(text_message("speech.config", uuid4().hex, _CONFIG))
            yield socket


def _places(region: str, endpoint: str, base_url: str) -> tuple[httpx.URL, httpx.URL]:
    """Where to listen and where to speak."""
    if base_url:
        return _at(base_url, _HEARING), _at(base_url, _SPEAKING)
    regional = _REGIONAL.fullmatch(_at(endpoint, "").host) if endpoint else None
    if endpoint and regional is None:
        return _at(endpoint, f"/stt{_HEARING}"), _at(endpoint, f"/tts{_SPEAKING}")
    region = regional[1] if regional is not None else region
    if not _REGION.fullmatch(region):
        raise InvalidInput("Azure Speech needs a region such as westeurope, or the endpoint of a resource.")
    hosts = [f"https://{region}.{sense}.speech.microsoft.com" for sense in ("stt", "tts")]
    return _at(hosts[0], _HEARING), _at(hosts[1], _SPEAKING)


def _at(origin: str, path: str) -> httpx.URL:
    """The address of a socket there."""
    url = address(re.sub("^ws", "http", origin), "", _RESOURCE).copy_with(path=path or "/", query=None)
    return url.copy_with(scheme=url.scheme.replace("http", "ws"))
