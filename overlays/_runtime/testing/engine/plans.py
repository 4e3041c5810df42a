"""The plans of the installed packages; each is made once."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache

from ..contract import Contract, shipped_contract
from .engine import Plan


@lru_cache(maxsize=8)
def shipped_plan(package: str, base_path: str) -> Plan:
    """Return the plan of an installed client package.

    Args:
        package: Name of the import package.
        base_path: Path of the server's address.
    """
    with _collector_paused():
        contract = shipped_contract(package, base_path)
        return Plan(contract or Contract({"openapi": "3.0.3", "paths": {}}, base_path))


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Keep Python from looking for garbage while a document is read.

    It makes tens of thousands of objects and no garbage; the searches through all of
    them, and through what the program has loaded, took half of the time.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
