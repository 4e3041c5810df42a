"""Measure every attempt with hooks, and write what is sent to a log."""

from __future__ import annotations

import logging
from collections import Counter

from kantata_ox_client import Hooks, KantataOX


def main() -> None:
    """Count attempts by operation and status."""
    # --8<-- [start:hooks]
    logging.basicConfig(level=logging.INFO)
    seen: Counter[tuple[str, int | None]] = Counter()
    hooks = Hooks(response=(lambda e: seen.update([(e.operation, e.status)]),))
    with KantataOX(hooks=hooks) as kantata:
        for invoice in kantata.invoices.list():
            print(invoice.id, invoice.status)
    for (operation, status), count in seen.items():
        print(operation, status, count)
    # --8<-- [end:hooks]


if __name__ == "__main__":
    main()
