"""The AI customer: moves, mind and wording."""
