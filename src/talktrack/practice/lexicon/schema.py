"""What a lexicon holds.

Phrases stand in blocks of text, one per line or between `;`; a line set in goes on. Case, accents and punctuation do
not matter, `ñ` counts as `n`, and contractions stand for their full form on both sides (`you're` is `you are`).

====================  ==================================================================
`{a|b c|}`            one of these; an empty one makes it optional
`decid*`              any ending
`*`                   up to three words
`#`                   a number in digits or words
`<gain>`              a word of that class
`^ …` (at the front)  only where a clause begins
`! …` (at the front)  an exception: takes back every hit of this label that it touches
`!? …`                a mild one: spares the longer hits of which it is a mere part
====================  ==================================================================
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import chain

from talktrack.domain.moves import Move
from talktrack.domain.persona import Topic
from talktrack.practice.phrases import plain


class Cue(StrEnum):
    """A phrase that says something about the form of a sentence rather than its move."""

    OPEN = "cue_open"
    """Begins an open question wherever it stands."""
    CLOSED = "cue_closed"
    """Begins a closed question wherever it stands."""
    TELL_ME = "cue_tell_me"
    """Asks for a free answer in the form of a request or a wish."""
    MAYBE_OPEN = "cue_maybe_open"
    """Begins an open question unless the sentence ends in a full stop."""
    MAYBE_CLOSED = "cue_maybe_closed"
    """Begins a closed question unless the sentence ends in a full stop."""
    STATEMENT = "cue_statement"
    """Looks like a question and is none."""
    TAG = "cue_tag"
    """A whole clause that only asks for a nod: *right?*, *¿no?*"""
    RHETORICAL = "cue_rhetorical"
    """A whole clause that asks nothing: *you know what?*"""
    WISHFUL = "cue_wishful"
    """Paints a gain in the form of a question: *wouldn't it be nice to …?*"""
    COURTESY = "cue_courtesy"
    """Asks how the customer is."""
    DATE = "cue_date"
    """Names a day, a date or a time."""
    GIVES_BACK = "cue_gives_back"
    """Speaks of the customer's own state of things: a reflection, where the sentence does nothing else."""
    GAINS = "cue_gains"
    """Speaks of something good that the customer would have: a value, where the sentence does nothing else."""
    IDLE = "cue_idle"
    """Small talk about the world: off topic, where the sentence does nothing else."""
    BUSINESS = "cue_business"
    """Speaks of what calls are about: such a sentence is not idle."""
    CHECKS_BACK = "cue_checks_back"
    """Asks whether what was given back is right: *have I understood you?*, *¿es así?*"""
    PROMISE = "cue_promise"
    """Promises without any limit: *never again*, *zero*, *it will disappear*."""
    ON_CONDITION = "cue_on_condition"
    """Makes an offer hang on a yes at once: *if you sign today*."""
    COMPLIES = "cue_complies"
    """Gives in to a wish to be left alone or to get something in writing."""
    LISTS = "cue_lists"
    """Says that the product has something."""
    ALSO = "cue_also"
    """Says that the product has something more."""
    NOT_PRICE = "cue_not_price"
    """Near an amount: it is a saving, a cost of the problem, or what the customer pays and earns."""
    PRICED = "cue_priced"
    """Near an amount: it is a price."""
    PER = "cue_per"
    """After an amount: what it is paid for, such as a month or a user."""
    NOT_MONEY = "cue_not_money"
    """After a number: it counts something else than money."""


def word_set(block: str) -> frozenset[str]:
    """The words of a block of text."""
    return frozenset(block.split())


def together(*parts: Mapping[Move, str]) -> dict[Move, str]:
    """The blocks of several files, those of one move as one."""
    blocks: defaultdict[Move, list[str]] = defaultdict(list)
    for part in parts:
        for move, block in part.items():
            blocks[move].append(block)
    return {move: "\n".join(found) for move, found in blocks.items()}


def numbered(block: str, start: int = 0, step: int = 1) -> dict[str, int]:
    """The words of a block of text, each with its number."""
    return {word: start + place * step for place, word in enumerate(block.split())}


@dataclass(frozen=True)
class Lexicon:
    """The words of one language."""

    moves: Mapping[Move, str]
    topics: Mapping[Topic, str]
    cues: Mapping[Cue, str]
    contractions: Mapping[str, str]
    """Written as one word → the words it stands for."""
    leads: frozenset[str]
    """Words after which a clause begins: conjunctions, fillers, short replies."""
    embedders: frozenset[str]
    """Before a question word they make it part of a statement: *I know what …*"""
    subordinators: frozenset[str]
    """A clause that begins with one of them belongs to the question behind it: *if nothing changes, what …*"""
    alternatives: frozenset[str]
    """*or*: a second half of one question."""
    question_words: frozenset[str]
    prepositions: frozenset[str]
    """Stand before a question word and belong to it: *a qué*."""
    stopwords: frozenset[str]
    """Words without content."""
    persons: frozenset[str]
    """Words for people in the talk: an item of a list of features has none."""
    numbers: Mapping[str, int]
    """Number words that stand for themselves."""
    multipliers: Mapping[str, int]
    """Number words that multiply what stands before them."""
    number_joints: frozenset[str]
    """*and*, *y*: may stand inside a number."""
    currencies: Mapping[str, str]
    """Word → ISO code, or empty where the word alone does not tell the country."""
    dollar: str
    """What a bare `$` means: an ISO code, or empty."""
    cents: frozenset[str]
    percent: tuple[tuple[str, ...], ...]
    """Ways of saying per cent, each as its words."""
    fillers: frozenset[str] = frozenset()
    """Sounds of hesitation: they are no words of a sentence."""
    classes: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Words of one kind of meaning, by the name that phrases use for them; `*` stands for any ending."""

    def classes_of(self, word: str) -> tuple[str, ...]:
        """The classes that the plain `word` belongs to."""
        forms = (word, *(f"{word[:length]}*" for length in range(1, len(word) + 1)))
        return tuple(dict.fromkeys(chain.from_iterable(self._classes.get(form, ()) for form in forms)))

    @cached_property
    def _classes(self) -> dict[str, list[str]]:
        found: defaultdict[str, list[str]] = defaultdict(list)
        for name, members in self.classes.items():
            for member in members:
                found[plain(member)].append(name)
        return found
