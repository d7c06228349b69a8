"""Which addresses anybody may be sent to: those of the public internet."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Final

from talktrack.domain.errors import PrivateAddress

_NAT64: Final = IPv6Network("64:ff9b::/96")
"""RFC 6052: the last 32 bits are an IPv4 address behind a translator."""


def is_public(address: str) -> bool:
    """Whether an address in letters, as look-ups give it, belongs to the public internet; False for what is none."""
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    inner = _inner(parsed)
    return parsed.is_global and not parsed.is_multicast and (inner is None or is_public(str(inner)))


def names_private(host: str) -> bool:
    """Whether the host of a URL is by itself, without a look-up, a private address or a name of this machine."""
    host = host.rstrip(".").lower()
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        ip_address(host)
    except ValueError:
        return False
    return not is_public(host)


def _inner(address: IPv4Address | IPv6Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 one stands for."""
    if isinstance(address, IPv4Address):
        return None
    if address in _NAT64:
        return IPv4Address(int(address) & 0xFFFF_FFFF)
    return address.ipv4_mapped or address.sixtofour


def private_address() -> PrivateAddress:
    return PrivateAddress(
        "This URL leads to a private address, where tools are not called: take one of the public internet, or set "
        "TALKTRACK_PRIVATE_URLS=allow on the server."
    )
