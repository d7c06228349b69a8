"""Words that the metrics look for, folded as `domain.text` folds. Spanish covers Spain, Mexico and the River Plate."""

from __future__ import annotations

from typing import Final

from talktrack.domain.language import Language


def _set(listed: str) -> frozenset[str]:
    return frozenset(phrase.strip() for phrase in listed.split("|"))


BACKCHANNELS: Final[dict[Language, frozenset[str]]] = {
    "en": _set(
        """uh huh|mm hmm|mhm|mm|mmm|hm|hmm|yeah|yep|yup|yes|right|okay|ok|got it|i see|sure|exactly|true|really|
        wow|oh|ah|great|good|cool|fine|of course|makes sense|fair enough|alright|all right|interesting|absolutely|
        indeed"""
    ),
    "es": _set(
        """aja|ajam|mm|mmm|mhm|hm|ah|oh|claro|vale|si|ok|okey|okay|perfecto|ya|ya veo|bien|muy bien|exacto|eso|
        cierto|de acuerdo|entiendo|comprendo|correcto|por supuesto|desde luego|ya ya|sale|orale|andale|dale|listo|
        buenisimo|barbaro|seguro|asi es|como no|anda|venga|que bueno|genial|interesante"""
    ),
}
"""Short signs of listening; a burst made only of them takes no turn."""

FILLERS: Final[dict[Language, tuple[str, ...]]] = {
    "en": ("um", "umm", "uh", "uhh", "uhm", "er", "erm", "hmm"),
    "es": ("eh", "ehh", "em", "emm", "ehm", "mmm", "hmm", "osea"),
}
"""Always fillers."""

AMBIGUOUS_FILLERS: Final[dict[Language, tuple[str, ...]]] = {
    "en": ("like", "so", "right", "well", "you know", "i mean", "kind of", "sort of", "basically", "actually"),
    "es": ("o sea", "este", "pues", "bueno", "digamos", "a ver", "en plan", "tipo", "viste", "nada", "entonces"),
}
"""Fillers only when repeated or set off by pauses; otherwise ordinary words."""

TAGS: Final[dict[Language, frozenset[str]]] = {
    "en": _set(
        """right|correct|okay|ok|yeah|no|you know|you see|huh|isn't it|isn't that right|aren't they|aren't you|
        don't you|doesn't it|didn't you|won't you|is that right|does that make sense|make sense|see what i mean"""
    ),
    "es": _set(
        """no|si|verdad|cierto|vale|eh|ok|okey|no es asi|no es cierto|no es verdad|a que si|sabes|sabe|me explico|
        me entiendes|me entiende|entiendes|viste|no crees|no cree|ya"""
    ),
}
"""Tag questions; they ask for no answer and are not counted."""

OPEN_HEADS: Final[dict[Language, tuple[str, ...]]] = {
    "en": ("what*", "how*", "why", "tell me", "walk me", "describe", "talk me", "help me understand", "in what way"),
    "es": (
        "que",
        "como",
        "por que",
        "cuenteme",
        "cuentame",
        "contame",
        "digame",
        "dime",
        "expliqueme",
        "explicame",
        "cual*",
    ),
}
"""Starts of clauses that invite a free answer."""

CLOSED_HEADS: Final[dict[Language, tuple[str, ...]]] = {
    "en": (
        "how many",
        "how much",
        "how long",
        "how often",
        "how old",
        "how far",
        "what time",
        "what day",
        "however",
        "whatever",
    ),
    "es": ("que dia", "que hora", "que fecha", "que tal si", "como se llama", "como te llamas", "que numero"),
}
"""Starts that look open and ask for a number, a time or a name."""

LEAD_INS: Final[dict[Language, tuple[str, ...]]] = {
    "en": (
        "and",
        "so",
        "but",
        "well",
        "ok",
        "okay",
        "then",
        "also",
        "now",
        "um",
        "uh",
        "about",
        "to",
        "for",
        "with",
        "just",
    ),
    "es": (
        "y",
        "pero",
        "entonces",
        "pues",
        "bueno",
        "ok",
        "vale",
        "eh",
        "a",
        "de",
        "con",
        "en",
        "para",
        "por",
        "ahora",
    ),
}
"""Words that may stand before the question word."""

REQUESTS: Final[dict[Language, tuple[str, ...]]] = {
    "en": ("tell me", "walk me through", "talk me through", "help me understand", "describe"),
    "es": ("cuenteme", "cuentame", "contame", "digame", "dime", "decime", "expliqueme", "explicame", "explicame"),
}
"""Starts of sentences that ask without a question mark."""

QUESTION_HEADS: Final[dict[Language, tuple[str, ...]]] = {
    "en": (
        *(
            "what is",
            "what are",
            "what do",
            "what does",
            "what did",
            "what would",
            "what's",
            "how do",
            "how are",
            "how is",
        ),
        *("how did", "how would", "how many", "how much", "how long", "how often", "why do", "why is", "why did"),
        *(
            "who is",
            "who else",
            "who would",
            "who decides",
            "when do you",
            "when is",
            "when would",
            "where do",
            "where is",
        ),
        *("which of", "do you", "does your", "did you", "are you", "is there", "is your", "have you", "would you"),
        *("could you", "can you", "will you", "tell me about", "walk me through"),
    ),
    "es": (
        *("cuanto", "cuantos", "cuanta", "cuantas", "cual es", "cuales son", "quien es", "quien decide", "por que"),
        *("que es lo que", "que les", "que le", "que te", "que hacen", "que usan", "que tan", "como lo", "como le"),
        *(
            "como manejan",
            "como hacen",
            "como es",
            "como esta",
            "me puede decir",
            "me puedes decir",
            "le parece",
            "te parece",
        ),
        *("podria decirme", "podrias decirme", "cuenteme", "cuentame", "contame"),
    ),
}
"""Starts of questions: they outweigh a tag at the end, and stand for the mark where a recogniser writes none."""

