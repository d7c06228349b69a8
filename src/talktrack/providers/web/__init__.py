"""Programs of the user's own, anywhere on the web."""
