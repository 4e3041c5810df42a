"""Take timesheets back and report each: python cancel_timesheets.py ID ID ..."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from lucca_timmi_client import LuccaTimmi
from lucca_timmi_client.errors import CancellationError


def cancel(lucca: LuccaTimmi, ids: Iterable[int], comment: str) -> int:
    """Cancel the timesheets, report each, and return how many failed."""
    try:
        result = lucca.timesheets.cancel_many(ids, comment=comment)
    except CancellationError as error:
        print(f"stopped: {error}")
        return 1
    for entry in result:
        reason = f": {entry.error.message}" if entry.error else ""
        print(f"timesheet {entry.timesheet_id}: {entry.status}{reason}")
    for item in result.also_cancelled:
        print(f"cancelled with one of them: item {item.id}, from {item.starts_on}")
    return len(result.failed)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("ids", nargs="+", type=int)
    parser.add_argument("--comment", default="")
    given = parser.parse_args()
    with LuccaTimmi() as client:
        raise SystemExit(bool(cancel(client, given.ids, given.comment)))
