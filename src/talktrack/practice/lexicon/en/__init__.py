"""English, put together; the phrases stand in the files beside this one."""

from __future__ import annotations

from typing import Final

from talktrack.domain.persona import Topic
from talktrack.practice.lexicon.en.classes import CLASSES
from talktrack.practice.lexicon.en.closing import CLOSING
from talktrack.practice.lexicon.en.contact import CONTACT
from talktrack.practice.lexicon.en.echo import ECHO
from talktrack.practice.lexicon.en.force import FORCE
from talktrack.practice.lexicon.en.frames import FRAMES
from talktrack.practice.lexicon.en.gains import GAINS
from talktrack.practice.lexicon.en.kindness import KINDNESS
from talktrack.practice.lexicon.en.limits import LIMITS
from talktrack.practice.lexicon.en.listening import LISTENING
from talktrack.practice.lexicon.en.offer import OFFER
from talktrack.practice.lexicon.en.questions import QUESTIONS
from talktrack.practice.lexicon.en.service import SERVICE
from talktrack.practice.lexicon.en.signs import SIGNS
from talktrack.practice.lexicon.en.steps import CONSEQUENCES, STEPS
from talktrack.practice.lexicon.en.talk import TALK
from talktrack.practice.lexicon.en.topics import TOPICS
from talktrack.practice.lexicon.en.trade import TRADE
from talktrack.practice.lexicon.en.words import CONTRACTIONS, CURRENCIES, NUMBERS, STOPWORDS
from talktrack.practice.lexicon.schema import Lexicon, together, word_set

ENGLISH: Final = Lexicon(
    moves=together(
        CONTACT, LISTENING, OFFER, CLOSING, TALK, TRADE, SERVICE, KINDNESS, ECHO, GAINS, LIMITS, FORCE, STEPS
    ),
    topics={**TOPICS, Topic.IMPACT: TOPICS[Topic.IMPACT] + CONSEQUENCES},
    cues={**QUESTIONS, **SIGNS, **FRAMES},
    contractions=CONTRACTIONS,
    leads=word_set(
        """
        absolutely actually ah alright also and anyway because before but cool exactly excellent finally fine first
        good great hello hey hi hmm interesting listen look no now oh ok okay or perfect please right see so sorry
        sure thanks then uh uhm um understood well yeah yep yes
        """
    ),
    embedders=word_set(
        """
        through
        about ask asked asking check decide decides depends discuss exactly explain find for from guess hear imagine
        is just knew know knows learn like matter me of on realise realize remember said say saying see sees show
        showed shows tell that to told understand understood us whatever wonder wondering
        """
    ),
    subordinators=word_set(
        """
        after apart as assuming at based because before besides beyond compared considering for from given if
        imagine in on once regarding since suppose thinking when while with
        """
    ),
    alternatives=word_set(
        """
        or
        """
    ),
    question_words=word_set(
        """
        how what when where which who whom whose why
        """
    ),
    prepositions=word_set("at by for from in of on to with"),
    stopwords=STOPWORDS,
    persons=word_set("i you he she we they me us my your our his her their"),
    numbers=NUMBERS,
    multipliers={"hundred": 100, "thousand": 1000, "grand": 1000, "million": 1_000_000, "k": 1000},
    number_joints=frozenset({"and"}),
    currencies=CURRENCIES,
    dollar="USD",
    cents=frozenset({"cent", "cents", "pence"}),
    percent=(("percent",), ("per", "cent"), ("percents",)),
    fillers=word_set("uh uhm um erm er"),
    classes=CLASSES,
)
