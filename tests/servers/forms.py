"""Forms with files, as they come over HTTP (RFC 7578)."""

from __future__ import annotations

import re

from tests.servers.http import Request


def form_of(request: Request) -> dict[str, bytes]:
    """The fields by their names; of those that come more than once the last."""
    boundary = re.search(r'boundary="?([^";]+)', request.headers["content-type"])
    assert boundary is not None
    fields: dict[str, bytes] = {}
    for part in request.content.split(b"--" + boundary[1].encode())[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        name = re.search(rb'[; ]name="([^"]*)"', head)
        assert name is not None
        fields[name[1].decode()] = content.removesuffix(b"\r\n")
    return fields
