"""Sockets: what comes in live."""
