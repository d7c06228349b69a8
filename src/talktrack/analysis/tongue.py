"""Which language a text is in, told by the small words that every sentence is full of."""

from __future__ import annotations

from collections import Counter
from typing import Final

from talktrack.domain.language import Language
from talktrack.domain.text import words

ENOUGH_WORDS: Final = 20
"""Fewer tell nothing."""
LEAST_SHARE: Final = 0.06
"""Of small words, below which a text of any length is not in the language. Ordinary talk has 0.35 and more."""
CLEARLY: Final = 1.3
"""How much more of another language's small words there must be."""

_SMALL_WORDS: Final[dict[str, frozenset[str]]] = {
    language: frozenset(listed.split())
    for language, listed in {
        "en": """the a an and or but of to in on at for with from is are was were be been have has had do does did
            not you
            your we our us they it this that i my me he she what how when who would can could will there if so as about
            just i'm it's that's we're you're don't any one get got""",
        "es": """el la los las un una unos unas y o pero de del al a en con por para que como es son era esta estan
            ser ha he
            hay no se su sus nos lo le les me mi te tu yo usted ustedes ya si mas muy cuando porque este esto eso tiene
            tengo hace""",
        "fr": """le la les un une des et ou mais de du au aux en dans avec pour que qui est sont etait ce cette je tu
            il elle
            nous vous ils ne pas se son sa ses on y a plus tres comment c'est j'ai qu'il d'un votre notre suis""",
        "de": """der die das ein eine einen und oder aber von zu in auf mit fur ist sind war nicht ich du er sie wir
            ihr es
            haben hat wie was wenn den dem im auch noch kann bei mir ihnen uns""",
        "pt": """o a os as um uma e ou mas de do da dos das em no na nos nas com por para que como sao nao se seu sua
            eu voce
            voces ele ela isso esta mais muito ja quando porque tem tenho pra""",
        "it": """il lo la i gli le un una e o ma di del della a al in nel con per che come sono era non si suo mi ti
            ci vi lui
            lei noi voi questo piu molto gia quando perche ha ho cosa""",
    }.items()
}


def is_foreign(text: str, language: Language) -> bool:
    """True where the text is clearly in another language; short and mixed texts get the benefit of the doubt."""
    spoken = Counter(words(text))
    total = spoken.total()
    if total < ENOUGH_WORDS:
        return False
    shares = {one: sum(spoken[word] for word in small) / total for one, small in _SMALL_WORDS.items()}
    own = shares.pop(language)
    return own < LEAST_SHARE or max(shares.values()) > own * CLEARLY
