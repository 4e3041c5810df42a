"""Cancel a timesheet and print what failed: python cancel_timesheet.py ID."""

from __future__ import annotations

import sys

from lucca_timmi_client import LuccaTimmi, errors


def main(timesheet: int) -> None:
    """Cancel one timesheet; the response has one item for each one concerned."""
    # --8<-- [start:cancel]
    with LuccaTimmi() as lucca:  # account and key come from the environment
        results = lucca.timesheets.cancel(timesheet, comment="Wrong week")
        for item in results.succeeded:
            print("cancelled", item.id)
        try:
            results.raise_for_failures()
        except errors.WorkflowError as error:
            for item in error.failed:
                print("failed", item.id, item.exception_message)
    # --8<-- [end:cancel]


if __name__ == "__main__":
    main(int(sys.argv[1]))
