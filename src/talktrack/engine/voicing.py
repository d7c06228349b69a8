"""Voice a reply: words become pieces, pieces become sound, sound goes onto the line; everything overlaps."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

from talktrack.audio.resample import Resampler
from talktrack.domain.frame import Frame
from talktrack.engine.ledger import SpokenSpan, estimated_spans
from talktrack.engine.playout import Playout
from talktrack.engine.readymade import ReadyMade
from talktrack.engine.role import Piece, Role
from talktrack.engine.sentences import spoken_pieces
from talktrack.ports.conversation import Said
from talktrack.ports.speech import SpokenWord, Synthesizer


async def voice_reply(
    words: AsyncIterator[Piece],
    playout: Playout,
    synthesizer: Synthesizer,
    role: Role,
    rate: int,
    on_text: Callable[[str], None],
) -> None:
    """Say a reply as it is thought of; sound in it goes behind its text. Raises a `ProviderError`."""
    said: list[str] = []
    made: ReadyMade | None = None
    async for piece in spoken_pieces(words):
        if isinstance(piece, str):
            said.append(piece)
            on_text(" ".join(said))
            await _voice_piece(piece, playout, synthesizer, role, rate)
            continue
        made = made or ReadyMade(playout, role.language, rate)
        match piece:
            case Frame():
                made.sound(piece)
            case Said():
                made.words(piece.text)
                on_text(" ".join([*said, made.text]))
    if made is not None:
        made.finish()
    playout.complete()


async def _voice_piece(piece: str, playout: Playout, synthesizer: Synthesizer, role: Role, rate: int) -> None:
    """One piece of text as sound at the line's rate, with the stretch of sound of each of its words."""
    start_ms = playout.written_ms
    resampler: Resampler | None = None
    timed = False
    async with synthesizer.speak(piece, role.voice, role.language) as sound:
        async for part in sound:
            if isinstance(part, SpokenWord):
                timed = True
                playout.ledger.voice([SpokenSpan(part.text, start_ms + part.start_ms, start_ms + part.end_ms)])
                continue
            resampler = resampler or Resampler(part.rate, rate)
            playout.write(resampler.push(part))
    if resampler is not None:
        playout.write(resampler.flush())
    playout.pad()
    if not timed:
        playout.ledger.voice(estimated_spans(piece, start_ms, playout.written_ms))
