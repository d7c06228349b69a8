"""Work of the fidelity suite over processes."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Generator, Sequence
from functools import partial

import anyio

from talktrack.services.fidelity import Done, Job, run_job


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def done_by_crowd(jobs: Sequence[Job], processes: int) -> Generator[Done]:
    """Do all jobs, as many at once as there are processes, and give each as it is done.

    Closing the iterator ends the processes and drops what is not done.
    """
    if processes == 1:
        yield from map(_do, jobs)
        return
    context = multiprocessing.get_context("spawn")
    with context.Pool(min(processes, len(jobs)), _leave_stopping_to_the_parent) as pool:
        yield from pool.imap_unordered(_do, jobs)


def _leave_stopping_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _do(job: Job) -> Done:
    return anyio.run(partial(run_job, job))
