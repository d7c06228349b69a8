"""Structured logging as JSON."""
