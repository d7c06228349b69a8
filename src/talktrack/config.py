"""The settings of a process, read once."""
