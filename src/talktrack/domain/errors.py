"""Every error a user can meet, as one tree. The class says whose fault it is; `code` is stable.

TalktrackError
├── InputError                    the caller sent something we cannot take
│   ├── InvalidInput              invalid_input          a field is missing, unknown or of the wrong kind
│   │   ├── UnknownProvider       unknown_provider       no provider of this name can do this
│   │   ├── ProviderLacking       provider_lacking       it is known, and has no key or is not installed
│   │   └── SpeechStays           speech_stays           speech may not leave the server, and this would let it
│   ├── InvalidPersona            invalid_persona        contradictions, objections without an exit
│   ├── InvalidScenario           invalid_scenario       product sheet, goal or briefing do not hold together
│   ├── InvalidScorecard          invalid_scorecard      weights, sources or rules that make no sense
│   ├── InvalidTranscript         invalid_transcript     turns that cannot be read
│   ├── TooLarge                  too_large              more text or sound than one request may carry
│   ├── AudioUnreadable           audio_unreadable       no decoder takes this file
│   ├── AudioSilent               audio_silent           nothing audible in it
│   ├── AudioTooLong              audio_too_long         one utterance of many minutes
│   ├── NothingRecognised         nothing_recognised     sound, but no words
│   ├── MalformedMessage          malformed_message      a socket's message that breaks its protocol
│   ├── PrivateAddress            private_address        a URL to call leads into a private network
│   ├── UnsupportedMedia          unsupported_media      wrong content type
│   └── UnsupportedLanguage       unsupported_language   no model or voice for it
├── AccessError                   the caller may not do this
│   ├── Unauthenticated           unauthenticated        no, expired or revoked sign-in or key
│   ├── WrongCredentials          wrong_credentials      e-mail or password do not match
│   ├── CsrfRejected              csrf_rejected          cookie sign-in without the matching header
│   ├── Forbidden                 forbidden              the role does not allow it
│   ├── InvitationInvalid         invitation_invalid     used, expired or unknown invitation
│   └── ResetInvalid              reset_invalid          used, expired or unknown link to a new password
├── NotFound                      not_found              no such thing in this organisation
├── StateError                    right request, wrong moment
│   ├── Conflict                  conflict               it exists already, or was changed meanwhile
│   ├── CallEnded                 call_ended             the call takes no more turns
│   ├── CallOpen                  call_open              only an ended call can do this
│   ├── AttemptsUsed              attempts_used          no attempt at this assigned scenario is left
│   ├── NoMind                    no_mind                only practice calls hold a customer's mind
│   ├── NoLanguageModel           no_language_model      an assistant needs a configured model
│   ├── NoRecognizer              no_recognizer          speech in is not configured for this language
│   ├── NoSynthesizer             no_synthesizer         speech out is not configured for this language
│   ├── NoVoiceDetector           no_voice_detector      the model that hears when someone speaks is missing
│   ├── ProcessFull               process_full           this server holds as many calls as it can
│   ├── NoRecording               no_recording           no sound was kept for this call
│   └── IdempotencyMismatch       idempotency_mismatch   the key was used with another body
├── ProviderError                 a speech or language service, or a tool, failed
│   ├── ProviderUnreachable       provider_unreachable   no connection, or 5xx
│   ├── ProviderTimeout           provider_timeout       no answer within the deadline
│   ├── ProviderRejected          provider_rejected      it refuses our key or request
│   ├── ProviderBusy              provider_busy          rate limit or quota
│   └── ProviderNonsense          provider_nonsense      an answer that breaks its own protocol
└── StorageFailed                 storage_failed         the store cannot take or give the data
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from talktrack.domain.wrong import Wrong


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with an input."""

    field: str
    """Dotted path of the field, for instance `objections.2.resolve_when`."""
    reason: str
    """What is wrong and what to do about it, as a sentence."""
    code: Wrong | None = dataclasses.field(default=None, compare=False)
    """The same for programs, where there is a code for it."""
    values: Mapping[str, str | float] = dataclasses.field(default_factory=dict, compare=False)
    """What the sentence names, by the names that the code has for it."""


