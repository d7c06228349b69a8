"""The built-in labeller: what a seller's turn does, read off its words by lexicon and syntax, without a model."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
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
from talktrack.practice.lexicon import lexicon, phrase_book
from talktrack.practice.lexicon.schema import Cue
from talktrack.practice.phrases import Hit
from talktrack.practice.prices import Prices
from talktrack.practice.reading import Amount, Reading, Sentence
from talktrack.practice.stems import stems_of
from talktrack.practice.tokens import Tokens, tokenise

_FORM_MOVES: Final = {Form.OPEN: Move.OPEN_QUESTION, Form.CLOSED: Move.CLOSED_QUESTION}
_ONLY_ASKED: Final = frozenset({Move.CLARIFY, Move.CONFIRM})
_NEVER_ASKED: Final = frozenset({Move.VALUE, Move.SUMMARISE, Move.GREETING})
_ASKED_AS: Final = (Move.NEXT_STEP_ASK, Move.CONFIRM, Move.CLARIFY, Move.IMPLICATION_QUESTION)
"""What a question is instead of open or closed, the strongest first."""
_ASKS_NOTHING: Final = frozenset({Move.RAPPORT, Move.OFF_TOPIC, Move.PRESSURE})
"""Moves that need no answer when they are put as a question."""
_CONTEMPT: Final = frozenset({Move.INSULT, Move.PRESSURE})
_INTEREST: Final = QUESTIONS | {Move.CONFIRM}
"""What a question of someone who insults or pushes is not."""
_ABOUT_THE_OFFER: Final = frozenset({Move.VALUE, Move.EVIDENCE, Move.FEATURE_DUMP, Move.DISCOUNT})
_RECAP_STEMS: Final = 6
_RECAP_JOINTS: Final = 2
"""From so many words of content and joints between points on, what is given back is a summary and no mere echo."""
_ACCENTED: Final = re.compile("[áéíóú¿]", re.IGNORECASE)
_JOINT: Final = re.compile(r"(?:[,;:]\s*)?\b(?:and|y|e)\b|[,;:]")
_Place = TypeVar("_Place", Hit, Quantity)
_START: Final = attrgetter("start")
_ORDER: Final = {move: position for position, move in enumerate(Move)}


def read(text: str, language: Language) -> Reading:
    """Label one turn of the seller: every move of the first block of `Move` that the words alone show."""
    words = lexicon(language)
    found: list[Sentence] = []
    features: list[int] = []
    count = 0
    accents = language == "es" and _ACCENTED.search(text) is not None
    for piece in sentences(unicodedata.normalize("NFC", text)):
        tokens = tokenise(piece, words)
        count += tokens.spoken
        hits = phrase_book(language).find(tokens.words, tokens.clause_starts, tokens.barriers)
        numbers = list(quantities(tokens, words))
        for clause in clauses(tokens, hits, words, accents=accents):
            inside = _inside(hits, clause)
            features.append(count_features(tokens, clause, inside, words))
            found.append(_sentence(tokens, clause, inside, _inside(numbers, clause), language))
    if sum(features) >= DUMP:
        most = features.index(max(features))
        found[most] = replace(found[most], moves=found[most].moves | {Move.FEATURE_DUMP})
    found = _without_mock_interest(_with_summaries(found))
    order = chain.from_iterable(sorted(sentence.moves, key=_ORDER.__getitem__) for sentence in found)
    return Reading(tuple(found), tuple(dict.fromkeys(order)), count)


def _with_summaries(found: Sequence[Sentence]) -> list[Sentence]:
    """Label as a summary what gives back several points at once, in the sentence that announces it or the next."""
    labelled = list(found)
    for at, sentence in enumerate(found):
        checked = at + 1 < len(found) and found[at + 1].checks_back and not sentence.moves & _ABOUT_THE_OFFER
        given_back = Move.REFLECT in sentence.moves or checked
        if not given_back or Move.PRICE in sentence.moves or sentence.question:
            continue
        following = found[at + 1] if at + 1 < len(found) and not found[at + 1].question else None
        if _lists_points(sentence) or (following is not None and _announces(sentence) and _lists_points(following)):
            labelled[at] = replace(sentence, moves=sentence.moves - {Move.REFLECT} | {Move.SUMMARISE})
    return labelled


def _announces(sentence: Sentence) -> bool:
    return len(sentence.stems) <= _RECAP_JOINTS


def _lists_points(sentence: Sentence) -> bool:
    return len(sentence.stems) >= _RECAP_STEMS and len(_JOINT.findall(sentence.text)) >= _RECAP_JOINTS


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
    tokens: Tokens, clause: Clause, hits: Sequence[Hit], numbers: Sequence[Quantity], language: Language
) -> Sentence:
    labels = {hit.label for hit in hits}
    topics = frozenset(label for label in labels if isinstance(label, Topic))
    moves = {label for label in labels if isinstance(label, Move)}
    asks = clause.form is not Form.STATEMENT and Move.INSULT not in moves and Cue.WISHFUL not in labels
    moves -= _NEVER_ASKED if asks else _ONLY_ASKED
    if asks:
        moves = _asked(moves, clause.form, topics)
    elif Cue.WISHFUL in labels:
        moves.add(Move.VALUE)
    if Move.REFLECT in moves:
        moves.discard(Move.VALUE)
    if Move.SUMMARISE in moves:
        moves.discard(Move.REFLECT)
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
    )


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
