"""The messages of one media stream, as Twilio's documentation shows them."""

from __future__ import annotations

import base64
import json
from typing import Any

STREAM = "MZ18ad3ab5a668481ce02b83e7395059f0"
CALL = "CA5d0d0d8047bf685c3f0ff980fe62c123"
ACCOUNT = "AC5d0d0d8047bf685c3f0ff980fe62c124"
SOUND = bytes(range(160))
PAYLOAD = base64.b64encode(SOUND).decode()

CONNECTED: dict[str, Any] = {"event": "connected", "protocol": "Call", "version": "1.0.0"}
START: dict[str, Any] = {
    "event": "start",
    "sequenceNumber": "1",
    "streamSid": STREAM,
    "start": {
        "streamSid": STREAM,
        "accountSid": ACCOUNT,
        "callSid": CALL,
        "tracks": ["inbound"],
        "customParameters": {"token": "abc", "language": "es"},
        "mediaFormat": {"encoding": "audio/x-mulaw", "sampleRate": 8000, "channels": 1},
    },
}
MEDIA: dict[str, Any] = {
    "event": "media",
    "sequenceNumber": "3",
    "streamSid": STREAM,
    "media": {"track": "inbound", "chunk": "1", "timestamp": "5", "payload": PAYLOAD},
}
DTMF: dict[str, Any] = {
    "event": "dtmf",
    "streamSid": STREAM,
    "sequenceNumber": "5",
    "dtmf": {"track": "inbound_track", "digit": "1"},
}
MARK: dict[str, Any] = {"event": "mark", "sequenceNumber": "4", "streamSid": STREAM, "mark": {"name": "my label"}}
STOP: dict[str, Any] = {
    "event": "stop",
    "sequenceNumber": "5",
    "streamSid": STREAM,
    "stop": {"accountSid": ACCOUNT, "callSid": CALL},
}


def changed(message: dict[str, Any], inner: str, **fields: Any) -> str:
    """The message as JSON with other fields inside its body."""
    return json.dumps({**message, inner: {**message[inner], **fields}})
