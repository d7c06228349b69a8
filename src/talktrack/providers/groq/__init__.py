"""Groq, which speaks the protocol of OpenAI."""
