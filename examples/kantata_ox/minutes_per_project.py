"""Write the minutes per project and user as CSV to the standard output."""

from __future__ import annotations

import csv
import sys
from collections import Counter
from typing import TextIO

from kantata_ox_client import KantataOX


def write(kantata: KantataOX, out: TextIO) -> None:
    """Add up all time entries and write one line per project and user."""
    minutes: Counter[tuple[str | None, str | None]] = Counter()
    for entry in kantata.time_entries.list_all(
        include=["user", "workspace"], per_page=200
    ):
        project = entry.workspace.title if entry.workspace else None
        user = entry.user.full_name if entry.user else None
        minutes[project, user] += entry.time_in_minutes or 0
    table = csv.writer(out)
    table.writerow(["project", "user", "minutes"])
    for (project, user), total in sorted(minutes.items(), key=str):
        table.writerow([project, user, total])


if __name__ == "__main__":
    with KantataOX() as client:
        write(client, sys.stdout)
