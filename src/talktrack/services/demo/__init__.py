"""The demo organisation: a team, and three months of calls that it has practised."""
