"""Sound that is asked for over HTTP."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable, Mapping
from typing import Any, Final

from talktrack.domain.frame import Frame
from talktrack.providers.network.api import Api
from talktrack.providers.network.sounds import Pieces

PIECE_MS: Final = 20


async def frames_of(
    api: Api, path: str, name: str, rate: int, requests: Iterable[Mapping[str, Any]]
) -> AsyncGenerator[Frame, None]:
    """What these requests (see `Api.post`) are answered with, one after the other, as frames of equal length.

    The sound is raw, of 16 bits. Raises a `ProviderError`.
    """
    pieces = Pieces(rate, PIECE_MS)
    for request in requests:
        async with api.sound(path, name, **request) as sound:
            async for data in sound:
                for frame in pieces.feed(data):
                    yield frame
    rest = pieces.rest()
    if rest is not None:
        yield rest
