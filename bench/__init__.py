"""What the product costs on this machine: `python -m bench`."""
