"""A small scenario whose single fields can vary, and a call held on it without a store.

talk = Talk(scene(objections=(COSTLY,)))
reaction = talk.say("How loud is it in the hall?")
assert talk.mind.told
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from talktrack.domain.mind import Directive, Mind, ObjectionStatus, Reason
from talktrack.domain.moves import Move
from talktrack.domain.persona import (
    Commitment,
    Exit,
    Fact,
    Layer,
    Levels,
    Objection,
    ObjectionKind,
    Persona,
    PersonaLines,
    Question,
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
    Limit,
    Price,
    ProductSheet,
    Proof,
    Scenario,
    ScenarioType,
)
from talktrack.domain.scorecard import (
    Criterion,
    MindCheck,
    MindRule,
    PhraseRule,
    Scorecard,
    Section,
    Source,
)
from talktrack.practice.mind import Heard, Reaction, SellerTurn, Silence, begin, react
from talktrack.practice.moves import read
from talktrack.practice.wording import from_bank

SHIFTS = Fact(
    id="shifts",
    layer=Layer.VOLUNTEERED,
    text="Two shifts work in the hall.",
    lines=("We run two shifts in the hall.",),
    topics=(Topic.SITUATION,),
)
NOISE = Fact(
    id="noise",
    layer=Layer.ASKED,
    text="The old pump drowns out the alarm.",
    lines=("Our old pump is so loud that nobody hears the alarm.",),
    topics=(Topic.PROBLEM,),
    keywords=("loud", "noise"),
    need=True,
)
STANDSTILL = Fact(
    id="standstill",
    layer=Layer.EARNED,
    text="In May the line stood still for nine days, Zarquon refused to pay, and 41,700 euros were lost.",
    lines=("In May our line stood still for nine days and Zarquon refused to pay the 41,700 euros.",),
    topics=(Topic.IMPACT,),
    keywords=("standstill", "stood still"),
    trust=60,
    need=True,
    hint=("We had a bad spring, and I leave it at that.", "That spring is nothing for the phone."),
)
OWNER = Fact(
    id="owner",
    layer=Layer.EARNED,
    text="Mrs Okonkwo signs every order.",
    lines=("My partner Okonkwo signs every single order here.",),
    topics=(Topic.DECISION,),
    keywords=("who decides", "who signs"),
    after=Move.ACKNOWLEDGE,
    hint=("We settle such things among ourselves.",),
)
FACTS = (SHIFTS, NOISE, STANDSTILL, OWNER)

COSTLY = Objection(
    id="costly",
    kind=ObjectionKind.PRICE,
    lines=("That price is far too much for a pump.",),
    trigger=Trigger(TriggerWhen.PRICE),
    resolve_when=Exit(acknowledged=True, clarified=True, evidence=("roi",)),
    keywords=("price", "too much", "expensive"),
    clarified_lines=("Our budget round is over, so anything new has to earn its keep.",),
    resolved_lines=("If it earns that much, the money is fine.",),
    unresolved_lines=("I still have no figure that shows me it pays.", "Show me that it pays, then we can go on."),
)
BUSY = Objection(
    id="busy",
    kind=ObjectionKind.BRUSH_OFF,
    lines=("I am right in the middle of a delivery.",),
    trigger=Trigger(TriggerWhen.OPENING),
    resolve_when=Exit(acknowledged=True),
    keywords=("delivery", "middle", "busy"),
    resolved_lines=("All right, two minutes then.",),
    unresolved_lines=("The lorry is waiting outside, you know.",),
)
SMOKE = Objection(
    id="smoke",
    kind=ObjectionKind.TIMING,
    lines=("The timing is bad for us this year.",),
    trigger=Trigger(TriggerWhen.PITCH),
    resolve_when=Exit(facts=("scar",)),
    keywords=("timing", "this year"),
    real=False,
    hides="scar",
    clarified_lines=("It is just a bad moment, I would rather not say more.",),
    resolved_lines=("Well, now you know why.",),
    unresolved_lines=("The timing is what it is.",),
)
SCAR = Fact(
    id="scar",
    layer=Layer.EARNED,
    text="The last supplier went bankrupt with the deposit.",
    lines=("Our last supplier went bankrupt with our deposit in his pocket.",),
    topics=(Topic.HISTORY,),
    keywords=("last supplier",),
    trust=30,
    hint=("There is a story behind it, not for today.",),
)
FUSE = Question(
    id="fuse",
    lines=("Does it need a fuse of its own?", "So does the thing want its own fuse or not?"),
    answered_by=("fuse", "breaker"),
)
HOW_MUCH = Question(
    id="how-much", lines=("What does one of them cost?", "And the cost of one is what?"), answered_by=("#price",)
)

LINES = PersonaLines(
    opening=("Harlow Mill, Ann Reed speaking.", "Ann Reed, Harlow Mill, good morning."),
    commit=("All right, that date is fine with me.",),
    decline=("I see no reason for that so far.", "Not like this, thank you.", "That is a no from me."),
    goodbye=("Goodbye, I have to run.",),
    hang_up=("I am putting the phone down now.",),
    disqualified=("Thank you for telling me honestly, that is rare.",),
    small_talk=("Fine, the sun is out at last.",),
)

PRODUCT = ProductSheet(
    product="Quietline",
    company="Harrow Pumps",
    summary="A pump that you hardly hear.",
    features=(
        Feature("silent", "Runs below fifty decibels.", ("quiet", "silent"), meets=("noise",)),
        Feature("warning", "Warns two days before it fails.", ("warns", "warning"), meets=("standstill",)),
    ),
    prices=(Price("Quietline", 1200, "EUR", "pump"),),
    max_discount_percent=10,
    proofs=(
        Proof("case", ("roi",), "Miller Foods saved 18,000 euros a year.", ("Miller Foods", "18,000")),
        Proof("trial", ("low_risk",), "Thirty days on trial, and back if you like.", ("on trial", "thirty days")),
    ),
    limits=(Limit("It does not run outdoors.", ("runs outdoors", "works outdoors")),),
)

SCORECARD = Scorecard(
    id="first-call",
    title="First call",
    language="en",
    sections=(
        Section(
            id="all",
            title="All",
            criteria=(
                Criterion("need", "Finds the noise", 60, Source.MIND, mind=MindRule(MindCheck.FACTS, facts=("noise",))),
                Criterion("name", "Says the firm", 40, Source.PHRASE, phrase=PhraseRule(("harrow pumps",))),
            ),
        ),
    ),
)

PERSONA = Persona(
    id="ann",
    name="Ann Reed",
    role="Plant manager",
    company="Harlow Mill",
    language="en",
    locale="en-GB",
    about="Runs a mill with an old pump.",
    lines=LINES,
    facts=FACTS,
    objections=(),
    commitment=Commitment(trust=30, interest=20, needs=1),
)

SCENE = Scenario(
    id="mill",
    title="Mill, first call",
    language="en",
    type=ScenarioType.DISCOVERY,
    category="manufacturing",
    difficulty=DifficultyLabel.EASY,
    duration_minutes=8,
    consumer=False,
    summary="A plant manager with an old pump.",
    goal=Goal(GoalResult.NEXT_STEP, "A visit on site."),
    briefing=Briefing("You call after a trade fair.", ("Find the need.",)),
    product=PRODUCT,
    persona=PERSONA,
    scorecard=SCORECARD,
)


def scene(
    *,
    product: dict[str, Any] | None = None,
    scenario: dict[str, Any] | None = None,
    levels: dict[str, int] | None = None,
    **persona: Any,
) -> Scenario:
    """The scenario with other fields: of the persona, and in dictionaries of the product, the scenario, the start."""
    start = replace(Levels(), **(levels or {}))
    changed = replace(PERSONA, **{"start": start, **persona})
    return replace(SCENE, persona=changed, product=replace(PRODUCT, **(product or {})), **(scenario or {}))


def lost_cause(**persona: Any) -> Scenario:
    """Nobody can win this customer: a lease rules a deal out."""
    lease = Fact(
        id="lease",
        layer=Layer.ASKED,
        text="The pump is leased until 2031.",
        lines=("We lease that pump until the end of 2031, and nothing gets us out of it.",),
        topics=(Topic.PROVIDER,),
        keywords=("lease", "contract"),
    )
    goal = Goal(GoalResult.DISQUALIFIED, "A polite goodbye.")
    return scene(facts=(*FACTS, lease), winnable=False, no_fit="lease", scenario={"goal": goal}, **persona)


@dataclass
class Talk:
    """A call, turn by turn; what the customer says comes from the phrase bank and is heard whole unless told."""

    scenario: Scenario
    seed: int = 1
    mind: Mind = field(init=False)
    reactions: list[Reaction] = field(default_factory=list)
    said: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        reaction = begin(self.scenario, self.seed)
        self.mind = reaction.mind
        self._answer(reaction, None)

    def say(
        self, text: str, *, confidence: float | None = None, spoken: bool = False, heard: str | None = None
    ) -> Reaction:
        """A seller's turn; `heard` is what of the customer's answer is heard."""
        reading = read(text, self.scenario.language)
        turn = SellerTurn(f"t{2 * len(self.reactions)}", 0, reading, confidence, spoken)
        return self._answer(react(self.mind, turn, self.scenario), heard)

    def silence(self) -> Reaction:
        return self._answer(react(self.mind, Silence(f"t{2 * len(self.reactions)}", 0), self.scenario), None)

    def _answer(self, reaction: Reaction, heard: str | None) -> Reaction:
        assert reaction.directive is not None
        self.reactions.append(reaction)
        self.said.append(from_bank(reaction.directive, reaction.mind, self.scenario, ()))
        told = self.said[-1] if heard is None else heard
        report = Heard(f"t{2 * len(self.reactions) - 1}", 0, reaction.directive, self.said[-1], told)
        self.mind = react(reaction.mind, report, self.scenario).mind
        return reaction

    def status(self, objection: str) -> ObjectionStatus:
        return next(state.status for state in self.mind.objections if state.id == objection)


def directive(reaction: Reaction) -> Directive:
    assert reaction.directive is not None
    return reaction.directive


def reasons(reaction: Reaction) -> set[Reason]:
    """Why numbers changed with a seller's turn."""
    return {cause.reason for cause in reaction.causes}


def change(reaction: Reaction, what: str) -> int:
    """By how much a turn moved one number."""
    return sum(cause.delta for cause in reaction.causes if cause.what == what)
