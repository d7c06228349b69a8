"""A practice call on the terminal: the client card, the conversation, the result."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.text import Text

from talktrack.cli.labels import LABELS
from talktrack.cli.layout import hanging, paragraph
from talktrack.cli.running import say_error
from talktrack.cli.showing import show_score
from talktrack.cli.signals import stop_interrupts
from talktrack.domain.errors import InputError
from talktrack.domain.ids import turn_id
from talktrack.domain.news import News, TurnClosed
from talktrack.domain.persona import Difficulty
from talktrack.domain.scenario import Scenario
from talktrack.domain.transcript import Turn
from talktrack.services.training import Reply

_YOU = "bold cyan"
_CUSTOMER = "bold magenta"


class Stage:
    """Shows a call as it is held. Quiet where the result is wanted as JSON: then nothing but prompts, on stderr."""

    def __init__(self, scenario: Scenario, *, quiet: bool) -> None:
        self._scenario = scenario
        self._quiet = quiet
        self._console = Console(stderr=quiet, highlight=False)
        self._labels = LABELS[scenario.language]
        self._name = _short_name(scenario.persona.name)
        self._column = max(len(self._name), len(self._labels.you)) + 2
        self._status = self._console.status(self._labels.thinking)
        self._typed = False

    def open(self, turns: Sequence[Turn]) -> None:
        """The client card, and what was said so far: at least how the customer picks up."""
        if self._quiet:
            return
        persona, console = self._scenario.persona, self._console
        console.print(Text(self._scenario.title, "bold"), soft_wrap=True)
        console.print()
        who = ", ".join(part for part in (persona.role, persona.company) if part)
        hanging(console, Text(f"{persona.name}: ", "bold"), who, indent=4)
        console.print()
        paragraph(console, self._scenario.briefing.situation)
        console.print()
        hanging(console, Text(f"{self._labels.goal}: ", "bold"), self._scenario.goal.text, indent=4)
        console.print()
        if sys.stdin.isatty():
            console.print(Text(self._labels.how, "dim"), soft_wrap=True)
            console.print()
        for turn in turns:
            self._said(turn.role == "seller", turn.heard)

    def fitted(self, difficulty: Difficulty) -> None:
        """How hard the customer is for this rep, where that was fitted to the latest scores."""
        if not self._quiet:
            hanging(self._console, Text(""), self._labels.fitted.format(**asdict(difficulty)), indent=4)
            self._console.print()

    @contextmanager
    def thinking(self) -> Iterator[None]:
        """A spinner on a terminal while the context lasts, but for the time in which somebody types."""
        with self._status:
            yield

    def ask(self) -> str:
        """The seller's next line from the keyboard. Raises EOFError at the end of the input, also for Ctrl-C."""
        self._typed = True
        self._status.stop()
        prompted = self._quiet or sys.stdin.isatty()
        try:
            with stop_interrupts():
                return self._console.input(Text(f"{self._labels.you:<{self._column}}" if prompted else "", _YOU))
        except (EOFError, KeyboardInterrupt):
            if prompted:
                self._console.print()
            raise EOFError from None
        except UnicodeDecodeError:
            return "\N{REPLACEMENT CHARACTER}"
        finally:
            self._status.start()

    def refuse(self, error: InputError) -> None:
        """Say why a line was not taken."""
        self._status.stop()
        say_error(error)

    def exchange(self, reply: Reply) -> None:
        """One exchange; what was typed stands on the screen already."""
        if self._quiet:
            return
        if not (self._typed and sys.stdin.isatty()):
            self._says(self._labels.you, _YOU, reply.turn.heard)
        self._says(self._name, _CUSTOMER, reply.reply.heard)

    def closed(self, news: News) -> None:
        """A turn of a spoken call that is over; how the customer picked up stands there already."""
        if not self._quiet and isinstance(news, TurnClosed) and news.turn_id != turn_id(1):
            self._said(news.role == "seller", news.heard)

    def result(self, document: dict[str, Any]) -> None:
        """The outcome and the score."""
        outcome = document["outcome"]
        self._console.print()
        result, reason = self._labels.results[outcome["result"]], self._labels.reasons[outcome["reason"]]
        hanging(self._console, Text(f"{result}: ", "bold"), reason, indent=4)
        show_score(document["score"], self._scenario.scorecard)

    def _said(self, seller: bool, text: str) -> None:
        self._says(self._labels.you if seller else self._name, _YOU if seller else _CUSTOMER, text)

    def _says(self, name: str, style: str, text: str) -> None:
        hanging(self._console, Text(f"{name:<{self._column}}", style), text, indent=self._column)


def _short_name(name: str) -> str:
    """The first name, or all of it where the first word is a title."""
    first = name.split(maxsplit=1)[0]
    return name if first.endswith(".") else first