class TalktrackError(Exception):
    """The root. `detail` is a sentence for people that says what to do; it never holds a secret."""

    code: ClassVar[str] = "internal"
    retryable: ClassVar[bool] = False

    def __init__(self, detail: str, *, problems: Sequence[Problem] = ()) -> None:
        super().__init__(detail)
        self.detail = detail
        self.problems = tuple(problems)


class InputError(TalktrackError): ...


class InvalidInput(InputError):
    code = "invalid_input"


class UnknownProvider(InvalidInput):
    code = "unknown_provider"


class ProviderLacking(InvalidInput):
    code = "provider_lacking"


class SpeechStays(InvalidInput):
    code = "speech_stays"


class InvalidPersona(InputError):
    code = "invalid_persona"


class InvalidScenario(InputError):
    code = "invalid_scenario"


class InvalidScorecard(InputError):
    code = "invalid_scorecard"


class InvalidTranscript(InputError):
    code = "invalid_transcript"


class TooLarge(InputError):
    code = "too_large"


class AudioUnreadable(InputError):
    code = "audio_unreadable"


class AudioSilent(InputError):
    code = "audio_silent"


class AudioTooLong(InputError):
    code = "audio_too_long"


class NothingRecognised(InputError):
    code = "nothing_recognised"


class MalformedMessage(InputError):
    code = "malformed_message"


class PrivateAddress(InputError):
    code = "private_address"


class UnsupportedMedia(InputError):
    code = "unsupported_media"


class UnsupportedLanguage(InputError):
    code = "unsupported_language"


class AccessError(TalktrackError): ...


class Unauthenticated(AccessError):
    code = "unauthenticated"


class WrongCredentials(AccessError):
    code = "wrong_credentials"


class CsrfRejected(AccessError):
    code = "csrf_rejected"


class Forbidden(AccessError):
    code = "forbidden"


class InvitationInvalid(AccessError):
    code = "invitation_invalid"


class ResetInvalid(AccessError):
    code = "reset_invalid"


class NotFound(TalktrackError):
    code = "not_found"


class StateError(TalktrackError): ...


class Conflict(StateError):
    code = "conflict"


class CallEnded(StateError):
    code = "call_ended"


class CallOpen(StateError):
    code = "call_open"


class AttemptsUsed(StateError):
    code = "attempts_used"


class NoMind(StateError):
    code = "no_mind"


class NoLanguageModel(StateError):
    code = "no_language_model"


class NoRecognizer(StateError):
    code = "no_recognizer"


class NoSynthesizer(StateError):
    code = "no_synthesizer"


class NoVoiceDetector(StateError):
    code = "no_voice_detector"


class ProcessFull(StateError):
    code = "process_full"
    retryable = True


class NoRecording(StateError):
    code = "no_recording"


class IdempotencyMismatch(StateError):
    code = "idempotency_mismatch"


class ProviderError(TalktrackError):
    """A service failed. `provider` names it; its own words are never repeated, they may hold personal data."""

    def __init__(self, detail: str, *, provider: str) -> None:
        super().__init__(detail)
        self.provider = provider


class ProviderUnreachable(ProviderError):
    code = "provider_unreachable"
    retryable = True


class ProviderTimeout(ProviderError):
    code = "provider_timeout"
    retryable = True


class ProviderRejected(ProviderError):
    code = "provider_rejected"


class ProviderBusy(ProviderError):
    code = "provider_busy"
    retryable = True


class ProviderNonsense(ProviderError):
    code = "provider_nonsense"
    retryable = True


class StorageFailed(TalktrackError):
    code = "storage_failed"
    retryable = True


class Unreadable(StorageFailed):
    """What is stored makes no sense, and will make none the next time either."""

    retryable = False


def error_classes(root: type[TalktrackError] = TalktrackError) -> Iterator[type[TalktrackError]]:
    """Every class of the tree that has a code of its own, in the order of the drawing."""
    for cls in root.__subclasses__():
        if "code" in vars(cls):
            yield cls
        yield from error_classes(cls)
