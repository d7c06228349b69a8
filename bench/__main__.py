"""Measure everything but the soak, or only the parts that are named, and print tables.

The exit code is 1 where a target is missed.
"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import anyio
from rich.console import Console
from rich.table import Table

from bench import labels, learning, marking, reading, scoring, speech, stages, starting, thinking
from bench.calls import main as calls
from bench.calls import soak
from bench.machine import Row, machine

PARTS: Final[dict[str, Callable[[Path], Awaitable[list[Row]]]]] = {
    "thinking": thinking.rows,
    "scoring": scoring.rows,
    "starting": starting.rows,
    "reading": reading.rows,
    "stages": stages.rows,
    "speech": speech.rows,
}
WHOLE: Final[dict[str, Callable[[list[str]], int]]] = {
    "calls": calls.main,
    "soak": soak.main,
    "labels": labels.main,
    "learn": learning.main,
    "marks": marking.main,
}
"""What prints tables of its own, and has options."""


async def measure(parts: list[str]) -> list[Row]:
    """The rows of the parts, each with a folder of its own."""
    rows: list[Row] = []
    for part in parts:
        with TemporaryDirectory() as folder:
            rows += await PARTS[part](Path(folder))
    return rows


def main() -> int:
    if sys.argv[1:] and sys.argv[1] in WHOLE:
        return WHOLE[sys.argv[1]](sys.argv[2:])
    console = Console()
    parts = sys.argv[1:] or list(PARTS)
    if not set(parts) <= set(PARTS):
        console.print(
            f"usage: python -m bench [{'|'.join(PARTS)}]… | calls [--n N…] | soak [--n N] [--minutes M]"
            " | labels [FILE…] | learn LANGUAGE | marks LANGUAGE [FILE…]",
            markup=False,
        )
        return 2
    with Console(stderr=True).status("Measuring, two minutes for all parts …"):
        rows = anyio.run(measure, parts, backend_options={"use_uvloop": True})
    table = Table(title=machine(), title_justify="left")
    for heading in ("", "p50", "p95", "target", ""):
        table.add_column(heading, justify="right" if heading else "left")
    for row in rows:
        verdict = "" if row.met is None else "met" if row.met else "missed"
        table.add_row(row.what, row.p50, row.p95, row.target, verdict)
    console.print(table)
    failed = 1 if any(row.met is False for row in rows) else 0
    return failed if sys.argv[1:] else max(failed, calls.main([]))


if __name__ == "__main__":
    sys.exit(main())
