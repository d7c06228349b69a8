"""What was heard, put to the utterances that it belongs to."""

from __future__ import annotations

import pytest

from talktrack.providers.deepgram.utterances import ANSWERED_S, Utterances
from talktrack.providers.deepgram.wire import GaveUp, Heard, read_message, read_transcript
from talktrack.providers.network.heard import HeardWord
from talktrack.providers.network.sounds import SoundClock


def heard(start_s: float, end_s: float, text: str, *, final: bool = True, flushed: bool = False) -> Heard:
    words = text.split()
    step = (end_s - start_s) / max(1, len(words))
    placed = [HeardWord(word, start_s + at * step, start_s + (at + 1) * step, 0.5) for at, word in enumerate(words)]
    return Heard(start_s, end_s, text, tuple(placed), final, flushed)


class Talk:
    """A voice whose sound stands where it was sent, utterance by utterance."""

    def __init__(self, at_ms: float = 0.0) -> None:
        self.clock = SoundClock()
        self.utterances = Utterances("en", self.clock)
        self._at_ms = at_ms

    def speak(self, seconds: float, *, pause_s: float = 0.0, stop_at: float | None = None) -> None:
        self.clock.add(self._at_ms, seconds)
        self._at_ms += (seconds + pause_s) * 1000
        if stop_at is not None:
            self.utterances.stop(stop_at)

    def texts(self, now: float) -> list[str]:
        return [each.text for each in self.utterances.finished(now)]


def test_finals_are_joined_and_interims_are_cumulative() -> None:
    talk = Talk()
    talk.speak(4.0, stop_at=10)
    take = talk.utterances.take
    assert take(heard(0, 1, "one", final=False)) == "one"
    assert take(heard(0, 2, "one two")) == "one two"
    assert take(heard(2, 3, "", final=False)) == ""
    assert take(heard(2, 3.5, "three", final=False)) == "one two three"
    assert talk.texts(10) == []
    assert take(heard(2, 3.9, "three four", flushed=True)) == ""
    assert talk.texts(10) == ["one two three four"]


def test_a_result_belongs_to_the_utterance_that_it_starts_in() -> None:
    talk = Talk()
    talk.speak(2, stop_at=5)
    talk.speak(2, stop_at=6)
    assert talk.utterances.take(heard(2, 3, "two", final=False)) == "", "the first one is listened to"
    talk.utterances.take(heard(0, 2, "one", flushed=True))
    talk.utterances.take(heard(2, 4, "two three", flushed=True))
    assert talk.texts(6) == ["one", "two three"]


def test_what_comes_late_or_twice_is_nobodys() -> None:
    talk = Talk()
    talk.speak(2, stop_at=5)
    for _ in range(2):
        talk.utterances.take(heard(0, 2, "one", flushed=True))
    assert talk.texts(5) == ["one"]
    talk.utterances.take(heard(0, 2, "one", final=False))
    talk.speak(2, stop_at=6)
    talk.utterances.take(heard(2, 4, "two", flushed=True))
    assert talk.texts(6) == ["two"]


def test_what_was_told_is_taken_where_no_answer_comes() -> None:
    talk = Talk()
    talk.speak(2, stop_at=5)
    talk.utterances.take(heard(0, 0.9, "one", final=False))
    assert talk.utterances.due == float("inf"), "there may be more in the sound behind it"
    talk.utterances.take(heard(0, 1.5, "one two", final=False))
    assert talk.utterances.due == 5 + ANSWERED_S
    assert talk.texts(5 + ANSWERED_S - 0.1) == []
    assert talk.texts(5 + ANSWERED_S) == ["one two"]


def test_where_nothing_was_told_the_answer_is_waited_for() -> None:
    talk = Talk()
    talk.speak(2, stop_at=5)
    assert talk.utterances.due == float("inf")
    talk.utterances.take(heard(0, 1.8, ""))
    assert talk.utterances.due == 5 + ANSWERED_S, "so little sound may get no answer"
    assert talk.texts(5 + ANSWERED_S) == [""]


def test_an_utterance_without_sound_is_empty_at_once_and_in_its_turn() -> None:
    talk = Talk()
    talk.speak(2, stop_at=5)
    talk.utterances.stop(6, silent=True)
    assert talk.texts(6) == []
    talk.utterances.take(heard(0, 2, "one", flushed=True))
    assert talk.texts(6) == ["one", ""]


def test_words_stand_where_their_frames_stood() -> None:
    talk = Talk(at_ms=60_000)
    talk.speak(2, pause_s=8, stop_at=5)
    talk.speak(1, stop_at=6)
    talk.utterances.take(heard(0, 2, "one two", flushed=True))
    talk.utterances.take(heard(2, 3, "three", flushed=True))
    words = [word for each in talk.utterances.finished(6) for word in each.words]
    assert [(word.start_ms, word.end_ms) for word in words] == [(60_000, 61_000), (61_000, 62_000), (70_000, 71_000)]


@pytest.mark.parametrize(
    "message",
    [
        b"\0\1",
        "",
        "[]",
        '"Results"',
        '{"type": 7}',
        '{"type": "Results"}',
        '{"type": "Results", "start": 0, "duration": 1, "channel": {"alternatives": [{"transcript": 7}]}}',
        '{"type": "Results", "start": 0, "duration": 1, "channel": {"alternatives": [{"words": []}]}}',
        "[" * 100_000,
    ],
)
def test_what_is_none_of_the_protocols_is_a_value_error(message: str | bytes) -> None:
    with pytest.raises(ValueError):
        read_message(message)


@pytest.mark.parametrize("body", [b"", b"{}", b'{"results": {"channels": []}}', b"[" * 100_000])
def test_a_transcript_that_is_none_is_a_value_error(body: bytes) -> None:
    with pytest.raises(ValueError):
        read_transcript(body)


def test_other_messages_are_passed_over_and_an_error_is_told() -> None:
    assert read_message('{"type": "Metadata", "request_id": "0"}') is None
    with pytest.raises(GaveUp):
        read_message('{"type": "Error", "variant": "x", "description": "y"}')
