"""What lies on the table of one scenario: facts, worries, proofs and limits, ready to be recognised in a sentence."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from talktrack.domain.language import Language
from talktrack.domain.persona import Fact, Objection, Question
from talktrack.domain.scenario import Feature, Limit, ProductSheet, Proof, Scenario
from talktrack.domain.text import find_phrase, fold, phrase_pattern
from talktrack.practice.amounts import quantities
from talktrack.practice.bank import REPLIES
from talktrack.practice.lexicon import lexicon
from talktrack.practice.stems import content_stems
from talktrack.practice.tokens import tokenise

_NEGATION = {
    "en": re.compile(
        r"\b(?:(?:not|\w+n't)(?! (?:worry|only|just)\b)|no(?!,| (?:problem|worries|doubt|question)\b)|never(?! mind\b)"
        r"|without(?! (?:a )?(?:problem|doubt|question)\b)|nobody|none|nothing|hardly|cannot)\b"
    ),
    "es": re.compile(
        r"\b(?:no(?!,| (?:se preocup\w+|te preocup\w+|hay problema|hay duda|solo|solamente)\b)|nunca|jamas"
        r"|sin(?! (?:problemas?|dudas?|ningun problema)\b)|tampoco|ni|nadie|ningun[oa]?|nada)\b"
    ),
}
"""What takes a claim back. Comforting words such as *no problem* and *don't worry* do not."""
_PERCENT = re.compile(r"%|per ?cent|por ?ciento")
_TOO_MUCH = {
    "en": re.compile(
        r"\s*(?:off )?(?:is|would be|'s|’s|sounds) (?:\w+ )?(?:a lot|a big ask|too \w+|more than|not|out of)\b"
    ),
    "es": re.compile(r"\s*(?:es|seria|son|me parece) (?:\w+ )?(?:mucho|demasiado|imposible|mas de lo)\b"),
}
"""Behind a percentage: somebody else asks for it, and does not get it."""
_NUMBER = re.compile(r"\d[\d.,]*")

_REACH = 40
"""Characters before a phrase in which a negation takes it back."""


_GIST = 5
"""Content words of a proof's text that make a sentence that proof, in whatever words it is put."""


@dataclass(frozen=True)
class Cue:
    """Something of the scenario with the words by which a sentence is about it."""

    keywords: re.Pattern[str]
    stems: frozenset[str]

    def hit(self, folded: str) -> bool:
        return self.keywords.search(folded) is not None


@dataclass(frozen=True)
class Table:
    scenario: Scenario
    facts: dict[str, Fact]
    objections: dict[str, Objection]
    questions: dict[str, Question]
    fact_cues: dict[str, Cue]
    objection_cues: dict[str, Cue]
    feature_cues: tuple[tuple[Feature, Cue], ...]
    proof_cues: tuple[tuple[Proof, Cue], ...]
    figures: frozenset[float]
    """Every number that the product sheet names outside its prices: quoting one is no price."""
    own_figures: dict[str, frozenset[float]]
    """The numbers of each fact: giving one back is no price."""
    told_of: dict[str, int]
    """How many facts a stem occurs in: the fewer, the more exactly it asks for one."""
    vocabulary: frozenset[str]
    """Every stem that belongs to the product, the customer or the situation."""
    matter: frozenset[str]
    """Of those the ones that are no everyday talk, or a keyword by themselves."""

    @property
    def language(self) -> Language:
        return self.scenario.language

    def proofs_in(self, text: str, stems: frozenset[str]) -> tuple[Proof, ...]:
        """The proofs that a sentence offers: two of a proof's keywords, one that is a name or a number, or its gist."""
        folded = fold(text)
        return tuple(
            proof
            for proof, cue in self.proof_cues
            if (cue.hit(folded) and _offered(proof, text)) or len(stems & cue.stems) >= _GIST
        )

    def carries(self, text: str, stems: frozenset[str]) -> bool:
        """Whether the product sheet stands behind what a sentence promises."""
        return bool(self.proofs_in(text, stems)) or any(len(cue.stems & stems) >= _GIST for _, cue in self.feature_cues)

    def broken_limit(self, text: str) -> Limit | None:
        """The limit that a sentence contradicts; a negation shortly before takes the claim back."""
        for limit in self.scenario.product.limits:
            phrase = find_phrase(text, limit.contradicted_by)
            if phrase is None:
                continue
            folded = fold(text)
            if not self._taken_back(folded, folded.index(phrase)):
                return limit
        return None

    def takes_percentage_back(self, text: str) -> bool:
        """Whether a sentence refuses its percentage: *I can't give you 30 percent*, *thirty percent is a lot*."""
        folded = fold(text)
        found = _PERCENT.search(folded)
        if found is None:
            return False
        return (
            self._taken_back(folded, found.start()) or _TOO_MUCH[self.language].match(folded, found.end()) is not None
        )

    def _taken_back(self, folded: str, start: int) -> bool:
        return _NEGATION[self.language].search(folded[max(0, start - _REACH) : start]) is not None

    def is_too_cheap(self, amount: float, currency: str, stems: frozenset[str]) -> bool:
        """Whether a stated price is under what may be quoted after the largest discount.

        A sentence that names the unit of a price (`month`, `user`) is held against that price. Without a unit, an
        amount under two fifths of the least price is some other figure, an instalment or a share, and passes.
        """
        sheet = self.scenario.product
        if not currency or amount in self.figures:
            return False
        comparable = [price for price in sheet.prices if price.currency == currency]
        same_unit = [price for price in comparable if content_stems(price.per, self.language) & stems]
        floors = [price.amount * (1 - sheet.max_discount_percent / 100) for price in same_unit or comparable]
        if not floors:
            return False
        lowest = min(floors) * 0.99
        return amount < lowest and (bool(same_unit) or amount >= lowest * 0.4)


