"""Recordings of the seller, held as a live call in simulated time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import anyio

from talktrack.carriers.tape.line import TapeLine
from talktrack.cli.reading import read_file
from talktrack.domain.errors import InputError, NoVoiceDetector
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.domain.news import News
from talktrack.domain.workspace import Subject
from talktrack.services import speech
from talktrack.services.live import Voices, live_calls
from talktrack.services.world import World

Show = Callable[[News], None]

_LONGEST_CALL_S = 3600.0


async def read_recordings(world: World, language: Language, files: Sequence[Path]) -> tuple[Frame, ...]:
    """The sound of the files; one file may hold a whole call, several hold what is said at one go each.

    Raises `NotFound`, `NoRecognizer`, or what the decoder raises, with the name of the file.
    """
    read = [(path, read_file(path)) for path in files]
    world.recognizer(language)
    most_s = _LONGEST_CALL_S if len(read) == 1 else speech.MOST_SECONDS
    frames = []
    for path, data in read:
        try:
            frames.append(await world.decoder.decode(data, rate=speech.RATE, max_seconds=most_s))
        except InputError as error:
            raise type(error)(f"{path.name}: {error.detail}") from error
    return tuple(frames)


async def play(
    world: World, subject: Subject, call_id: str, recordings: Sequence[Frame], voices: Voices | None, show: Show
) -> None:
    """Hold the call by the recordings to its end. Raises `NoVoiceDetector`."""
    if voices is None:
        raise NoVoiceDetector("Recordings need the model that hears when somebody speaks: run `make setup`.")
    async with live_calls(world, voices, 1, rejoin_s=0.0) as live, anyio.create_task_group() as tasks:
        held = await live.admit(subject, call_id)
        line = TapeLine(recordings, held.now_ms, show, output=live.can_speak(held))
        live.join(held, line)
        tasks.start_soon(line.run)
        await live.over(call_id)
        tasks.cancel_scope.cancel()
