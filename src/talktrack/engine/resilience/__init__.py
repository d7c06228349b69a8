"""Services that fail are tried again, given up in time, and stood in for by others. Each wrapper is itself the port."""
