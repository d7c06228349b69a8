"""What the routes need, built by the wiring and handed in."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from talktrack.services.live import LiveCalls
from talktrack.services.tickets import Tickets
from talktrack.services.world import World


@dataclass(frozen=True)
class Kit:
    world: World
    secret_key: str
    """Signs access tokens; at least 32 characters."""
    public_origin: str = ""
    """For instance `https://talktrack.example.com`; empty where pages come only from this server."""
    secure_cookies: bool = False
    """True where people reach the server by https."""
    tickets: Tickets = field(default_factory=Tickets)
    """How sockets are let in."""
    console: Path | None = None
    """The folder of the built console; None where there is none."""
    live: LiveCalls | None = None
    """The calls that are held over sockets; None where none can be."""
