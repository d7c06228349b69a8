"""People in front of the console."""

from __future__ import annotations

from itertools import count
from typing import Any

from playwright.sync_api import FilePayload, Page, expect

from tests.cli.running import SCRIPTS
from tests.spoken import FOLDER

PASSWORD = "a long enough password"
_numbers = count(1)


def register(page: Page) -> str:
    """Found an organisation; the address of whoever did."""
    email = f"ana{next(_numbers)}@example.com"
    page.goto("/register")
    for name, text in (("organisation", "Norte"), ("name", "Ana Ruiz"), ("email", email), ("password", PASSWORD)):
        page.locator(f"[name={name}]").fill(text)
    page.locator("button[type=submit]").click()
    expect(page.locator("nav")).to_be_visible()
    return email


def say(page: Page, text: str) -> None:
    """Write a turn, when the other side has finished, and wait until it was answered."""
    turns = page.locator("[role=log] li")
    expect(turns).not_to_have_count(0)
    expect(page.locator("[data-floor=listening]")).to_be_visible()
    before = turns.count()
    page.locator("footer input").press_sequentially(text)
    page.locator("footer input").press("Enter")
    expect(turns).to_have_count(before + 2)
    expect(page.locator("[data-floor=listening]")).to_be_visible()


def held(page: Page, scenario: str, script: str) -> str:
    """Hold a whole call in writing, without the page that is for it; its id."""
    id: str = post(page, f"/scenarios/{scenario}/start", seed=3)["call"]["id"]
    for line in (SCRIPTS / scenario / f"{script}.txt").read_text().splitlines():
        if post(page, f"/calls/{id}/messages", text=line)["ended"]:
            break
    post(page, f"/calls/{id}/end")
    return id


def spoken(page: Page, *clips: str) -> str:
    """Hold a call by voice, without the page that is for it; its id."""
    id: str = post(page, "/scenarios/cold-call-logistics-en/start", seed=3)["call"]["id"]
    for name in clips:
        sound: FilePayload = {"name": name, "mimeType": "audio/wav", "buffer": (FOLDER / name).read_bytes()}
        answer = page.request.post(f"/api/v1/calls/{id}/speak", multipart={"file": sound}, headers=csrf(page))
        assert answer.ok, answer.text()
    post(page, f"/calls/{id}/end")
    return id


def invited(page: Page, role: str) -> str:
    """The token with which somebody joins the organisation of whoever is signed in."""
    token: str = post(page, "/invitations", email=f"rosa{next(_numbers)}@example.com", role=role)["token"]
    return token


def post(page: Page, path: str, **body: object) -> dict[str, Any]:
    """A request of whoever is signed in on the page; its answer."""
    answer = page.request.post(f"/api/v1{path}", data=body, headers=csrf(page))
    assert answer.ok, answer.text()
    found: dict[str, Any] = answer.json()
    return found


def csrf(page: Page) -> dict[str, str]:
    """What a request shows beside the cookies."""
    return {
        "X-CSRF-Token": next(one["value"] for one in page.context.cookies() if one["name"] == "talktrack_csrf"),
    }
