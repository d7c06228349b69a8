"""Spanish, put together; the phrases stand in the files beside this one."""

from __future__ import annotations

from textwrap import dedent
from typing import Final

from talktrack.domain.persona import Topic
from talktrack.practice.lexicon.es.closing import CLOSING
from talktrack.practice.lexicon.es.contact import CONTACT
from talktrack.practice.lexicon.es.gains import CONSEQUENCES, GAINS
from talktrack.practice.lexicon.es.kinds import CLASSES, spelled_out
from talktrack.practice.lexicon.es.listening import LISTENING
from talktrack.practice.lexicon.es.offer import OFFER
from talktrack.practice.lexicon.es.person import PERSON
from talktrack.practice.lexicon.es.questions import QUESTIONS
from talktrack.practice.lexicon.es.signs import SIGNS
from talktrack.practice.lexicon.es.steps import STEPS
from talktrack.practice.lexicon.es.talk import TALK
from talktrack.practice.lexicon.es.topics import TOPICS
from talktrack.practice.lexicon.es.trade import TRADE
from talktrack.practice.lexicon.es.words import CONTRACTIONS, CURRENCIES, NUMBERS, STOPWORDS
from talktrack.practice.lexicon.es.worry import WORRY
from talktrack.practice.lexicon.schema import Lexicon, together, word_set

SPANISH: Final = Lexicon(
    moves=spelled_out(together(CONTACT, LISTENING, OFFER, CLOSING, TALK, TRADE, PERSON, STEPS, WORRY, GAINS)),
    topics=spelled_out({**TOPICS, Topic.IMPACT: f"{dedent(TOPICS[Topic.IMPACT])}\n{dedent(CONSEQUENCES)}"}),
    cues={**QUESTIONS, **SIGNS},
    contractions=CONTRACTIONS,
    leads=word_set(
        """
        ademas ahora aja bien bueno cierto claro comprendo correcto dale decime digame dime disculpa disculpe e eh
        entendido entiendo entonces este estupendo exacto excelente fantastico genial gracias hola listo mira mire
        mmm o oiga ok okay okey orale osea oye perdon perdone perfecto pero porque pues sale tambien vale y ya
        """
    ),
    embedders=word_set(
        """
        a con de en para por segun
        algo averiguar cada comente comprender contarle contarte cuento decir decirle depende dice dije el ensenarle
        enseno entendemos entender entiendo es exactamente explicar explicarle explico hacer hay imagino justo la
        las lo los mostrarle muestro ni preguntarle preguntarte pregunto revisar sabe sabemos saber saberlo sabes
        sabia se segun sobre tan tenemos tengo tiene tienen todo unas unos valorar vemos veo ver
        """
    ),
    subordinators=word_set(
        """
        a ademas al aparte como comparado con considerando cuando dado de desde en entre imaginate imagine imaginese
        mas para pensando respecto segun si sobre suponiendo teniendo
        """
    ),
    alternatives=word_set(
        """
        o u
        """
    ),
    question_words=word_set(
        """
        como cual cuales cuando cuanta cuantas cuanto cuantos donde que quien quienes
        """
    ),
    prepositions=word_set("a con de desde en hasta para por"),
    stopwords=STOPWORDS,
    persons=word_set(
        "yo usted ustedes vos tu le les te me nos os lo mi su sus tus nuestro nuestra usted quiere quiero tiene tienes"
    ),
    numbers=NUMBERS,
    multipliers={"mil": 1000, "millon": 1_000_000, "millones": 1_000_000, "k": 1000},
    number_joints=frozenset({"y", "e"}),
    currencies=CURRENCIES,
    dollar="",
    cents=frozenset({"centimo", "centimos", "centavo", "centavos"}),
    percent=(("por", "ciento"), ("porciento",), ("por", "cien")),
    classes=CLASSES,
)
