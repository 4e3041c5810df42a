"""Use one client from many threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from piriod_client import Piriod


def main() -> None:
    """Create suppliers in four threads, which share the connections."""
    # --8<-- [start:threads]
    names = [f"Example {number}" for number in range(8)]
    with Piriod() as piriod, ThreadPoolExecutor(4) as pool:
        for supplier in pool.map(
            lambda name: piriod.suppliers.create(name=name, country="US"), names
        ):
            print(supplier.id, supplier.name)
    # --8<-- [end:threads]


if __name__ == "__main__":
    main()
