"""The plans of the installed packages; each is made once."""

from __future__ import annotations

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
    contract = shipped_contract(package, base_path)
    return Plan(contract or Contract({"openapi": "3.0.3", "paths": {}}, base_path))
