from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from talktrack.domain.errors import Conflict, InvalidInput, NotFound
from talktrack.domain.workspace import Organisation
from talktrack.ports.storage import KeptReply, Store
from tests.fakes import records

REPLY = KeptReply("key", "POST /calls", "hash", 201, '{"id": "call_1"}')


async def test_people_come_back_as_they_were_stored(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.users.add(records.user())
        await workspace.sessions.add(records.session())
        await workspace.invitations.add(records.invitation())
        await workspace.api_keys.add(records.api_key())
    async with store.directory() as directory:
        assert await directory.organisation("org_a") == Organisation(
            "org_a", "Org_A", records.NOW.replace(microsecond=0)
        )
        assert await directory.user_by_email("ann@example.com") == records.user()
        assert await directory.session("ses_1") == (records.session(), records.user())
        assert await directory.invitation_by_hash("th") == records.invitation()
        assert await directory.api_key_by_hash("kh") == records.api_key()
        workspace = directory.workspace("org_a")
        assert workspace.org_id == "org_a"
        assert await workspace.users.get("user_1") == records.user()
        assert await workspace.invitations.get("inv_1") == records.invitation()
        assert await workspace.api_keys.get("key_1") == records.api_key()


async def test_the_directory_gives_none_for_what_is_not_there(store: Store) -> None:
    async with store.directory() as directory:
        assert await directory.organisation("org_x") is None
        assert await directory.user_by_email("x@example.com") is None
        assert await directory.session("x") is None
        assert await directory.invitation_by_hash("x") is None
        assert await directory.api_key_by_hash("x") is None


async def test_changes_of_people_are_kept(store: Store) -> None:
    user = replace(records.user(), active=False, name="Anna")
    session = replace(records.session(), revoked_at=records.LATER)
    invitation = replace(records.invitation(), accepted_at=records.LATER)
    key = replace(records.api_key(), revoked_at=records.LATER)
    async with store.workspace("org_a") as workspace:
        await workspace.users.add(records.user())
        await workspace.sessions.add(records.session())
        await workspace.invitations.add(records.invitation())
        await workspace.api_keys.add(records.api_key())
        await workspace.users.save(user)
        await workspace.sessions.save(session)
        await workspace.invitations.save(invitation)
        await workspace.api_keys.save(key)
    async with store.directory() as directory:
        assert await directory.session("ses_1") == (session, user)
        assert await directory.invitation_by_hash("th") == invitation
        assert await directory.api_key_by_hash("kh") == key


async def test_an_organisation_is_added_once(store: Store) -> None:
    async with store.directory() as directory:
        with pytest.raises(Conflict):
            await directory.add_organisation(Organisation("org_a", "Again", records.NOW))


async def test_an_email_is_taken_in_every_organisation(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.users.add(records.user())
    async with store.workspace("org_b") as workspace:
        with pytest.raises(Conflict):
            await workspace.users.add(records.user("user_2", "org_b"))
        await workspace.users.add(records.user("user_2", "org_b", "bob@example.com"))
    with pytest.raises(Conflict):
        async with store.workspace("org_b") as workspace:
            await workspace.users.save(records.user("user_2", "org_b"))
    async with store.workspace("org_b") as workspace:
        assert (await workspace.users.get("user_2")).email == "bob@example.com"


async def test_of_many_who_register_one_email_at_once_one_wins(store: Store) -> None:
    async def register(number: int) -> bool:
        try:
            async with store.workspace("org_a") as workspace:
                await workspace.users.add(records.user(f"user_{number}"))
        except Conflict:
            return False
        return True

    assert sum(await asyncio.gather(*(register(number) for number in range(8)))) == 1
    async with store.workspace("org_a") as workspace:
        assert len((await workspace.users.page(None, 10)).items) == 1


async def test_a_kept_reply_is_found_by_its_key_and_route(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        assert await workspace.replies.get("key", "POST /calls") is None
        await workspace.replies.put(REPLY, now=records.NOW)
        assert await workspace.replies.get("key", "POST /calls") == REPLY
        assert await workspace.replies.get("key", "POST /assistants") is None
        with pytest.raises(Conflict):
            await workspace.replies.put(replace(REPLY, body="{}"), now=records.NOW)


async def test_a_person_has_one_link_to_a_new_password_and_it_is_taken_once(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.users.add(records.user())
        await workspace.password_resets.put(records.password_reset())
        await workspace.password_resets.put(records.password_reset(token_hash="newer"))
    async with store.directory() as directory:
        assert await directory.password_reset_by_hash("rh") is None
        found = await directory.password_reset_by_hash("newer")
        assert found == records.password_reset(token_hash="newer")
        await directory.workspace("org_a").password_resets.take(found)
        assert await directory.password_reset_by_hash("newer") is None
        with pytest.raises(NotFound):
            await directory.workspace("org_a").password_resets.take(found)
    with pytest.raises(NotFound):
        async with store.workspace("org_a") as workspace:
            await workspace.password_resets.put(records.password_reset("nobody"))


async def test_all_sign_ins_of_one_person_end_at_once_and_those_of_others_go_on(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        for id in ("user_1", "user_2"):
            await workspace.users.add(records.user(id, email=f"{id}@example.com"))
        for id, user_id in (("ses_1", "user_1"), ("ses_2", "user_1"), ("ses_3", "user_2")):
            await workspace.sessions.add(records.session(id, user_id=user_id))
        await workspace.sessions.save(replace(records.session("ses_2"), revoked_at=records.NOW))
        await workspace.sessions.revoke_all("user_1", records.LATER)
    async with store.directory() as directory:
        ended = [await directory.session(id) for id in ("ses_1", "ses_2", "ses_3")]
    assert [found[0].revoked_at for found in ended if found] == [records.LATER, records.NOW, None]


async def test_shelves_keep_replace_and_remove(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.personas.put(records.SCENARIO.persona, now=records.NOW)
        await workspace.scenarios.put(records.SCENARIO, now=records.NOW)
        await workspace.scorecards.put(records.SCENARIO.scorecard, now=records.NOW)
        await workspace.assistants.put(records.assistant(), now=records.NOW)
        await workspace.assistants.put(records.assistant(name="Leo"), now=records.LATER)
        await workspace.teams.put(records.team(), now=records.NOW)
        await workspace.assignments.put(records.assignment(), now=records.NOW)
    async with store.workspace("org_a") as workspace:
        assert await workspace.personas.get("ann") == records.SCENARIO.persona
        assert await workspace.scenarios.get("small-en") == records.SCENARIO
        assert await workspace.scorecards.get("basic") == records.SCENARIO.scorecard
        assert await workspace.teams.get("team_1") == records.team()
        assert await workspace.assignments.get("task_1") == records.assignment()
        assert await workspace.assistants.get("asst_1") == records.assistant(name="Leo")
        assert (await workspace.assistants.page(None, 10)).items == (records.assistant(name="Leo"),)
        await workspace.assistants.remove("asst_1")
        with pytest.raises(NotFound):
            await workspace.assistants.get("asst_1")
        with pytest.raises(NotFound):
            await workspace.assistants.remove("asst_1")


async def test_shelves_page_by_when_things_were_first_put(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        for n in range(5):
            await workspace.assistants.put(records.assistant(f"asst_{n}"), now=records.later(n))
        await workspace.assistants.put(records.assistant("asst_0", "again"), now=records.later(99))
        first = await workspace.assistants.page(None, 3)
        second = await workspace.assistants.page(first.next_cursor, 3)
    assert [item.id for item in first.items] == ["asst_4", "asst_3", "asst_2"]
    assert [item.id for item in second.items] == ["asst_1", "asst_0"]
    assert second.next_cursor is None


async def test_people_page_newest_first(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        for n in range(3):
            await workspace.users.add(replace(records.user(f"u{n}", email=f"{n}@x.org"), created_at=records.later(n)))
            await workspace.api_keys.add(
                replace(records.api_key(f"k{n}", key_hash=f"{n}"), created_at=records.later(n))
            )
            invitation = replace(records.invitation(f"i{n}", token_hash=f"{n}"), created_at=records.later(n))
            await workspace.invitations.add(invitation)
        users = await workspace.users.page(None, 2)
        keys = await workspace.api_keys.page(None, 2)
        invitations = await workspace.invitations.page(None, 2)
        assert [item.id for item in users.items] == ["u2", "u1"]
        assert [item.id for item in keys.items] == ["k2", "k1"]
        assert [item.id for item in invitations.items] == ["i2", "i1"]
        assert [item.id for item in (await workspace.users.page(users.next_cursor, 2)).items] == ["u0"]


@pytest.mark.parametrize("text", ["a\0b", "half \ud83d of a smile"])
async def test_text_that_no_database_keeps_is_invalid_input(store: Store, text: str) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.calls.add(records.call(), None)
        with pytest.raises(InvalidInput):
            await workspace.calls.get(text)
        with pytest.raises(InvalidInput):
            await workspace.users.add(replace(records.user(), name=text))
        with pytest.raises(InvalidInput):
            await workspace.assistants.put(records.assistant(name=text), now=records.NOW)
        with pytest.raises(InvalidInput):
            await workspace.turns.append("call_1", [records.step(1, text)])
        with pytest.raises(InvalidInput):
            await workspace.calls.save(replace(records.call(), metadata={"deep": [{"down": text}]}))
        assert await workspace.turns.all("call_1") == ()


async def test_text_that_only_looks_like_a_nul_is_kept(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        await workspace.assistants.put(records.assistant(name=r"\u0000 \\u0000"), now=records.NOW)
        assert (await workspace.assistants.get("asst_1")).config.name == r"\u0000 \\u0000"


async def test_numbers_beyond_64_bits_are_invalid_input(store: Store) -> None:
    async with store.workspace("org_a") as workspace:
        with pytest.raises(InvalidInput):
            await workspace.calls.add(replace(records.call(), seed=2**63), None)
        await workspace.calls.add(replace(records.call(), seed=-(2**63)), None)
        assert (await workspace.calls.get("call_1")).seed == -(2**63)


async def test_an_id_that_is_too_long_is_not_found_and_not_taken(store: Store) -> None:
    long = "é" * 3000
    async with store.workspace("org_a") as workspace:
        with pytest.raises(NotFound):
            await workspace.calls.get(long)
        with pytest.raises(NotFound):
            await workspace.assistants.remove(long)
        with pytest.raises(InvalidInput):
            await workspace.calls.add(records.call(long), None)
        assert await workspace.replies.get(long, "r") is None
        with pytest.raises(InvalidInput):
            await workspace.replies.put(replace(REPLY, key=long), now=records.NOW)
        await workspace.replies.put(replace(REPLY, key="é" * 255), now=records.NOW)


@pytest.mark.parametrize("limit", [0, -1])
async def test_a_limit_below_one_is_invalid_input(store: Store, limit: int) -> None:
    async with store.workspace("org_a") as workspace:
        with pytest.raises(InvalidInput):
            await workspace.users.page(None, limit)
