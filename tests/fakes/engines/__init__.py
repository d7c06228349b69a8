"""Stand-ins for engines whose models cannot be had in tests: the same calls, with tones for speech."""
