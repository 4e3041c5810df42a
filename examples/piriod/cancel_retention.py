"""Cancel a retention by a document: python cancel_retention.py RETENTION DOCUMENT."""

from __future__ import annotations

import sys
from datetime import date

from piriod_client import Piriod, errors


def main(retention: int, document: int) -> None:
    """Create the cancellation; a refusal names the fields that are wrong."""
    # --8<-- [start:cancel]
    with Piriod() as piriod:  # token, workspace and mode come from the environment
        try:
            cancellation = piriod.cancellations.create(
                retention=retention, document=document, number=1, date=date.today()
            )
            print(cancellation.id, cancellation.biller_status)
        except errors.BadRequestError as error:
            for field, messages in error.fields.items():
                print(field, *messages)
    # --8<-- [end:cancel]


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
