"""Pure sound arithmetic on numpy arrays."""
