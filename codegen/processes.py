"""One piece of work per vendor, in as many processes as there are processors."""

from __future__ import annotations

import contextlib
import gc
import os
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def side_by_side(
    work: Callable[[T], R], items: Sequence[T], size: Callable[[T], int]
) -> Iterator[R]:
    """Do the work for each item; one item is done in this process.

    Args:
        work: A function of a module, which new processes import.
        items: What it is done for.
        size: How long it takes for an item; the longest ones are begun first.

    Yields:
        The results, in the order of the items.

    Raises:
        Exception: What the work raises; what other items need is stopped then.
    """
    if len(items) < 2:
        yield from map(work, items)
        return
    # Imported where there is something for several processes to do.
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    others = set(multiprocessing.active_children())
    context = multiprocessing.get_context(_method())
    processes = min(len(items), os.cpu_count() or 1)
    with ProcessPoolExecutor(processes, mp_context=context) as pool:
        begun = {
            index: pool.submit(work, items[index])
            for index in sorted(range(len(items)), key=lambda at: -size(items[at]))
        }
        try:
            for index in range(len(items)):
                yield begun[index].result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            for child in set(multiprocessing.active_children()) - others:
                child.terminate()
            raise


def _method() -> str:
    """A fork has imported everything, but copies locks that other threads hold."""
    is_safe = sys.platform == "linux" and threading.active_count() == 1
    return "fork" if is_safe else "spawn"


@contextlib.contextmanager
def without_collector() -> Iterator[None]:
    """Let the garbage collector rest, which would go over all of a document often.

    Memory of the largest document stays below 200 MB.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
