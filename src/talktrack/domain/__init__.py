"""What the product is about, in plain values: standard library only, no I/O, no clock, no framework."""
