"""Cancel an approval process: python cancel_process.py POLICY PROCESS."""

from __future__ import annotations

import sys

from monite_client import Monite, errors


def main(policy: str, process: str) -> None:
    """Cancel; a response that was lost is settled by reading the state."""
    # --8<-- [start:cancel]
    with Monite() as monite:  # credentials and entity come from the environment
        try:
            canceled = monite.approval_processes.ensure_canceled(policy, process)
            print(canceled.id, canceled.status)
        except errors.ConflictError as error:
            print("not cancelled:", error.message, error.request_id)
    # --8<-- [end:cancel]


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
