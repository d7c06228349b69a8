"""Numbers of money and per cent in a sentence, in digits or in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from talktrack.practice.lexicon.schema import Lexicon, word_set
from talktrack.practice.tokens import Tokens

_SYMBOLS: Final = {"€": "EUR", "£": "GBP", "%": "%"}
_DIGITS: Final = re.compile(r"(\d[\d.,]*)(k|m)?")
_TIMES: Final = word_set("at by around about until till before after past to from las la")
"""Words before a time of day."""
_GROUPED: Final = re.compile(r"\d{1,3}(?:[.,]\d{3})+")


@dataclass(frozen=True)
class Quantity:
    """A number that covers the words `start` to `end` (exclusive), its unit included."""

    value: float
    unit: str | None
    """ISO code or `%`; empty for a currency that could be several countries'; None for a bare number."""
    start: int
    end: int


def quantities(tokens: Tokens, lexicon: Lexicon) -> Iterator[Quantity]:
    """All numbers from left to right."""
    at = 0
    while at < len(tokens.words):
        number = _digits(tokens, at, lexicon) or _spelled(tokens, at, lexicon)
        if number is None:
            at += 1
            continue
        value, end = number
        quantity = _with_unit(tokens, value, at, end, lexicon)
        yield quantity
        at = quantity.end


def _digits(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[float, int] | None:
    match = _DIGITS.fullmatch(tokens.words[at])
    if match is None:
        return None
    value = _parse(match.group(1)) * {"k": 1e3, "m": 1e6, None: 1}[match.group(2)]
    end = at + 1
    factor = lexicon.multipliers.get(tokens.words[end]) if end < len(tokens.words) else None
    return (value, end) if factor is None else (value * factor, end + 1)


def _parse(digits: str) -> float:
    """`1,200.50`, `1.200,50`, `1.200`, `49,90`: the last mark is the decimal one unless it parts thousands."""
    digits = digits[:40]
    if _GROUPED.fullmatch(digits) and not digits.startswith("0"):
        marks = {mark for mark in digits if not mark.isdigit()}
        if len(marks) == 1:
            return float(digits.replace(marks.pop(), ""))
    last = max(digits.rfind("."), digits.rfind(","))
    whole, fraction = (digits[:last], digits[last + 1 :]) if last >= 0 else (digits, "")
    return float(re.sub(r"[.,]", "", whole) + "." + (fraction or "0"))


def _spelled(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[float, int] | None:
    total = current = 0
    end = at
    thousands = False
    while end < len(tokens.words) and (end == at or thousands or not tokens.marked(end)):
        word = tokens.words[end]
        thousands = lexicon.multipliers.get(word, 0) >= 1000
        if word in lexicon.number_joints and end > at and _joins(tokens, end, current, lexicon):
            end += 1
        elif (value := lexicon.numbers.get(word)) is not None and (end == at or _fits(current, value)):
            current += value
            end += 1
        elif value is not None and _short_hundreds(tokens, at, end, current, value):
            current = current * 100 + value
            end += 1
        elif (factor := lexicon.multipliers.get(word)) is not None and (end > at or factor >= 100):
            if factor < 1000 and current >= factor:
                break
            if factor < 1000:
                current = (current or 1) * factor
            else:
                total, current = total + (current or 1) * factor, 0
            end += 1
        else:
            break
    return (float(total + current), end) if end > at else None


def _joins(tokens: Tokens, at: int, current: int, lexicon: Lexicon) -> bool:
    following = lexicon.numbers.get(tokens.words[at + 1]) if at + 1 < len(tokens.words) else None
    return following is not None and current > 0 and _fits(current, following)


def _fits(current: int, value: int) -> bool:
    """Whether `value` can follow `current` inside one number: *two hundred* + *forty*, *forty* + *nine*."""
    if value >= 100:
        return current == 0
    room = current % 100
    return room == 0 or (value < 10 and room >= 20 and room % 10 == 0)


def _short_hundreds(tokens: Tokens, at: int, end: int, current: int, value: int) -> bool:
    """Whether hundreds are said without their word: *eight fifty-eight*, unlike the time in *at eight fifty*."""
    said_as_time = at > 0 and tokens.words[at - 1] in _TIMES
    return end == at + 1 and 0 < current < 20 and 20 <= value < 100 and not said_as_time


def _with_unit(tokens: Tokens, value: float, start: int, end: int, lexicon: Lexicon) -> Quantity:
    words = tokens.words
    after = tokens.before(end)[:3].strip()[:1] if end <= len(words) else ""
    if after in _SYMBOLS or after == "$":
        return Quantity(value, _SYMBOLS.get(after, lexicon.dollar), start, end)
    for percent in lexicon.percent:
        if words[end : end + len(percent)] == percent:
            return Quantity(value, "%", start, end + len(percent))
    for skip in range(2):
        if end + skip < len(words) and (skip == 0 or words[end] == "de") and words[end + skip] in lexicon.currencies:
            more, last = _cents(tokens, end + skip + 1, lexicon)
            return Quantity(value + more, lexicon.currencies[words[end + skip]], start, last)
    before = tokens.before(start)[-3:].strip()[-1:]
    if before in ("€", "£"):
        return Quantity(value, _SYMBOLS[before], start, end)
    if before == "$":
        return Quantity(value, "USD" if start and words[start - 1] == "us" else lexicon.dollar, start, end)
    if start and len(words[start - 1]) == 3 and words[start - 1] in lexicon.currencies:
        return Quantity(value, lexicon.currencies[words[start - 1]], start, end)
    return Quantity(value, None, start, end)


def _cents(tokens: Tokens, at: int, lexicon: Lexicon) -> tuple[float, int]:
    """What follows a currency as its hundredths: *and ninety cents*, *con noventa*."""
    words = tokens.words
    if at + 1 >= len(words) or words[at] not in (*lexicon.number_joints, "con"):
        return 0.0, at
    number = _digits(tokens, at + 1, lexicon) or _spelled(tokens, at + 1, lexicon)
    if number is None or not 0 < number[0] < 100:
        return 0.0, at
    value, end = number
    named = end < len(words) and words[end] in lexicon.cents
    if named or words[at] == "con":
        return value / 100, end + named
    return 0.0, at
