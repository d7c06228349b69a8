"""Where the service is, what its messages look like, and what it understood."""

from __future__ import annotations

import json
from typing import Any

import pytest

from talktrack.domain.errors import InvalidInput
from talktrack.providers.azure.api import AzureApi
from talktrack.providers.azure.messages import Message, read_message, sound_message, text_message
from talktrack.providers.azure.phrases import GaveUp, read_hypothesis, read_phrase

STT, TTS = "/speech/recognition/conversation/cognitiveservices/v1", "/cognitiveservices/websocket/v1"


@pytest.mark.parametrize(
    ("where", "hearing", "speaking"),
    [
        (
            {"region": "westeurope"},
            f"wss://westeurope.stt.speech.microsoft.com{STT}",
            f"wss://westeurope.tts.speech.microsoft.com{TTS}",
        ),
        (
            {"endpoint": "https://eastus.api.cognitive.microsoft.com/", "region": "westeurope"},
            f"wss://eastus.stt.speech.microsoft.com{STT}",
            f"wss://eastus.tts.speech.microsoft.com{TTS}",
        ),
        (
            {"endpoint": "https://mine.cognitiveservices.azure.com/"},
            f"wss://mine.cognitiveservices.azure.com/stt{STT}",
            f"wss://mine.cognitiveservices.azure.com/tts{TTS}",
        ),
        ({"base_url": "http://127.0.0.1:9"}, f"ws://127.0.0.1:9{STT}", f"ws://127.0.0.1:9{TTS}"),
        (
            {"base_url": "wss://speech.example/", "region": "x"},
            f"wss://speech.example{STT}",
            f"wss://speech.example{TTS}",
        ),
    ],
)
def test_a_region_an_endpoint_and_an_origin_lead_to_both_sockets(
    where: dict[str, str], hearing: str, speaking: str
) -> None:
    api = AzureApi("key", **where)  # type: ignore[arg-type]  # only text goes in
    assert (str(api._hearing), str(api._speaking)) == (hearing, speaking)


@pytest.mark.parametrize("where", [{}, {"region": "west europe/"}, {"endpoint": "ftp://x"}, {"base_url": "nonsense"}])
def test_a_place_that_is_none_is_refused(where: dict[str, str]) -> None:
    with pytest.raises(InvalidInput):
        AzureApi("key", **where)  # type: ignore[arg-type]  # only text goes in


def test_a_key_that_no_header_can_carry_is_refused() -> None:
    with pytest.raises(InvalidInput):
        AzureApi("clé", region="westeurope")


def test_messages_are_read_as_they_are_written() -> None:
    assert read_message(text_message("Turn.End", "AB", '{"a": "\r\n\r\n"}')) == Message(
        "turn.end", "ab", '{"a": "\r\n\r\n"}'
    )
    assert read_message(sound_message("ab", b"\0\1", "audio/x-wav")) == Message("audio", "ab", b"\0\1")
    assert read_message(sound_message("ab", b"")) == Message("audio", "ab", b"")


@pytest.mark.parametrize("message", ["", "{}", b"\0", b"\0\7Path", b"\0\4\xff\xff\xff\xff", "X-RequestId:a\r\n\r\n"])
def test_what_is_no_message_is_a_value_error(message: str | bytes) -> None:
    with pytest.raises(ValueError):
        read_message(message)


def phrase(**best: Any) -> str:
    return json.dumps(
        {
            "RecognitionStatus": "Success",
            "Offset": 10_000_000,
            "Duration": 5_000_000,
            "NBest": [{"Confidence": 0.5, "Lexical": "twenty five euros", "Display": "25 euros.", **best}],
        }
    )


WORDS = [
    {"Word": word, "Offset": at, "Duration": 1, "Confidence": 0.9}
    for at, word in enumerate(("twenty", "five", "euros"))
]
SHOWN = [{"DisplayText": word, "Offset": 2, "Duration": 1} for word in ("25", "euros.")]


@pytest.mark.parametrize(
    ("best", "words"),
    [
        ({}, []),
        ({"Words": WORDS}, [("twenty", 0.9), ("five", 0.9), ("euros", 0.9)]),
        ({"Words": WORDS, "DisplayWords": SHOWN}, [("25", None), ("euros.", None)]),
        ({"Words": WORDS[1:], "DisplayWords": SHOWN}, [("25", 0.9), ("euros.", 0.9)]),
        ({"Words": WORDS[1:]}, [("25", 0.9), ("euros.", 0.9)]),
    ],
)
def test_words_are_those_that_are_shown_where_their_times_are_known(
    best: dict[str, Any], words: list[tuple[str, float | None]]
) -> None:
    read = read_phrase(phrase(**best))
    assert read is not None
    assert (read.text, read.start_s, read.end_s, read.confidence) == ("25 euros.", 1.0, 1.5, 0.5)
    assert [(word.text, word.confidence) for word in read.words] == words


@pytest.mark.parametrize("status", ["NoMatch", "InitialSilenceTimeout", "BabbleTimeout", "EndOfDictation"])
def test_nothing_understood_is_nothing(status: str) -> None:
    assert read_phrase(json.dumps({"RecognitionStatus": status, "Offset": 0, "Duration": 0})) is None


@pytest.mark.parametrize(("status", "http"), [("Error", None), ("TooManyRequests", 429), ("Forbidden", 403)])
def test_a_failure_says_whose_fault_it_is(status: str, http: int | None) -> None:
    with pytest.raises(GaveUp) as failed:
        read_phrase(json.dumps({"RecognitionStatus": status}))
    assert failed.value.status == http


@pytest.mark.parametrize(
    "body", ["", "7", "{}", '{"RecognitionStatus": "Tomorrow"}', phrase(Words=[7]), phrase(Display=7)]
)
def test_a_phrase_that_is_none_is_a_value_error(body: str) -> None:
    with pytest.raises(ValueError):
        read_phrase(body)
    with pytest.raises(ValueError):
        read_hypothesis(body)
