"""Asking a language model for its opinion on the criteria that need a judge. Whatever it answers, nothing is raised."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import anyio

from talktrack.analysis.opinions import NoOpinion, Opinion, Opinions, prompts, read_opinion
from talktrack.domain.errors import ProviderError, ProviderTimeout
from talktrack.domain.language import Language
from talktrack.domain.scorecard import JudgeRule, Scorecard
from talktrack.domain.text import words
from talktrack.domain.transcript import Turn
from talktrack.ports.language import LanguageModel, Prompt, answer_json

AT_ONCE: Final = 4
"""Requests of one call that are under way together."""
LONGEST_S: Final = 45.0
"""That one pass may take."""


async def ask_judge(model: LanguageModel, card: Scorecard, turns: Sequence[Turn], language: Language) -> Opinions:
    """Two passes over every criterion of the scorecard that needs a judge, each a request of its own."""
    heard = [turn for turn in turns if words(turn.heard)]
    rules = {one.id: one.judge for one in card.criteria if one.judge is not None}
    asked = {id: prompts(rule, heard, language) for id, rule in rules.items()}
    given: dict[str, list[Opinion | NoOpinion]] = {
        id: [NoOpinion(ProviderTimeout.code)] * len(passes) for id, passes in asked.items()
    }
    limiter = anyio.CapacityLimiter(AT_ONCE)

    async def one_pass(id: str, number: int, prompt: Prompt, rule: JudgeRule) -> None:
        async with limiter:
            given[id][number] = await _opinion(model, prompt, rule)

    async with anyio.create_task_group() as group:
        for id, passes in asked.items():
            for number, prompt in enumerate(passes):
                group.start_soon(one_pass, id, number, prompt, rules[id])
    return given


def needs_judge(card: Scorecard) -> bool:
    return any(criterion.judge is not None for criterion in card.criteria)


async def _opinion(model: LanguageModel, prompt: Prompt, rule: JudgeRule) -> Opinion | NoOpinion:
    try:
        with anyio.fail_after(LONGEST_S):
            return read_opinion(await answer_json(model, prompt), rule.levels)
    except TimeoutError:
        return NoOpinion(ProviderTimeout.code)
    except ProviderError as error:
        return NoOpinion(error.code)
