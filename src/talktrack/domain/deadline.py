"""How long a silence ends a turn, and how long its words are waited for. Pure."""

from __future__ import annotations

from talktrack.domain.cues import Expected, sounds_finished, trails_off
from talktrack.domain.floor import Floor

_PROBABLY = 0.5
_FORGOTTEN = 0.8
"""What an utterance leaves of the delay of those before it."""


def deadline_ms(floor: Floor) -> float:
    """When the present turn is over if nothing else happens, from the end of the last voiced window."""
    rules = floor.rules
    if not rules.adaptive:
        return floor.last_voiced_ms + rules.silence_ms
    wait = rules.silence_ms
    if floor.expected is Expected.SPELLED or _hangs(floor):
        wait = rules.unfinished_ms
    elif floor.expected is Expected.YES_NO:
        wait = rules.yes_no_ms
    elif floor.sounds_over is not None or sounds_finished(floor.text, floor.language):
        wait = rules.finished_ms
    return floor.last_voiced_ms + wait


def _hangs(floor: Floor) -> bool:
    """Whether more is to come, by the words or by their sound."""
    by_sound = floor.sounds_over is not None and floor.sounds_over < _PROBABLY
    return by_sound or trails_off(floor.text, floor.language)


def words_due_ms(floor: Floor) -> float:
    """When the final words of the present turn are given up: by then the call's recogniser has always had them."""
    rules, delay = floor.rules, floor.final_delay_ms
    wait = rules.final_wait_ms if delay is None else min(max(2 * delay, rules.final_least_ms), rules.final_most_ms)
    return floor.last_voiced_ms + wait


def final_delay_ms(floor: Floor, at_ms: float) -> float | None:
    """What is known of the recogniser's pace once final words have come at `at_ms`; a slow one is forgotten slowly."""
    if floor.voice:
        return floor.final_delay_ms
    return max(at_ms - floor.last_voiced_ms, _FORGOTTEN * (floor.final_delay_ms or 0.0))
