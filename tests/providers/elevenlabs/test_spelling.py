"""From characters to words."""

from __future__ import annotations

import pytest

from talktrack.ports.speech import SpokenWord
from talktrack.providers.elevenlabs.spelling import Spelling
from talktrack.providers.elevenlabs.wire import read_chunk, read_message, read_transcript
from talktrack.providers.network.words import Boundary


def letters(text: str, at_ms: float = 0.0) -> list[Boundary]:
    """Each character takes ten milliseconds."""
    return [Boundary(letter, at_ms + 10 * number, at_ms + 10 * number + 10) for number, letter in enumerate(text)]


@pytest.mark.parametrize("cut", range(16))
def test_words_are_the_same_wherever_the_chunks_are_cut(cut: int) -> None:
    text = "Good day, Ada. "
    spelling = Spelling(text)
    told = spelling.take(letters(text)[:cut]) + spelling.take(letters(text)[cut:]) + spelling.rest(1000)
    assert told == [SpokenWord("Good", 0, 40), SpokenWord("day,", 50, 90), SpokenWord("Ada.", 100, 140)]


def test_no_word_lasts_longer_than_the_sound() -> None:
    spelling = Spelling("Yes")
    assert spelling.take(letters("Yes")) == []
    assert spelling.rest(25.5) == [SpokenWord("Yes", 0, 25)]


def test_without_any_times_every_word_still_comes_out() -> None:
    assert [word.text for word in Spelling("one two").rest(500)] == ["one", "two"]


@pytest.mark.parametrize(
    "line",
    [
        b"[]",
        b'{"audio_base64": 1}',
        b'{"audio_base64": "AA=A"}',
        b'{"audio_base64": "", "alignment": {"characters": ["a"]}}',
        (
            b'{"audio_base64": "", "alignment": {"characters": ["a"], "character_start_times_seconds": [0],'
            b' "character_end_times_seconds": []}}'
        ),
        (
            b'{"audio_base64": "", "alignment": {"characters": ["a"], "character_start_times_seconds": ["0"],'
            b' "character_end_times_seconds": [1]}}'
        ),
    ],
)
def test_a_line_that_is_none_of_the_protocols_is_refused(line: bytes) -> None:
    with pytest.raises(ValueError):
        read_chunk(line)


@pytest.mark.parametrize(
    "body", [b"[]", b"[" * 100_000, b'{"text": "a", "words": 1}', b'{"text": "a", "words": [{"text": "a"}]}']
)
def test_a_transcript_that_is_none_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError):
        read_transcript(body)


def test_what_is_no_word_is_no_word_and_no_confidence_is_none() -> None:
    heard = read_transcript(
        b'{"text": "Yes. ", "words": [{"text": "Yes.", "start": 0, "end": 1, "type": "word"},'
        b' {"text": " ", "start": 1, "end": 1, "type": "spacing"}, {"text": "(laughter)", "type": "audio_event"}]}'
    )
    assert heard.text == "Yes."
    assert [(word.text, word.confidence) for word in heard.words] == [("Yes.", None)]


@pytest.mark.parametrize("message", ["[]", '{"text": "a"}', '{"message_type": "partial_transcript"}', b"\0"])
def test_a_message_that_is_none_of_the_protocols_is_refused(message: str | bytes) -> None:
    with pytest.raises(ValueError):
        read_message(message)
