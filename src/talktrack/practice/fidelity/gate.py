"""What a seller with manners says to whoever stands before the buyer: who it is, what it is about, why it matters."""

from __future__ import annotations

from collections.abc import Generator

from talktrack.domain.text import sentences
from talktrack.practice.fidelity.seller import Seller


def past_the_gate(seller: Seller) -> Generator[str, str, None]:
    """Its turns until the buyer is on the line, or it is told no; it knows the situation from the client card."""
    yield seller.say("gate_hello", gate=seller.brief.gatekeeper)
    yield seller.say("gate_reason", x=_news(seller))
    yield seller.say("gate_please")
    yield seller.say("bye")


def _news(seller: Seller) -> str:
    """What of the situation has most to do with what is sold."""
    product = seller.brief.product
    sold = " ".join((product.summary, *(feature.text for feature in product.features)))
    names = seller.brief.gatekeeper.split()
    told = [one for one in sentences(seller.brief.situation) if not any(name in one for name in names)]
    return max(told, key=lambda one: seller.likeness(one, sold)).rstrip(".")
