"""Promises: what the seller has said it would do, and how the customer holds it to its word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from talktrack.domain.language import Language
from talktrack.domain.mind import Aside, Mind, Promise, PromiseKind
from talktrack.domain.moves import Move
from talktrack.domain.text import fold
from talktrack.practice.reading import Reading

_END = {
    "en": r"(?=[,.;:!?]|$| (?:by|before|this|tomorrow|today|tonight|so|and|right|to|as|when|with|next|straight|after"
    r"|on|in|if|once|over|then|now|later|first)\b)",
    "es": r"(?=[,.;:!?]|$| (?:antes|esta|este|mañana|hoy|para|y|en|por|con|cuando|el (?:lunes|martes|miércoles|jueves"
    r"|viernes)|ahora|luego|después|a su|a tu|al|si|mismo)\b)",
}
_WILL = (
    r"\b(?:i'll|i will|i am going to|i'm going to|let me|we'll|we will|i can|i promise to|happy to)"
    r"(?: \w+ly| also| just)? "
)
_SEND = {
    "en": re.compile(
        _WILL + r"(?:send|e-?mail|mail|text|forward|post|drop)(?: (?:you|it|them|that|over|across|through|along))*"
        r"(?: (?P<what>(?:the|a|an|that|those|some|two|three|one) [^,.;:!?]*?)" + _END["en"] + r")?",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:(?:se|me) )?(?:le|les|te|os|lo|la|los|las) (?:env[ií]o|mando|paso|enviar[eé]|mandar[eé]|pasar[eé]"
        r"|hago llegar|har[eé] llegar|voy a (?:enviar|mandar|pasar)|puedo (?:enviar|mandar|pasar))\b"
        r"(?: (?P<what>(?:el|la|los|las|un|una|unos|unas|dos|tres) [^,.;:!?]*?)" + _END["es"] + r")?",
        re.IGNORECASE,
    ),
}
_FIND_OUT = {
    "en": re.compile(_WILL + r"(?:check|find out|look into|look it up|ask|confirm|get back to you)\b", re.IGNORECASE),
    "es": re.compile(
        r"\b(?:lo|la|le|te|se lo|te lo) (?:consulto|averiguo|reviso|verifico|confirmo|pregunto|voy a (?:consultar"
        r"|averiguar|revisar|verificar|confirmar|preguntar))\b"
        r"|\bvoy a (?:consultarlo|averiguarlo|revisarlo|preguntarlo)\b",
        re.IGNORECASE,
    ),
}
_CALL_BACK = {
    "en": re.compile(_WILL + r"(?:call|ring|phone)(?: you)?\b", re.IGNORECASE),
    "es": re.compile(
        r"\b(?:le|te|les|os|lo|la) (?:llamo|llamar[eé]|marco|marcar[eé]|vuelvo a llamar)\b", re.IGNORECASE
    ),
}
_KEPT = {
    "en": re.compile(
        r"\b(?:as (?:i )?promised|like i (?:said|promised)|i(?:'ve| have)? (?:did )?(?:sent|e-?mailed|posted|forwarded"
        r"|checked|found out|asked|looked (?:it up|into)|confirmed)|should have (?:got|received|reached)|did you get"
        r"|have you (?:got|had|seen|received)|it went out|is in your inbox|i've got the answer|here's the answer)\b"
    ),
    "es": re.compile(
        r"\b(?:como (?:le|te|les) (?:prometi|dije|comente)|como quedamos|(?:lo|la|los|las|le|les|te)"
        r" (?:envie|mande|pase|hice llegar|consulte|averigue|revise|confirme|pregunte)"
        r"|ya (?:consulte|averigue|pregunte)"
        r"|le llego|te llego|recibio|recibiste|pudo ver|pudiste ver|lo tiene en su correo|lo tienes en tu correo)\b"
    ),
}
_LONGEST_THING = 8


def promised(reading: Reading, language: Language) -> tuple[Promise, ...]:
    """What a turn of the seller promises to do."""
    return tuple(dict.fromkeys(_promised(reading, language)))


def _promised(reading: Reading, language: Language) -> Iterator[Promise]:
    for sentence in reading.sentences:
        text = sentence.text.replace("’", "'")
        if sentence.question:
            continue
        sent = _SEND[language].search(text)
        if sent is not None:
            what = (sent.group("what") or "").strip()
            yield Promise("seller", PromiseKind.SEND, what if len(what.split()) <= _LONGEST_THING else "")
        elif _FIND_OUT[language].search(text):
            yield Promise("seller", PromiseKind.FIND_OUT)
        elif _CALL_BACK[language].search(text):
            yield Promise("seller", PromiseKind.CALL_BACK)


def due(mind: Mind) -> Promise | None:
    """What the seller has promised in an earlier call and not yet spoken of."""
    return next((one for one in mind.promises if one.earlier and one.by == "seller" and not one.settled), None)


def keeps(reading: Reading, mind: Mind, language: Language) -> bool:
    """Whether a turn speaks of what is due as done."""
    text = fold(" ".join(sentence.text for sentence in reading.sentences))
    return due(mind) is not None and _KEPT[language].search(text) is not None


def forgets(reading: Reading, mind: Mind, language: Language) -> bool:
    """Whether a turn has nothing to say to what the customer has just asked for, not even that it is sorry."""
    asked = due(mind) is not None and mind.promise_asked_at == mind.seller_turns and mind.seller_turns > 0
    return asked and not keeps(reading, mind, language) and not {Move.APOLOGISE, Move.ADMIT_LIMIT} & set(reading.moves)


def remembered(mind: Mind, reading: Reading, language: Language) -> tuple[Promise, ...]:
    """The promises after a turn: new ones beside those that stood, and what was due settled once it was spoken of."""
    answered = keeps(reading, mind, language) or (mind.promise_asked_at == mind.seller_turns and mind.seller_turns > 0)
    stood = tuple(replace(one, settled=one.settled or (answered and one.earlier)) for one in mind.promises)
    return tuple(dict.fromkeys((*stood, *promised(reading, language))))


def agreed(mind: Mind, step: str) -> Mind:
    """The mind of a customer that has just said yes: it has promised to be there."""
    return replace(mind, promises=(*mind.promises, Promise("customer", PromiseKind.STEP, step)))


def reminder(mind: Mind) -> tuple[Aside, Mind] | None:
    """What the customer says at the end so that a promise is not forgotten, once for each."""
    for index, one in enumerate(mind.promises):
        if one.by == "seller" and not (one.reminded or one.settled):
            reason = f"reminds_{one.kind}" if one.what or one.kind is not PromiseKind.SEND else "reminds_send_it"
            told = tuple(replace(each, reminded=each.reminded or at == index) for at, each in enumerate(mind.promises))
            return Aside(reason, one.what), replace(mind, promises=told)
    return None
