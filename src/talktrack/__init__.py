"""Talktrack: a self-hosted voice platform for sales and contact-centre teams."""

__version__ = "0.1.0"
