"""The built-in labeller: what a seller's turn does, read off its words by lexicon and syntax, without a model."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from operator import attrgetter
from typing import Final, TypeVar

from talktrack.domain.language import Language
from talktrack.domain.moves import Move
from talktrack.domain.persona import Topic
from talktrack.domain.text import sentences
from talktrack.practice.amounts import Quantity, quantities
from talktrack.practice.clauses import Clause, Form, clauses
from talktrack.practice.features import DUMP, count_features
from talktrack.practice.groups import QUESTIONS
from talktrack.practice.learnt import Table
from talktrack.practice.lexicon import lexicon, phrase_book
from talktrack.practice.lexicon.schema import Cue, Lexicon
from talktrack.practice.marks import marked
from talktrack.practice.phrases import Hit
from talktrack.practice.prices import Prices
from talktrack.practice.reading import Amount, Reading, Sentence
from talktrack.practice.stems import stems_of
from talktrack.practice.tokens import Tokens, tokenise
from talktrack.practice.weights import learnt

_FORM_MOVES: Final = {Form.OPEN: Move.OPEN_QUESTION, Form.CLOSED: Move.CLOSED_QUESTION}
_ONLY_ASKED: Final = frozenset({Move.CLARIFY, Move.CONFIRM})
_NEVER_ASKED: Final = frozenset(
    {Move.VALUE, Move.SUMMARISE, Move.GREETING, Move.REFLECT, Move.EVIDENCE, Move.ADMIT_LIMIT, Move.DISQUALIFY}
)
_ASKED_AS: Final = (Move.NEXT_STEP_ASK, Move.CONFIRM, Move.CLARIFY, Move.IMPLICATION_QUESTION)
"""What a question is instead of open or closed, the strongest first."""
_ASKS_NOTHING: Final = frozenset({Move.RAPPORT, Move.OFF_TOPIC, Move.PRESSURE})
"""Moves that need no answer when they are put as a question."""
_CONTEMPT: Final = frozenset({Move.INSULT, Move.PRESSURE})
_INVERTED: Final = frozenset({Cue.OPEN, Cue.CLOSED, Cue.TELL_ME, Cue.MAYBE_OPEN, Cue.MAYBE_CLOSED})
"""What shows that a question is one by its words and not by its mark alone."""
_INTEREST: Final = QUESTIONS | {Move.CONFIRM}
"""What a question of someone who insults or pushes is not."""
_BESIDE_IDLE: Final = frozenset({Move.GREETING})
_BESIDE_SMALL_TALK: Final = frozenset(
    {Move.OFF_TOPIC, Move.GREETING, Move.FAREWELL, Move.PRESSURE, Move.INSULT, Move.CLOSED_QUESTION, Move.OPEN_QUESTION}
)
"""What does not keep small talk from being beside the point."""
_OPENERS: Final = frozenset({Move.GREETING, Move.AGENDA})
_IDLE_TALK: Final = 4
"""Fewer words are no talk beside the point."""
_BARE: Final = 2
"""Sentences of a farewell with a wish behind it."""
_HINTS: Final = {Cue.GAINS: Move.VALUE, Cue.GIVES_BACK: Move.REFLECT}
"""What a way of speaking shows of a statement that does nothing else."""
_BESIDE_HINTS: Final = frozenset({Move.GREETING, Move.FAREWELL})
_OVERRIDDEN: Final[dict[Move, frozenset[Move]]] = {
    Move.INSULT: frozenset({Move.REFLECT, Move.ACKNOWLEDGE, Move.RAPPORT, Move.VALUE, Move.ADMIT_LIMIT, Move.EVIDENCE}),
    Move.APOLOGISE: frozenset({Move.INSULT}),
    Move.DISCOUNT: frozenset({Move.EVIDENCE, Move.DISQUALIFY}),
    Move.DISQUALIFY: frozenset({Move.VALUE, Move.REFLECT, Move.RAPPORT, Move.EVIDENCE}),
    Move.SUMMARISE: frozenset({Move.REFLECT, Move.EVIDENCE, Move.DISQUALIFY, Move.ADMIT_LIMIT, Move.PRESSURE}),
}
"""What a sentence does not do besides, though some of its words look like it."""
_ABOUT_THE_OFFER: Final = frozenset({Move.VALUE, Move.EVIDENCE, Move.FEATURE_DUMP, Move.DISCOUNT})
_KINDS_OF_QUESTION: Final = frozenset({*_FORM_MOVES.values(), *_ASKED_AS})
_CLOSED_OR_LEAVE: Final = frozenset({Move.CLOSED_QUESTION, Move.AGENDA})
"""A question that asks for leave to go on asks for nothing else, and the other way round."""
_WAYS_TO_ASK: Final = _KINDS_OF_QUESTION | _ASKS_NOTHING | _CONTEMPT
COSTLY: Final = frozenset({Move.INSULT, Move.PRESSURE, Move.DISCOUNT, Move.FEATURE_DUMP})
"""Moves that ruin a call: to see one where there is none is worse than to miss one."""
_ENDS: Final = (".", "!", "?", "…", "¿")
"""Behind these a sentence is over, or another one asks."""
_TRUST: Final = 0.5
"""A move that a phrase shows may be so far short of its point, …"""
_RATHER: Final = 3.0
"""… and is so far ahead of other kinds of question."""
_CARE: Final = 1.5
"""A move that ruins a call and that no phrase shows has to be so far beyond its point; …"""
_LESS_CARE: Final = 0.25
"""… contempt, which knows no set words, so far where phrases show nothing else, …"""
_MORE_CARE: Final = 3.5
"""… and pressure so far where phrases show an ordinary question: *is it you who decides?*"""
_UNASKED: Final = 4.0
"""What only a question does has to be so far beyond its point in a sentence for which no question mark was guessed."""
_DOUBTED: Final = 3.0
"""A question that nothing but phrases show may be so far short of its point, where no true mark asks."""
_LIST: Final = 3
"""Fewer words of content are no list of features."""
_A_DATE: Final = 7
"""A date of fewer words stands for itself."""
_BUT: Final = re.compile(r"\b(?:but|pero)\b", re.IGNORECASE)
_RECAP_STEMS: Final = 6
_RECAP_JOINTS: Final = 2
"""From so many words of content and joints between points on, what is given back is a summary and no mere echo."""
_NO_POINT: Final = frozenset({"i", "i'd", "i'm", "so", "but", "late", "right", "yo", "pero", "así"})
_CHOICE: Final = 7
"""A choice at the end of a question, behind a comma, stands among so many words: *…, you or finance?*"""
_ACCENTED: Final = re.compile("[áéíóú¿]", re.IGNORECASE)
_QUESTION_MARK: Final = re.compile("[?¿]")
_JOINT: Final = re.compile(r"(?:[,;:]\s*)?\b(?:and|y|e)\b|[,;:]")
_Place = TypeVar("_Place", Hit, Quantity)
_START: Final = attrgetter("start")
_ORDER: Final = {move: position for position, move in enumerate(Move)}


@lru_cache(maxsize=2048)
def read(text: str, language: Language) -> Reading:
    """Label one turn of the seller: every move of the first block of `Move` that the words alone show."""
    shown = by_phrases(text, language)
    found = _without_mock_interest(_with_context(_weighed(shown, language)))
    order = chain.from_iterable(sorted(sentence.moves, key=_ORDER.__getitem__) for sentence in found)
    return replace(shown, sentences=tuple(found), moves=tuple(dict.fromkeys(order)))


def by_phrases(text: str, language: Language, guess: Table | None = None) -> Reading:
    """The sentences of a turn with what phrases and syntax show of them; the turn as a whole is not labelled yet.

    Where it came without marks they are guessed by the weights `guess`, those that ship where none are given.
    """
    words = lexicon(language)
    found: list[Sentence] = []
    features: list[int] = []
    count = 0
    composed = unicodedata.normalize("NFC", text)
    whole = marked(composed, language, guess)
    accents = language == "es" and _ACCENTED.search(whole) is not None
    for piece in sentences(whole):
        tokens = tokenise(piece, words)
        count += tokens.spoken
        hits = phrase_book(language).find(tokens.words, tokens.clause_starts, tokens.barriers)
        numbers = list(quantities(tokens, words))
        for clause in clauses(tokens, hits, words, accents=accents):
            inside = _inside(hits, clause)
            features.append(count_features(tokens, clause, inside, words))
            found.append(_sentence(tokens, clause, inside, _inside(numbers, clause), words, language))
    if sum(features) >= DUMP:
        most = features.index(max(features))
        found[most] = replace(found[most], moves=found[most].moves | {Move.FEATURE_DUMP})
    return Reading(tuple(_with_summaries(found, words)), (), count, guessed=whole != composed)


def _with_context(found: Sequence[Sentence]) -> list[Sentence]:
    """Read a sentence by what stands beside it.

    A fact of the customer's put as a question beside praise for it (*you built all that? impressive*) asks nothing;
    a story about one's own family in a turn that does something else is no talk beside the point; a wish of a good day
    behind a farewell opens nothing, but before the reason for a call it is a greeting; and who asks something
    afterwards is not taking leave.
    """
    opens = len(found) > _BARE and any(Move.AGENDA in other.moves for other in found[1:])
    if opens and Move.FAREWELL in found[0].moves:
        found = [replace(found[0], moves=found[0].moves - {Move.FAREWELL} | {Move.GREETING}), *found[1:]]
    labelled = list(found)
    serious = any(sentence.moves - _BESIDE_SMALL_TALK for sentence in found)
    for at, sentence in enumerate(found):
        beside = [*found[max(0, at - 1) : at], *found[at + 1 : at + 2]]
        praised = sentence.told and any(Move.RAPPORT in other.moves for other in beside)
        spared = {Move.OFF_TOPIC} if serious else set[Move]()
        spared |= {Move.CLOSED_QUESTION} if praised else set()
        spared |= _OPENERS if any(Move.FAREWELL in other.moves for other in found[:at]) else set()
        spared |= {Move.FAREWELL} if any(QUESTIONS & other.moves for other in found[at + 1 :]) else set()
        labelled[at] = replace(sentence, moves=sentence.moves - spared)
    return labelled


def _with_summaries(found: Sequence[Sentence], lexicon: Lexicon) -> list[Sentence]:
    """Label as a summary what gives back several points at once, in the sentence that announces it or the next."""
    labelled = list(found)
    for at, sentence in enumerate(found):
        checked = at + 1 < len(found) and found[at + 1].checks_back and not sentence.moves & _ABOUT_THE_OFFER
        given_back = Move.REFLECT in sentence.moves or checked
        if not given_back or Move.PRICE in sentence.moves or sentence.question:
            continue
        following = found[at + 1] if at + 1 < len(found) and not found[at + 1].question else None
        listed = following if following is not None and _announces(sentence) else sentence
        if _lists_points(sentence, lexicon) or _lists_points(listed, lexicon):
            labelled[at] = replace(sentence, moves=sentence.moves - _OVERRIDDEN[Move.SUMMARISE] | {Move.SUMMARISE})
    return labelled


def _weighed(shown: Reading, language: Language) -> list[Sentence]:
    """Let what was learnt decide; where nothing was learnt for a language, what phrases show stands."""
    weights = learnt(language)
    if not weights:
        return list(shown.sentences)
    guessed = shown.guessed
    leanings = weights.leaning(shown.sentences, language)
    return [_settled(one, by, guessed=guessed) for one, by in zip(shown.sentences, leanings, strict=True)]


def _settled(sentence: Sentence, leaning: Mapping[Move, float], *, guessed: bool) -> Sentence:
    """What a sentence does by what was learnt.

    Where marks are no guesses, one asks by its mark or by a phrase. Where they are, a sentence for which no question
    mark was guessed asks only if that is surer than anything it tells: its turn may well ask something, but beside it.
    """
    points = dict.fromkeys(leaning, 0.0) | dict.fromkeys(COSTLY, _CARE)
    points |= {} if sentence.moves else {Move.INSULT: _LESS_CARE}
    points |= {Move.PRESSURE: _MORE_CARE} if sentence.question and sentence.moves & _KINDS_OF_QUESTION else {}
    points |= dict.fromkeys(_INTEREST & points.keys(), _UNASKED) if guessed and not sentence.question else {}
    points |= dict.fromkeys(sentence.moves, -_TRUST)
    moves = {move for move in sentence.moves if move not in leaning}
    moves |= {move for move, beyond in leaning.items() if beyond > points[move]}
    moves -= _not_without_a_phrase(sentence) - sentence.moves
    if not sentence.question and sentence.text.endswith(_ENDS):
        moves -= _INTEREST - sentence.moves
    if sentence.question and not (guessed and sentence.told) and not moves & _WAYS_TO_ASK:
        sure = not guessed and _QUESTION_MARK.search(sentence.text) is not None
        moves |= {kind for kind in sentence.moves & _KINDS_OF_QUESTION if sure or leaning[kind] > -_DOUBTED}
    if guessed and not sentence.question and (told := moves & _NEVER_ASKED & leaning.keys()):
        surest = max(leaning[move] for move in told)
        moves -= {move for move in moves & _INTEREST & leaning.keys() if leaning[move] < surest}
    for kinds in (moves & _KINDS_OF_QUESTION, moves & _CLOSED_OR_LEAVE):
        if len(kinds) > 1:
            moves -= kinds - {max(kinds, key=lambda kind: leaning[kind] + _RATHER * (kind in sentence.moves))}
    asks = sentence.question and not (guessed and moves & _NEVER_ASKED)
    return replace(sentence, moves=frozenset(moves), question=asks or bool(moves & _INTEREST))


def _not_without_a_phrase(sentence: Sentence) -> frozenset[Move]:
    """What words alone do not make of a sentence.

    An ask of a mere date, sympathy of what goes on with *but*, proof of a promise or of a bare word, a limit of a
    promise without any, the reason for a call of a name, a list of features of a word or two.
    """
    stands_alone = sentence.text.endswith(_ENDS) and len(sentence.text.split()) < _A_DATE
    asks_nothing = sentence.dated and not sentence.question and stands_alone
    excused = _BUT.search(sentence.text) is not None
    own_word = sentence.promises or len(sentence.stems) <= 1
    unfounded = {Move.NEXT_STEP_ASK: asks_nothing, Move.ACKNOWLEDGE: excused, Move.EVIDENCE: own_word}
    unfounded[Move.ADMIT_LIMIT] = sentence.promises
    unfounded[Move.FEATURE_DUMP] = len(sentence.stems) < _LIST
    unfounded[Move.AGENDA] = Move.GREETING in sentence.moves
    return frozenset(move for move, so in unfounded.items() if so)


def _announces(sentence: Sentence) -> bool:
    return len(sentence.stems) <= _RECAP_JOINTS


def _lists_points(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether several statements stand side by side; what begins like *after …* or *I …* is no further point."""
    if len(sentence.stems) < _RECAP_STEMS:
        return False
    first, *others = (part.casefold().split() for part in _JOINT.split(sentence.text) if part.strip())
    points = [part for part in others if part[0] not in lexicon.subordinators and part[0] not in _NO_POINT]
    return (len(first) > 1) + len(points) > _RECAP_JOINTS


