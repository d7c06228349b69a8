"""Which words belong to which utterance, in whatever order they are told."""

from __future__ import annotations

from talktrack.providers.openai.transcripts import Transcripts


def test_words_are_out_once_their_utterance_has_stopped() -> None:
    heard = Transcripts()
    assert heard.grow("a", "good ") == "good "
    assert heard.grow("a", "morning") == "good morning"
    heard.finish("a", "Good morning. ")
    assert list(heard.finished()) == []
    heard.stop(silent=False)
    assert list(heard.finished()) == ["Good morning."]


def test_utterances_come_out_in_the_order_of_speech() -> None:
    heard = Transcripts()
    for item in ("a", "b"):
        heard.stop(silent=False)
        heard.committed(item)
    heard.finish("b", "Two.")
    assert list(heard.finished()) == []
    heard.finish("a", "One.")
    assert list(heard.finished()) == ["One.", "Two."]


def test_what_was_never_sent_or_refused_has_no_words() -> None:
    heard = Transcripts()
    heard.stop(silent=True)
    heard.stop(silent=False)
    heard.refused()
    heard.stop(silent=False)
    heard.committed("a")
    heard.finish("a", "One.")
    assert list(heard.finished()) == ["", "", "One."]


def test_what_is_told_again_of_an_item_changes_nothing() -> None:
    heard = Transcripts()
    heard.stop(silent=False)
    heard.committed("a")
    heard.finish("a", "One.")
    assert list(heard.finished()) == ["One."]
    heard.finish("a", "One.")
    assert heard.grow("a", "more") == ""
    heard.stop(silent=False)
    heard.committed("b")
    heard.finish("b", "Two.")
    assert list(heard.finished()) == ["Two."]
