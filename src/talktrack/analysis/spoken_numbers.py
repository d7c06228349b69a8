"""Long numbers that are said in words: digit by digit, or in groups, as people tell a telephone number or a card."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from talktrack.domain.language import Language
from talktrack.domain.text import fold

_SINGLES: Final = 6
"""So many digits in a row, said one by one, are no count of things."""
_GROUPS: Final = 4
"""So many groups of digits, with `_DIGITS` in all, are none either."""
_DIGITS: Final = 9

_BELOW_20: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_BELOW_30: Final = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete "
    "veintiocho veintinueve"
)
_FROM_20: Final = "twenty thirty forty fifty sixty seventy eighty ninety"
_FROM_30: Final = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_FROM_100: Final = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)
_WORDS: Final[Mapping[Language, Mapping[str, str]]] = {
    "en": {"oh": "0"} | {word: str(number) for number, word in enumerate(_BELOW_20.split())},
    "es": {"una": "1"} | {word: str(number) for number, word in enumerate(_BELOW_30.split())},
}
_TENS: Final[Mapping[Language, Mapping[str, int]]] = {
    "en": {word: ten for ten, word in enumerate(_FROM_20.split(), start=2)},
    "es": {word: ten for ten, word in enumerate(_FROM_30.split(), start=3)},
}
_HUNDREDS: Final = {word: hundred for hundred, word in enumerate(_FROM_100.split(), start=1)}
_TIMES: Final = {"double": 2, "triple": 3, "doble": 2}
_TOKEN: Final = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_BETWEEN: Final = re.compile(r"[\s,.–-]{1,3}")


@dataclass(frozen=True)
class SpokenNumber:
    """Where it stands in the text, and its digits."""

    start: int
    end: int
    digits: str


def spoken_numbers(text: str, language: Language) -> Iterator[SpokenNumber]:
    """Every long number that is said in words, wholly or in part."""
    for run in _runs(text, language):
        groups = list(_groups([word for word, _, _ in run], language))
        digits = "".join(groups)
        said = sum(not word.isdigit() for word, _, _ in run) * 2 >= len(run)
        one_by_one = len(groups) >= _SINGLES and all(len(group) == 1 for group in groups)
        if said and (one_by_one or (len(groups) >= _GROUPS and len(digits) >= _DIGITS)):
            yield SpokenNumber(run[0][1], run[-1][2], digits)


_Token = tuple[str, int, int]


def _runs(text: str, language: Language) -> Iterator[list[_Token]]:
    """Words of numbers that stand beside each other, with nothing but blanks and light marks between them."""
    run: list[_Token] = []
    for match in _TOKEN.finditer(text):
        word = fold(match[0])
        if run and _BETWEEN.fullmatch(text, run[-1][2], match.start()) is None:
            yield from _trimmed(run)
            run = []
        if _counts(word, language) or (run and word == "y" and run[-1][0] in _TENS["es"]):
            run.append((word, match.start(), match.end()))
        else:
            yield from _trimmed(run)
            run = []
    yield from _trimmed(run)


def _trimmed(run: list[_Token]) -> Iterator[list[_Token]]:
    """Without an `y` that leads to something else."""
    while run and run[-1][0] == "y":
        run.pop()
    if run:
        yield run


def _counts(word: str, language: Language) -> bool:
    known = word in _WORDS[language] or word in _TENS[language] or word in _TIMES
    return known or (language == "es" and word in _HUNDREDS) or (word.isdecimal() and len(word) == 1)


def _groups(run: list[str], language: Language) -> Iterator[str]:
    """Each number that was said, in digits: `treinta y cuatro` is one, `double five` two."""
    place = 0
    while place < len(run):
        number, place = _number(run, place, language)
        yield from number


def _number(run: list[str], place: int, language: Language) -> tuple[tuple[str, ...], int]:
    word, after = run[place], run[place + 1 :]
    if word in _TIMES and after and len(_WORDS[language].get(after[0], "10")) == 1:
        return (_WORDS[language][after[0]],) * _TIMES[word], place + 2
    if language == "es" and word in _HUNDREDS:
        (below,), end = (
            _number(run, place + 1, language) if after and after[0] not in _HUNDREDS else (("0",), place + 1)
        )
        return (f"{_HUNDREDS[word] * 100 + int(below)}",) if len(below) <= 2 else (f"{_HUNDREDS[word]}00", below), end
    if word in _TENS[language]:
        unit_at = place + 2 if after[:1] == ["y"] else place + 1
        unit = _WORDS[language].get(run[unit_at], "") if unit_at < len(run) else ""
        if len(unit) == 1 and unit != "0":
            return (f"{_TENS[language][word]}{unit}",), unit_at + 1
        return (f"{_TENS[language][word]}0",), place + 1
    if word.isdecimal():
        return (word,), place + 1
    known = _WORDS[language].get(word)
    return ((known,) if known is not None else ()), place + 1
