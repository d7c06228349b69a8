"""The words of a directive: from a language model within what the mind decided, else from the phrase bank."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import anyio

from talktrack.domain.call import EndReason
from talktrack.domain.errors import ProviderError
from talktrack.domain.language import Language
from talktrack.domain.mind import Directive, DirectiveKind, Mind, Reason
from talktrack.domain.scenario import Scenario
from talktrack.domain.text import sentences, words
from talktrack.domain.transcript import Turn
from talktrack.ports.language import LanguageModel, answer_text
from talktrack.practice.bank import LEADS, REACTIONS, REPLIES, TELLING
from talktrack.practice.filter import Unusable, clean
from talktrack.practice.gate import at_the_gate
from talktrack.practice.hesitation import hesitating
from talktrack.practice.moment import pick
from talktrack.practice.prompt import prompt_for
from talktrack.practice.replies import bank_asides, bank_replies, own_replies, sayable
from talktrack.practice.turns_of_phrase import woven

BANK = "bank"

_PLAIN = {
    *(DirectiveKind.OPEN, DirectiveKind.OBJECT, DirectiveKind.COMMIT, DirectiveKind.SOFTEN),
    *(DirectiveKind.REFUSE, DirectiveKind.END_POLITELY, DirectiveKind.HANG_UP, DirectiveKind.PUT_THROUGH),
}
"""Directives whose own lines stand alone."""

_ALWAYS_OPENED = (Reason.DODGED, "told_already", "unasked")
"""Reasons whose line would sound out of place without a word before it."""

_KIND = ("warm", "neutral")
"""Tones in which nobody is reproached for asking twice."""

_LEAST_OPENED, _OPENED_BY_TALKERS = 0.1, 0.6
"""How often something stands before any other line of the persona's own, and how much more for who likes to talk."""

_FALLBACKS = ("not_convinced", "remark", "nothing_known", "objection_open", "told_already", "locked")


_DECISIVE = {"conditions_met", *EndReason}
"""Replies that say yes or goodbye: never said for want of other words."""


@dataclass(frozen=True)
class Worded:
    """What the customer says."""

    text: str
    by: str
    """`bank`, or the name of the model."""
    fell_back: str | None = None
    """Why the model's words were not used: an error code, or what the filter found; None where all went well."""


async def word(
    directive: Directive,
    mind: Mind,
    scenario: Scenario,
    heard: Sequence[Turn],
    model: LanguageModel | None,
    *,
    deadline_s: float = 8.0,
) -> Worded:
    """Put a directive into words. Never fails: whatever happens to the model, the bank has an answer.

    A gatekeeper speaks in the scenario's own lines: a model plays one person, and this one is another.
    """
    if model is None or directive.kind is DirectiveKind.PUT_THROUGH or at_the_gate(mind):
        return Worded(from_bank(directive, mind, scenario, heard), BANK)
    aside = _aside(directive, mind, scenario, heard)
    try:
        with anyio.fail_after(deadline_s):
            text = await answer_text(model, prompt_for(directive, mind, scenario, heard))
        return Worded(f"{clean(text, directive, mind, scenario, heard)}{aside}", model.name)
    except TimeoutError:
        why = "provider_timeout"
    except ProviderError as error:
        why = error.code
    except Unusable as found:
        why = found.why
    return Worded(from_bank(directive, mind, scenario, heard), BANK, why)


def from_bank(directive: Directive, mind: Mind, scenario: Scenario, heard: Sequence[Turn]) -> str:
    """The directive in the bank's and the persona's own sentences; none that was said before in the call."""
    text = _without_aside(directive, mind, scenario, heard)
    return hesitating(text, directive, mind, scenario) + _aside(directive, mind, scenario, heard)


def _aside(directive: Directive, mind: Mind, scenario: Scenario, heard: Sequence[Turn]) -> str:
    """What is added to the answer, with a blank before it."""
    if directive.aside is None:
        return ""
    reason, about = directive.aside.reason, directive.aside.about
    own = _unsaid(own_replies(reason, scenario.persona.lines), mind)
    unsaid = own or _unsaid(bank_asides(reason, scenario, heard, about=about), mind)
    chance = random.Random(f"{mind.seed}:{mind.seller_turns}:aside")  # noqa: S311  (a dice, not a secret)
    return f" {chance.choice(unsaid)}" if unsaid else ""


def _without_aside(directive: Directive, mind: Mind, scenario: Scenario, heard: Sequence[Turn]) -> str:
    chance = random.Random(f"{mind.seed}:{mind.seller_turns}:bank")  # noqa: S311  (a dice, not a secret)
    if not directive.say:
        return _reply(directive, mind, scenario, heard, chance)
    say = woven(directive.say, directive, mind, scenario)
    openers = _unsaid(sayable(_openers(directive, scenario, heard), scenario, heard), mind)
    share = _LEAST_OPENED + _OPENED_BY_TALKERS * scenario.persona.difficulty.verbosity
    wanted = directive.reason in _ALWAYS_OPENED or chance.random() < share
    if not (wanted and openers) or _opens_itself(directive.say[0], scenario.language):
        return " ".join(say)
    return " ".join((chance.choice(openers), *say))


def _openers(directive: Directive, scenario: Scenario, heard: Sequence[Turn]) -> tuple[str, ...]:
    """What may stand before the directive's lines."""
    language, reason = scenario.language, directive.reason
    by_tone = REACTIONS[language][directive.tone]
    if reason == Reason.DODGED or (directive.kind is DirectiveKind.PROBE and reason == "value_fits"):
        return bank_replies(reason, scenario, heard)
    if directive.kind in _PLAIN:
        return ()
    if reason == "told_already" and directive.tone in _KIND:
        return LEADS[language]["told_kindly"]
    if reason in LEADS[language]:
        return LEADS[language][reason]
    return (*TELLING[language][directive.tone], *by_tone) if reason == "asked" else by_tone


def _opens_itself(line: str, language: Language) -> bool:
    """Whether a line begins with a word that an opener could begin with: two of them would pile up."""
    return words(line)[:1] in {words(one)[:1] for tone in REACTIONS[language].values() for one in tone}


def _reply(directive: Directive, mind: Mind, scenario: Scenario, heard: Sequence[Turn], chance: random.Random) -> str:
    for reason in (directive.reason, *_FALLBACKS):
        own = _unsaid(own_replies(reason, scenario.persona.lines), mind)
        unsaid = own or _unsaid(bank_replies(reason, scenario, heard, about=directive.about), mind)
        if unsaid:
            return pick(unsaid, chance, scenario.persona.difficulty.verbosity)
    harmless = (reason for reason in REPLIES[scenario.language] if reason not in _DECISIVE)
    everything = [reply for reason in harmless for reply in bank_replies(reason, scenario, heard)]
    return (_unsaid(everything, mind) or tuple(everything))[0]


def _unsaid(replies: Iterable[str], mind: Mind) -> tuple[str, ...]:
    """The replies of which no sentence has been said."""
    used = set(mind.used)
    return tuple(reply for reply in replies if used.isdisjoint(" ".join(words(one)) for one in sentences(reply)))
