"""Work of the fidelity suite over processes."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from functools import partial

import anyio

from talktrack.services.fidelity import Done, Job, run_job


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def done_by_crowd(jobs: Sequence[Job], processes: int) -> Iterator[Done]:
    """Do all jobs, as many at once as there are processes, and give each as it is done.

    Closing the iterator drops what has not begun and ends the processes.
    """
    if processes == 1:
        yield from map(_do, jobs)
        return
    pool = ProcessPoolExecutor(
        min(processes, len(jobs)), multiprocessing.get_context("spawn"), initializer=_leave_stopping_to_the_parent
    )
    try:
        for future in as_completed([pool.submit(_do, job) for job in jobs]):
            yield future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _leave_stopping_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _do(job: Job) -> Done:
    return anyio.run(partial(run_job, job))
