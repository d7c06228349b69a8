"""A score on the terminal."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.text import Text

from talktrack.cli.labels import LABELS, Labels
from talktrack.cli.layout import hanging, paragraph, shortened
from talktrack.domain.scorecard import Scorecard

_INDENT = 12
"""Columns before a criterion's label: mark and points."""


def show_score(score: dict[str, Any], card: Scorecard) -> None:
    """The points, the criteria by section with the reason where points were lost, the moments, and what to do next."""
    console = Console(highlight=False)
    labels = LABELS[card.language]
    _headline(console, score, labels)
    by_id = {criterion["id"]: criterion for criterion in score["criteria"]}
    for section in card.sections:
        console.print()
        paragraph(console, section.title, style="bold")
        for criterion in section.criteria:
            _criterion(console, by_id[criterion.id], labels)
    if score["moments"]:
        console.print()
        console.print(Text(labels.moments, "bold"))
    for moment in score["moments"]:
        clock = f"  {moment['at_ms'] // 60000:02}:{moment['at_ms'] // 1000 % 60:02}  "
        hanging(
            console,
            Text(clock, "dim"),
            shortened(f"{moment['title'].rstrip('.')}. {moment['cause']}"),
            indent=len(clock),
        )
    for kind, title in (("strength", labels.keep), ("improve", labels.improve)):
        _insights(console, title, [one for one in score["insights"] if one["kind"] == kind], labels)


def _headline(console: Console, score: dict[str, Any], labels: Labels) -> None:
    if score["score"] is None:
        paragraph(console, labels.unscored, style="bold")
        return
    verdict = labels.passed if score["passed"] else labels.failed
    text = labels.points.format(score=f"{score['score']:g}", verdict=verdict, mark=score["pass_mark"])
    paragraph(console, text, style="bold green" if score["passed"] else "bold red")


def _criterion(console: Console, criterion: dict[str, Any], labels: Labels) -> None:
    scored = criterion["status"] == "scored"
    full = scored and criterion["score"] >= criterion["max"]
    mark, style = ("✓", "green") if full else ("✗", "red") if scored else ("–", "dim")
    points = f"{criterion['score']:g}/{criterion['max']:g}" if scored else ""
    head = Text(f"  {mark} {points:>6}  ", style)
    hanging(console, head, criterion["label"], indent=_INDENT)
    if full:
        return
    missed = f" ({labels.missed.format(turn=criterion['missed_at'])})" if criterion["missed_at"] else ""
    paragraph(console, shortened(criterion["reason"]) + missed, indent=_INDENT, style="dim")


def _insights(console: Console, title: str, insights: list[dict[str, Any]], labels: Labels) -> None:
    if not insights:
        return
    console.print()
    console.print(Text(title, "bold"))
    for insight in insights:
        hanging(console, Text("  - "), shortened(insight["text"]), indent=4)
        if insight["kind"] == "improve" and insight["better_line"]:
            paragraph(console, labels.say.format(line=insight["better_line"]), indent=4, style="italic")
