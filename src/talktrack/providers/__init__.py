"""Speech and language services, one folder each; no folder knows another."""
