"""Two hundred ordinary questions to a persona, and whether the answers are about what was asked."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from talktrack.domain.mind import Step
from talktrack.domain.persona import ObjectionKind, Topic
from talktrack.domain.scenario import Scenario
from talktrack.domain.text import find_phrase, sentences, words
from talktrack.practice.exchange import last_mind
from talktrack.practice.fidelity import questions_en, questions_es
from talktrack.practice.fidelity.brief import brief_of
from talktrack.practice.fidelity.calls import Customer, reach
from talktrack.practice.fidelity.gate import past_the_gate
from talktrack.practice.fidelity.leaks import numbers_in
from talktrack.practice.fidelity.seller import Seller

_BANKS: Final = {"en": questions_en, "es": questions_es}
_IN_A_CALL: Final = 8
"""Questions after which a new call begins."""
_NAME: Final = re.compile(r"(?<=[\w,;] )[^\W\d_a-záéíóúüñ][\w-]+")
_WORRY: Final[dict[ObjectionKind, frozenset[Topic]]] = {
    ObjectionKind.PRICE: frozenset({Topic.BUDGET, Topic.IMPACT}),
    ObjectionKind.TIMING: frozenset({Topic.TIMING}),
    ObjectionKind.AUTHORITY: frozenset({Topic.DECISION, Topic.PEOPLE}),
    ObjectionKind.NEED: frozenset({Topic.PROBLEM, Topic.GOAL}),
    ObjectionKind.TRUST: frozenset({Topic.RISK, Topic.HISTORY}),
    ObjectionKind.COMPETITOR: frozenset({Topic.COMPETITOR, Topic.PROVIDER}),
    ObjectionKind.FIT: frozenset({Topic.CRITERIA, Topic.RISK}),
    ObjectionKind.RISK: frozenset({Topic.RISK, Topic.PEOPLE}),
    ObjectionKind.PROCESS: frozenset({Topic.DECISION, Topic.TIMING}),
    ObjectionKind.BRUSH_OFF: frozenset(),
}
_NEXT_TO: Final[dict[Topic, frozenset[Topic]]] = {
    Topic.PROBLEM: frozenset({Topic.IMPACT}),
    Topic.IMPACT: frozenset({Topic.PROBLEM}),
    Topic.GOAL: frozenset({Topic.CRITERIA, Topic.PROBLEM}),
    Topic.CRITERIA: frozenset({Topic.GOAL}),
    Topic.SITUATION: frozenset({Topic.PROVIDER, Topic.SIZE}),
    Topic.PROVIDER: frozenset({Topic.SITUATION}),
    Topic.PEOPLE: frozenset({Topic.DECISION}),
    Topic.DECISION: frozenset({Topic.PEOPLE}),
}
"""Topics that answer a question about another one as well: *what would you change?* is met by a problem."""


@dataclass(frozen=True)
class Question:
    """One question with what it may be about; no topic is small talk."""

    text: str
    topics: frozenset[Topic]


@dataclass(frozen=True)
class Asked:
    """A question and what came of it."""

    text: str
    answer: str
    on_topic: bool
    specific: bool
    """The answer has a number or a name of the persona's own."""
    repeated: bool
    """The answer is off topic and was given before in the call."""


def bank(scenario: Scenario) -> tuple[Question, ...]:
    """Two hundred questions for a persona: by topic, for a company or a household, and with its public words."""
    texts, persona, product = _BANKS[scenario.language], scenario.persona, scenario.product
    own = texts.CONSUMERS if scenario.consumer or not persona.company else texts.COMPANIES
    names = {"company": persona.company, "product": product.product, "seller": product.company, "role": persona.role}
    asked = [
        Question(text.format(**names), frozenset({topic}))
        for topic in Topic
        for text in (*texts.EVERYBODY[topic], *own[topic])
    ]
    asked += [
        Question(text.format(**names), frozenset(topics))
        for text, topics in zip(texts.ABOUT_IT, questions_en.TOPICS_ABOUT_IT, strict=True)
    ]
    return (*asked, *(Question(text, frozenset()) for text in texts.SMALL_TALK))


async def ask_all(customer: Customer, seed: int) -> tuple[Asked, ...]:
    """Ask the whole bank, shuffled, in calls of eight questions, each after a greeting. Raises a `ProviderError`."""
    chance = random.Random(f"questions:{seed}")  # noqa: S311  (a dice, not a secret)
    left = list(bank(customer.scenario))
    chance.shuffle(left)
    asked: list[Asked] = []
    for number, start in enumerate(range(0, len(left), _IN_A_CALL)):
        seller = Seller(brief_of(customer.scenario), chance)
        asked += await _ask(customer, left[start : start + _IN_A_CALL], seller, seed * 1000 + number)
    return tuple(asked)


async def _ask(customer: Customer, questions: Sequence[Question], seller: Seller, seed: int) -> list[Asked]:
    """One call. What nobody answers any more because the customer has gone counts as not answered."""
    steps = await reach(customer, past_the_gate(seller), seed)
    steps += await customer.answer(steps, f"{seller.hello()} {seller.say('agenda')}")
    asked: list[Asked] = []
    dodged: set[str] = set()
    for question in questions:
        if last_mind(steps).ended is not None:
            asked.append(Asked(question.text, "", on_topic=False, specific=False, repeated=False))
            continue
        steps += await customer.answer(steps, question.text)
        answer = steps[-1]
        on_topic = answers(question, answer, customer.scenario)
        said = {" ".join(words(one)) for one in sentences(answer.turn.said)}
        asked.append(
            Asked(
                question.text,
                answer.turn.said,
                on_topic=on_topic,
                specific=is_specific(answer.turn.said, customer.scenario),
                repeated=not on_topic and bool(said & dodged),
            )
        )
        if not on_topic:
            dodged |= said
    return asked


def answers(question: Question, answer: Step, scenario: Scenario) -> bool:
    """Whether an answer is about what was asked.

    It tells, repeats or expressly holds back a fact, or explains a worry, of a topic that the question may be about or
    one right next to it, or a fact whose own keywords stand in the question. To small talk it says something kind or
    something of itself.
    """
    directive = answer.directive
    if directive is None:
        return False
    if not question.topics:
        return directive.reason in ("small_talk", "permission") or bool(directive.facts)
    persona, say = scenario.persona, set(directive.say)
    wanted = question.topics.union(*(_NEXT_TO.get(topic, frozenset()) for topic in question.topics))
    facts = [fact for fact in persona.facts if fact.id in directive.facts or say & set(fact.hint)]
    worries = [one for one in persona.objections if one.id == directive.objection]
    about = frozenset(topic for fact in facts for topic in fact.topics).union(*(_WORRY[one.kind] for one in worries))
    return bool(wanted & about) or any(find_phrase(question.text, fact.keywords) for fact in facts)


def is_specific(said: str, scenario: Scenario) -> bool:
    """Whether a text has a number or a name that is not the seller's."""
    product = scenario.product
    theirs = set(words(f"{product.product} {product.company}"))
    names = {word for found in _NAME.findall(said) for word in words(found)} - theirs
    return bool(names or numbers_in(said, scenario.language))
