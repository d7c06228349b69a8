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
from talktrack.practice.bank import REACTIONS, REPLIES
from talktrack.practice.filter import Unusable, clean
from talktrack.practice.prompt import prompt_for

BANK = "bank"

_PLAIN = {
    *(DirectiveKind.OPEN, DirectiveKind.OBJECT, DirectiveKind.COMMIT),
    *(DirectiveKind.REFUSE, DirectiveKind.END_POLITELY, DirectiveKind.HANG_UP),
}
"""Directives whose own lines stand alone."""

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
    """Put a directive into words. Never fails: whatever happens to the model, the bank has an answer."""
    if model is None:
        return Worded(from_bank(directive, mind, scenario.language), BANK)
    try:
        with anyio.fail_after(deadline_s):
            text = await answer_text(model, prompt_for(directive, mind, scenario, heard))
        return Worded(clean(text, directive, mind, scenario, heard), model.name)
    except TimeoutError:
        why = "provider_timeout"
    except ProviderError as error:
        why = error.code
    except Unusable as found:
        why = found.why
    return Worded(from_bank(directive, mind, scenario.language), BANK, why)


def from_bank(directive: Directive, mind: Mind, language: Language) -> str:
    """The directive in the bank's and the persona's own sentences; none that was said before in the call."""
    chance = random.Random(f"{mind.seed}:{mind.seller_turns}:bank")  # noqa: S311  (a dice, not a secret)
    if not directive.say:
        return _reply(directive, mind, language, chance)
    opener: tuple[str, ...] = ()
    if directive.reason == Reason.DODGED:
        opener = _unsaid(REPLIES[language]["dodged"], mind)
    elif directive.kind not in _PLAIN and chance.random() < 0.45:
        opener = _unsaid(REACTIONS[language][directive.tone], mind)
    picked = (chance.choice(opener),) if opener else ()
    return " ".join((*picked, *directive.say))


def _reply(directive: Directive, mind: Mind, language: Language, chance: random.Random) -> str:
    replies = REPLIES[language]
    for key in (directive.reason, *_FALLBACKS):
        unsaid = _unsaid(replies.get(key, ()), mind)
        if unsaid:
            return chance.choice(unsaid)
    everything = [reply for key, group in replies.items() if key not in _DECISIVE for reply in group]
    return (_unsaid(everything, mind) or tuple(everything))[0]


def _unsaid(replies: Iterable[str], mind: Mind) -> tuple[str, ...]:
    """The replies of which no sentence has been said."""
    used = set(mind.used)
    return tuple(reply for reply in replies if used.isdisjoint(" ".join(words(one)) for one in sentences(reply)))
