"""Sound files of other programs."""
