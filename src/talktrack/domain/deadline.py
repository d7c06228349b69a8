"""How long a silence ends a turn. Pure."""

from __future__ import annotations

from talktrack.domain.cues import Expected, sounds_finished, trails_off
from talktrack.domain.floor import Floor


def deadline_ms(floor: Floor) -> float:
    """When the present turn is over if nothing else happens, from the end of the last voiced window."""
    rules, text = floor.rules, floor.text
    if not rules.adaptive:
        return floor.last_voiced_ms + rules.silence_ms
    wait = rules.silence_ms
    if floor.expected is Expected.SPELLED or trails_off(text, floor.language):
        wait = rules.unfinished_ms
    elif floor.expected is Expected.YES_NO:
        wait = rules.yes_no_ms
    elif sounds_finished(text, floor.language):
        wait = rules.finished_ms
    return floor.last_voiced_ms + wait
