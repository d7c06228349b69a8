"""English: contractions, number words, currencies and words without content."""

from __future__ import annotations

from typing import Final

from talktrack.practice.lexicon.schema import numbered, word_set

CONTRACTIONS: Final = {
    **{f"{subject}'re": f"{subject} are" for subject in ("you", "we", "they", "what", "who", "there")},
    **{f"{subject}re": f"{subject} are" for subject in ("you", "they")},
    **{
        f"{subject}'ve": f"{subject} have"
        for subject in ("i", "you", "we", "they", "would", "could", "should", "might")
    },
    **{f"{subject}ve": f"{subject} have" for subject in ("i", "you", "we", "they")},
    **{
        f"{subject}'ll": f"{subject} will"
        for subject in ("i", "you", "we", "they", "it", "that", "he", "she", "there", "what")
    },
    **{f"{subject}ll": f"{subject} will" for subject in ("you", "they", "that", "it")},
    **{
        f"{subject}'d": f"{subject} would"
        for subject in ("i", "you", "we", "they", "it", "that", "he", "she", "what", "how")
    },
    **{f"{subject}d": f"{subject} would" for subject in ("you", "they")},
    **{
        f"{subject}'s": f"{subject} is"
        for subject in (
            "it",
            "that",
            "what",
            "who",
            "how",
            "where",
            "when",
            "why",
            "there",
            "here",
            "he",
            "she",
            "this",
        )
    },
    **{f"{subject}s": f"{subject} is" for subject in ("that", "what", "there", "hows", "heres")},
    **{
        spelling: f"{verb} not"
        for verb in (
            "do",
            "does",
            "did",
            "is",
            "are",
            "was",
            "were",
            "have",
            "has",
            "had",
            "would",
            "could",
            "should",
            "might",
            "must",
        )
        for spelling in (f"{verb}n't", f"{verb}nt")
    },
    "won't": "will not",
    "wont": "will not",
    "can't": "can not",
    "cant": "can not",
    "cannot": "can not",
    "ain't": "is not",
    "shan't": "shall not",
    "i'm": "i am",
    "im": "i am",
    "let's": "let us",
    "lets": "let us",
    "wanna": "want to",
    "gonna": "going to",
    "gotta": "got to",
    "gimme": "give me",
    "lemme": "let me",
    "its": "it is",
    "old's": "old is",
    "one's": "one is",
    "everyone's": "everyone is",
    "whats": "what is",
    "hows": "how is",
    "o'clock": "o'clock",
    "y'all": "you",
    "c'mon": "come on",
    "thx": "thanks",
}

_UNITS: Final = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen"
)
_TENS: Final = "twenty thirty forty fifty sixty seventy eighty ninety"

NUMBERS: Final = {
    **numbered(_UNITS),
    **numbered(_TENS, start=20, step=10),
    "fourty": 40,
}

CURRENCIES: Final = {
    "euro": "EUR",
    "euros": "EUR",
    "eur": "EUR",
    "dollar": "USD",
    "dollars": "USD",
    "bucks": "USD",
    "usd": "USD",
    "pound": "GBP",
    "pounds": "GBP",
    "quid": "GBP",
    "gbp": "GBP",
    "sterling": "GBP",
    "francs": "CHF",
    "chf": "CHF",
    "cad": "CAD",
    "aud": "AUD",
    "mxn": "MXN",
    "ars": "ARS",
    "pesos": "",
    "peso": "",
}

STOPWORDS: Final = word_set(
    """
    a an the and or but if so as than then that this these those it its i me my mine we us our ours you your yours he
    him his she her hers they them their theirs who whom whose which what when where why how is am are was were be
    been being do does did doing done have has had having will would shall should can could may might must ought not
    no nor to of in on at by for with about from into onto over under up down out off again there here all any both
    each few more most other some such only own same too very just also now ok okay yes yeah well right please let got
    get gets getting really quite much many lot bit one ones thing things something anything everything nothing hi
    hello hey thanks thank because while during before after above below between through until per via against ever
    never always
    """
)
