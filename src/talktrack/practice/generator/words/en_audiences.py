"""What companies and people at home have in common in English."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from talktrack.domain.persona import Layer, ObjectionKind, Topic, TriggerWhen
from talktrack.domain.scenario import GoalResult
from talktrack.practice.generator.shape import Audience, CommonFact, CommonWorry

_WORRIES: Final = (
    CommonWorry(
        "busy",
        ObjectionKind.BRUSH_OFF,
        TriggerWhen.OPENING,
        ("I'm right in the middle of something.", "You've caught me in the middle of things, to be honest."),
        "middle|busy|caught|bad moment|time",
        ("It's just that everybody who rings wants ten minutes and takes thirty.",),
        ("All right, two minutes then.", "Fair enough. Go on."),
        ("I did say I was in the middle of something.",),
        "I understand, you're in the middle of something. May I ask two short questions, and then you decide?",
    ),
    CommonWorry(
        "email",
        ObjectionKind.BRUSH_OFF,
        TriggerWhen.OPENING,
        ("Just send me something by email.", "Put it in an email and I'll look at it some time."),
        "email|send|in writing|inbox",
        ("An email I can throw away. A caller is harder, that's all.",),
        ("Well, ask then, before you write anything.", "All right. Keep it short."),
        ("My inbox still works, you know.",),
        "I understand, I'm happy to send you an email. What should be in it, so that it's worth reading?",
    ),
    CommonWorry(
        "promises",
        ObjectionKind.TRUST,
        TriggerWhen.PITCH,
        (
            "They all say that. Afterwards nobody picks up the phone.",
            "I've heard that song before, from your competitors.",
        ),
        "all say|afterwards|picks up|heard that|song|promise*|trust|before",
        ("It's the silence afterwards that gets me, once the ink is dry.",),
        ("If I can ask them myself, that's something else.", "Right. That I can check."),
        ("Nice words. I'd like to hear it from somebody who has it.", "And who says so apart from you?"),
        "I understand, you've heard promises before. What happened afterwards? {customers_proof}",
        proof="reference",
    ),
    CommonWorry(
        "breaks",
        ObjectionKind.RISK,
        TriggerWhen.PITCH,
        (
            "And when it goes wrong, who's standing there? Me.",
            "Something always goes wrong with a change, and then it's my head.",
        ),
        "goes wrong|wrong|standing there|change|my head|risk|worry",
        ("The last time something changed here I was the one explaining it for weeks.",),
        ("In writing? Then it isn't only my problem.", "All right, that takes some of the weight off."),
        ("You still haven't told me who pays when it doesn't work.", "That doesn't help me on the day it fails."),
        "I understand that worry, you'd be the one standing there. What went wrong last time? {guarantee_proof}",
        proof="security",
    ),
    CommonWorry(
        "dear",
        ObjectionKind.PRICE,
        TriggerWhen.PRICE,
        ("That's a good deal more than we pay now.", "Ouch. That's more than I had in mind."),
        "price|more than|pay|expensive|cost*|money|a lot",
        ("I couldn't say what we'd get back for it, that's the trouble.",),
        ("If others got that back, I can live with the figure.", "Put like that it isn't so far off."),
        ("I still don't see what it brings in.", "And where's the money in it for us?"),
        "I understand, that is a lot of money. What would it have to bring in? {case_proof}",
        proof="roi",
    ),
    CommonWorry(
        "dearer",
        ObjectionKind.PRICE,
        TriggerWhen.PRICE,
        ("For that I could leave everything as it is and go on holiday.", "That's steep for something I can't touch."),
        "steep|price|cost*|expensive|holiday|worth|money|a lot",
        ("I'd have to see what's left of it at the end of a year.",),
        ("That's a figure I can work with.", "Well, over a year that does look different."),
        ("Steep is steep. What have others got out of it?", "You're telling me what it costs, not what it's worth."),
        "I understand, it sounds steep. What would make it worth it for you? {case_proof}",
        proof="roi",
    ),
    CommonWorry(
        "ask_them",
        ObjectionKind.AUTHORITY,
        TriggerWhen.NEXT_STEP,
        ("I'd have to talk to {decider} first.", "Let me run it past {decider} and I'll come back to you."),
        "{decider}|talk to|run it past|come back|first|decide*",
        ("I can already hear what {decider} will say, that's all.",),
        ("You're right, {decider} may as well hear it at first hand.", "All right, that makes it easier to bring up."),
        ("I said I'd ask, and I will.",),
        "Of course, talk to {decider} first. What do you think {decider} would want to know?",
        clarify=True,
        hides="decision",
    ),
    CommonWorry(
        "think",
        ObjectionKind.TIMING,
        TriggerWhen.NEXT_STEP,
        ("I need to sleep on it.", "Let me think about it for a while."),
        "sleep on it|think about|while|think it over|time",
        ("It isn't really the thinking. It isn't only up to me.",),
        ("Good, then there's no harm in a date.", "Fine. If it's only that, let's do it."),
        ("I'd still rather think about it.",),
        "I understand, you want to think about it. What exactly do you still have to think over?",
        clarify=True,
        hides="decision",
    ),
    CommonWorry(
        "tied",
        ObjectionKind.RISK,
        TriggerWhen.TURN,
        ("I'm not signing anything I can't get out of.", "Once you're in these things you never get out again."),
        "get out|tied|signing|out of|out again|contract|leave",
        ("I once paid two years for something nobody used.",),
        ("If I can just stop, I'm easy.", "Good. A way out was all I wanted."),
        ("And how do I get out if it's no good?",),
        "I understand, nobody likes to be tied to something. {trial_proof}",
        proof="low_risk",
    ),
    CommonWorry(
        "effort",
        ObjectionKind.PROCESS,
        TriggerWhen.TURN,
        ("Changing over is always more work than they tell you.", "I can't have weeks of upheaval for this."),
        "changing over|change|work|upheaval|effort|weeks|switch*",
        ("Everything lands on my desk in the end, that's what I'm afraid of.",),
        ("If we can stop when it gets too much, let's see.", "All right, that sounds bearable."),
        ("And who does all that work? Exactly.",),
        "I understand, a change is work and it lands on you. {trial_proof}",
        proof="low_risk",
    ),
)

_FACTS: Final = (
    CommonFact(
        "decision",
        Layer.EARNED,
        (Topic.DECISION, Topic.PEOPLE),
        "{decider} has the last word and was burned by a similar purchase in {year2}.",
        "{decider} has the last word here, and got burned with something like it in {year2}.",
        "Who else has a say in this, and who decides in the end?",
        "has a say|decides|who else|decision|sign off|agree to it",
        trust=42,
    ),
    CommonFact(
        "timing",
        Layer.ASKED,
        (Topic.TIMING,),
        "What they have now runs out in {month}; notice has to be given six weeks before.",
        "What we have now runs until {month}, and I'd have to give notice six weeks before that.",
        "Is there a date that matters for a change, say the end of a contract?",
        "date that matters|end of a contract|how soon|by when|deadline|runs out",
    ),
    CommonFact(
        "timing",
        Layer.ASKED,
        (Topic.TIMING,),
        "It has to be settled before {month}, because {colleague} is away for two months then.",
        "It would have to be settled before {month}. {colleague} is away for two months from then on.",
        "Is there a date that matters for a change, say the end of a contract?",
        "date that matters|end of a contract|how soon|by when|deadline",
    ),
    CommonFact(
        "budget",
        Layer.EARNED,
        (Topic.BUDGET,),
        "They pay {now} a month today, and up to {limit} would go through without a fight.",
        "We pay {now} a month as it stands. Up to {limit} nobody would fight me over it.",
        "What do you pay for it today, and what budget would be thinkable?",
        "pay for it|budget|do you pay|spend|set aside|thinkable",
        trust=48,
    ),
    CommonFact(
        "criteria",
        Layer.ASKED,
        (Topic.CRITERIA, Topic.RISK),
        "What counts is one person who picks up the phone and knows them by name.",
        "One person who picks up and knows who I am. I've had enough of starting from the beginning with everybody.",
        "What matters most to you when you choose somebody for this?",
        "matters most|important to you|when you choose|look for|criteria",
    ),
    CommonFact(
        "criteria",
        Layer.ASKED,
        (Topic.CRITERIA, Topic.RISK),
        "What counts is that it is simple: {colleague} has to manage it without being shown twice.",
        "It has to be simple. If {colleague} can't manage it after being shown once, it's no use to me.",
        "What matters most to you when you choose somebody for this?",
        "matters most|important to you|when you choose|look for|criteria",
    ),
    CommonFact(
        "history",
        Layer.EARNED,
        (Topic.HISTORY,),
        "In {year2} they tried {provider2}; it took {n} months and ended with a letter from a lawyer.",
        "In {year2} we tried it with {provider2}. {n} months of grief, and a lawyer's letter at the end.",
        "What have you tried before, and how did that go?",
        "tried before|have you tried|in the past|experience|how did that go",
        trust=46,
    ),
    CommonFact(
        "history",
        Layer.EARNED,
        (Topic.HISTORY,),
        "{provider2} promised them the earth in {year2} and was gone after {n} months.",
        "{provider2} promised us the earth in {year2}. {n} months later the number was dead.",
        "What have you tried before, and how did that go?",
        "tried before|have you tried|in the past|experience|how did that go",
        trust=46,
    ),
    CommonFact(
        "impact",
        Layer.EARNED,
        (Topic.IMPACT,),
        "{colleague} spends {h} hours a week on putting it right, and about {loss} a month is lost on it.",
        "{colleague} spends {h} hours a week putting it right, and I reckon it loses us {loss} a month.",
        "What does that cost you, in hours or in money?",
        "cost you|lead to|in hours|what does that mean|consequence*|lose by it",
        trust=40,
    ),
    CommonFact(
        "offers",
        Layer.ASKED,
        (Topic.COMPETITOR,),
        "There is an offer from {provider2} on the table, unread for {n} weeks.",
        "There's something from {provider2} lying here. It's been lying here for {n} weeks, if I'm honest.",
        "Are you looking at other offers as well?",
        "other offers|anybody else|competitor*|quotes|comparing",
    ),
    CommonFact(
        "goal",
        Layer.ASKED,
        (Topic.GOAL,),
        "Ideally nobody would have to think about it any more by {month2}.",
        "If I'm dreaming? That by {month2} nobody here has to think about it any more.",
        "If this went well, what would be different in a year from now?",
        "be different|ideal*|went well|a year from now|goal|wish",
    ),
)

_NO_FIT: Final = (
    CommonFact(
        "bound",
        Layer.ASKED,
        (Topic.TIMING, Topic.PROVIDER),
        "They signed with {provider} for four more years last {month}; leaving costs {lock}.",
        "Here's the thing: we signed for another four years last {month}. Getting out would cost {lock}.",
        "Is there a contract that binds you, and until when?",
        "contract|binds you|bound|until when|runs out",
    ),
    CommonFact(
        "giving_up",
        Layer.ASKED,
        (Topic.TIMING,),
        "They give it all up in {month}; {colleague} moves to {town2} and nothing new will be bought.",
        "To be straight with you, we're giving all this up in {month}. I'm off to {town2}, so nothing new gets bought.",
        "What else is about to change with you in the coming year?",
        "about to change|coming year|plans|next year|until when",
    ),
)

_CHATTY: Final = (
    "It's been raining sideways here since Tuesday.",
    "I'm on my third coffee, so speak slowly.",
    "Somebody's drilling next door, if you wonder about the noise.",
    "Fine, thanks. It's that sort of a week.",
    "Can't complain. Nobody would listen.",
    "I was up at five, so forgive me if I yawn.",
)
_UNKNOWN: Final = (
    "I couldn't tell you that off the top of my head.",
    "No idea, I'm afraid.",
    "That one beats me.",
    "I'd be making it up if I answered that.",
    "I've never looked into that.",
    "You'd have to ask somebody cleverer.",
)
_DECLINE: Final = (
    "No, I don't think so. Not as things stand.",
    "I'd rather leave it for now.",
    "I'm going to say no to that today.",
    "That's too quick for me, I'll pass.",
    "Not yet. You don't know enough about us for that.",
)
_COMMIT: Final = (
    "All right, let's do that.",
    "Yes, that suits me. Put it down.",
    "Go on then, I'll keep that free.",
    "Agreed. Send me a note with the details.",
)
_GOODBYE: Final = (
    "Right, I have to go. Goodbye.",
    "I'll leave it there. Bye now.",
    "Thanks for ringing. I must get on.",
    "That's my other line. Goodbye.",
)

BUSINESS: Final = Audience(
    facts=_FACTS,
    no_fit=_NO_FIT,
    worries=_WORRIES,
    openings=("{company}, {person} speaking.", "{person}, {company}. Hello?", "{company}, good morning, {first} here."),
    about="{person} is {role} at {company}, {kind} in {town}. Polite, short of time, and has heard many sales calls.",
    situation=(
        (
            "You call {person}, {role} at {company} in {town}. {first} stopped at your stand at a trade "
            "fair and left a card. You know nothing else."
        ),
        (
            "A customer of yours gave you the name of {person}, {role} at {company} in {town}. {first} "
            "does not expect your call."
        ),
        (
            "{person}, {role} at {company} in {town}, downloaded a leaflet from your website last week. "
            "You call for the first time."
        ),
    ),
    goals={
        GoalResult.NEXT_STEP: "A conversation of half an hour on a named day, with the figures on the table.",
        GoalResult.COMMITMENT: "An order for {product}, with a date for the start.",
        GoalResult.DISQUALIFIED: "An honest goodbye: {product} does not fit here.",
    },
    small_talk=_CHATTY,
    unknown=_UNKNOWN,
    decline=_DECLINE,
    commit=_COMMIT,
    goodbye=_GOODBYE,
)

HOME: Final = replace(
    BUSINESS,
    openings=("Hello?", "Hello, {first} speaking.", "Yes, {person} here, who's that?"),
    about="{person} lives in {town}: {kind}. Friendly, careful with people who sell things on the phone.",
    situation=(
        (
            "{person} from {town} filled in the form on your website on Sunday evening and asked what it "
            "would cost. You call back."
        ),
        (
            "A neighbour of {person} in {town} is a customer of yours and gave you the number. {first} "
            "does not expect your call."
        ),
        (
            "{person} from {town} took a leaflet from your stand at the market and left a number. You "
            "call for the first time."
        ),
    ),
    goals={
        GoalResult.NEXT_STEP: "A second conversation on a named day, with everybody who has a say.",
        GoalResult.COMMITMENT: "An order for {product}, with a date for the start.",
        GoalResult.DISQUALIFIED: "An honest goodbye: {product} does not fit here.",
    },
)
