"""Personal data in what people say, replaced by marks: `[email]`, `[phone]`, `[card]`, `[iban]`, `[id]`, `[number]`.

What has a check digit is only taken for what it claims to be where that is right: cards by Luhn (ISO/IEC 7812-1), IBANs
by ISO 7064 mod 97-10 and the length of their country, Spanish DNI and NIE by their letter. Prices, dates, times and
percentages stay, for calls are about them. Numbers that are said in words count like written ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from talktrack.analysis.spoken_numbers import spoken_numbers
from talktrack.domain.language import Language
from talktrack.domain.transcript import Turn, Word

_DOT: Final = r"(?:dot|punto)"
_HOST: Final = r"(?:gmail|hotmail|outlook|yahoo|icloud|live|proton|aol)"
"""After an *at* that is said, other addresses may as well be those of a site."""
_EMAIL: Final = re.compile(
    r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+"
    rf"|\b[\w.-]+(?: {_DOT} [\w-]+)* (?:at|arroba) (?:[\w-]+(?: {_DOT} [a-z]{{2,10}})+|{_HOST}\.[a-z.]{{2,6}})\b",
    re.IGNORECASE,
)
_IBAN: Final = re.compile(r"\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}", re.IGNORECASE)
_LENGTHS: Final = (
    "NO15 BE16 DK18 FI18 NL18 SI19 AT20 EE20 LT20 LU20 CH21 HR21 LI21 LV21 BG22 CR22 DE22 GB22 IE22 RS22 AD24 CZ24 "
    "ES24 RO24 SE24 SK24 PT25 IS26 TR26 FR27 GR27 IT27 MC27 SM27 AL28 BR29 CY28 DO28 GT28 HU28 PL28 SV28 UA29 MT31"
)
_IBAN_LENGTHS: Final = {one[:2]: int(one[2:]) for one in _LENGTHS.split()}
"""Characters by country, from the registry of ISO 13616."""
_CARD: Final = re.compile(r"(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)")
_DNI: Final = re.compile(r"\b(?:([XYZ])[ -]?)?(\d{7,8}|\d{1,2}\.\d{3}\.\d{3})[ -]?([A-Z])\b", re.IGNORECASE)
_DNI_LETTERS: Final = "TRWAGMYFPDXBNJZSQVHLCKE"
_SSN: Final = re.compile(r"(?<!\d)(?!000|666|9)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?!\d)")
_PHONE: Final = re.compile(
    r"(?<![\w.,])(?:"
    r"(?:\+|00(?=[1-9]))\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5}"  # with the code of a country
    r"|\(\d{2,4}\) ?\d{3,4}[ .-]?\d{4}"  # (555) 123-4567
    r"|\d{3}([ .-])\d{3}\1\d{4}|\d{2} \d{4}[ -]\d{4}"  # 555-123-4567 · 55 1234 5678
    r"|[6-9]\d{2}([ -])\d{3}\2\d{3}|[6-9]\d{2}([ -])\d{2}\3\d{2}\3\d{2}|[89]\d ?\d{3} ?\d{2} ?\d{2}"  # Spain
    r"|\d{9,12}|\d(?: \d){6,11}"  # as recognisers write it
    r")(?![\w]|[.,]\d)"
)
_NUMBER_AFTER: Final = re.compile(
    r"\b(?:call me (?:at|on)|text me (?:at|on)|(?:phone|mobile|cell)(?: number)? is|ll[aá]m[ea](?:n?os|me) al|"
    r"(?:tel[eé]fono|m[oó]vil|celular|whatsapp) (?:es|es el)|social security(?: number)?(?: is)?|ssn(?: is)?)"
    r"[ :]+(\d(?:[ -]?\d){6,11})(?!\d)",
    re.IGNORECASE,
)
"""Numbers that are told from others only by what is said before them."""


@dataclass(frozen=True)
class _Found:
    start: int
    end: int
    mark: str


def redact(text: str, language: Language) -> str:
    """The text with marks in the places of personal data."""
    return _marked(text, _find(text, language))


def redact_words(words: Sequence[Word], language: Language) -> tuple[Word, ...]:
    """The same for words with their times: a mark takes the time of the words that it replaces."""
    ends, length = [], 0
    for word in words:
        length += len(word.text) + 1
        ends.append(length)
    found = _find(" ".join(word.text for word in words), language)
    kept: list[Word] = []
    last: _Found | None = None
    for word, end in zip(words, ends, strict=True):
        start = end - len(word.text) - 1
        hit = next((one for one in found if one.start < end - 1 and start < one.end), None)
        if hit is None:
            kept.append(word)
        elif hit is last:
            kept[-1] = replace(kept[-1], end_ms=word.end_ms)
        else:
            kept.append(replace(word, text=hit.mark))
        last = hit
    return tuple(kept)


def redact_turn(turn: Turn, language: Language) -> Turn:
    """A turn that holds no personal data any more, neither in what was said nor in what was heard of it."""
    found = _find(turn.said, language)
    if turn.said.startswith(turn.heard):
        heard = _marked(turn.heard, (one for one in found if one.start < len(turn.heard)))
    else:
        heard = redact(turn.heard, language)
    return replace(turn, said=_marked(turn.said, found), heard=heard, words=redact_words(turn.words, language))


def _marked(text: str, found: Iterable[_Found]) -> str:
    for one in reversed(tuple(found)):
        text = text[: one.start] + one.mark + text[one.end :]
    return text


def _find(text: str, language: Language) -> tuple[_Found, ...]:
    """In their order; where two overlap, the surer one."""
    found: list[_Found] = []
    for search in (_patterns, lambda text: _spoken(text, language)):
        found += [one for one in search(text) if not any(one.start < it.end and it.start < one.end for it in found)]
    return tuple(sorted(found, key=lambda one: one.start))


def _patterns(text: str) -> Iterator[_Found]:
    taken: list[_Found] = []
    for pattern, look in _LOOKS:
        for match in pattern.finditer(text):
            one = look(match)
            if one is not None and not any(one.start < it.end and it.start < one.end for it in taken):
                taken.append(one)
    yield from taken


def _spoken(text: str, language: Language) -> Iterator[_Found]:
    for number in spoken_numbers(text, language):
        if 13 <= len(number.digits) <= 19 and _luhn(number.digits):
            mark = "[card]"
        else:
            mark = "[phone]" if len(number.digits) <= 12 else "[number]"
        yield _Found(number.start, number.end, mark)


# --- what each pattern has to be besides ------------------------------------------------------------------------------


def _plain(mark: str, group: int = 0) -> Callable[[re.Match[str]], _Found | None]:
    return lambda match: _Found(match.start(group), match.end(group), mark)


def _iban(match: re.Match[str]) -> _Found | None:
    length = _IBAN_LENGTHS.get(match[0][:2].upper())
    places = [place for place, character in enumerate(match[0]) if character.isalnum()]
    if length is None or len(places) < length:
        return None
    end = places[length - 1] + 1
    compact = "".join(character for character in match[0][:end].upper() if character.isalnum())
    number = int("".join(str(int(character, 36)) for character in compact[4:] + compact[:4]))
    return _Found(match.start(), match.start() + end, "[iban]") if number % 97 == 1 else None


def _card(match: re.Match[str]) -> _Found | None:
    return _Found(*match.span(), "[card]") if _luhn(_digits(match[0])) else None


def _dni(match: re.Match[str]) -> _Found | None:
    digits = _digits(match[2])
    if len(digits) != (7 if match[1] else 8):
        return None
    first = {"": "", "X": "0", "Y": "1", "Z": "2"}[(match[1] or "").upper()]
    right = _DNI_LETTERS[int(first + digits) % 23] == match[3].upper()
    return _Found(*match.span(), "[id]") if right else None


def _after(match: re.Match[str]) -> _Found | None:
    is_id = re.match(r"soc|ssn", match[0], re.IGNORECASE) is not None
    return _Found(*match.span(1), "[id]" if is_id else "[phone]")


_LOOKS: Final = (
    (_EMAIL, _plain("[email]")),
    (_IBAN, _iban),
    (_CARD, _card),
    (_DNI, _dni),
    (_SSN, _plain("[id]")),
    (_NUMBER_AFTER, _after),
    (_PHONE, _plain("[phone]")),
)


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())


def _luhn(digits: str) -> bool:
    doubled = [int(digit) * (1 + place % 2) for place, digit in enumerate(reversed(digits))]
    return sum(number // 10 + number % 10 for number in doubled) % 10 == 0
