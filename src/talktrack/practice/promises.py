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
        r"\b(?:le|les|te|os|lo|la|los|las) (?:env[ií]o|mando|enviar[eé]|mandar[eé]|hago llegar|har[eé] llegar"
        r"|paso(?= (?:el|un|una|los|las) )|voy a (?:enviar|mandar)|puedo (?:enviar|mandar))\b"
        r"(?: (?P<what>(?:el|la|los|las|un|una|unos|unas|dos|tres) [^,.;:!?]*?)" + _END["es"] + r")?",
        re.IGNORECASE,
    ),
}
_FIND_OUT = {
    "en": re.compile(
        r"\b(?:i'll|i will|i'm going to|we'll|we will) (?:check|find out|look into|look it up|ask|confirm)\b"
        r"(?! (?:you|i|if i|that i|whether i|one|two|three|a few|some|my understanding)\b)"
        r"|\blet me (?:find out|look into|look it up|check with|ask my|get back to you)\b"
        r"|\bi'll get back to you\b",
        re.IGNORECASE,
    ),
    "es": re.compile(
        r"\b(?:lo|la|se lo|te lo) (?:consulto|averiguo|reviso|verifico|confirmo|pregunto|voy a (?:consultar"
        r"|averiguar|revisar|verificar|confirmar|preguntar))\b"
        r"|\bvoy a (?:consultarlo|averiguarlo|revisarlo|preguntarlo)\b",
        re.IGNORECASE,
    ),
}
_CALL_BACK = {
    "en": re.compile(r"\b(?:i'll|i will|i promise to) (?:call|ring|phone)(?: you)?\b", re.IGNORECASE),
    "es": re.compile(
        r"\b(?:le|te|les|os|lo|la) (?:llamar[eé]|marcar[eé]|vuelvo a llamar|(?:llamo|marco)"
        r"(?= (?:el|la|mañana|pasado|luego|después|más tarde|cuando|en cuanto|por la (?:tarde|mañana))\b|[.,]|$))",
        re.IGNORECASE,
    ),
}
_DENIED = {
    "en": re.compile(r"\b(?:not|never|won't|instead of)\b[^,.;]{0,12}$"),
    "es": re.compile(r"\b(?:no|nunca|ni)\b[^,.;]{0,6}$"),
}
"""What takes a promise back, right before it."""
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
        if sent is not None and not _is_denied(text, sent, language):
            what = (sent.group("what") or "").strip()
            yield Promise("seller", PromiseKind.SEND, what if len(what.split()) <= _LONGEST_THING else "")
            continue
        for kind, phrases in ((PromiseKind.FIND_OUT, _FIND_OUT), (PromiseKind.CALL_BACK, _CALL_BACK)):
            found = phrases[language].search(text)
            if found is not None and not _is_denied(text, found, language):
                yield Promise("seller", kind)


def _is_denied(text: str, promise: re.Match[str], language: Language) -> bool:
    return _DENIED[language].search(text[: promise.start()].lower()) is not None


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
