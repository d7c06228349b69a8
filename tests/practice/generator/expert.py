"""A good seller who knows the scenario: its example questions and replies, and what stands on the product sheet."""

from __future__ import annotations

from dataclasses import dataclass, field

import anyio

from talktrack.domain.call import EndedBy, EndReason, Outcome
from talktrack.domain.mind import Directive, DirectiveKind, Mind, ObjectionStatus, Step
from talktrack.domain.persona import Fact, Layer, Objection, Question
from talktrack.domain.scenario import GoalResult, ProductSheet, Scenario
from talktrack.domain.text import find_phrase
from talktrack.practice.exchange import Cast, Utterance, exchange, last_mind, pick_up
from talktrack.practice.mind import outcome

_TURNS = 26
_CLOSED = (ObjectionStatus.DORMANT, ObjectionStatus.RESOLVED)

_SAYS = {
    "en": {
        "open": "Good morning, my name is Sam Rowe from {brand}. I wonder if {product} is worth a look for you.",
        "mirror": "So it sounds like this: {text} I understand.",
        "price": "The price is {amount} {currency} per {per}.",
        "percent": "The most I can do is {percent} percent, and I tell you that openly.",
        "step": "Could we book a meeting for next {day} at ten?",
        "release": "Then I'd say {product} is no fit for you, and I won't take more of your time.",
        "bye": "Thank you for your time, goodbye.",
        "behind": "I understand your worry. What exactly is behind it?",
    },
    "es": {
        "open": "Buenos días, le habla Sara Rey, de {brand}. Quisiera ver si {product} le puede servir de algo.",
        "mirror": "Entonces, si le entiendo bien: {text} Lo comprendo.",
        "price": "El precio es de {amount} {currency} por {per}.",
        "percent": "Lo máximo que puedo hacer es un {percent} por ciento, y se lo digo con toda claridad.",
        "step": "¿Le vendría bien una reunión el {day} que viene a las diez?",
        "release": "Entonces le soy sincera: {product} no encaja con ustedes, y no le quito más tiempo.",
        "bye": "Gracias por su tiempo, adiós.",
        "behind": "Entiendo su preocupación. ¿Qué hay exactamente detrás?",
    },
}
_DAYS = {"en": ("Thursday", "Tuesday", "Friday", "Monday"), "es": ("jueves", "martes", "viernes", "lunes")}
_MONEY = {"GBP": "pounds", "USD": "dollars", "EUR": "euros", "MXN": "pesos", "ARS": "pesos"}


