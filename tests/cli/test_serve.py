"""`talktrack serve`: it says where it is, answers, and stops when it is asked to."""

from __future__ import annotations

import json
import signal
import socket
import sqlite3
import ssl
import urllib.request

import pytest

from tests.cli.running import Commands, ended


def get(url: str, key: str = "", data: dict[str, object] | None = None) -> dict[str, object]:
    body = None if data is None else json.dumps(data).encode()
    request = urllib.request.Request(url, body, {"X-API-Key": key, "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as answer:
        document: dict[str, object] = json.load(answer)
        return document


@pytest.mark.parametrize("wish", [signal.SIGTERM, signal.SIGINT], ids=lambda wish: wish.name)
def test_a_server_prints_its_address_answers_and_stops_with_zero(commands: Commands, wish: signal.Signals) -> None:
    with commands.server() as (origin, process):
        assert get(f"{origin}/healthz") == {"status": "ok"}
        assert ended(process, wish) == 0
        assert process.stdout is not None
        assert process.stdout.read() == ""


def test_a_port_that_is_taken_is_said_before_anything_else(own: Commands) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert str(port) in own("serve", "--port", port).refused("conflict")
    assert not own.data.exists()


def test_the_demo_signs_in_over_http_and_a_killed_server_loses_only_the_call_in_the_air(own: Commands) -> None:
    demo = own("demo", "--json").json
    assert set(demo) == {"url", "email", "password", "api_key", "colleagues"}
    assert own("demo", "--json").json == demo
    with own.server() as (origin, process):
        signed_in = get(f"{origin}/api/v1/auth/login", data={"email": demo["email"], "password": demo["password"]})
        assert set(signed_in) >= {"user", "access_token"}
        started = get(f"{origin}/api/v1/calls", demo["api_key"], {"kind": "practice", "scenario_id": "home-solar-en"})
        assert ended(process, signal.SIGKILL) == -signal.SIGKILL
    with own.server():
        pass
    with sqlite3.connect(own.data / "talktrack.db") as database:
        rows = dict(database.execute("SELECT id, outcome FROM calls WHERE outcome LIKE '%process_lost%'").fetchall())
    database.close()
    call = started["call"]
    assert isinstance(call, dict)
    assert list(rows) == [call["id"]]


def test_over_tls_a_client_that_trusts_the_printed_certificate_is_served_and_cookies_are_secure(own: Commands) -> None:
    demo = own("demo", "--no-calls", "--json").json
    with own.server("--tls") as (origin, _):
        assert origin.startswith("https://127.0.0.1:")
        trusting = ssl.create_default_context(cafile=own.data / "certificate.pem")
        body = json.dumps({"email": demo["email"], "password": demo["password"]}).encode()
        login = urllib.request.Request(f"{origin}/api/v1/auth/login", body, {"Content-Type": "application/json"})
        with urllib.request.urlopen(login, timeout=30, context=trusting) as answer:
            cookies = answer.headers.get_all("Set-Cookie")
        assert cookies
        assert all("Secure" in cookie for cookie in cookies)
    assert (own.data / "certificate.pem").stat().st_mode & 0o077 == 0
