"""English."""

from __future__ import annotations

from typing import Final

from talktrack.domain.persona import Layer, Topic
from talktrack.domain.scenario import DifficultyLabel
from talktrack.practice.generator.shape import (
    CommonFact,
    CommonLimit,
    CommonProof,
    CommonQuestion,
    Criteria,
    Locale,
    Words,
)
from talktrack.practice.generator.words.en_audiences import BUSINESS, HOME

_BRITISH: Final = Locale(
    tag="en-GB",
    currency="GBP",
    money="{amount} pounds",
    point=",",
    scale=1,
    women=("Priya", "Moira", "Hannah", "Gwen", "Farah", "Joanne", "Beth", "Ngozi", "Claire", "Siobhan"),
    men=("Callum", "Rashid", "Owen", "Gareth", "Dominic", "Kwame", "Stuart", "Neil", "Tomasz", "Ewan"),
    surnames=(
        *("Ashworth", "Bellamy", "Cartwright", "Dunmore", "Eze", "Fairley", "Gill", "Haddon", "Iqbal", "Jessop"),
        *("Kettle", "Lomax", "Mistry", "Nuttall", "Okoro", "Pryce", "Rennie", "Stobart", "Tranter", "Whitlock"),
    ),
    towns=("Halifax", "Hereford", "Stirling", "Kettering", "Wrexham", "Grantham", "Taunton", "Durham", "Lowestoft"),
    words={},
)
_AMERICAN: Final = Locale(
    tag="en-US",
    currency="USD",
    money="{amount} dollars",
    point=",",
    scale=1,
    women=("Denise", "Marisol", "Kayla", "Ruth", "Yolanda", "Megan", "Anita", "Brooke", "Latoya", "Carla"),
    men=("Marcus", "Travis", "Hector", "Dale", "Andre", "Vince", "Raj", "Curtis", "Nathan", "Luis"),
    surnames=(
        *("Albright", "Boone", "Castillo", "Dawkins", "Emerson", "Fontaine", "Greer", "Holloway", "Ibarra", "Jennings"),
        *("Keller", "Lindgren", "McAllister", "Novak", "Ortega", "Pruitt", "Rosario", "Sandoval", "Thornton", "Vance"),
    ),
    towns=("Dayton", "Boise", "Chattanooga", "Duluth", "Amarillo", "Toledo", "Spokane", "Macon", "Peoria"),
    words={},
)