def _without_mock_interest(found: Sequence[Sentence]) -> list[Sentence]:
    """Take the credit from what pushes or stands empty beside it, and from each question of a turn that insults."""
    insulted = any(Move.INSULT in sentence.moves for sentence in found)
    hostile = [insulted or bool(sentence.moves & _CONTEMPT) for sentence in found]
    return [
        replace(sentence, moves=sentence.moves - _INTEREST, question=False)
        if sentence.question
        and (insulted or hostile[at] or (len(sentence.stems) <= 1 and any(hostile[max(0, at - 1) : at + 2])))
        else sentence
        for at, sentence in enumerate(found)
    ]


def _inside(places: Sequence[_Place], clause: Clause) -> Sequence[_Place]:
    """Those of `places`, which stand in order, that begin inside the clause."""
    begin = bisect_left(places, clause.start, key=_START)
    return places[begin : bisect_left(places, clause.end, begin, key=_START)]


def _sentence(
    tokens: Tokens,
    clause: Clause,
    hits: Sequence[Hit],
    numbers: Sequence[Quantity],
    lexicon: Lexicon,
    language: Language,
) -> Sentence:
    if clause.form is Form.OPEN and _ends_in_choice(tokens, clause, lexicon):
        clause = replace(clause, form=Form.CLOSED)
    labels = {hit.label for hit in hits}
    topics = frozenset(label for label in labels if isinstance(label, Topic))
    moves = {label for label in labels if isinstance(label, Move)}
    asks = clause.form is not Form.STATEMENT and Move.INSULT not in moves and Cue.WISHFUL not in labels
    moves -= _NEVER_ASKED if asks else _ONLY_ASKED
    long_enough = clause.end - clause.start >= _IDLE_TALK
    if long_enough and Cue.IDLE in labels and Cue.BUSINESS not in labels and moves <= _BESIDE_IDLE:
        moves.add(Move.OFF_TOPIC)
    if asks:
        moves = _asked(moves, clause.form, topics)
    elif Cue.WISHFUL in labels:
        moves.add(Move.VALUE)
    elif moves <= _BESIDE_HINTS:
        moves |= {move for cue, move in _HINTS.items() if cue in labels}
    if Move.REFLECT in moves:
        moves.discard(Move.VALUE)
    for stronger in _OVERRIDDEN.keys() & moves:
        moves -= _OVERRIDDEN[stronger]
    prices = Prices(clause, hits)
    amounts = prices.money(numbers)
    if prices.state_price(amounts):
        moves.add(Move.PRICE)
    if Cue.ON_CONDITION in labels:
        moves.add(Move.PRESSURE)
        moves |= {Move.DISCOUNT} if numbers else set()
    return Sentence(
        text=_text(tokens, clause),
        moves=frozenset(moves),
        topics=topics,
        stems=stems_of(tokens.words[clause.start : clause.end], language),
        question=asks,
        amounts=tuple(Amount(amount.value, amount.unit or "") for amount in amounts),
        checks_back=Cue.CHECKS_BACK in labels and asks,
        promises=Cue.PROMISE in labels,
        complies=Cue.COMPLIES in labels,
        dated=Cue.DATE in labels,
        told=asks and clause.form is not Form.OPEN and not any(hit.label in _INVERTED for hit in hits),
    )


