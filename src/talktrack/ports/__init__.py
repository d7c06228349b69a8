"""What the core asks of the world: Protocols and capability dataclasses."""