EN: Final = Words(
    locales=(_BRITISH, _AMERICAN),
    months=("January", "February", "March", "April", "June", "September", "October", "November"),
    business=BUSINESS,
    home=HOME,
    proofs=(
        CommonProof(
            "case",
            ("roi",),
            "{reference} in {town2} paid {before} a month before, and {after} in the first full year with {brand}.",
            "{reference}|first full year|{before} a month",
        ),
        CommonProof(
            "customers",
            ("reference",),
            (
                "{brand} has looked after {customers} customers since {since}, and {reference2} takes "
                "calls from people who want to ask."
            ),
            "{reference2}|{customers} customers|since {since}|takes calls",
        ),
        CommonProof(
            "guarantee",
            ("security",),
            "A written guarantee: whatever is not put right within {days} days costs nothing that month.",
            "written guarantee|put right within|costs nothing that month",
        ),
        CommonProof(
            "trial",
            ("low_risk",),
            "The first {trial} days can be ended at any time without a reason and without a fee.",
            "ended at any time|without a fee|without a reason|first {trial} days",
        ),
    ),
    limits=(
        CommonLimit(
            "No saving may be promised before somebody has looked at the customer's figures.",
            (
                "guarantee you will save|guarantee you'll save|guaranteed savings|guarantee savings|you "
                "will definitely save"
            ),
        ),
        CommonLimit(
            "It takes {weeks} weeks from the order to the start.",
            "start tomorrow|start this week|ready tomorrow|running tomorrow|up and running tomorrow",
        ),
        CommonLimit(
            "{product} does not solve everything at once; mistakes still happen.",
            "never have a problem again|no more problems|all your problems|solves everything|never goes wrong",
        ),
    ),
    questions=(
        CommonQuestion(
            "cost", ("What does a thing like that cost?", "And roughly what am I looking at in money?"), ("#price",)
        ),
        CommonQuestion(
            "start",
            ("How long before it would really be running?", "And how soon does that start, realistically?"),
            ("{weeks} weeks", "weeks from the order"),
        ),
        CommonQuestion(
            "others",
            ("Who else round here has it?", "Is there anybody I could ask about you?"),
            ("#reference", "{reference2}"),
        ),
        CommonQuestion(
            "leave", ("And if I don't like it, how do I get out?", "What happens if it isn't for us?"), ("#low_risk",)
        ),
    ),
    situation=CommonFact(
        "situation",
        Layer.VOLUNTEERED,
        (Topic.SITUATION, Topic.SIZE),
        "{kind} in {town}.",
        "It's {kind}, here in {town}.",
        "Tell me a little about your situation, what does it look like on your side?",
        "your situation|on your side|about yourselves|about you|set up|how big|how many",
    ),
    provider=CommonFact(
        "provider",
        Layer.VOLUNTEERED,
        (Topic.PROVIDER,),
        "With {provider} since {year}.",
        "We've been with {provider} since {year}, more out of habit than anything.",
        "Who looks after that for you today?",
        "looks after that|who are you with|provider|supplier|at the moment|who do you use|today",
    ),
    hang_up=(
        "No. I'm putting the phone down now.",
        "That's enough. Please don't ring this number again.",
        "I've heard all I need to. Goodbye.",
        "You haven't listened to a word. We're done.",
        "I don't have to sit here for this. Bye.",
    ),
    stall=(
        "I'm not there yet, to be honest.",
        "It sounds all right. Most things do at first.",
        "I'd need more than that to go on.",
        "Hm. I can't say that moves me yet.",
        "I'm listening, but I don't see it.",
        "Let's say I'm still on the fence.",
        "You'd have to bring that closer to home for me.",
    ),
    when=(
        "When would that be?",
        "Which day did you have in mind?",
        "I'd need a day and a time for that.",
        "My weeks fill up, so name a date.",
        "What day are we talking about?",
    ),
    haggle=(
        "Is there any movement in that figure?",
        "That's the first price. What's the second one?",
        "What could you do on the price if we agreed?",
        "I never take the first number. Can it come down a bit?",
        "You'll have some room there, I should think?",
    ),
    disqualified=(
        "Thank you for saying so openly. Not many would have.",
        "That's decent of you. I'll remember the name.",
        "Well, that saves us both some time. Thank you.",
    ),
    hints=(
        "That's something I keep to myself for now.",
        "There's a story there, and it's not for a first conversation.",
        "I'd rather not go into that yet.",
        "We'd have to know each other a bit better for that.",
        "Let's leave that one where it is for the moment.",
        "That's not a thing I tell everybody who rings.",
        "Ask me again when I know who I'm talking to.",
        "I have my reasons, let's put it that way.",
        "You're getting ahead of yourself a little there.",
        "Not yet, if you don't mind.",
        "That stays in the house for the time being.",
        "Hm, one thing at a time.",
    ),
    references=(
        "the Hartley family",
        "Brook Street Garage",
        "Penhallow Foods",
        "the Castellano family",
        "Ridgeway Dental",
        "Orchard Lane School",
        "Fenwick Prints",
        "the Adeyemi family",
    ),
    title="{product}: {person}",
    summary="{first} knows little of {brand} and has heard many promises. {difficulty}",
    difficulties={
        DifficultyLabel.EASY: "A patient one.",
        DifficultyLabel.MEDIUM: "Patient up to a point.",
        DifficultyLabel.HARD: "Little patience, and slow to trust.",
    },
    product_summary="{product} by {brand}. {business}",
    objectives=(
        "Find out what really troubles {first}, and what it costs.",
        "Learn about time, money and who else has a say.",
        "Take every worry seriously and answer it with something that can be checked.",
        "Leave with: {goal}",
    ),
    tips=(
        "Ask before you explain. One question at a time.",
        "A price without a need frightens people; a price dodged makes them suspicious.",
        "Say openly what {product} does not do.",
    ),
    criteria=Criteria(
        title="{product}: a first conversation",
        sections={
            "opening": "Opening",
            "discovery": "Discovery",
            "value": "Value",
            "objections": "Objections",
            "close": "Close",
        },
        labels={
            "introduces": "Says the company's name in the first two turns",
            "needs": "Finds out what the customer needs",
            "circumstances": "Learns about time, money and who decides",
            "listens": "Gives back what was said, or asks what it leads to, at least twice",
            "asks": "Asks questions that bring an answer, at least five times",
            "honest_proof": "Backs up what they say, or says openly what the product cannot do, at least twice",
            "talk_share": "Leaves the customer room to talk",
            "settled": "Settles the doubts that came up",
            "takes_seriously": "Takes doubts seriously and asks what is behind them",
            "outcome": "Reaches the goal of the call",
            "fair_play": "No pressure, no insult, nothing the product sheet contradicts",
            "trust": "Ends with the customer trusting them",
        },
        better={
            "introduces": "Good morning, my name is Sam Rowe from {brand}.",
            "listens": "So it sounds like that has been going on for a while. What does it lead to?",
            "asks": "What would have to be different a year from now?",
            "honest_proof": (
                "I can't promise you a saving before I have seen your figures. I can tell you how it "
                "went for {reference}."
            ),
            "talk_share": "That's enough from me. How do you see it?",
            "takes_seriously": "I understand why you'd worry about that. What is behind it?",
            "outcome": "Would next Thursday at ten suit you for that?",
            "fair_play": "Take the time you need. Nothing changes if you sleep on it.",
            "trust": "I'd rather tell you now where it would not pay.",
        },
    ),
    company_signs="b2b|companies|businesses|firms|enterprises|employers|offices",
    home_signs="b2c|households|private customers|home owners|homeowners|consumers|families|residential",
    step_signs="demo*|meeting|appointment|visit|call back|trial|survey|follow-up|next step|second call",
    yes_signs="sign*|buy*|order|purchase|contract|close the deal|subscribe|commit*|sale",
    no_signs="disqualify|let go|no fit|walk away politely",
)
