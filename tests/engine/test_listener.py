from __future__ import annotations

import anyio
import pytest

from talktrack.audio.framing import pieces
from talktrack.domain.errors import ProviderError
from talktrack.domain.floor import Missed, VoiceStarted, VoiceStopped
from talktrack.domain.frame import Frame
from talktrack.engine.listener import Listener
from talktrack.engine.resilience.patience import Patience
from talktrack.engine.resilience.recognizer import SteadyRecognizer
from talktrack.engine.utterances import StreamedRecognizer
from talktrack.engine.vad import VoiceBatcher
from talktrack.ports.speech import Final, Interim, StreamingRecognizer
from talktrack.providers.scripted.energy import EnergyDetector
from talktrack.providers.scripted.fault import Fault
from talktrack.providers.scripted.recognizer import ScriptedRecognizer
from tests.audio.sounds import joined, silence, tone
from tests.fakes.speech import FakeRecognizer
from tests.virtual_time import VIRTUAL_TIME, Backend

RATE = 8_000


@pytest.fixture
def anyio_backend() -> Backend:
    return VIRTUAL_TIME


class Notes:
    """Implements `engine.listener.Heard`."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.told: list[str] = []

    def voice(self, event: VoiceStarted | VoiceStopped) -> None:
        pass

    def understood(self, result: Interim | Final) -> None:
        self.texts.append(result.text if isinstance(result, Interim) else result.recognition.text)

    def feed(self, event: Missed) -> None:
        self.told.append("missed")

    def deaf(self, error: ProviderError, *, for_good: bool) -> None:
        self.told.append("deaf")


async def listen(recognizer: StreamingRecognizer, sound: Frame) -> Notes:
    """What a listener tells of a sound that comes at its pace."""
    notes, start = Notes(), anyio.current_time()

    def now_ms() -> float:
        return (anyio.current_time() - start) * 1000

    failures: list[BaseException] = []
    listener = Listener(RATE, "en", VoiceBatcher(EnergyDetector()), recognizer, notes, now_ms, on_error=failures.append)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(listener.run)
        for frame in pieces(sound, RATE // 50):
            await anyio.sleep(0.02)
            listener.push(frame)
        tasks.cancel_scope.cancel()
    listener.close()
    assert failures == []
    return notes


async def test_a_recogniser_of_whole_utterances_gets_each_one_from_before_its_start() -> None:
    recognizer = FakeRecognizer(["one", "two"])
    sound = joined(
        *(part for _ in range(2) for part in (silence(1000, RATE), tone(300, 500, RATE))), silence(500, RATE)
    )
    notes = await listen(StreamedRecognizer(recognizer), sound)
    assert notes.texts == ["one", "two"]
    for utterance, spoken_ms in zip(recognizer.heard, (1000, 2500), strict=True):
        assert spoken_ms - 300 <= utterance.at_ms < spoken_ms
        assert spoken_ms + 500 <= utterance.at_ms + utterance.duration_ms <= spoken_ms + 750


async def test_a_recogniser_that_hangs_is_given_up_in_time_and_what_was_said_is_told_as_missed() -> None:
    hanging = ScriptedRecognizer(mode="fixed", texts=["never"], fault=Fault("hang", after=0))
    steady = SteadyRecognizer([hanging], Patience(first_s=2.0, tries=1))
    notes = await listen(steady, joined(tone(300, 500, RATE), silence(1500, RATE)))
    assert (notes.texts, notes.told) == ([], [])
    notes = await listen(steady, joined(tone(300, 500, RATE), silence(3000, RATE)))
    assert (notes.texts, notes.told) == ([], ["deaf", "missed"])
