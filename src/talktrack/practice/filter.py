"""What of a model's words may be spoken. Whatever breaks a rule is not mended but refused: the bank then speaks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from talktrack.domain.language import LANGUAGES, Language
from talktrack.domain.mind import Directive, DirectiveKind, Mind
from talktrack.domain.scenario import Scenario
from talktrack.domain.text import find_phrase, fold, phrase_pattern, sentences, words
from talktrack.domain.transcript import Turn
from talktrack.practice.bank import AGREEING
from talktrack.practice.lexicon import lexicon
from talktrack.practice.stems import content_stems

_STAGE_DIRECTION = re.compile(r"\*[^*\n]*\*|\([^()\n]*\)|\[[^\[\]\n]*\]|<[^<>\n]*>")
_SPEAKER = re.compile(r"^\s*[\w .'-]{1,40}:\s+")
_MACHINE = re.compile(
    r"\b(?:as an ai|language model|i am an ai|i'm an ai|modelo de lenguaje|inteligencia artificial)\b"
)
_NAME = re.compile(r"(?<=[\w,;] )[^\W\d_a-záéíóúüñ][\w-]+")
"""A word with a capital letter inside a sentence."""
_DENIED = re.compile(r"\b(?:no|not|none|never|nunca|ni|tampoco|nada|\w+n't)\b[^.!?;]{0,15}$")
_MOST_WORDS = 90
_LEAST_SHARE = 0.34
"""How much of a line's content must come through for it to count as said."""


class Unusable(Exception):
    """The words may not be spoken; `why` names the rule."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def clean(text: str, directive: Directive, mind: Mind, scenario: Scenario, heard: Sequence[Turn]) -> str:
    """The speakable text of a model's answer. Raises `Unusable`."""
    spoken = _SPEAKER.sub("", _STAGE_DIRECTION.sub(" ", text).strip().strip('"“”«»'), count=1)
    said_before = set(mind.used)
    fresh = [sentence for sentence in sentences(spoken) if " ".join(words(sentence)) not in said_before]
    spoken = " ".join(" ".join(fresh).split())
    count = len(words(spoken))
    if count == 0:
        raise Unusable("empty")
    if count > _MOST_WORDS:
        raise Unusable("too_long")
    if _MACHINE.search(spoken.casefold()):
        raise Unusable("out_of_character")
    if not speaks(spoken, scenario.language):
        raise Unusable("wrong_language")
    said_yes = mind.committed or directive.kind is DirectiveKind.COMMIT
    if not said_yes and _agrees(spoken, directive, scenario.language):
        raise Unusable("agreed")
    if any(not _comes_through(line, spoken, scenario.language) for line in directive.say):
        raise Unusable("left_out")
    if leaks(spoken, mind, scenario, (*directive.say, *(turn.heard for turn in heard))):
        raise Unusable("leak")
    return spoken


def _agrees(spoken: str, directive: Directive, language: Language) -> bool:
    """Whether a text says yes in words that the persona's own lines do not have: *I'm in the middle of something*."""
    own = " ".join(directive.say)
    return says_yes(spoken, [one for one in AGREEING[language] if find_phrase(own, (one,)) is None])


def says_yes(text: str, phrases: Iterable[str]) -> bool:
    """Whether one of the phrases stands in a text without a *no* or *not* shortly before it."""
    folded = fold(text)
    return any(not _DENIED.search(folded[: hit.start()]) for hit in phrase_pattern(phrases).finditer(folded))


def speaks(text: str, language: Language) -> bool:
    """Whether the small words of a text are this language's rather than another's; few of both prove nothing."""
    said = words(text)
    counts = {one: sum(word in lexicon(one).stopwords for word in said) for one in LANGUAGES}
    others = max(count for one, count in counts.items() if one != language)
    return counts[language] >= others or (others < 3 and counts[language] > 0)


def leaks(text: str, mind: Mind, scenario: Scenario, known: Iterable[str]) -> bool:
    """Whether a text holds something of a fact that is still locked: a number, a name, or three of its own words."""
    language = scenario.language
    public = _public_text(scenario)
    allowed = content_stems(" ".join((public, *known)), language)
    said = content_stems(text, language)
    for fact in scenario.persona.facts:
        if fact.id in mind.unlocked or fact.id in mind.told:
            continue
        locked = " ".join((fact.text, *fact.lines))
        shared = (content_stems(locked, language) - allowed) & said
        names = content_stems(" ".join(_NAME.findall(locked)), language)
        if len(shared) >= 3 or shared & names or any(character.isdigit() for stem in shared for character in stem):
            return True
    return False


def _public_text(scenario: Scenario) -> str:
    persona, product = scenario.persona, scenario.product
    return " ".join(
        (
            *(persona.name, persona.role, persona.company, persona.about),
            *(scenario.title, scenario.summary, scenario.goal.text, scenario.briefing.situation),
            *(product.product, product.company, product.summary),
            *(text for proof in product.proofs for text in (proof.text, *proof.keywords)),
            *(text for feature in product.features for text in (feature.text, *feature.keywords)),
        )
    )


def _comes_through(line: str, spoken: str, language: Language) -> bool:
    wanted = content_stems(line, language)
    return not wanted or len(wanted & content_stems(spoken, language)) / len(wanted) >= _LEAST_SHARE
