"""The fidelity report on a terminal."""

from __future__ import annotations

from typing import Any, Final

from rich.console import Console
from rich.table import Table

from talktrack.cli.layout import paragraph

SHARES: Final = (
    ("leaks", "leak_rate"),
    ("unsettled yes", "unresolved_acceptance"),
    ("resists", "resistance_share"),
    ("order", "ordering_auc"),
    ("on topic", "on_topic"),
    ("specific", "specific"),
    ("repeats", "repetition"),
    ("breaks", "character_breaks"),
    ("language", "language_errors"),
)
BY_REP: Final = (("yes", "commitment"), ("walks away", "walk_away"), ("facts", "facts_unlocked"), ("score", "score"))


def show(document: dict[str, Any]) -> None:
    """One row per persona, one per rep over all personas, and what is missed."""
    console = Console(highlight=False)
    for title, part in (("", document), ("Prompt without a mind: ", document.get("baseline"))):
        if part is None:
            continue
        paragraph(console, f"{title}{part['turns']:,} turns", style="bold")
        console.print(personas_table(part["personas"]))
        console.print(reps_table(part["personas"]))
    for id, misses in document["misses"].items():
        paragraph(console, f"{id} misses: {', '.join(misses)}")
    if document["misses_over_all"]:
        paragraph(console, f"All personas together miss: {', '.join(document['misses_over_all'])}")


def personas_table(personas: list[dict[str, Any]]) -> Table:
    table = Table("persona", *(head for head, _ in SHARES), box=None, header_style="bold")
    for column in table.columns[1:]:
        column.justify = "right"
    for persona in personas:
        table.add_row(persona["id"], *(share_text(persona[name], name) for _, name in SHARES))
    return table


def reps_table(personas: list[dict[str, Any]]) -> Table:
    table = Table("rep", *(head for head, _ in BY_REP), "ends", box=None, header_style="bold")
    for column in table.columns[1:-1]:
        column.justify = "right"
    for rep in dict.fromkeys(rep for persona in personas for rep in persona["commitment"]):
        means = (mean([persona[name].get(rep) for persona in personas]) for _, name in BY_REP)
        shares = [share_text(value, name) for value, (_, name) in zip(means, BY_REP, strict=True)]
        table.add_row(rep, *shares, ends([persona["ended_how"].get(rep, {}) for persona in personas]))
    return table


def ends(shares: list[dict[str, float]]) -> str:
    """How calls ended, as a mean over personas."""
    names = sorted({name for one in shares for name in one})
    means = {name: sum(one.get(name, 0.0) for one in shares) / len(shares) for name in names}
    return ", ".join(f"{name} {100 * value:.0f}%" for name, value in means.items() if value >= 0.005)


def mean(values: list[float | None]) -> float | None:
    """The mean of what was measured."""
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def share_text(value: float | None, name: str) -> str:
    """A figure as it is shown."""
    if value is None:
        return "-"
    if name == "score":
        return f"{value:.0f}"
    return f"{value:.2f}" if name == "ordering_auc" else f"{100 * value:.1f}%"
