"""What can go wrong with a provider's server, as provider errors whose sentence says what to check.

Neither the server's own words nor the key nor the prompt go into them.
"""

from __future__ import annotations

from talktrack.domain.errors import (
    ProviderBusy,
    ProviderError,
    ProviderNonsense,
    ProviderRejected,
    ProviderTimeout,
    ProviderUnreachable,
)


def refusal(status: int, name: str, example: str = "", *, said: str = "") -> ProviderError:
    """The error for an HTTP status that is no success; `example` shows what a base URL looks like.

    `said` is the provider's own word for it, where that came instead of the status.
    """
    http = f"({said or f'HTTP {status}'})"
    match status:
        case 401 | 403:
            sentence = f"{name} refuses the key {http}: check the API key and that it may use this model."
            return ProviderRejected(sentence, provider=name)
        case 402:
            sentence = f"{name} has no credit left {http}: check the balance of the account."
            return ProviderRejected(sentence, provider=name)
        case 404:
            like = f", which looks like {example}" if example else ""
            sentence = f"{name} is not found {http}: check the model name and the base URL{like}."
            return ProviderRejected(sentence, provider=name)
        case 408:
            return late(name)
        case 429:
            sentence = f"{name} takes no more requests for the moment {http}: wait, or check rate limit and quota."
            return ProviderBusy(sentence, provider=name)
        case _ if status >= 500:
            return ProviderUnreachable(f"{name} fails on its side {http}: try again later.", provider=name)
        case _:
            sentence = f"{name} refuses the request {http}: check the model name and the base URL."
            return ProviderRejected(sentence, provider=name)


def late(name: str) -> ProviderTimeout:
    return ProviderTimeout(f"{name} did not answer in time: try again, or allow it more time.", provider=name)


def unreachable(name: str) -> ProviderUnreachable:
    return ProviderUnreachable(f"{name} cannot be reached: check the base URL and the network.", provider=name)


def broken_off(name: str) -> ProviderUnreachable:
    return ProviderUnreachable(f"{name} broke off in the middle of its answer: try again.", provider=name)


def no_stream(name: str) -> ProviderNonsense:
    sentence = f"{name} does not answer with the stream of events that its protocol has: check the base URL."
    return ProviderNonsense(sentence, provider=name)


def bad_call(name: str) -> ProviderNonsense:
    sentence = f"{name} asked for a tool with arguments that are no JSON object: try again, or raise the token limit."
    return ProviderNonsense(sentence, provider=name)


def no_words(name: str) -> ProviderNonsense:
    sentence = f"{name} ended its answer without a word: it was filtered, or the token limit is too low."
    return ProviderNonsense(sentence, provider=name)


def no_socket(name: str) -> ProviderNonsense:
    return ProviderNonsense(f"{name} does not open a WebSocket: check the base URL.", provider=name)


def no_sound(name: str) -> ProviderNonsense:
    return ProviderNonsense(f"{name} does not answer with sound: check the base URL.", provider=name)


def strange(name: str) -> ProviderNonsense:
    return ProviderNonsense(f"{name} says what its protocol does not know: check the base URL.", provider=name)


def closed(code: int | None, name: str) -> ProviderError:
    """The error for a WebSocket that the other side closed with this code (RFC 6455, section 7.4); None is a cut."""
    match code:
        case 1003 | 1007 | 1008 | 1009 | 1010:
            sentence = f"{name} refuses what it was sent (close code {code}): check model, language and key."
            return ProviderRejected(sentence, provider=name)
        case 1013:
            sentence = f"{name} takes no more streams for the moment (close code {code}): wait, or check rate limits."
            return ProviderBusy(sentence, provider=name)
        case 1002:
            return strange(name)
        case _:
            return broken_off(name)
