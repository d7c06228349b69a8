"""Sound that comes ready-made, on its way onto a line, and its words, of which nobody tells when they are said."""

from __future__ import annotations

from talktrack.audio.resample import Resampler
from talktrack.domain.frame import Frame
from talktrack.domain.language import Language
from talktrack.domain.pace import spoken_ms
from talktrack.engine.ledger import estimated_spans
from talktrack.engine.playout import Playout


class ReadyMade:
    """What of a reply comes as sound, from where the playout stands.

    Its words are booked at an ordinary pace, more slowly where the sound is longer than that, and by their share of all
    the sound as soon as that has come, which is mostly long before it is played.
    """

    def __init__(self, playout: Playout, language: Language, rate: int) -> None:
        self._text = ""
        self._playout = playout
        self._language = language
        self._rate = rate
        self._resampler: Resampler | None = None
        self._start_ms = playout.written_ms
        self._first = playout.ledger.words

    @property
    def text(self) -> str:
        """All of its words so far."""
        return self._text.strip()

    def sound(self, frame: Frame) -> None:
        """The next sound; all of one rate."""
        self._resampler = self._resampler or Resampler(frame.rate, self._rate)
        self._playout.write(self._resampler.push(frame))

    def words(self, text: str) -> None:
        """The next words of it, which may come before their sound."""
        self._text += text
        usual_ms = self._start_ms + spoken_ms(self.text, self._language)
        self._book(max(usual_ms, self._playout.written_ms))

    def finish(self) -> None:
        """All of it has come."""
        if self._resampler is not None:
            self._playout.write(self._resampler.flush())
        self._playout.pad()
        self._book(self._playout.written_ms)

    def _book(self, end_ms: float) -> None:
        self._playout.ledger.revoice(self._first, estimated_spans(self.text, self._start_ms, end_ms))
