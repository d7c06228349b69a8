"""One post to a URL that a user gave us, which may lead anywhere."""

from __future__ import annotations

import json
import socket
import ssl
from contextlib import aclosing
from functools import cache
from typing import Any, Final

import anyio
import httpx
from anyio import to_thread

from talktrack.domain.errors import (
    InvalidInput,
    ProviderBusy,
    ProviderNonsense,
    ProviderRejected,
    ProviderTimeout,
    ProviderUnreachable,
)
from talktrack.ports.poster import LONGEST_ANSWER
from talktrack.providers.web.addresses import is_public, private_address

_HEADERS: Final = {"Content-Type": "application/json", "Accept-Encoding": "identity", "User-Agent": "Talktrack"}


async def post(url: str, document: dict[str, Any], timeout_s: float, *, allow_private: bool) -> str:
    """See `ports.poster.Poster.post`.

    The name is looked up once, every address that comes is checked, and the connection goes to one of these, so a name
    that changes between the check and the call leads nowhere else. No connection is kept, for two names may share an
    address, and no proxy of the environment is used, for it would look names up by itself.
    """
    try:
        target = httpx.URL(url)
    except httpx.InvalidURL:
        raise InvalidInput("The URL of a tool must look like https://host/path.") from None
    name = f"tool:{target.host}"
    try:
        with anyio.fail_after(timeout_s):
            addresses = await _addresses(target, allow_private=allow_private)
            tls = await to_thread.run_sync(_tls)
            async with httpx.AsyncClient(verify=tls, timeout=httpx.Timeout(None), trust_env=False) as client:
                return await _post(client, target, addresses, json.dumps(document).encode(), name)
    except TimeoutError:
        raise ProviderTimeout(f"{name} did not answer within {timeout_s:g} s.", provider=name) from None
    except (httpx.HTTPError, OSError, UnicodeError):
        raise ProviderUnreachable(f"{name} cannot be reached: check its URL.", provider=name) from None


@cache
def _tls() -> ssl.SSLContext:
    """Reading the certificates takes too long for the event loop."""
    return httpx.create_ssl_context(trust_env=False)


async def _addresses(url: httpx.URL, *, allow_private: bool) -> list[str]:
    """Where the name leads to, at least one. Raises `PrivateAddress`, `OSError`, `UnicodeError`."""
    port = url.port or (443 if url.scheme == "https" else 80)
    found = await anyio.getaddrinfo(url.host, port, type=socket.SOCK_STREAM)
    addresses = [str(address) for *_, (address, *_) in found]
    if not allow_private and not all(map(is_public, addresses)):
        raise private_address()
    return addresses


async def _post(client: httpx.AsyncClient, url: httpx.URL, addresses: list[str], content: bytes, name: str) -> str:
    """The answer of the first address that takes a connection."""
    *spare, last = addresses
    for address in spare:
        try:
            return await _post_to(client, address, url, content, name)
        except httpx.ConnectError:
            continue
    return await _post_to(client, last, url, content, name)


async def _post_to(client: httpx.AsyncClient, address: str, url: httpx.URL, content: bytes, name: str) -> str:
    request = client.build_request(
        "POST",
        url.copy_with(host=address),
        content=content,
        headers={**_HEADERS, "Host": url.netloc.decode("ascii")},
        extensions={"sni_hostname": url.raw_host.decode("ascii")},
    )
    response = await client.send(request, stream=True, follow_redirects=False)
    async with aclosing(response):
        if not response.is_success:
            raise _refusal(response.status_code, name)
        return await _text(response, name)


async def _text(response: httpx.Response, name: str) -> str:
    body = b""
    async for piece in response.aiter_raw():
        body += piece
        if len(body) > LONGEST_ANSWER:
            raise ProviderNonsense(f"{name} answered with more than {LONGEST_ANSWER} bytes.", provider=name)
    try:
        return body.decode()
    except UnicodeDecodeError:
        raise ProviderNonsense(f"{name} answered with something else than text.", provider=name) from None


def _refusal(status: int, name: str) -> ProviderBusy | ProviderRejected | ProviderUnreachable:
    http = f"(HTTP {status})"
    if status == 429:
        return ProviderBusy(f"{name} takes no more requests for the moment {http}.", provider=name)
    if status >= 500:
        return ProviderUnreachable(f"{name} fails on its side {http}.", provider=name)
    return ProviderRejected(f"{name} refuses the request {http}.", provider=name)
