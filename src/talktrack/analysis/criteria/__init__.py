"""How the criteria of a scorecard are judged, one file for each source."""

from __future__ import annotations

from talktrack.analysis.criteria.judged import judge_opinions
from talktrack.analysis.criteria.metric import judge_metric
from talktrack.analysis.criteria.mind import judge_mind
from talktrack.analysis.criteria.phrase import judge_phrase
from talktrack.analysis.criteria.verdict import Verdict, not_scorable
from talktrack.analysis.view import CallView
from talktrack.analysis.wording import say
from talktrack.domain.scorecard import Criterion, Source


def judge(criterion: Criterion, view: CallView) -> Verdict:
    """What one criterion came to in a call that has turns of both sides."""
    match criterion.source:
        case Source.MIND if criterion.mind is not None:
            return judge_mind(criterion.mind, view)
        case Source.METRIC if criterion.metric is not None:
            return judge_metric(criterion.metric, view)
        case Source.PHRASE if criterion.phrase is not None:
            return judge_phrase(criterion.phrase, view)
        case Source.JUDGE if criterion.judge is not None:
            match view.record.judge:
                case "none":
                    return not_scorable(say(view.language, "no_judge"))
                case "later":
                    return not_scorable(say(view.language, "judge_later"))
                case "asked":
                    return judge_opinions(criterion.judge, criterion.id, view)
        case _:
            return not_scorable(say(view.language, "no_rule"))
