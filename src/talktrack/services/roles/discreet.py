"""What programs tell an assistant, without the personal data in it."""

from __future__ import annotations

from typing import Any

from talktrack.analysis.redaction import redact
from talktrack.domain.language import Language
from talktrack.ports.poster import Poster


class DiscreetPoster:
    """Implements `ports.poster.Poster`."""

    def __init__(self, poster: Poster, language: Language) -> None:
        self._poster = poster
        self._language = language

    def check(self, url: str) -> None:
        self._poster.check(url)

    async def post(self, url: str, document: dict[str, Any], *, timeout_s: float) -> str:
        return redact(await self._poster.post(url, document, timeout_s=timeout_s), self._language)
