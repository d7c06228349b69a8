"""The words by which a gatekeeper judges a call."""

from __future__ import annotations

from typing import Final

from talktrack.domain.gatekeeper import GateKey
from talktrack.domain.language import Language

SAYS: Final[dict[Language, dict[GateKey, tuple[str, ...]]]] = {
    "en": {
        GateKey.NAME: ("my name is", "my name's", "this is", "it's * from", "i'm * with", "i'm * from", "* speaking"),
        GateKey.PURPOSE: (
            *("calling about", "calling to", "calling because", "calling regarding", "ringing about", "ringing to"),
            *(
                "ringing because",
                "it's about",
                "it is about",
                "it's regarding",
                "in connection with",
                "reason for * call",
            ),
            *("reason i'm", "hoping to speak * about", "talk to * about", "speak to * about", "speak with * about"),
        ),
        GateKey.RESPECT: (
            *("please", "thank", "thanks", "appreciate", "sorry to", "i know you", "i'm sure you", "if you don't mind"),
            *("would you be so kind", "that's kind", "good of you", "nice to meet", "whenever it suits", "your time"),
        ),
        GateKey.HELP: (
            *("could you help", "can you help", "would you help", "help me", "i need your help", "who would be"),
            *("who'd be", "right person", "best person", "what would you suggest", "what do you suggest", "advise"),
            *("best time", "good time to", "better time", "when would", "when is", "how would i best", "point me"),
        ),
    },
    "es": {
        GateKey.NAME: ("me llamo", "mi nombre es", "soy", "habla", "le saluda", "le hablo de", "le llamo de"),
        GateKey.PURPOSE: (
            *(
                "llamo por",
                "llamo para",
                "llamo porque",
                "llamaba por",
                "llamaba para",
                "le hablo por",
                "le hablo para",
            ),
            *(
                "es por",
                "es sobre",
                "es acerca",
                "se trata de",
                "es en relación",
                "el motivo",
                "por el tema",
                "quería hablar",
            ),
            *("quisiera hablar", "me gustaría hablar", "tiene que ver con"),
        ),
        GateKey.RESPECT: (
            *("por favor", "gracias", "disculpe", "disculpa", "perdone", "agradezco", "le agradecería", "muy amable"),
            *("si no es molestia", "sé que", "me imagino que", "encantad*", "mucho gusto", "su tiempo", "tu tiempo"),
        ),
        GateKey.HELP: (
            *(
                "me ayuda*",
                "me podría ayudar",
                "me puede ayudar",
                "ayudarme",
                "quién sería",
                "quién lleva",
                "persona indicada",
            ),
            *(
                "persona adecuada",
                "qué me recomienda",
                "qué me sugiere",
                "qué me aconseja",
                "buen momento",
                "mejor momento",
            ),
            *("mejor hora", "a qué hora", "cuándo podría", "cuándo sería", "cómo podría", "orientar*"),
        ),
    },
}
"""What the words of a turn give it; a reason is the scenario's own."""

LIES: Final[dict[Language, tuple[str, ...]]] = {
    "en": (
        *("he's expecting", "she's expecting", "is expecting me", "is expecting my call", "expecting my call"),
        *("returning his call", "returning her call", "he asked me to call", "she asked me to call", "personal matter"),
        *(
            "it's personal",
            "it's private",
            "friend of his",
            "friend of hers",
            "old friend",
            "he knows me",
            "she knows me",
        ),
        *("we spoke last week", "he knows what it's about", "she knows what it's about"),
    ),
    "es": (
        *(
            "espera mi llamada",
            "está esperando mi llamada",
            "me está esperando",
            "me pidió que",
            "le devuelvo la llamada",
        ),
        *("devolviendo su llamada", "es personal", "es un asunto personal", "es privado", "soy amig*", "amigo suyo"),
        *(
            "amiga suya",
            "ya me conoce",
            "ya sabe de qué",
            "hablamos la semana pasada",
            "quedó conmigo",
            "familiar suyo",
        ),
    ),
}
PUSHES: Final[dict[Language, tuple[str, ...]]] = {
    "en": (
        *(
            "just put me through",
            "put me through now",
            "none of your business",
            "i don't have time for",
            "i won't tell you",
        ),
        *("you wouldn't understand", "not for you to", "i only talk to", "i only speak to", "get me the boss"),
        *("it's urgent", "you have to put", "you'll regret", "do your job", "he'll be angry", "she'll be angry"),
    ),
    "es": (
        *(
            "páseme ya",
            "pásemelo ya",
            "pásemela ya",
            "pásame ya",
            "páseme con * ya",
            "no es asunto suyo",
            "no es cosa suya",
        ),
        *(
            "no tengo tiempo para",
            "usted no entiende",
            "no lo entendería",
            "solo hablo con",
            "es urgente",
            "a usted no",
        ),
        *("haga su trabajo", "se va a arrepentir", "tiene que pasarme", "se va a enojar", "se va a enfadar"),
    ),
}
LEAVES: Final[dict[Language, tuple[str, ...]]] = {
    "en": ("leave a message", "take a message", "call back later", "try again later", "ring back", "call another time"),
    "es": (
        "dejar un recado",
        "dejar un mensaje",
        "tomar un recado",
        "llamo más tarde",
        "vuelvo a llamar",
        "otro momento",
    ),
}
