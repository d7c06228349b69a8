from __future__ import annotations

from collections.abc import Iterator

import anyio
import numpy as np
import pytest

from talktrack.audio import g711
from talktrack.audio.resample import resample_whole
from talktrack.audio.samples import frame_of, samples_of
from talktrack.domain.frame import Frame
from talktrack.providers.local.recognizer import PocketsphinxRecognizer
from tests.audio.sounds import added, joined, noise, silence, tone
from tests.spoken import LINES, clip, word_errors

WORDS = sum(len(text.split()) for text in LINES.values())


@pytest.fixture(scope="module")
def recognizer() -> Iterator[PocketsphinxRecognizer]:
    recognizer = PocketsphinxRecognizer(decoders=1)
    yield recognizer
    recognizer.close()


def through_a_telephone(sound: Frame) -> Frame:
    narrow = resample_whole(sound, 8_000)
    return Frame(g711.decode(g711.encode(narrow.pcm, "mulaw"), "mulaw"), 8_000)


async def test_the_spoken_lines_are_understood_with_one_word_in_twenty_wrong(
    recognizer: PocketsphinxRecognizer,
) -> None:
    wrong = [word_errors(text, (await recognizer.recognize(clip(name), "en")).text) for name, text in LINES.items()]
    assert sum(wrong) <= WORDS * 0.05, dict(zip(LINES, wrong, strict=True))


async def test_the_gist_survives_a_telephone(recognizer: PocketsphinxRecognizer) -> None:
    heard = {name: await recognizer.recognize(through_a_telephone(clip(name)), "en") for name in LINES}
    wrong = [word_errors(text, heard[name].text) for name, text in LINES.items()]
    assert sum(wrong) <= WORDS * 0.25, {name: recognition.text for name, recognition in heard.items()}


async def test_a_soft_voice_between_noisy_pauses_is_understood(recognizer: PocketsphinxRecognizer) -> None:
    soft = frame_of((samples_of(clip("07-worry.wav")) * 0.1).astype(np.int16), 16_000)
    padded = joined(silence(1500), soft, silence(1500))
    noisy = added(padded, noise(padded.duration_ms, peak=0.0003))
    assert (await recognizer.recognize(noisy, "en")).text == LINES["07-worry.wav"]


async def test_words_do_not_depend_on_what_was_heard_before(recognizer: PocketsphinxRecognizer) -> None:
    first = await recognizer.recognize(clip("10-goodbye.wav"), "en")
    await recognizer.recognize(through_a_telephone(clip("08-proof.wav")), "en")
    await recognizer.recognize(noise(1500), "en")
    assert await recognizer.recognize(clip("10-goodbye.wav"), "en") == first


async def test_words_carry_no_marks_of_the_dictionary(recognizer: PocketsphinxRecognizer) -> None:
    sound = joined(clip("09-meeting.wav"), silence(900), clip("10-goodbye.wav"))
    recognition = await recognizer.recognize(sound, "en")
    assert recognition.text == " ".join(word.text for word in recognition.words)
    assert len(recognition.words) > 15
    assert set("".join(word.text for word in recognition.words)) <= set("abcdefghijklmnopqrstuvwxyz'-.")


@pytest.mark.parametrize("sound", [tone(300, 30), tone(300, 70), noise(1000)], ids=["30 ms", "70 ms", "noise"])
async def test_sound_that_is_no_speech_does_no_harm(recognizer: PocketsphinxRecognizer, sound: Frame) -> None:
    recognition = await recognizer.recognize(sound, "en")
    assert len(recognition.words) <= 2


async def test_no_more_decoders_are_kept_than_may_work() -> None:
    recognizer = PocketsphinxRecognizer(decoders=1)
    for _ in range(2):
        with anyio.move_on_after(0.02):
            await recognizer.recognize(clip("08-proof.wav"), "en")
    assert (await recognizer.recognize(clip("02-today.wav"), "en")).text == LINES["02-today.wav"]
    recognizer.close()
    assert (await recognizer.recognize(clip("02-today.wav"), "en")).text == LINES["02-today.wav"]
