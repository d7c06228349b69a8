"""ElevenLabs: speech in and out."""
