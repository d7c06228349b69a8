"""Work over processes."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Coroutine, Generator, Sequence
from functools import partial
from typing import Any, TypeVar

import anyio

Job = TypeVar("Job")
Done = TypeVar("Done")


def cores() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def done_by_crowd(
    work: Callable[[Job], Coroutine[Any, Any, Done]], jobs: Sequence[Job], processes: int
) -> Generator[Done]:
    """Do the work of all jobs, as many at once as there are processes, and give what each comes to as it is done.

    `work` is a function of a module. Closing the iterator ends the processes and drops what is not done.
    """
    do = partial(_do, work)
    if processes == 1 or not jobs:
        yield from map(do, jobs)
        return
    context = multiprocessing.get_context("spawn")
    with context.Pool(min(processes, len(jobs)), _leave_stopping_to_the_parent) as pool:
        yield from pool.imap_unordered(do, jobs)


def _leave_stopping_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _do(work: Callable[[Job], Coroutine[Any, Any, Done]], job: Job) -> Done:
    return anyio.run(work, job)
