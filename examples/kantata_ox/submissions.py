"""Print every timesheet submission with its user and its number of entries."""

from __future__ import annotations

from kantata_ox_client import KantataOX


def main() -> None:
    """Follow typed links between the records of one response."""
    # --8<-- [start:links]
    with KantataOX() as kantata:  # the token comes from the environment
        page = kantata.timesheet_submissions.list(include=["user", "time_entries"])
        for submission in page:
            who = submission.user.full_name if submission.user else "nobody"
            print(submission.title, who, len(submission.time_entries))
    # --8<-- [end:links]


if __name__ == "__main__":
    main()
