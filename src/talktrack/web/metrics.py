"""What Prometheus reads: requests, their latency, errors by code, calls that are held, and the wait for replies."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from fastapi import FastAPI
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

from talktrack.services.live import LiveCalls

CONTENT_TYPE = CONTENT_TYPE_PLAIN_0_0_4


class Metrics:
    """The instruments of one app. Routes are counted by their template, so that ids make no series of their own."""

    def __init__(self, live: LiveCalls | None) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter(
            "talktrack_http_requests", "Requests answered.", ("method", "route", "status"), registry=self.registry
        )
        self.latency = Histogram(
            "talktrack_http_request_seconds",
            "Seconds from a request to the end of its answer.",
            ("method", "route"),
            buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30),
            registry=self.registry,
        )
        self.errors = Counter("talktrack_errors", "Error answers by code.", ("code",), registry=self.registry)
        if live is not None:
            self._watch(live)

    def _watch(self, live: LiveCalls) -> None:
        active = Gauge("talktrack_active_calls", "Calls being held now.", registry=self.registry)
        active.set_function(lambda: live.active)
        dropped = Gauge(
            "talktrack_dropped_sound_seconds",
            "Sound of calls that are over which was given up: it came too fast, or could not be recorded in time.",
            ("where",),
            registry=self.registry,
        )
        for where in ("line", "recording"):
            dropped.labels(where).set_function(partial(_seconds, live.dropped_ms, where))
        waits = Histogram(
            "talktrack_reply_wait_seconds",
            "Seconds from the end of a voice to the reply in sound, in all and by where they went.",
            ("stage",),
            buckets=(0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10),
            registry=self.registry,
        )

        def observe(took: Mapping[str, int]) -> None:
            for stage, ms in took.items():
                waits.labels(stage).observe(ms / 1000)

        live.on_timed = observe

    def text(self) -> bytes:
        """The exposition format of Prometheus."""
        return generate_latest(self.registry)


def metrics_of(app: FastAPI) -> Metrics:
    """The app's instruments."""
    metrics: Metrics = app.state.metrics
    return metrics


def _seconds(ms: Mapping[str, int], where: str) -> float:
    return ms[where] / 1000
