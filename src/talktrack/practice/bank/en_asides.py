"""English: what is added to an answer, by reason."""

from __future__ import annotations

ASIDES: dict[str, tuple[str, ...]] = {
    "time_budget": (
        "I've got {about} minutes, by the way.",
        "Just so you know, {about} minutes is all I have.",
        "I can give you {about} minutes, then I'm off.",
        "There's something on in {about} minutes, so bear that in mind.",
        "You have me for {about} minutes.",
        "I need to go in {about} minutes, sorry in advance.",
        "Let's say {about} minutes, then I really must run.",
        "My day is full, so {about} minutes it is.",
    ),
    "time_short": (
        "I haven't got much longer.",
        "My time's nearly up, I should say.",
        "I'll have to go in a moment.",
        "One more minute, then I'm gone.",
        "I'm watching the clock here.",
        "Somebody's waiting for me already.",
        "We'd better come to the point, I'm due elsewhere.",
        "You'll have to be quick with the rest.",
    ),
    "reminds_send": (
        "And you wanted to send me {about}, don't forget.",
        "You'll send me {about}, then.",
        "I'll be looking out for {about}, as you said.",
        "Don't forget {about}, you promised me that.",
        "And {about} comes by email, right?",
        "I'm counting on getting {about}.",
        "And I'd like {about} before we talk again, as you offered.",
        "I've made a note that I get {about} from you.",
    ),
    "reminds_send_it": (
        "And do send it over, as you said.",
        "I'll be looking out for what you promised to send.",
        "Don't forget to send it.",
        "You said you'd send it, I'm counting on that.",
        "And I get that by email from you, yes?",
        "I've made a note that you're sending me something.",
    ),
    "reminds_find_out": (
        "And you'll find out about that other thing for me.",
        "You wanted to check something, don't forget.",
        "I'd still like to hear what you find out.",
        "And let me know once you've checked.",
        "You owe me one answer, remember.",
        "And the thing you were going to ask about, I'd like to know that too.",
    ),
    "reminds_call_back": (
        "And you'll ring me, not the other way round.",
        "I'll wait for your call, then.",
        "You said you'd call, I'll hold you to it.",
        "Ring when you said you would, please.",
        "I'll keep the phone near me for your call.",
        "And do call, people often don't.",
    ),
}
