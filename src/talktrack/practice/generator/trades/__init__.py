"""The trades: what goes wrong in each, for companies and for people at home."""

from __future__ import annotations

from typing import Final

from talktrack.domain.language import Language
from talktrack.practice.generator.shape import Trade
from talktrack.practice.generator.trades.en_business import BUSINESS as EN_BUSINESS
from talktrack.practice.generator.trades.en_home import HOME as EN_HOME
from talktrack.practice.generator.trades.es_business import BUSINESS as ES_BUSINESS
from talktrack.practice.generator.trades.es_home import HOME as ES_HOME

TRADES: Final[dict[tuple[Language, bool], tuple[Trade, ...]]] = {
    ("en", False): EN_BUSINESS,
    ("en", True): EN_HOME,
    ("es", False): ES_BUSINESS,
    ("es", True): ES_HOME,
}
"""By language, and whether the customer is a person at home. The last of each fits any business."""
