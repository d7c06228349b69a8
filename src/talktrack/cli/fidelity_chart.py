"""The fidelity report as a picture: who gets a yes, and whom the customer leaves, persona by persona."""

from __future__ import annotations

from typing import Any, Final
from xml.sax.saxutils import escape

_ROW: Final = 15
_LEFT: Final = 210
_CELL: Final = 74
_TOP: Final = 56
_FONT: Final = 'font-family="system-ui, sans-serif" font-size="11"'


def chart(document: dict[str, Any]) -> str:
    """An SVG: a row per persona, a column per rep; the upper bar is calls with a yes, the lower one calls it left."""
    personas = document["personas"]
    reps = list(dict.fromkeys(rep for persona in personas for rep in persona["commitment"]))
    width, height = _LEFT + _CELL * len(reps) + 20, _TOP + 2 * _ROW * len(personas) + 10
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" {_FONT}>',
        "<title>Calls with a yes, and calls that the customer left, by persona and rep</title>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        _key(),
        *(
            f'<text x="{_LEFT + _CELL * at}" y="{_TOP - 8}" fill="#333">{escape(rep.replace("_", " "))}</text>'
            for at, rep in enumerate(reps)
        ),
    ]
    for row, persona in enumerate(personas):
        y = _TOP + 2 * _ROW * row
        parts.append(f'<text x="8" y="{y + 16}" fill="#333">{escape(persona["id"])}</text>')
        for at, rep in enumerate(reps):
            x = _LEFT + _CELL * at
            parts += [
                _bar(x, y + 3, persona["commitment"].get(rep), "#2f6f4f"),
                _bar(x, y + 14, persona["walk_away"].get(rep), "#b4552d"),
            ]
    return "\n".join([*parts, "</svg>"])


def _key() -> str:
    return (
        '<rect x="8" y="10" width="10" height="8" fill="#2f6f4f"/><text x="22" y="18" fill="#333">says yes</text>'
        '<rect x="92" y="10" width="10" height="8" fill="#b4552d"/>'
        '<text x="106" y="18" fill="#333">ends the call</text>'
    )


def _bar(x: int, y: int, share: float | None, colour: str) -> str:
    whole = _CELL - 12
    ground = f'<rect x="{x}" y="{y}" width="{whole}" height="8" fill="#eeeeee"/>'
    if share is None:
        return ""
    return f'{ground}<rect x="{x}" y="{y}" width="{whole * share:.1f}" height="8" fill="{colour}"/>'
