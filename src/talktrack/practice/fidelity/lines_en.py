"""English: what scripted sellers say. `{x}` is a clause of the customer's or of the product sheet."""

from __future__ import annotations

from typing import Final

LINES: Final[dict[str, tuple[str, ...]]] = {
    # --- anybody ---
    "hello": (
        "Good morning {name}, this is {me} from {seller}.",
        "Hello {name}, {me} here, from {seller}.",
        "Hi {name}, my name is {me} and I'm with {seller}.",
        "Good afternoon {name}, {me} from {seller} speaking.",
    ),
    "hello_inbound": (
        "Good morning, this is {me} at {seller}, thank you for getting in touch.",
        "Hello, {me} from {seller} here, thanks for calling us.",
        "{seller}, this is {me} speaking, good to have you on the line.",
    ),
    "bye": (
        "Thank you for your time, goodbye.",
        "All right, thanks for the talk. Goodbye.",
        "Then I'll leave it there. Have a good day, goodbye.",
    ),
    "price": (
        "{item} is {amount} {currency} {per}.",
        "The price of {item} is {amount} {currency} {per}.",
        "For {item} we ask {amount} {currency} {per}.",
    ),
    "unsure": (
        "I don't know that by heart, and I won't make anything up. I'll check it and write to you today.",
        "That I can't answer right now, to be honest. I'll find out and get back to you in writing.",
        "I'm not sure about that one, so I'd rather look it up than guess.",
    ),
    # --- to who picks up for somebody else ---
    "gate_hello": (
        "Good morning {gate}, my name is {me}, from {seller}. I could do with your help, please.",
        "Good morning {gate}, {me} from {seller} here. Would you help me, please?",
    ),
    "gate_reason": (
        "It's about this, and I think {name} will want to know of it: {x}. Could you put me through, please?",
        "I'm calling about something that concerns {name}: {x}. May I ask you to put me through?",
    ),
    "gate_please": (
        "Thank you for asking. It's about {product}, and I'd be grateful if you put me through.",
        "I understand that you have to ask. It's about {product}, would you be so kind as to put me through?",
    ),
    # --- the expert ---
    "sorry": (
        "First of all, I'm sorry about what has happened.",
        "Before anything else, I want to say sorry for the trouble you've had.",
    ),
    "agenda": (
        "I'd like to ask you a few questions before I suggest anything. Is this an okay moment?",
        "I'd rather understand your side first, and then you say if it's worth going on. Do you have a few minutes?",
        "Could I take a few minutes to understand your situation, and after that you decide whether we go on?",
    ),
    "mirror": (
        "It sounds like {x}.",
        "If I understand you correctly, {x}.",
        "So if I hear you right, {x}.",
        "What I hear is that {x}.",
        "So what you're saying is that {x}.",
    ),
    "care": (
        "I understand, that's a fair concern.",
        "That makes sense, in your place I'd be careful too.",
        "I see why you say that, and I take it seriously.",
        "You're right to raise that.",
        "I hear you, and I'd feel the same in your shoes.",
    ),
    "behind": (
        "What exactly is behind that for you?",
        "Could you tell me more about what worries you there?",
        "What makes you say that?",
        "What would have to be different for you there?",
        "Where does that come from, if I may ask?",
    ),
    "check": (
        "Does that answer your concern?",
        "Does that help with your worry?",
        "How does that sound to you, does it settle the point?",
    ),
    "once_more": (
        "You didn't want to go into this earlier, which is fine, so only if you like:",
        "I'd come back to one thing, and you needn't answer:",
        "May I ask about something again now that we know each other better?",
    ),
    "value": (
        "From what you've told me, this is the part that would help you:",
        "Here is what would change for you:",
        "For what you've described, that means the following:",
    ),
    "candid": (
        "To be open with you about what it can't do:",
        "You should know the limits too:",
        "One thing I can't promise, so that you know it from me:",
    ),
    "proof": (
        "Here's something you can check:",
        "Let me give you a concrete case:",
        "What I can show you is this:",
    ),
    "summary": (
        "To sum up, {x}.",
        "Let me summarise what I've understood: {x}.",
    ),
    "step": (
        "Then let's settle the next step: would {day} suit you?",
        "Shall we put the next step down for {day}?",
        "I'd suggest we take the next step together. Does {day} work for you?",
        "Could we schedule that for {day}?",
    ),
    "missing": (
        "I understand, and I don't want to push. What is still missing for you?",
        "That's fair. What would you need to know before it makes sense for you?",
        "Thank you for saying so openly. What holds you back most?",
    ),
    "release": (
        "To be honest, this doesn't look like a good fit for you now, and I don't want to take more of your time.",
        "I think we're not the right fit for you at the moment, and it's better I say so openly.",
    ),
    # --- the average seller ---
    "average_reason": (
        "I'm calling because we do {product} and I thought it might be interesting for you.",
        "It's about {product}, which a lot of our customers like.",
        "I wanted to talk to you about {product} for a moment.",
    ),
    "average_ask": (
        "How do you handle this at the moment?",
        "Are you happy with how it is today?",
        "Do you have any problems with it?",
        "What bothers you most about the way it works now?",
        "What does that cost you?",
        "What would be important to you?",
        "Do you decide this yourself?",
        "Who else would have a say in it?",
        "When would you want something like this?",
        "Have you tried anything like it before?",
        "Are you looking at other offers too?",
        "How many people does it affect?",
        "Do you have a budget for it?",
    ),
    "average_nod": ("Okay.", "Right.", "I see.", "Sure, thanks.", "Okay, good to know.", "Mm, right."),
    "average_worry": (
        "Yes, I hear that sometimes, but it's usually no problem.",
        "I understand, but most people get used to it quickly.",
        "Okay, I can see that.",
        "I understand your concern about that.",
        "Well, it's easier than it sounds.",
    ),
    "average_pitch": (
        "Our product is really good at that: {x}",
        "With us you'd have this: {x}",
        "What we have is this: {x}",
    ),
    "average_step": (
        "Shall I put you down for {day} then?",
        "Could we schedule something for {day}?",
        "Would {day} work for the next step?",
    ),
    "average_vague_step": (
        "Would you be interested in taking the next step with us?",
        "Could we meet some time soon to talk about it?",
        "Shall we take it from here, then?",
    ),
    # --- bad habits ---
    "dump": (
        "{product} has so much to offer: {x}",
        "Let me tell you everything it does. {x}",
        "And that's not all, there's more: {x}",
        "You also get all of this: {x}",
        "On top of that it does the following: {x}",
        "And another thing that everybody loves about it: {x}",
    ),
    "dump_reason": (
        "I'm calling to tell you about {product}, the best there is: {x}",
        "You have to hear what {product} can do: {x}",
    ),
    "probe": (
        "What do you use today?",
        "How many of you are there?",
        "Since when?",
        "What goes wrong with it?",
        "How often does that happen?",
        "What does that cost you in a month?",
        "Who decides about it?",
        "What's your budget?",
        "When does your contract end?",
        "Which other offers do you have?",
        "What have you tried before?",
        "What are your goals for this year?",
        "What matters most to you in a supplier?",
        "Who else is involved?",
        "What are you afraid of?",
        "How did you choose it?",
        "What happens if nothing changes?",
        "How soon do you need it?",
        "And how is the team?",
        "Why is that?",
    ),
    "push": (
        "You have to decide now, this offer is only valid today.",
        "Come on, everybody else has signed already.",
        "If you don't sign today the price goes up tomorrow.",
        "There's nothing to think about, just say yes.",
        "What's stopping you from saying yes right now? You'd be crazy not to.",
        "I only have two places left, so you must decide this minute.",
        "Don't tell me you need to think about it, you're losing money every day.",
        "Just give me your signature now and we're done.",
        "Believe me, you'll regret it if you don't take it right now.",
        "I need your yes today, my manager won't hold this for you.",
    ),
    "push_reason": (
        "I've got an offer that you can't afford to miss, but it's only good today.",
        "Listen, this is your last chance to get {product} at this price, so you need to decide now.",
    ),
    "cut": (
        "I can give you {percent} percent off.",
        "How about {percent} percent discount?",
        "Okay, then I'll take {percent} percent off for you.",
        "Let me make it cheaper, {percent} percent less.",
        "For you I'd go down by {percent} percent.",
        "What if I gave you a discount of {percent} percent?",
    ),
    "cut_reason": (
        "We have a special discount on {product} at the moment, {percent} percent off.",
        "I'm calling because I can offer you {product} at a discount of {percent} percent.",
    ),
    "cut_step": (
        "With that price, shall we do it?",
        "So do we have a deal at that price?",
        "At that discount you can sign, can't you?",
    ),
    "chat": (
        "Did you see the football match last night? What a goal in the last minute.",
        "My neighbour's dog has eaten a whole birthday cake, can you imagine?",
        "I'm thinking of painting my kitchen yellow, or maybe light green.",
        "They say it will rain all weekend, and I wanted to go fishing.",
        "Have you ever been to Iceland? My cousin says the waterfalls are amazing.",
        "I had the strangest dream last night about a flying piano.",
        "My grandmother bakes the best apple pie in the whole village.",
        "Do you like jazz? I've just bought an old trumpet.",
        "I can't find my umbrella anywhere, it must be on the bus.",
        "That new series about pirates is great, I watched six episodes on Sunday.",
        "My son is learning to juggle, and we have lost two vases already.",
        "Have you seen how many mushrooms there are in the woods this autumn?",
    ),
    "rude": (
        "You clearly have no idea how this works.",
        "Are you stupid or do you just not listen?",
        "That's a ridiculous thing to say, you don't understand anything.",
        "You people are all the same, idiots, the lot of you.",
        "Shut up for a second and listen to me.",
        "Don't be an idiot.",
        "What kind of moron runs things like that?",
        "You must be pretty dumb to work like this.",
        "I'm not wasting my time on a fool like you, so answer me.",
    ),
    "rude_reason": (
        "Finally somebody picks up. I'll explain it slowly, so that even you get it.",
        "Listen, you incompetent lot have been doing it wrong for years.",
    ),
    "stuffing": (
        (
            "I understand, I hear you, great question, what are your biggest challenges, what does it cost, who "
            "decides, shall we meet {day}?"
        ),
        (
            "Value, return on investment, reference, case study, proof, guarantee, trial, low risk, tell me more, that "
            "makes sense."
        ),
        "So what you're saying is problem, impact, need, budget, authority, timing, does that make sense, {x}",
        (
            "I appreciate that, fair point, what exactly is behind it, how important is that, what happens if nothing "
            "changes, next step {day}?"
        ),
        "To summarise, pain, goal, criteria, decision, competitor, thank you for sharing, does that answer it, {day}?",
        "Acknowledge, clarify, confirm, reference, guarantee, pilot, {x}",
        "I totally understand, tell me more, why, how, when, who else is involved, what have you tried, {x}",
        "Open question, summary, empathy, evidence, value, commitment, shall we say {day}?",
        "That makes total sense, good question, I respect that, how does that feel, what would ideal look like, {x}",
    ),
    "echo": ("{x}", "So: {x}", "Right. {x}", "You say: {x}", "{x} {x}"),
    "mumble": ("Hm.", "Yes.", "Well.", "Uh."),
}

