"""What a brief comes to: its trade, its audience, its goal; and what in it contradicts itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from talktrack.domain.brief import Brief, check_texts
from talktrack.domain.errors import Problem
from talktrack.domain.scenario import GoalResult
from talktrack.domain.text import find_phrase
from talktrack.practice.generator.shape import Audience, Trade, Words
from talktrack.practice.generator.trades import TRADES
from talktrack.practice.generator.words import WORDS


@dataclass(frozen=True)
class Plan:
    """A brief, read."""

    brief: Brief
    words: Words
    trade: Trade
    consumer: bool
    result: GoalResult
    goal: str
    """What a yes means, in the brief's words; empty where it names only the kind."""

    @property
    def audience(self) -> Audience:
        return self.words.home if self.consumer else self.words.business


def check_brief(brief: Brief) -> tuple[Problem, ...]:
    """Everything in a brief that cannot be, or not together."""
    return (*check_texts(brief), *_contradictions(brief))


def plan(brief: Brief) -> Plan:
    """Read a brief that has passed `check_brief`."""
    named = brief.goal in set(GoalResult)
    consumer = _meant(brief) is True if brief.consumer is None else brief.consumer
    return Plan(
        brief,
        WORDS[brief.language],
        _trade(brief, consumer),
        consumer,
        _result(brief),
        "" if named else brief.goal,
    )


def _contradictions(brief: Brief) -> Iterator[Problem]:
    tags = [locale.tag for locale in WORDS[brief.language].locales]
    if brief.locale and brief.locale not in tags:
        yield Problem(
            "locale", f"{brief.locale!r} is no variety of {brief.language!r}; take one of: {', '.join(tags)}."
        )
    meant = _meant(brief)
    if brief.consumer is not None and meant is not None and brief.consumer is not meant:
        sells, wants = ("people at home", "companies") if meant else ("companies", "people at home")
        yield Problem("consumer", f"The business sells to {sells}, but consumer asks for {wants}: change one of them.")
    disqualifies = _result(brief) is GoalResult.DISQUALIFIED
    if brief.winnable is True and disqualifies:
        yield Problem("winnable", "The goal is to let go, so the customer cannot be won: set winnable to false.")
    if brief.winnable is False and not disqualifies:
        yield Problem("winnable", "A customer that cannot be won has the goal `disqualified`: change one of them.")


def _meant(brief: Brief) -> bool | None:
    """Whom the business sells to by its own words: True for people at home, None where it does not "
    "say, or says both."""
    words = WORDS[brief.language]
    text = f"{brief.business} {brief.product}"
    home, companies = (find_phrase(text, signs.split("|")) for signs in (words.home_signs, words.company_signs))
    return None if bool(home) == bool(companies) else bool(home)


def _result(brief: Brief) -> GoalResult:
    if brief.goal in set(GoalResult):
        return GoalResult(brief.goal)
    words = WORDS[brief.language]
    signs = (
        (words.no_signs, GoalResult.DISQUALIFIED),
        (words.step_signs, GoalResult.NEXT_STEP),
        (words.yes_signs, GoalResult.COMMITMENT),
    )
    found = (result for phrases, result in signs if find_phrase(brief.goal, phrases.split("|")))
    return next(found, GoalResult.NEXT_STEP)


def _trade(brief: Brief, consumer: bool) -> Trade:
    """The trade with the most signs in business and product; the one that fits any business where none has a sign."""
    trades = TRADES[brief.language, consumer]

    def signs(trade: Trade) -> int:
        phrases = [phrase for phrase in trade.signs.split("|") if phrase]
        # The business says more about the trade than the product does.
        return sum(2 * bool(find_phrase(brief.business, [p])) + bool(find_phrase(brief.product, [p])) for p in phrases)

    best = max(trades, key=signs)
    return best if signs(best) else trades[-1]
