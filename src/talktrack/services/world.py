"""What the use cases ask of the world, handed in by the wiring."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from talktrack.analysis.redaction import redact, redact_turn, redact_words
from talktrack.domain.assistant import AssistantConfig, ModelConfig
from talktrack.domain.errors import NoLanguageModel, NoRecognizer, NoSynthesizer, TalktrackError
from talktrack.domain.language import Language
from talktrack.domain.transcript import Turn, Word
from talktrack.engine.resilience.health import Health
from talktrack.engine.utterances import StreamedRecognizer
from talktrack.ports.blobs import Blobs
from talktrack.ports.cache import Cache
from talktrack.ports.catalog import Named, Talkers, nobody_talks
from talktrack.ports.clock import Clock
from talktrack.ports.conversation import SpeechModel
from talktrack.ports.forms import Forms
from talktrack.ports.language import LanguageModel
from talktrack.ports.library import Library
from talktrack.ports.poster import Poster
from talktrack.ports.speech import AudioDecoder, Denoising, Recognizer, StreamingRecognizer, Synthesizer
from talktrack.ports.spill import Spill
from talktrack.ports.storage import Store
from talktrack.services.tenancy import Providers


@dataclass(frozen=True)
class World:
    """Every port that a use case may need. None and missing languages mean: not configured."""

    store: Store
    clock: Clock
    library: Library
    blobs: Blobs
    decoder: AudioDecoder
    spill: Spill
    poster: Poster
    forms: Forms
    model: LanguageModel | None = None
    recognizers: Mapping[Language, Recognizer] = field(default_factory=dict)
    """For whole utterances."""
    listeners: Mapping[Language, tuple[StreamingRecognizer, ...]] = field(default_factory=dict)
    """For live calls; the later ones stand in for the first."""
    synthesizer: Synthesizer | None = None
    phrases: Callable[[str], Synthesizer] | None = None
    """Who says set phrases for the organisation of that id; None is who says everything else."""
    talker: Talkers = nobody_talks
    """The models that assistants talk by which hear and speak by themselves."""
    named: Named | None = None
    """The providers that assistants name; None where they can name none."""
    missing: tuple[TalktrackError, ...] = ()
    """Why those that an assistant names are not used."""
    denoising: Denoising | None = None
    stores_audio: bool = True
    announces: bool = False
    """Assistants say first that they are an AI and that the call is kept."""
    redacts: bool = False
    """Personal data in what people say is replaced by marks."""
    health: Health = field(default_factory=Health)
    cache: Cache | None = None
    """For what many calls of an organisation have in common; None makes everything anew."""
    providers: Providers | None = None
    """None where organisations can have no keys of their own."""
    judging: set[str] = field(default_factory=set)
    """Ids of the calls that a judge is looking at in this process."""

    async def of(self, org_id: str) -> World:
        """As this organisation sees it: with the providers that it has chosen or has keys for, and what it decided."""
        async with self.store.workspace(org_id) as workspace:
            kept = await workspace.provider_access.all()
            decided = await workspace.decisions.get()
        keeps_audio = self.stores_audio and decided.keeps_audio
        world = replace(self, stores_audio=keeps_audio, redacts=decided.redact, announces=decided.announce)
        if self.providers is None or not (kept or decided.choices or not decided.speech_may_leave):
            return replace(world, talker=nobody_talks) if decided.redact else world
        senses = await self.providers.senses(org_id, kept, decided)
        return replace(
            world,
            model=senses.model,
            recognizers=senses.recognizers,
            listeners=senses.listeners,
            synthesizer=senses.synthesizer,
            phrases=senses.phrases,
            talker=nobody_talks if decided.redact else senses.talker,
            named=senses.named,
        )

    async def with_named(self, config: AssistantConfig) -> World:
        """As this assistant wants it: with the providers that it names before the others."""
        if self.named is None:
            return self
        first = await self.named.first(config)
        return replace(
            self, model=first.model, synthesizer=first.synthesizer, phrases=first.phrases, missing=first.missing
        )

    def said(self, text: str, language: Language) -> str:
        """What a person says, as it is stored and shown to models."""
        return redact(text, language) if self.redacts else text

    def words(self, words: tuple[Word, ...], language: Language) -> tuple[Word, ...]:
        """The same for the words as they were recognised."""
        return redact_words(words, language) if self.redacts else words

    def turn(self, turn: Turn, language: Language) -> Turn:
        """The same for a person's turn."""
        return redact_turn(turn, language) if self.redacts else turn

    def require_model(self, model: ModelConfig) -> SpeechModel | None:
        """What `talker` gives. Raises `NoLanguageModel` where an assistant had nothing to think with."""
        talker = self.talker(model)
        if talker is None and self.model is None:
            raise NoLanguageModel("An assistant needs a language model, and none is configured: set TALKTRACK_LLM.")
        return talker

    def recognizer(self, language: Language) -> Recognizer:
        """Raises `NoRecognizer`."""
        if language not in self.recognizers:
            raise NoRecognizer(f"No speech recognition is configured for {language!r}: type, or configure a provider.")
        return self.recognizers[language]

    def hearing(self, language: Language) -> tuple[StreamingRecognizer, ...]:
        """Who listens to a live call; one who only takes whole utterances where nobody listens to a voice."""
        if language in self.listeners:
            return self.listeners[language]
        return (StreamedRecognizer(self.recognizers[language]),) if language in self.recognizers else ()

    def speaks(self, language: Language) -> bool:
        """Whether there is a voice for it."""
        return self.synthesizer is not None and language in self.synthesizer.capabilities.languages

    def voice_for(self, language: Language) -> Synthesizer:
        """Raises `NoSynthesizer`."""
        if self.synthesizer is None or language not in self.synthesizer.capabilities.languages:
            raise NoSynthesizer(f"No speech synthesis is configured for {language!r}: install or configure one.")
        return self.synthesizer
