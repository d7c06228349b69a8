"""How a provider is spoken to over a network: requests, streams, deadlines, and what can go wrong with them."""
