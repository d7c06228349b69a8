"""Español: giros que se tejen en una frase de la persona."""

from __future__ import annotations

BEFORE: tuple[str, ...] = (
    "Para ser del todo sinceros",
    "Tal como están las cosas",
    "Si vamos a lo concreto",
    "Puestos a decirlo todo",
    "Visto desde este lado",
    "Hablando con franqueza",
    "Para que quede claro",
    "Dicho en pocas palabras",
    "Por si sirve de algo",
    "Lo digo como es",
    "Ya que sale el tema",
    "Por lo que a mí respecta",
    "Para no dar más vueltas",
    "A estas alturas",
    "Por decirlo sin adornos",
    "Mirándolo con calma",
)
"""Antes de una afirmación."""

AFTER: tuple[str, ...] = (
    "por decirlo sin adornos",
    "si hay que ser francos",
    "hasta donde yo sé",
    "y esa es la verdad",
    "para qué voy a mentir",
    "como es de imaginar",
    "tal como lo cuento",
    "por si eso ayuda en algo",
    "a día de hoy",
    "y lo digo en serio",
    "que quede entre nosotros",
    "ya que sale el tema",
    "así están las cosas",
    "aunque suene raro",
    "ni más ni menos",
    "y no hay mucho más",
)
"""Después de una afirmación."""
