"""Make one day of an employee hold one time entry: python import_day.py OWNER DAY."""

from __future__ import annotations

import sys
from datetime import date, datetime, time, timedelta

from lucca_timmi_client import LuccaTimmi, imported_time_entry


def main(owner: int, day: date) -> None:
    """Replace what the day holds; entries that are not sent are deleted."""
    # --8<-- [start:import]
    start = datetime.combine(day, time(8, 30))  # local, without an offset
    with LuccaTimmi() as lucca:
        lucca.time_entries.replace_period(
            starts_on=day,
            ends_on=day,
            owner_id=owner,
            body=[imported_time_entry(owner, start, timedelta(hours=7))],
        )
    # --8<-- [end:import]
    print("imported", day)


if __name__ == "__main__":
    main(int(sys.argv[1]), date.fromisoformat(sys.argv[2]))
