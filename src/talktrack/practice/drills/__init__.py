"""Drills: short scenarios rebuilt from a moment of a call."""