STEP_WORDS: Final[dict[Language, tuple[str, ...]]] = {
    "en": (
        *(
            "meet*",
            "demo*",
            "call",
            "calls",
            "schedul*",
            "trial",
            "pilot",
            "appointment",
            "visit*",
            "invit*",
            "calendar",
        ),
        *("sign", "signed", "signature"),
    ),
    "es": (
        *("reuni*", "reunamos", "demo*", "llamada*", "llam*", "agend*", "prueba", "piloto", "cita", "visit*", "invit*"),
        *("calendario", "firm*", "vernos", "nos vemos"),
    ),
}
"""Words of a next step, for turns that carry no moves."""

DATE_WORDS: Final[dict[Language, tuple[str, ...]]] = {
    "en": (
        *("monday*", "tuesday*", "wednesday*", "thursday*", "friday*", "saturday*", "sunday*", "today", "tonight"),
        *("tomorrow", "next week", "this week", "next month", "this afternoon", "this morning", "o'clock", "noon"),
        *("january", "february", "april", "june", "july", "august", "september", "october", "november", "december"),
        *("in a week", "in two weeks", "end of the week", "end of the month"),
    ),
    "es": (
        *("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo", "hoy", "mañana", "pasado mañana"),
        *("proxima semana", "semana que viene", "esta semana", "semana proxima", "proximo mes", "mes que viene"),
        *("esta tarde", "al mediodia", "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto"),
        *("septiembre", "setiembre", "octubre", "noviembre", "diciembre", "en una semana", "en dos semanas"),
    ),
}

CLOCK_TIME: Final = (
    r"(?<!\w)(?:\d{1,2}[:.]\d{2}|(?:at|a las?) \d{1,2}|\d{1,2} ?(?:am|pm|a\.m|p\.m|hrs)|(?:march|may) \d{1,2})(?!\w)"
)
"""A time of day or a date in figures, over folded text of either language."""

AGREEMENTS: Final[dict[Language, tuple[str, ...]]] = {
    "en": (
        *(
            "yes",
            "yeah",
            "yep",
            "sure",
            "okay",
            "ok",
            "works",
            "work for me",
            "sounds good",
            "sounds fine",
            "great",
            "perfect",
        ),
        *("put me down", "book it", "book me", "send the invite", "send me the invite", "suits me", "would suit"),
        *(
            "agreed",
            "deal",
            "fine",
            "let's do",
            "see you",
            "talk then",
            "good for me",
            "absolutely",
            "of course",
            "happy to",
        ),
    ),
    "es": (
        *("si", "claro", "vale", "ok", "okey", "perfecto", "de acuerdo", "me parece bien", "me parece", "me va bien"),
        *(
            "me viene bien",
            "esta bien",
            "hecho",
            "dale",
            "sale",
            "listo",
            "nos vemos",
            "quedamos",
            "por supuesto",
            "genial",
        ),
        *(
            "apuntelo",
            "apunteme",
            "aparteme",
            "agendelo",
            "venga",
            "orale pues",
            "dejelo asi",
            "mandeme la convocatoria",
        ),
        *("buenisimo", "barbaro", "con gusto", "encantado", "encantada", "ahi estare"),
    ),
}

REFUSALS: Final[dict[Language, tuple[str, ...]]] = {
    "en": ("no", "not", "can't", "cannot", "won't", "don't", "doesn't", "isn't", "unfortunately", "rather not"),
    "es": ("no", "tampoco", "lamentablemente", "imposible", "prefiero que no"),
}
"""Words that make an apparent agreement none."""

ASSENTS_WITH_NO: Final[dict[Language, tuple[str, ...]]] = {
    "en": ("no problem", "not a problem", "why not", "no objection", "don't see why not"),
    "es": ("no hay problema", "sin problema", "por que no", "no hay inconveniente", "como no"),
}
"""Agreements that hold a word of refusal."""

COMMON_WORDS: Final[dict[Language, frozenset[str]]] = {
    "en": _set(
        """about|after|again|also|always|anything|because|been|before|being|both|call|could|does|doing|done|down|each|
        even|ever|every|everything|from|have|having|here|into|just|know|like|look|made|make|many|maybe|more|most|much|
        need|never|only|other|over|really|same|should|some|something|still|such|sure|take|tell|than|that|that's|them|
        then|there|there's|these|they|they're|thing|things|think|this|those|very|want|well|were|what|what's|when|where|
        which|while|will|with|without|would|your|yours|you're|yeah|okay|right|good|great|today|thank|thanks|hello"""
    ),
    "es": _set(
        """ahora|algo|alguna|algun|alguno|antes|aqui|aunque|bien|bueno|buena|cada|casi|como|cosa|cosas|creo|cual|cuando|
        cuanto|debe|decir|desde|despues|dice|digo|donde|ella|ellos|entonces|entre|eran|esas|esos|esta|estan|estas|este|
        esto|estos|estoy|gracias|hace|hacen|hacer|hacia|hasta|hola|luego|mas|menos|mismo|mucha|mucho|muchos|nada|nadie|
        nosotros|nuestra|nuestro|otra|otro|otros|para|pero|poco|poder|porque|puede|puedo|pues|quien|quiero|sabe|ser|
        sera|sido|siempre|sobre|solo|somos|suyo|tambien|tampoco|tanto|tener|tengo|tiene|tienen|toda|todas|todo|todos|
        unas|unos|usted|ustedes|vale|vamos|veces|verdad"""
    ),
}
"""Words of four letters and more that everybody says, so that sharing one shows no listening."""
