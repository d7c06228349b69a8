"""English: turns of phrase that are woven into a sentence of the persona's own."""

from __future__ import annotations

BEFORE: tuple[str, ...] = (
    "To be honest with you",
    "As things stand now",
    "To tell you the truth",
    "Since we're on the subject",
    "If you really want to know",
    "Just so you know",
    "As it happens",
    "I may as well say it",
    "Let me put it this way",
    "The thing is, you see",
    "I'll tell you straight",
    "For what it's worth",
    "Speaking quite openly",
    "Now that we're talking",
    "In all fairness to you",
    "So that you have the picture",
)
"""Before a statement."""

AFTER: tuple[str, ...] = (
    "if you want to know",
    "to tell you the truth",
    "as it happens",
    "believe it or not",
    "I'm telling you straight",
    "just so you know",
    "if that's any help",
    "since you bring it up",
    "to be honest with you",
    "for what it's worth",
    "I can tell you that much",
    "in case you wondered",
    "as things stand today",
    "if I may say so",
    "and I mean that",
    "so now you know",
)
"""After a statement."""
