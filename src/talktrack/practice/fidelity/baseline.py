"""A customer made of a prompt alone: the whole persona in one system prompt, as products without a mind do it.

It is held to the same measures. A mind runs along in its shadow, fed with what was really said, to know which facts
were locked and which worries open; what the model does, it says itself with a word of the closed list of directives.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from talktrack.domain.call import EndReason
from talktrack.domain.errors import ProviderNonsense
from talktrack.domain.ids import turn_id
from talktrack.domain.language import Language
from talktrack.domain.mind import Directive, DirectiveKind, Mind, Step
from talktrack.domain.pace import GAP_MS, spoken_ms
from talktrack.domain.scenario import Scenario
from talktrack.domain.transcript import Turn
from talktrack.ports.language import LanguageModel, Message, Prompt, answer_json
from talktrack.practice.exchange import last_mind
from talktrack.practice.facts import may_tell
from talktrack.practice.fidelity.leaks import leaked
from talktrack.practice.mind import Heard, SellerTurn, Silence, begin, react
from talktrack.practice.moves import read
from talktrack.practice.table import lay

_NAMES: Final[dict[Language, str]] = {"en": "English", "es": "Spanish"}
_KINDS: Final = tuple(kind.value for kind in DirectiveKind)
_SCHEMA: Final = {
    "type": "object",
    "properties": {"say": {"type": "string"}, "act": {"type": "string", "enum": list(_KINDS)}},
    "required": ["say", "act"],
    "additionalProperties": False,
}
_ENDS: Final = {
    DirectiveKind.HANG_UP: EndReason.PATIENCE_LOST,
    DirectiveKind.END_POLITELY: EndReason.NOT_INTERESTED,
}
_MOST_TOKENS: Final = 200


class PromptedCustomer:
    """Implements `calls.Customer` by a language model and nothing else."""

    def __init__(self, scenario: Scenario, model: LanguageModel) -> None:
        self.scenario = scenario
        self._model = model
        self._character = character(scenario)

    async def pick_up(self, seed: int) -> Step:
        opening = begin(self.scenario, seed)
        directive = opening.directive
        if directive is None:
            raise AssertionError("a call begins with a directive")
        return self._step(opening.mind, (), directive, directive.say[0])

    async def answer(self, steps: Sequence[Step], line: str) -> tuple[Step, ...]:
        """One request to the model. Raises a `ProviderError`; an answer that is no JSON object is spoken as it is."""
        mind, seller = self._shadow(steps, line)
        heard = [step.turn for step in (*steps, *seller)]
        say, kind = await self._think(heard, line)
        mind = self._opened(mind)
        told = leaked(say, [fact.id for fact in self.scenario.persona.facts], self.scenario, "")
        directive = Directive(kind, say=(say,), facts=told, reason="prompted")
        if kind is DirectiveKind.COMMIT:
            mind = replace(mind, committed=True)
        mind = replace(mind, ended=_ENDS.get(kind))
        return (*seller, self._step(mind, (*steps, *seller), directive, say))

    def _shadow(self, steps: Sequence[Step], line: str) -> tuple[Mind, tuple[Step, ...]]:
        """What the mind makes of the seller's turn, without what it would have done."""
        before, id = last_mind(steps), turn_id(len(steps) + 1)
        start = (steps[-1].turn.end_ms or 0) + GAP_MS
        if not line:
            return replace(react(before, Silence(id, start), self.scenario).mind, ended=None), ()
        language = self.scenario.language
        reaction = react(before, SellerTurn(id, start, read(line, language)), self.scenario)
        turn = Turn(id, "seller", line, line, start, start + spoken_ms(line, language), moves=reaction.moves)
        shadow = replace(reaction.mind, ended=None, committed=before.committed, unlocked=before.unlocked)
        return shadow, (Step(turn, mind=shadow, causes=reaction.causes),)

    def _opened(self, mind: Mind) -> Mind:
        """Facts that the customer might tell by their layer are no secret: only those with a shut gate stay locked."""
        table = lay(self.scenario)
        free = (fact.id for fact in self.scenario.persona.facts if may_tell(fact, mind, table))
        return replace(mind, unlocked=tuple(dict.fromkeys((*mind.unlocked, *free))))

    async def _think(self, heard: Sequence[Turn], line: str) -> tuple[str, DirectiveKind]:
        said = [Message("user" if turn.role == "seller" else "assistant", turn.heard) for turn in heard]
        if not line:
            said.append(Message("user", "…"))
        prompt = Prompt((Message("system", self._character), *said), max_tokens=_MOST_TOKENS, schema=_SCHEMA)
        try:
            document = await answer_json(self._model, prompt)
        except ProviderNonsense:
            return "…", DirectiveKind.STALL
        say, act = document.get("say"), document.get("act")
        kind = DirectiveKind(act) if act in _KINDS else DirectiveKind.ANSWER
        return (say.strip() if isinstance(say, str) else "") or "…", kind

    def _step(self, mind: Mind, steps: Sequence[Step], directive: Directive, say: str) -> Step:
        start = (steps[-1].turn.end_ms or 0) + GAP_MS if steps else 0
        turn = Turn(
            turn_id(len(steps) + 1), "customer", say, say, start, start + spoken_ms(say, self.scenario.language)
        )
        after = react(mind, Heard(turn.turn_id, start, directive, said=say, heard=say), self.scenario)
        return Step(turn, directive, after.mind, after.causes, self._model.name)


def character(scenario: Scenario) -> str:
    """The prompt that a careful author would write, with everything that the mind keeps apart."""
    persona, product = scenario.persona, scenario.product
    facts = "\n".join(f"- ({fact.layer}) {fact.text}" for fact in persona.facts)
    worries = "\n".join(f"- ({one.kind}) {one.lines[0]}" for one in persona.objections)
    place = f"{persona.role}, {persona.company}" if persona.company else persona.role
    buys = "You may be won over by a good conversation." if persona.winnable else "In the end you will not buy."
    return (
        f"You are {persona.name} ({place}), a customer on a phone call with a salesperson of {product.company}. "
        f"{persona.about}\nSpeak {_NAMES[persona.language]} as in {persona.locale}, one to three short sentences.\n"
        f"What is true about you; volunteered facts you tell readily, asked ones only when asked, earned ones only to "
        f"somebody who has earned your trust:\n{facts}\n"
        f"Your objections; do not agree to anything before they are settled:\n{worries}\n"
        f"A yes would be: {scenario.goal.text} {buys} You may end the call whenever a real person would.\n"
        f'Answer as JSON: {{"say": what you say, "act": one of {", ".join(_KINDS)}}}.'
    )
