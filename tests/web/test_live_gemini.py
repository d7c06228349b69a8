"""Assistants that talk by Gemini's live model: whole calls, over the socket and the model's real wire."""

from __future__ import annotations

from pathlib import Path

from talktrack.providers.gemini.live import GeminiSpeech
from tests.servers.chat import Calling
from tests.servers.gemini_live import live_server
from tests.web.test_live_talking import BOOK, of, play, sounded, talking

COUNTED = "one two three four five six seven eight nine ten eleven twelve"
GEMINI = (live_server, GeminiSpeech, {"provider": "gemini", "name": "gemini-3.8-live"})


async def test_a_whole_call_is_talked_by_the_model_alone(tmp_path: Path) -> None:
    async with talking(tmp_path, served=GEMINI) as at:
        at.server.reply_with(lambda items: "You are welcome." if "thank" in items[-1].text else "At nine tomorrow.")
        first = await at.far.until("turn")
        assert (first["said"], sounded(at.far, first)) == ("Hello, dentist.", "Hello, dentist.")
        answer = await at.ask("when are you open")
        assert (answer["said"], answer["heard"]) == ("At nine tomorrow.", "At nine tomorrow.")
        assert sounded(at.far, answer) == "At nine tomorrow."
        await at.ask("thank you")
        await at.far.hang_up()
        assert await at.turns() == [
            ("assistant", "Hello, dentist."),
            ("caller", "when are you open"),
            ("assistant", "At nine tomorrow."),
            ("caller", "thank you"),
            ("assistant", "You are welcome."),
        ]
        assert at.session.said()[-4:] == [
            "user: when are you open",
            "assistant: At nine tomorrow.",
            "user: thank you",
            "assistant: You are welcome.",
        ]
        assert await at.faults() == []
    await at.session.over.wait()


async def test_what_was_talked_over_goes_on_in_a_session_that_knows_what_was_heard(tmp_path: Path) -> None:
    async with talking(tmp_path, served=GEMINI) as at:
        at.server.reply_with(lambda items: "All right." if "stop" in items[-1].text else COUNTED)
        await at.far.until("turn")
        at.say("please count")
        await at.far.until("audio-start")
        await play(at.far, 0.6)
        at.say("stop that now please")
        cut = await at.far.until("turn", of("assistant"))
        await at.far.until("turn", lambda turn: turn["said"] == "All right.")
        await at.far.hang_up()
        assert cut["heard"]
        assert cut["heard"] != cut["said"]
        assert at.session.said() == [
            "user: …",  # a dialogue begins with the user's side
            "assistant: Hello, dentist.",
            "user: please count",
            f"assistant: {cut['heard']}",
            "user: stop that now please",
            "assistant: All right.",
        ]
        assert await at.faults() == []


async def test_a_tool_waits_for_its_turn_and_its_result_is_spoken(tmp_path: Path) -> None:
    async with talking(tmp_path, tools=(BOOK,), served=GEMINI) as at:
        at.server.reply_with(
            lambda items: "It is monday at nine." if items[-1].role == "result" else Calling((("book", "{}"),))
        )
        at.program.body = b'{"booked": "monday at nine"}'
        await at.far.until("turn")
        assert (await at.ask("monday please"))["heard"] == "It is monday at nine."
        assert len(at.program.requests) == 1
        assert [item.role for item in at.session.items][-3:] == ["call", "result", "assistant"]
