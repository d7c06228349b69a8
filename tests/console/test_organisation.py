"""What an admin decides for everybody: providers and their keys, privacy, and the first welcome."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.console.conftest import Console
from tests.console.people import PASSWORD, register

KEY = "dg-a-very-secret-key"


def enter_key(page: Page, provider: str) -> None:
    row = page.locator(f"[data-provider={provider}]")
    row.get_by_role("button", name="Enter key").click()
    row.get_by_label("Key", exact=True).fill(KEY)
    row.get_by_label("Key", exact=True).press("Enter")
    expect(row).to_contain_text("Your own key")


def test_a_key_is_entered_an_order_is_chosen_and_what_was_removed_is_told(console: Console) -> None:
    with console.visit() as page:
        register(page)
        page.goto("/settings")
        page.get_by_role("link", name="Providers").click()
        enter_key(page, "deepgram")
        assert KEY not in page.content()
        hearing = page.locator("[data-sense=stt]")
        expect(hearing.locator("li").first).to_contain_text("Deepgram · nova-3")
        hearing.get_by_role("button", name="Choose for Hearing").click()
        hearing.get_by_label("Who is asked").select_option("order")
        hearing.get_by_label("First").select_option("local")
        hearing.get_by_label("Behind them").select_option("deepgram")
        hearing.get_by_label("Model").nth(1).fill("nova-2")
        hearing.get_by_role("button", name="Deepgram one place up").click()
        page.reload()
        hearing.get_by_role("button", name="Choose for Hearing").click()
        expect(hearing.get_by_label("Model").first).to_have_value("nova-2")
        hearing.get_by_role("button", name="Save").click()
        expect(hearing.locator("li")).to_have_text(["1Deepgram · nova-2", "2This machine"])
        expect(hearing).to_contain_text("Your organisation's choice")
        row = page.locator("[data-provider=deepgram]")
        row.get_by_role("button", name="Remove the key").click()
        row.get_by_role("button", name="Remove for good").click()
        expect(hearing).to_contain_text("deepgram was chosen and cannot be asked any more.")
        expect(hearing.locator("li")).to_have_text(["1This machine"])


def test_a_choice_that_cannot_be_stays_in_the_form_with_the_reason(console: Console) -> None:
    with console.visit() as page:
        register(page)
        page.goto("/settings/providers")
        speaking = page.locator("[data-sense=tts]")
        speaking.get_by_role("button", name="Choose for Speaking").click()
        speaking.get_by_label("Who is asked").select_option("order")
        speaking.get_by_label("First").select_option("local")
        speaking.get_by_label("Voice").fill("nobody")
        speaking.get_by_role("button", name="Save").click()
        expect(speaking.get_by_role("alert")).to_contain_text("There is no voice 'nobody'")
        speaking.get_by_label("Voice").fill("")
        speaking.get_by_role("button", name="Save").click()
        expect(speaking.locator("li")).to_have_text(["1This machine"])


def test_a_check_says_what_works(console: Console) -> None:
    with console.visit(language="es") as page:
        register(page)
        page.goto("/settings/providers")
        row = page.locator("[data-provider=local]")
        row.get_by_role("button", name="Comprobar").click()
        expect(row.get_by_role("status")).to_contain_text("Funciona.")


def test_members_see_who_is_in_use_and_change_nothing(console: Console) -> None:
    with console.visit() as page:
        register(page)
        csrf = next(one["value"] for one in page.context.cookies() if one["name"] == "talktrack_csrf")
        headers = {"X-CSRF-Token": csrf}
        body = {"email": f"member.{page.evaluate('Date.now()')}@example.com", "role": "rep"}
        token = page.request.post("/api/v1/invitations", data=body, headers=headers).json()["token"]
        with console.visit() as other:
            other.goto(f"/join/{token}")
            other.locator("[name=name]").fill("Rui")
            other.locator("[name=password]").fill(PASSWORD)
            other.locator("button[type=submit]").click()
            expect(other.locator("nav")).to_be_visible()
            expect(other.get_by_role("heading", name="Start here")).to_be_visible()
            expect(other.get_by_role("heading", name="Three ways to begin")).to_have_count(0)
            other.goto("/settings/providers")
            expect(other.locator("[data-sense=stt] li").first).to_contain_text("This machine")
            expect(other.get_by_role("button", name="Choose")).to_have_count(0)
            expect(other.locator("[data-provider]")).to_have_count(0)
            other.goto("/settings/privacy")
            expect(other.get_by_label("Keep the sound of calls")).to_be_disabled()


def test_sound_is_kept_until_an_admin_says_no(console: Console) -> None:
    with console.visit() as page:
        register(page)
        page.goto("/settings/privacy")
        keep = page.get_by_label("Keep the sound of calls")
        expect(keep).to_be_checked()
        keep.click()
        expect(keep).not_to_be_checked()
        page.reload()
        expect(keep).not_to_be_checked()
        expect(page.get_by_role("main")).to_contain_text("What you say is heard on the server")


def test_the_welcome_leads_to_the_keys_and_does_not_come_back_when_it_was_put_away(console: Console) -> None:
    with console.visit() as page:
        register(page)
        welcome = page.get_by_role("heading", name="Three ways to begin")
        expect(welcome).to_be_visible()
        page.get_by_role("link", name="Enter a key").click()
        expect(page.get_by_role("heading", name="Keys")).to_be_visible()
        page.goto("/")
        page.get_by_role("button", name="Begin practising").click()
        expect(welcome).to_have_count(0)
        page.reload()
        expect(page.get_by_role("heading", name="Start here")).to_be_visible()
        page.wait_for_load_state("networkidle")
        expect(welcome).to_have_count(0)


def test_an_admin_decides_what_is_kept_and_finds_it_in_the_log(console: Console) -> None:
    with console.visit(language="es") as page:
        register(page)
        page.goto("/settings/privacy")
        redact = page.get_by_label("Quitar los datos personales de las transcripciones")
        redact.click()
        expect(redact).to_be_checked()
        keep = page.get_by_label("Guardar el sonido de las llamadas")
        expect(keep).not_to_be_checked()
        expect(keep).to_be_disabled()
        page.get_by_label("Días que se guardan las llamadas").fill("90")
        page.get_by_role("button", name="Guardar", exact=True).click()
        page.get_by_label("La voz se queda en este servidor").click()
        expect(page.get_by_label("Los navegadores pueden escuchar")).to_be_disabled()
        page.reload()
        expect(page.get_by_label("Días que se guardan las llamadas")).to_have_value("90")
        expect(redact).to_be_checked()
        expect(page.get_by_text("Ajustes cambiados")).to_have_count(3)


def test_somebody_takes_their_data_away_and_has_it_erased(console: Console) -> None:
    with console.visit() as page:
        register(page)
        page.goto("/settings")
        with page.expect_download() as download:
            page.get_by_role("link", name="Download it").click()
        assert download.value.suggested_filename.startswith("user_")
        page.get_by_role("button", name="Erase it").click()
        page.get_by_role("button", name="Erase for good").click()
        expect(page.get_by_text("It is gone.")).to_be_visible()
        page.goto("/settings/privacy")
        expect(page.get_by_text("Somebody's data erased")).to_be_visible()
