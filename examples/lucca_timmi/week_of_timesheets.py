"""Print the timesheets that begin in a week: python week_of_timesheets.py DAY."""

from __future__ import annotations

import sys
from datetime import date

from lucca_timmi_client import LuccaTimmi, Period, between, fields, order_by


def main(day: date) -> None:
    """List all pages of the week around ``day``."""
    # --8<-- [start:list]
    week = Period.week_of(day)
    with LuccaTimmi() as lucca:
        sheets = lucca.timesheets.list_all(
            starts_on=between(week.starts_on, week.last_day),
            order_by=order_by("-startsOn"),
            fields=fields("id", "status", "startsOn", owner=["id", "name"]),
        )
        for sheet in sheets:
            print(sheet.id, sheet.starts_on, sheet.status)
    # --8<-- [end:list]


if __name__ == "__main__":
    main(date.fromisoformat(sys.argv[1]))
