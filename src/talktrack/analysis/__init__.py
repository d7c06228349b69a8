"""What happened in a call, as numbers, evidence and a score."""
