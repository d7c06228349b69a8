"""Anthropic's Claude, over the Messages API."""
