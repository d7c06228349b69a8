"""Structured logging: one JSON object a line on stderr, with what is bound to the request or call.

Rooms below the web log through the standard library with values in `extra`; both roads end in the same line.
Personal data is never logged: no text of a turn, no name, no key.
"""

from __future__ import annotations

import logging
import sys

import structlog


def _plain(_logger: object, _method: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
    """Without the copy of the message that uvicorn paints for terminals."""
    event.pop("color_message", None)
    return event


_SHARED: tuple[structlog.typing.Processor, ...] = (
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.stdlib.add_logger_name,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
    structlog.stdlib.ExtraAdder(),
)


def _unfounded(record: logging.LogRecord) -> bool:
    """uvicorn takes a socket that was refused with an answer for one that was forgotten."""
    return record.msg != "ASGI callable returned without completing handshake."


def configure(level: str = "INFO") -> None:
    """Send every log of the process to stderr as JSON from `level` upwards."""
    structlog.configure(
        processors=[*_SHARED[:-1], structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.stdlib.BoundLogger,
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[*_SHARED, _plain],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                structlog.processors.JSONRenderer(),
            ],
        )
    )
    handler.addFilter(_unfounded)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    # uvicorn writes the whole address of a socket, and with it the ticket.
    for chatty in ("httpx", "httpcore", "uvicorn.access", "uvicorn.error", "alembic", "aiosqlite"):
        logging.getLogger(chatty).setLevel("WARNING")
