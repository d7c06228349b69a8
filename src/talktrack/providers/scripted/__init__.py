"""Speech and language for tests and load: fixed delays, fixed words, and sound whose words can be read back."""
