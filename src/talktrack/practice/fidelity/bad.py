"""Sellers with one bad habit each, in as many sentences as a person would have for it."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from itertools import count
from typing import Final

from talktrack.domain.text import sentences
from talktrack.practice.fidelity.brief import Notes
from talktrack.practice.fidelity.seller import Seller

Talk = Generator[str, str, None]

_PATIENCE: Final = 12
"""Turns after which a bad seller gives up too."""


def feature_dumper(seller: Seller, notes: Notes) -> Talk:  # noqa: ARG001
    """Lists what the product has, three things at a time, whatever is said."""
    features = _in_turn(seller)
    yield f"{seller.hello()} {seller.say('dump_reason', x=_list(features))}"
    for _ in range(_PATIENCE):
        yield seller.say("dump", x=_list(features))


def interrogator(seller: Seller, notes: Notes) -> Talk:  # noqa: ARG001
    """Question after question, nothing given back."""
    yield f"{seller.hello()} {seller.say('probe')}"
    for _ in range(_PATIENCE + 4):
        yield seller.say("probe")
    yield seller.say("average_step")


def pushy(seller: Seller, notes: Notes) -> Talk:  # noqa: ARG001
    """Presses for a yes from the first sentence on."""
    yield f"{seller.hello()} {seller.say('push_reason')}"
    for _ in range(_PATIENCE):
        step = seller.say("average_step") if seller.chance.random() < 0.3 else ""
        yield f"{seller.say('push')} {step}".strip()


def discounter(seller: Seller, notes: Notes) -> Talk:  # noqa: ARG001
    """Knows one answer to everything: a lower price."""
    most = seller.brief.product.max_discount_percent or 5
    steps = [max(1, round(most * share)) for share in (0.3, 0.5, 0.7, 0.85, 1.0)]
    reply = yield f"{seller.hello()} {seller.say('cut_reason', percent=steps[0])}"
    for at in range(_PATIENCE):
        percent = steps[min(at + 1, len(steps) - 1)]
        priced = seller.prices() if seller.asks_price(reply) else ""
        step = seller.say("cut_step") if at % 3 == 2 else ""
        reply = yield " ".join(part for part in (priced, seller.say("cut", percent=percent), step) if part)


def silent(seller: Seller, notes: Notes) -> Talk:  # noqa: ARG001
    """Says hello and then next to nothing."""
    yield seller.hello()
    for _ in range(_PATIENCE):
        yield seller.say("mumble") if seller.chance.random() < 0.15 else ""


def off_topic(seller: Seller, notes: Notes) -> Talk:  # noqa: ARG001
    """Chats about anything but the call."""
    yield f"{seller.hello()} {seller.say('chat')}"
    for _ in range(_PATIENCE):
        yield seller.say("chat")


def rude(seller: Seller, notes: Notes) -> Talk:  # noqa: ARG001
    """Belittles and abuses the customer, and asks in between."""
    yield f"{seller.hello()} {seller.say('rude_reason')}"
    for _ in range(_PATIENCE):
        ask = seller.say("probe") if seller.chance.random() < 0.4 else ""
        yield f"{seller.say('rude')} {ask}".strip()


def keyword_stuffer(seller: Seller, notes: Notes) -> Talk:  # noqa: ARG001
    """Says the words that scorecards look for, and nothing with them."""
    product = seller.brief.product
    known = [word for proof in product.proofs for word in proof.keywords]
    known += [word for feature in product.features for word in feature.keywords]
    keywords = [word.replace("*", "") for word in known]
    yield f"{seller.hello()} {seller.say('stuffing', x=_some(seller, keywords))}"
    for _ in range(_PATIENCE):
        yield seller.say("stuffing", x=_some(seller, keywords))


def parrot(seller: Seller, notes: Notes) -> Talk:  # noqa: ARG001
    """Gives back what the customer said, word for word."""
    reply = yield seller.hello()
    for _ in range(_PATIENCE):
        said = sentences(reply)
        reply = yield seller.say("echo", x=seller.chance.choice(said) if said else "")


def _in_turn(seller: Seller) -> Iterator[str]:
    texts = [feature.text for feature in seller.brief.product.features]
    return (texts[at % len(texts)] for at in count())


def _list(features: Iterator[str]) -> str:
    return " ".join(next(features) for _ in range(3))


def _some(seller: Seller, keywords: list[str]) -> str:
    return ", ".join(seller.chance.sample(keywords, min(6, len(keywords))))