def _offered(proof: Proof, text: str) -> bool:
    hits = [keyword for keyword in proof.keywords if find_phrase(text, (keyword,))]
    return len(hits) >= 2 or any(_is_name_or_number(keyword) for keyword in hits)


def _figures(sheet: ProductSheet) -> frozenset[float]:
    texts = [sheet.summary, *(feature.text for feature in sheet.features), *(limit.text for limit in sheet.limits)]
    texts += [text for proof in sheet.proofs for text in (proof.text, *proof.keywords)]
    plain = (number.replace(",", "").rstrip(".") for number in _NUMBER.findall(" ".join(texts)))
    grouped = (number.replace(".", "").replace(",", ".") for number in _NUMBER.findall(" ".join(texts)))
    named = {float(number) for number in (*plain, *grouped) if number.count(".") <= 1 and number.strip(".")}
    return frozenset(named - {float(price.amount) for price in sheet.prices})


def _numbers_in(text: str, language: Language) -> Iterator[float]:
    words = lexicon(language)
    return (number.value for number in quantities(tokenise(text, words), words))


def _is_name_or_number(keyword: str) -> bool:
    return any(character.isdigit() or character.isupper() for character in keyword)


@lru_cache(maxsize=64)
def lay(scenario: Scenario) -> Table:
    """Set the table of a scenario. Kept for the scenarios in use."""
    persona, product, language = scenario.persona, scenario.product, scenario.language

    def cue(keywords: Iterable[str], *texts: str) -> Cue:
        return Cue(phrase_pattern(keywords), content_stems(" ".join(texts), language))

    fact_cues = {
        fact.id: cue(fact.keywords, *fact.lines, *fact.keywords, fact.text, fact.example_ask) for fact in persona.facts
    }
    objection_cues = {
        objection.id: cue(objection.keywords, *objection.lines, *objection.keywords) for objection in persona.objections
    }
    feature_cues = tuple((feature, cue(feature.keywords, feature.text)) for feature in product.features)
    about = content_stems(
        " ".join(
            (
                *(persona.about, persona.role, persona.company, persona.name, scenario.summary, scenario.goal.text),
                *(product.summary, product.product, product.company),
                *(text for proof in product.proofs for text in (proof.text, *proof.keywords)),
                *(keyword for feature in product.features for keyword in feature.keywords),
                *(keyword for fact in persona.facts for keyword in fact.keywords),
                scenario.briefing.situation,
            )
        ),
        language,
    )
    cues = (*fact_cues.values(), *objection_cues.values(), *(cue for _, cue in feature_cues))
    vocabulary = about.union(*(one.stems for one in cues))
    keywords = (
        *(word for fact in persona.facts for word in fact.keywords),
        *(word for objection in persona.objections for word in objection.keywords),
        *(word for feature in product.features for word in feature.keywords),
    )
    named = content_stems(" ".join(word for word in keywords if " " not in word), language)
    return Table(
        scenario=scenario,
        facts={fact.id: fact for fact in persona.facts},
        objections={objection.id: objection for objection in persona.objections},
        questions={question.id: question for question in persona.questions},
        fact_cues=fact_cues,
        objection_cues=objection_cues,
        feature_cues=feature_cues,
        proof_cues=tuple((proof, cue(proof.keywords, proof.text)) for proof in product.proofs),
        figures=_figures(product),
        own_figures={
            fact.id: frozenset(_numbers_in(" ".join((fact.text, *fact.lines)), language)) for fact in persona.facts
        },
        told_of=Counter(stem for cue in fact_cues.values() for stem in cue.stems),
        vocabulary=vocabulary,
        matter=(vocabulary - _everyday(language)) | named,
    )


@lru_cache
def _everyday(language: Language) -> frozenset[str]:
    """Stems that are of no call in particular: those of the phrase bank, which fits every persona."""
    return content_stems(" ".join(reply for replies in REPLIES[language].values() for reply in replies), language)
