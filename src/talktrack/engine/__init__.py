"""The real-time engine: sound in, decisions, sound out; the same for every kind of call."""