def _ends_in_choice(tokens: Tokens, clause: Clause, lexicon: Lexicon) -> bool:
    last = range(max(clause.start + 1, clause.end - _CHOICE), clause.end)
    choice = next((at for at in last if tokens.words[at] in lexicon.alternatives), None)
    return choice is not None and any(tokens.marked(at) for at in range(last.start, choice + 1))


def _asked(moves: set[Move], form: Form, topics: frozenset[Topic]) -> set[Move]:
    """The moves of a question: it is one kind of question only."""
    if Topic.IMPACT in topics and form in _FORM_MOVES:
        moves = moves | {Move.IMPLICATION_QUESTION}
    kind = next((kind for kind in _ASKED_AS if kind in moves), None)
    if kind is not None:
        return moves - {*_ASKED_AS} | {kind}
    leave = Move.AGENDA in moves and form is Form.CLOSED
    if form not in _FORM_MOVES or leave or moves & _ASKS_NOTHING:
        return moves
    return moves | {_FORM_MOVES[form]}


def _text(tokens: Tokens, clause: Clause) -> str:
    """The words of a clause as they stand in the turn, with the marks around them."""
    start = tokens.spans[clause.start][0] if clause.start else 0
    end = tokens.spans[clause.end][0] if clause.end < len(tokens.spans) else len(tokens.text)
    return tokens.text[start:end].strip()
