"""The product's own socket: browsers, mobile apps and programs."""
