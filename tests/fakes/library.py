"""A small library: one scenario that holds together."""

from __future__ import annotations

from dataclasses import replace

from talktrack.domain.persona import (
    Commitment,
    Exit,
    Fact,
    Layer,
    Objection,
    ObjectionKind,
    Persona,
    PersonaLines,
    Topic,
    Trigger,
    TriggerWhen,
)
from talktrack.domain.scenario import (
    Briefing,
    DifficultyLabel,
    Feature,
    Goal,
    GoalResult,
    Price,
    ProductSheet,
    Proof,
    Scenario,
    ScenarioType,
)
from talktrack.domain.scorecard import Criterion, MindCheck, MindRule, Scorecard, Section, Source

PERSONA = Persona(
    id="shipped-persona",
    name="Dana Brooks",
    role="Plant manager",
    company="Brooks Castings",
    language="en",
    locale="en-GB",
    about="Runs a foundry with forty people.",
    lines=PersonaLines(
        opening=("Brooks Castings, Dana speaking.",),
        commit=("All right, Tuesday at ten then.",),
        decline=("Not this time, thank you.",),
        goodbye=("Thanks for the call, goodbye.",),
        hang_up=("I have had enough of this.",),
    ),
    facts=(
        Fact(
            id="downtime",
            layer=Layer.EARNED,
            text="Secret: the second furnace stood still for nine days.",
            lines=("Our second furnace stood still for nine days.",),
            topics=(Topic.PROBLEM,),
            trust=50,
            need=True,
            hint=("We had a bad spring, let me put it like that.",),
        ),
    ),
    objections=(
        Objection(
            id="costly",
            kind=ObjectionKind.PRICE,
            lines=("That sounds expensive.",),
            trigger=Trigger(TriggerWhen.PRICE),
            resolve_when=Exit(acknowledged=True, evidence=("roi",)),
            resolved_lines=("Fair enough, that would pay for itself.",),
        ),
    ),
    commitment=Commitment(needs=1),
)

SCORECARD = Scorecard(
    id="shipped-card",
    title="First call",
    language="en",
    sections=(
        Section(
            id="discovery",
            title="Discovery",
            criteria=(
                Criterion(
                    id="need",
                    label="Finds the need",
                    weight=10,
                    source=Source.MIND,
                    mind=MindRule(MindCheck.FACTS, facts=("downtime",)),
                    better_line="Say: what did the standstill cost you?",
                ),
            ),
        ),
    ),
)

SCENARIO = Scenario(
    id="shipped-scenario",
    title="Foundry, first call",
    language="en",
    type=ScenarioType.DISCOVERY,
    category="manufacturing",
    difficulty=DifficultyLabel.MEDIUM,
    duration_minutes=8,
    consumer=False,
    summary="A plant manager who has had a bad spring.",
    goal=Goal(GoalResult.NEXT_STEP, "A visit on site."),
    briefing=Briefing("You call back after a trade fair.", ("Find the need.",)),
    product=ProductSheet(
        product="Sentinel",
        company="Halden Sensors",
        summary="Sensors that warn before a furnace fails.",
        features=(Feature("alarm", "Warns two days ahead.", ("warn", "alarm"), meets=("downtime",)),),
        prices=(Price("Starter kit", 4900, "EUR"),),
        proofs=(Proof("case", ("roi",), "A foundry saved 80,000 EUR a year.", ("80,000",)),),
    ),
    persona=PERSONA,
    scorecard=SCORECARD,
)

HIDDEN = (
    "Secret: the second furnace",
    "stood still",
    "bad spring, let me",
    "pay for itself",
    "That sounds expensive",
    "resolve_when",
    "facts",
    "meets",
    "commitment",
    "better_line",
    "downtime",
)
"""What must not be found in anything that a rep reads about the scenario before the call."""


class FakeLibrary:
    """Implements `ports.library.Library`: these scenarios, or the one above."""

    def __init__(self, *scenarios: Scenario) -> None:
        self._scenarios = scenarios or (SCENARIO,)

    def scorecards(self) -> tuple[Scorecard, ...]:
        return ()

    def scenarios(self) -> tuple[Scenario, ...]:
        return self._scenarios

    def scenario(self, id: str) -> Scenario | None:
        return next((one for one in self._scenarios if one.id == id), None)


def copy_of_scenario(number: int) -> Scenario:
    """The scenario above once more, under names of its own."""
    return replace(
        SCENARIO,
        id=f"shipped-{number:03}",
        persona=replace(PERSONA, id=f"shipped-persona-{number:03}"),
        scorecard=replace(SCORECARD, id=f"shipped-card-{number:03}"),
    )
