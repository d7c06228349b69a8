"""One request body for each operation that people try first; the description shows them, and a test sends them."""

from __future__ import annotations

from typing import Any, Final

_SCENARIO: Final = "cold-call-logistics-en"

_BRIEF: Final[dict[str, Any]] = {
    "business": "Solar panels for households",
    "brand": "Wrenhill",
    "product": "Wrenhill Roof",
    "goal": "next_step",
    "difficulty": "medium",
    "language": "en",
    "seed": 7,
}

BODIES: Final[dict[str, tuple[str, dict[str, Any]]]] = {
    "register": (
        "Found an organisation",
        {
            "organisation": "Halden Sensors",
            "name": "Ada Winther",
            "email": "ada@halden.example",
            "password": "correct horse battery",
            "language": "en",
        },
    ),
    "login": ("Sign in", {"email": "ada@halden.example", "password": "correct horse battery"}),
    "create_invitation": ("Invite a rep", {"email": "rio@halden.example", "role": "rep"}),
    "create_api_key": ("A key for the CRM", {"name": "CRM", "role": "manager"}),
    "create_assistant": (
        "A receptionist",
        {
            "name": "Reception",
            "first_message": "Halden Sensors, you are talking to an assistant. How can I help?",
            "system_prompt": "You answer the phone of Halden Sensors. Find out who should call back, and when.",
            "model": {"provider": "openai", "name": "gpt-5.4-mini", "temperature": 0.3},
            "interruptions_enabled": True,
            "tools": [
                {"type": "end_call"},
                {
                    "type": "http",
                    "function": {
                        "name": "book_call_back",
                        "description": "Book a time at which a person calls back.",
                        "parameters": {
                            "type": "object",
                            "properties": {"at": {"type": "string", "description": "ISO 8601, with its offset"}},
                            "required": ["at"],
                        },
                    },
                    "url": "https://crm.halden.example/call-backs",
                },
            ],
        },
    ),
    "change_assistant": ("Another first message", {"first_message": "Halden Sensors, good morning."}),
    "generate_scenario": ("A roof to sell", _BRIEF),
    "generate_persona": ("Somebody with a roof", _BRIEF),
    "start_call": (
        "A practice call",
        {"kind": "practice", "scenario_id": _SCENARIO, "metadata": {"cohort": "spring"}},
    ),
    "start_practice": ("The same customer every time", {"seed": 7}),
    "send_message": ("A turn", {"text": "How do you plan your routes today?"}),
    "retry_call": ("From the second turn", {"turn_id": "t2"}),
    "try_other_words": (
        "Two other lines for the second turn",
        {"turn_id": "t2", "lines": ["What does a late delivery cost you?", "So the routes eat your mornings?"]},
    ),
    "make_drill": ("From the second turn", {"turn_id": "t2"}),
    "import_call": (
        "A call that was held elsewhere",
        {
            "language": "en",
            "title": "Follow-up with Pruett",
            "scorecard": _SCENARIO,
            "turns": [
                {"role": "seller", "text": "Good morning, how do you plan your routes?", "start_ms": 0, "end_ms": 2800},
                {"role": "customer", "text": "On paper, since five.", "start_ms": 3300, "end_ms": 5000},
            ],
        },
    ),
    "synthesise": ("A sentence", {"text": "Good morning.", "language": "en"}),
}
"""Operation → what it shows, and the body."""