@dataclass
class Expert:
    """Decides what to say next from what the customer has just done."""

    scenario: Scenario
    replied: dict[str, int] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    mirrored: list[str] = field(default_factory=list)
    steps: int = 0

    def line(self, directive: Directive, mind: Mind) -> str:
        scenario = self.scenario
        slots = {"brand": scenario.product.company, "product": scenario.product.product}
        if mind.seller_turns == 0:
            return self._say("open", **slots)
        if mind.committed:
            return self._say("bye")
        open_ones = [state.id for state in mind.objections if state.status not in _CLOSED]
        if directive.objection in open_ones or directive.kind is DirectiveKind.OBJECT:
            return self._reply(directive.objection or open_ones[0])
        if directive.kind is DirectiveKind.PROBE and directive.question:
            return self._answer(directive.question)
        if directive.kind is DirectiveKind.HAGGLE:
            return self._say("percent", percent=scenario.product.max_discount_percent)
        if directive.reason == "which_date":
            return self._step()
        no_fit = scenario.persona.no_fit
        if no_fit is not None and no_fit in mind.told:
            return self._say("release", **slots)
        told = [id for id in mind.told if id not in self.mirrored]
        value = self._value(told)
        if value:
            return value
        return self._ask(mind) or (self._reply(open_ones[0]) if open_ones else self._step())

    def _value(self, told: list[str]) -> str:
        """Gives a need back, with what the product does about it."""
        for feature in self.scenario.product.features:
            for id in feature.meets:
                if id in told:
                    self.mirrored.append(id)
                    text = next(fact.text for fact in self.scenario.persona.facts if fact.id == id)
                    money = any(word in text for word in _MONEY.values())  # an amount might be taken for the price
                    return feature.text if money else f"{self._say('mirror', text=text)} {feature.text}"
        return ""

    def _ask(self, mind: Mind) -> str:
        """The next question whose fact may be told."""
        facts = [fact for fact in self.scenario.persona.facts if fact.id not in mind.told]
        ready = [fact for fact in facts if self._opens(fact, mind) and self.asked.count(fact.id) < 2]
        if not ready or (mind.seller_turns > 18):
            return ""
        ready.sort(key=lambda fact: (fact.layer is Layer.VOLUNTEERED, not fact.need))
        if self.scenario.persona.no_fit is not None:
            ready.sort(key=lambda fact: fact.id != self.scenario.persona.no_fit)
        self.asked.append(ready[0].id)
        return ready[0].example_ask

    def _opens(self, fact: Fact, mind: Mind) -> bool:
        threshold = fact.trust + self.scenario.persona.difficulty.fact_threshold
        return fact.layer is not Layer.EARNED or mind.levels.trust >= threshold

    def _reply(self, id: str) -> str:
        objection = next(one for one in self.scenario.persona.objections if one.id == id)
        self.replied[id] = self.replied.get(id, 0) + 1
        match self.replied[id] % 3:
            case 1:
                return objection.example_reply
            case 2:
                return self._proof(objection) or self._say("behind")
            case _:
                return self._say("behind")

    def _proof(self, objection: Objection) -> str:
        wanted = set(objection.resolve_when.evidence)
        return next((proof.text for proof in self.scenario.product.proofs if wanted & set(proof.tags)), "")

    def _answer(self, id: str) -> str:
        question = next(one for one in self.scenario.persona.questions if one.id == id)
        return answer_to(question, self.scenario.product) or self._price()

    def _price(self) -> str:
        price = self.scenario.product.prices[0]
        return self._say("price", amount=f"{price.amount:.0f}", currency=_MONEY[price.currency], per=price.per)

    def _step(self) -> str:
        days = _DAYS[self.scenario.language]
        self.steps += 1
        return self._say("step", day=days[self.steps % len(days)])

    def _say(self, what: str, **slots: object) -> str:
        return _SAYS[self.scenario.language][what].format(**slots)


def answer_to(question: Question, product: ProductSheet) -> str:
    """The sentence of the product sheet that answers a question; empty where only the price does."""
    texts = [*(one.text for one in product.features), *(one.text for one in product.proofs)]
    texts += [one.text for one in product.limits]
    for phrase in question.answered_by:
        tagged = [proof.text for proof in product.proofs if phrase.removeprefix("#") in proof.tags]
        found = tagged if phrase.startswith("#") else [text for text in texts if find_phrase(text, [phrase])]
        if found:
            return found[0]
    return ""


@dataclass(frozen=True)
class Held:
    steps: tuple[Step, ...]
    outcome: Outcome

    @property
    def transcript(self) -> str:
        return "\n".join(f"{step.turn.role}: {step.turn.said}" for step in self.steps)


def hold(scenario: Scenario, seed: int) -> Held:
    """A call of the expert on a scenario, to its end."""
    return anyio.run(_hold, scenario, seed)


async def _hold(scenario: Scenario, seed: int) -> Held:
    expert, cast = Expert(scenario), Cast(scenario)
    steps = [(await pick_up(cast, seed))[0]]
    while len(steps) < 2 * _TURNS and last_mind(steps).ended is None:
        directive = steps[-1].directive
        assert directive is not None
        done = await exchange(cast, steps, Utterance(expert.line(directive, last_mind(steps))))
        steps += (done.seller, done.customer)
    mind = last_mind(steps)
    reason = EndReason(mind.ended) if mind.ended else EndReason.SELLER_HUNG_UP
    by_seller = reason in (EndReason.SELLER_HUNG_UP, EndReason.SELLER_SAID_GOODBYE)
    by = EndedBy.SELLER if by_seller else EndedBy.CUSTOMER
    return Held(tuple(steps), outcome(mind, scenario, ended_by=by, reason=reason))


def reaches_goal(scenario: Scenario, held: Held) -> bool:
    won = {
        GoalResult.NEXT_STEP: ("next_step", "commitment"),
        GoalResult.COMMITMENT: ("commitment",),
        GoalResult.DISQUALIFIED: ("disqualified",),
    }
    return held.outcome.result in won[scenario.goal.result]
