"""Personas and scenarios from a brief: by templates of a trade, or by a language model that is held "
"to the same rules."""
