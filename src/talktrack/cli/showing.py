"""A practice call on the terminal: the client card, the conversation, the score."""

from __future__ import annotations

import sys
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding

from talktrack.domain.language import Language
from talktrack.domain.scenario import Scenario
from talktrack.domain.transcript import Turn
from talktrack.services.training import Reply

_WORDS: dict[Language, dict[str, str]] = {
    "en": {"you": "You", "passed": "passed", "failed": "not passed", "none": "not scorable", "missed": "missed at"},
    "es": {"you": "Usted", "passed": "aprobado", "failed": "no aprobado", "none": "no evaluable", "missed": "en"},
}


class Stage:
    """Shows a call as it is held. Quiet where the result is wanted as JSON: then nothing but prompts, on stderr."""

    def __init__(self, scenario: Scenario, *, quiet: bool) -> None:
        self._scenario = scenario
        self._quiet = quiet
        self._echo = not sys.stdin.isatty()
        self._console = Console(stderr=quiet, highlight=False)
        self._words = _WORDS[scenario.language]

    def open(self, opening: Turn) -> None:
        """The client card, and how the customer picks up."""
        if self._quiet:
            return
        persona, goal = self._scenario.persona, self._scenario.goal
        self._console.print(f"[bold]{escape(self._scenario.title)}[/]")
        self._console.print(Padding(f"[dim]{escape(self._scenario.briefing.situation.strip())}[/]", (0, 0, 1, 0)))
        place = f", {persona.company}" if persona.company else ""
        self._console.print(f"[bold]{escape(persona.name)}[/], {escape(persona.role + place)}")
        self._console.print(f"→ {escape(goal.text)}\n")
        self._customer(opening)

    def ask(self) -> str:
        """The seller's next line from the keyboard. Raises EOFError at the end of the input."""
        return self._console.input(f"[bold cyan]{self._words['you']}:[/] ")

    def exchange(self, reply: Reply) -> None:
        """One exchange; what was typed stands on the screen already."""
        if self._quiet:
            return
        if self._echo or reply.turn.measured:
            self._console.print(f"[bold cyan]{self._words['you']}:[/] {escape(reply.turn.heard)}")
        self._customer(reply.reply)

    def result(self, document: dict[str, Any]) -> None:
        """The outcome and the score."""
        outcome = document["outcome"]
        self._console.print(f"\n[bold]{outcome['result']}[/] ({outcome['ended_by']}: {outcome['reason']})")
        show_score(document["score"], self._scenario.language)

    def _customer(self, turn: Turn) -> None:
        self._console.print(f"[bold magenta]{escape(self._scenario.persona.name)}:[/] {escape(turn.heard)}")


def show_score(score: dict[str, Any], language: Language) -> None:
    """The score with its criteria and their reasons, the moments, and what to do next."""
    console = Console(highlight=False)
    console.print(_headline(score, language))
    for criterion in score["criteria"]:
        console.print(_criterion(criterion, language))
    if score["moments"]:
        console.print()
    for moment in score["moments"]:
        clock = f"{moment['at_ms'] // 60000:02}:{moment['at_ms'] // 1000 % 60:02}"
        console.print(f"{clock}  {escape(moment['title'])} [dim]{escape(moment['cause'])}[/]")
    for insight in score["insights"]:
        mark = "[green]+[/]" if insight["kind"] == "strength" else "[yellow]→[/]"
        console.print(f"\n{mark} {escape(insight['text'])}")
        if insight["better_line"] and insight["kind"] == "improve":
            console.print(f"  [italic]“{escape(insight['better_line'])}”[/]")


def _headline(score: dict[str, Any], language: Language) -> str:
    words = _WORDS[language]
    if score["score"] is None:
        return f"[bold]{words['none']}[/]"
    verdict = words["passed"] if score["passed"] else words["failed"]
    return f"[bold]{score['score']:g} / 100[/] ({verdict}, {score['pass_mark']})"


def _criterion(criterion: dict[str, Any], language: Language) -> str:
    points = "–" if criterion["status"] != "scored" else f"{criterion['score']:g}/{criterion['max']:g}"
    missed = f" [dim]({_WORDS[language]['missed']} {criterion['missed_at']})[/]" if criterion["missed_at"] else ""
    return f"  {points:>9}  {escape(criterion['label'])}: [dim]{escape(criterion['reason'])}[/]{missed}"
