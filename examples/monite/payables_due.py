"""Print the payables that are due until a day: python payables_due.py 2024-05-31."""

from __future__ import annotations

import sys
from datetime import date

from monite_client import Monite


def main(day: date) -> None:
    """Filter on the server and go over all pages."""
    # --8<-- [start:list]
    with Monite() as monite:
        payables = monite.payables.list_all(
            due_date_lte=day, status_in=["waiting_to_be_paid"], limit=100
        )
        for payable in payables:
            print(payable.due_date, payable.counterpart_id, payable.amount_to_pay)
    # --8<-- [end:list]


if __name__ == "__main__":
    main(date.fromisoformat(sys.argv[1]))
