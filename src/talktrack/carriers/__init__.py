"""The ways a voice arrives, one folder each; no folder knows another."""
