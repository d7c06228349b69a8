"""Where posts may go, and what may come back."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from talktrack.domain.errors import (
    InvalidInput,
    PrivateAddress,
    ProviderNonsense,
    ProviderRejected,
    ProviderUnreachable,
)
from talktrack.ports.poster import LONGEST_ANSWER
from talktrack.providers.web.addresses import is_public, names_private
from talktrack.providers.web.poster import HttpPoster
from tests.servers.program import UserProgram, user_program


@pytest.fixture
async def program() -> AsyncIterator[UserProgram]:
    async with user_program() as program:
        yield program


@pytest.fixture
def poster() -> HttpPoster:
    return HttpPoster(allow_private=True)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822"])
def test_addresses_of_the_internet_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
        "255.255.255.255", "::1", "::", "fe80::1%eth0", "fd00::1", "ff02::1", "::ffff:10.0.0.1", "64:ff9b::a00:1",
        "2002:a00:1::", "nobody",
    ],
)  # fmt: skip
def test_every_other_address_is_not(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    ("host", "private"),
    [("localhost", True), ("LOCALHOST.", True), ("api.localhost", True), ("10.0.0.1", True), ("::1", True),
     ("crm.example", False), ("10.example.com", False), ("93.184.216.34", False)],
)  # fmt: skip
def test_a_host_is_judged_without_a_look_up(host: str, private: bool) -> None:
    assert names_private(host) == private


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.1", "2130706433", "0x7f000001", "[::1]"])
async def test_whatever_leads_to_this_machine_is_refused_unless_it_is_allowed(host: str, program: UserProgram) -> None:
    port = program.origin.rpartition(":")[2]
    poster = HttpPoster()
    with pytest.raises((PrivateAddress, ProviderUnreachable)):
        await poster.post(f"http://{host}:{port}/", {}, timeout_s=5)
    assert program.requests == []


async def test_the_program_sees_the_name_it_was_called_by(poster: HttpPoster, program: UserProgram) -> None:
    port = program.origin.rpartition(":")[2]
    await poster.post(f"http://localhost:{port}/book?x=1", {"a": 1}, timeout_s=5)
    (request,) = program.requests
    assert (request.method, request.path, request.headers["host"]) == ("POST", "/book?x=1", f"localhost:{port}")
    assert request.headers["content-type"] == "application/json"


async def test_no_redirect_is_followed(poster: HttpPoster, program: UserProgram) -> None:
    program.status, program.headers = 307, {"Location": f"{program.origin}/elsewhere"}
    with pytest.raises(ProviderRejected, match="307"):
        await poster.post(f"{program.origin}/book", {}, timeout_s=5)
    assert [request.path for request in program.requests] == ["/book"]


@pytest.mark.parametrize("body", [b"x" * (LONGEST_ANSWER + 1), b"\xff\xfe\x00"])
async def test_an_answer_that_is_too_long_or_no_text_is_nonsense(
    poster: HttpPoster, program: UserProgram, body: bytes
) -> None:
    program.body = body
    with pytest.raises(ProviderNonsense):
        await poster.post(program.origin, {}, timeout_s=5)


async def test_an_answer_of_the_greatest_length_is_taken(poster: HttpPoster, program: UserProgram) -> None:
    program.body = b"x" * LONGEST_ANSWER
    assert len(await poster.post(program.origin, {}, timeout_s=5)) == LONGEST_ANSWER


async def test_where_nobody_listens_is_unreachable(poster: HttpPoster) -> None:
    with pytest.raises(ProviderUnreachable):
        await poster.post("http://127.0.0.1:1/", {}, timeout_s=5)


async def test_what_is_no_url_is_refused(poster: HttpPoster) -> None:
    with pytest.raises(InvalidInput):
        poster.check("https://[::1/")
    with pytest.raises(InvalidInput):
        await poster.post("https://host:port/", {}, timeout_s=5)
