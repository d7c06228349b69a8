"""Use cases: plain async functions, dependencies as arguments."""
