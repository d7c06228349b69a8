"""Deepgram: speech in and out. Protocol: https://developers.deepgram.com/reference."""
