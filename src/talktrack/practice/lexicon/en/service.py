"""English: steps that are asked for where nothing new is sold: a change of plan, a payment, a repair, a visit."""

from __future__ import annotations

from typing import Final

from talktrack.domain.moves import Move

SERVICE: Final = {
    Move.NEXT_STEP_ASK: """
        {can|could|shall|may} {we|i} {just|perhaps|maybe|then|} {switch|upgrade|renew|swap|switch you|swap you|
          move you|switch it|swap it|move it|put you} {it|you|over|up|on|onto|to|from|for|this|next}
        {giving|give} it a try {from|on|starting|this|next}; {shall|should|can|could} we {do|fix|settle} it {on|then|
          that way}
        {can|could|shall} we {agree|settle} {on|that} {#|the|a|this|you}; {can|could|shall|may} {we|i} set {it|this|
          that} up {for|from|on|to|now|then|starting}
        {can|could|shall} we {say|start with|make it|do} {# pounds|# dollars|# euros|#} {a|per|each|every|on|from|
          starting} {month|week|fortnight|the|monday|tuesday|wednesday|thursday|friday}
        {can|could|shall|may} i {send|book|order|arrange|reserve|set up|post} {you|it|} {a|an|the|that|our} {engineer|
          technician|plumber|fitter|replacement|new|spare|visit|slot|plan|refund|courier|loan}
    """,
}
