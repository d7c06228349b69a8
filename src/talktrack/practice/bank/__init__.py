"""The phrase bank: what a customer says around the persona's own lines, each sentence once in a call.

`REPLIES` are whole answers for a directive that brings no line of its own, by its reason. The other tables are short
openers before a line of the persona's: `REACTIONS` fit before any line, `TELLING` before a fact that was asked for,
both by tone; `LEADS` fit one reason. `{company}` is the customer's company, `{seller}` and `{product}` are what the
seller has called its own, `{about}` is what the directive is about. Where Spanish speaks to
somebody it has three forms in brackets, `[usted|tú|vos]`; everything else avoids them, so that it fits every persona.
`ASIDES` are added after an answer. `REGIONAL` answers are added to the others for those who live there.
"""

from __future__ import annotations

from talktrack.domain.language import Language
from talktrack.domain.mind import Tone
from talktrack.practice.bank import (
    en,
    en_asides,
    en_gate,
    en_haggling,
    en_promises,
    en_rebuffs,
    en_replies,
    en_turns,
    es,
    es_address,
    es_asides,
    es_gate,
    es_haggling,
    es_promises,
    es_rebuffs,
    es_regions,
    es_replies,
    es_turns,
)

REPLIES: dict[Language, dict[str, tuple[str, ...]]] = {
    "en": {
        **en_replies.REPLIES,
        **en_haggling.HAGGLING,
        **en_promises.PROMISES,
        **en_rebuffs.REBUFFS,
        **en_rebuffs.ENDINGS,
        **en_gate.GATE,
    },
    "es": {
        reason: (*replies, *es_address.ADDRESSED.get(reason, ()))
        for reason, replies in {
            **es_replies.REPLIES,
            **es_haggling.HAGGLING,
            **es_promises.PROMISES,
            **es_rebuffs.REBUFFS,
            **es_rebuffs.ENDINGS,
            **es_gate.GATE,
        }.items()
    },
}
REGIONAL: dict[str, dict[str, tuple[str, ...]]] = es_regions.REGIONS
"""Whole answers that only one variety of a language has, by its tag and by the reason."""
REACTIONS: dict[Language, dict[Tone, tuple[str, ...]]] = {"en": en.REACTIONS, "es": es.REACTIONS}
TELLING: dict[Language, dict[Tone, tuple[str, ...]]] = {"en": en.TELLING, "es": es.TELLING}
LEADS: dict[Language, dict[str, tuple[str, ...]]] = {"en": en.LEADS, "es": es.LEADS}
ASIDES: dict[Language, dict[str, tuple[str, ...]]] = {"en": en_asides.ASIDES, "es": es_asides.ASIDES}
"""Sentences after an answer, by the reason of an aside."""
BEFORE: dict[Language, tuple[str, ...]] = {"en": en_turns.BEFORE, "es": es_turns.BEFORE}
AFTER: dict[Language, tuple[str, ...]] = {"en": en_turns.AFTER, "es": es_turns.AFTER}
"""Turns of phrase that are woven into the persona's own sentences."""
AGREEING: dict[Language, tuple[str, ...]] = {"en": en.AGREEING, "es": es.AGREEING}
"""Phrases of a yes; a model may use them only where the mind has decided to commit."""
