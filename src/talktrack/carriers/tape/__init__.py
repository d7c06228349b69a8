"""Recordings of one side of a conversation, played into a call."""
