"""Text on a terminal: wrapped to its width, with a hanging indent, and never with blanks at the end of a line."""

from __future__ import annotations

import textwrap
from typing import Final

from rich.console import Console
from rich.text import Text

WIDEST: Final = 100
"""Columns beyond which lines are hard to read."""

LONGEST_REASON: Final = 420
"""Characters of a reason that are shown; the JSON has all of it."""


def hanging(console: Console, head: Text, text: str, *, indent: int, style: str = "") -> None:
    """Print `text` after `head`; further lines are indented by `indent` columns."""
    lines = textwrap.wrap(
        " ".join(text.split()),
        min(console.width, WIDEST),
        initial_indent=" " * head.cell_len,
        subsequent_indent=" " * indent,
    ) or [""]
    first = Text.assemble(head, (lines[0][head.cell_len :], style))
    for line in (first, *(Text(rest, style) for rest in lines[1:])):
        line.rstrip()
        console.print(line, no_wrap=True, overflow="ignore", crop=False)


def paragraph(console: Console, text: str, *, indent: int = 0, style: str = "") -> None:
    """Print `text` as a block."""
    hanging(console, Text(" " * indent), text, indent=indent, style=style)


def shortened(text: str) -> str:
    """The text, or its beginning."""
    return textwrap.shorten(text, LONGEST_REASON, placeholder=" …")
