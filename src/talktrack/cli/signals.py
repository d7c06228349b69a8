"""Ctrl-C, a closed terminal and a polite kill, as a wish to stop that the command hears and grants."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

_WISHES: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@contextmanager
def on_stop(act: Callable[[], object]) -> Iterator[None]:
    """While the context lasts, a wish to stop calls `act` on the running loop."""
    loop = asyncio.get_running_loop()
    wishes = [one for one in _WISHES if one is not signal.SIGHUP or signal.getsignal(one) is not signal.SIG_IGN]
    for one in wishes:
        loop.add_signal_handler(one, act)
    try:
        yield
    finally:
        for one in wishes:
            loop.remove_signal_handler(one)


@contextmanager
def stop_interrupts() -> Iterator[None]:
    """While the context lasts, a wish to stop raises `KeyboardInterrupt`: for reading, which holds up the loop."""
    before = {one: signal.signal(one, signal.default_int_handler) for one in _WISHES}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