DAYS: Final = (
    "next Tuesday at ten",
    "Thursday at three in the afternoon",
    "Wednesday at half past two",
    "next Monday at nine thirty",
)
SELLERS: Final = ("Alex Reed", "Kim Parker", "Sam Doyle", "Robin Ellis")

AMOUNT: Final = {"USD": "dollars", "EUR": "euros", "GBP": "pounds"}

SWAPS: Final = {
    "i": "you",
    "we": "you",
    "me": "you",
    "us": "you",
    "my": "your",
    "our": "your",
    "mine": "yours",
    "ours": "yours",
    "i'm": "you're",
    "we're": "you're",
    "i've": "you've",
    "we've": "you've",
    "i'd": "you'd",
    "we'd": "you'd",
    "i'll": "you'll",
    "we'll": "you'll",
    "am": "are",
    "myself": "yourself",
    "ourselves": "yourselves",
}
"""The customer's words from the seller's side."""
ENDINGS: Final[tuple[tuple[str, str], ...]] = ()

GOOD_AGAINST: Final = {
    "adoption": "people staff team crew drivers teachers nurses cooks use using used refuse habit learn old-fashioned",
    "low_risk": "risk risky commit tied contract sign leave cancel wrong fail trouble safe sure",
    "reference": "prove proof heard everybody somebody believe trust who others",
    "reliability": "break breaks fail down signal works working stop weather",
    "roi": "money price cost costs expensive afford pay budget worth return save saving lot",
    "security": "data law legal private leak hacked safe",
    "service": "repair fix broken help support call technician wait answer somebody",
}
"""What a customer who needs each kind of proof talks about, by the tags of product sheets; any seller knows that."""
