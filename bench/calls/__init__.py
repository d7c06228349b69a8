"""How many calls one core carries: callers over WebSocket against `talktrack bench serve`."""
