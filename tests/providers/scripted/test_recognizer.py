from __future__ import annotations

import anyio
import pytest

from talktrack.audio.framing import pieces
from talktrack.audio.samples import frame_of
from talktrack.domain.errors import ProviderBusy, ProviderUnreachable
from talktrack.ports.speech import Final, Interim, RecognizerStream
from talktrack.providers.scripted.fault import NONSENSE, Fault
from talktrack.providers.scripted.fsk import encode
from talktrack.providers.scripted.recognizer import ScriptedRecognizer
from tests.audio.sounds import joined, silence, tone

RATE = 8_000


async def talk(stream: RecognizerStream, text: str, pause_ms: int = 200) -> None:
    """Speak in real time, and stop after a pause."""
    for frame in pieces(joined(frame_of(encode(text, RATE), RATE), silence(pause_ms, RATE)), RATE // 50):
        await anyio.sleep(frame.duration_ms / 1000)
        stream.push(frame)
    stream.voice_stopped()


async def listened(recognizer: ScriptedRecognizer, *texts: str) -> list[tuple[int, Interim | Final]]:
    """Everything it gives for texts that are spoken one after the other, with milliseconds since the last stop."""
    given: list[tuple[int, Interim | Final]] = []
    stopped = anyio.current_time()

    async def read(stream: RecognizerStream) -> None:
        given.extend([(round((anyio.current_time() - stopped) * 1000), each) async for each in stream])

    async with anyio.create_task_group() as tasks, recognizer.listen("en", RATE) as stream:
        tasks.start_soon(read, stream)
        for text in texts:
            await talk(stream, text)
            stopped = anyio.current_time()
            await anyio.sleep(0.5)
    return given


async def test_the_final_comes_its_delay_after_the_voice_has_stopped() -> None:
    given = await listened(ScriptedRecognizer(), "Good morning.")
    at_ms, final = given[-1]
    assert isinstance(final, Final)
    assert (at_ms, final.recognition.text) == (100, "Good morning.")


async def test_interims_grow_word_by_word_while_they_are_spoken() -> None:
    given = await listened(ScriptedRecognizer(), "one two three")
    interims = [(at_ms, each.text) for at_ms, each in given if isinstance(each, Interim)]
    assert [text for _, text in interims] == ["one", "one two", "one two three"]
    ends = [round(len(encode(text, RATE)) / RATE * 1000) for _, text in interims]
    for (at_ms, _), end in zip(interims, ends, strict=True):
        assert end <= at_ms <= end + 120, "within a batch and a frame"


async def test_what_is_spoken_while_a_final_is_due_belongs_to_the_next() -> None:
    given = await listened(ScriptedRecognizer(final_delay_ms=2000), "one", "two")
    assert [each.recognition.text for _, each in given if isinstance(each, Final)] == ["one", "two"]


async def test_fixed_texts_come_one_after_the_other_and_the_last_again_and_again() -> None:
    recognizer = ScriptedRecognizer(mode="fixed", texts=["Hello.", "Yes."])
    for _ in range(2):
        given = await listened(recognizer, "a", "b", "c")
        assert [(at_ms, each.recognition.text) for at_ms, each in given if isinstance(each, Final)] == [
            (100, "Hello."),
            (100, "Yes."),
            (100, "Yes."),
        ], "each voice starts from the first text"
        assert not any(isinstance(each, Interim) for _, each in given)


async def test_fixed_texts_may_be_none() -> None:
    given = await listened(ScriptedRecognizer(mode="fixed"), "a")
    assert [each.recognition.text for _, each in given if isinstance(each, Final)] == [""]


async def test_a_start_that_fails_raises_before_anything_is_heard() -> None:
    with pytest.raises(ProviderBusy):
        async with ScriptedRecognizer(fault=Fault("fail_at_start", error=ProviderBusy)).listen("en", RATE):
            pass


@pytest.mark.parametrize("after", [0, 2])
async def test_it_breaks_off_or_hangs_after_as_many_pieces_as_told(after: int) -> None:
    async def heard(fault: Fault) -> int:
        given = 0
        async with ScriptedRecognizer(fault=fault).listen("en", RATE) as stream:
            await talk(stream, "one two three four")
            with anyio.move_on_after(60) as scope:
                try:
                    async for _ in stream:
                        given += 1
                except ProviderUnreachable:
                    assert fault.kind == "fail_in_the_middle"
            assert scope.cancelled_caught == (fault.kind == "hang")
        return given

    assert await heard(Fault("hang", after)) == await heard(Fault("fail_in_the_middle", after)) == after


async def test_nonsense_comes_in_time_and_is_what_nobody_said() -> None:
    given = await listened(ScriptedRecognizer(fault=Fault("nonsense")), "one")
    assert [(at_ms, each.recognition.text) for at_ms, each in given if isinstance(each, Final)] == [(100, NONSENSE)]


async def test_sound_of_another_rate_is_refused() -> None:
    async with ScriptedRecognizer().listen("en", RATE) as stream:
        with pytest.raises(ValueError, match="16000"):
            stream.push(tone(300, 20, 16_000))
