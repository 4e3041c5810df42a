"""Print the customers created since a day: python customers_since.py 2024-05-01."""

from __future__ import annotations

import sys
from datetime import UTC, datetime

from piriod_client import Piriod


def main(since: datetime) -> None:
    """Use a filter that the document of the list does not name."""
    # --8<-- [start:list]
    with Piriod() as piriod:
        recent = piriod.where(created__gte=since)
        for customer in recent.customers.list_all(ordering="-created"):
            print(customer.id, customer.name)
    # --8<-- [end:list]


if __name__ == "__main__":
    main(datetime.fromisoformat(sys.argv[1]).replace(tzinfo=UTC))
