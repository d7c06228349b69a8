from __future__ import annotations

import anyio
import pytest

from talktrack.domain.errors import ProviderBusy, ProviderUnreachable
from talktrack.ports.language import Delta, Message, Prompt, TextDelta, answer_text
from talktrack.providers.scripted.fault import NONSENSE, Fault
from talktrack.providers.scripted.language import ScriptedLanguage

PROMPT = Prompt((Message("user", "How much is it?"),))


async def timed(model: ScriptedLanguage) -> list[tuple[int, Delta]]:
    """Everything the model gives, with the milliseconds since it was asked."""
    start = anyio.current_time()
    async with model.stream(PROMPT) as deltas:
        return [(round((anyio.current_time() - start) * 1000), delta) async for delta in deltas]


async def test_the_first_token_comes_after_its_delay_and_the_others_with_it() -> None:
    given = await timed(ScriptedLanguage())
    assert [at for at, delta in given if isinstance(delta, TextDelta)] == [200] * 15


async def test_further_tokens_come_at_their_pace() -> None:
    given = await timed(ScriptedLanguage("Yes it is.", first_delay_ms=50, piece_delay_ms=20))
    assert given[:3] == [(50, TextDelta("Yes")), (70, TextDelta(" it")), (90, TextDelta(" is."))]


async def test_the_delay_counts_from_the_request_and_not_from_the_first_look() -> None:
    async with ScriptedLanguage("Yes.").stream(PROMPT) as deltas:
        await anyio.sleep(0.15)
        asked = anyio.current_time()
        await anext(deltas)
        assert anyio.current_time() - asked == pytest.approx(0.05)


async def test_a_slow_reader_finds_what_came_meanwhile() -> None:
    async with ScriptedLanguage("One two three.", piece_delay_ms=100).stream(PROMPT) as deltas:
        await anyio.sleep(10)
        asked = anyio.current_time()
        assert [delta.text async for delta in deltas if isinstance(delta, TextDelta)] == ["One", " two", " three."]
        assert anyio.current_time() == asked


async def test_it_may_answer_what_it_is_asked() -> None:
    assert await answer_text(ScriptedLanguage(lambda prompt: prompt.messages[-1].text), PROMPT) == "How much is it?"


@pytest.mark.parametrize("tokens", [0, 1, 15, 40])
async def test_its_own_sentence_has_as_many_tokens_as_wanted(tokens: int) -> None:
    assert len((await answer_text(ScriptedLanguage(tokens=tokens), PROMPT)).split()) == tokens


async def test_a_start_that_fails_raises_before_anything_is_given() -> None:
    with pytest.raises(ProviderBusy):
        async with ScriptedLanguage(fault=Fault("fail_at_start", error=ProviderBusy)).stream(PROMPT):
            pass


@pytest.mark.parametrize("kind", ["hang", "fail_in_the_middle"])
@pytest.mark.parametrize("after", [0, 3])
async def test_it_stops_in_the_middle_after_as_many_tokens_as_told(kind: str, after: int) -> None:
    fault = Fault("hang" if kind == "hang" else "fail_in_the_middle", after)
    given = 0
    with anyio.move_on_after(60) as scope:
        async with ScriptedLanguage(fault=fault).stream(PROMPT) as deltas:
            try:
                async for _ in deltas:
                    given += 1
            except ProviderUnreachable:
                assert kind == "fail_in_the_middle"
    assert given == after
    assert scope.cancelled_caught == (kind == "hang")


async def test_nonsense_comes_in_time_and_is_no_sentence() -> None:
    given = await timed(ScriptedLanguage("Yes.", fault=Fault("nonsense")))
    assert given[0][0] == 200
    assert "".join(delta.text for _, delta in given if isinstance(delta, TextDelta)) == NONSENSE
    assert not NONSENSE.isprintable()
