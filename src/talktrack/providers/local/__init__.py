"""Speech on this machine, with no network and no key. Its modules need the extra `local-speech`."""
