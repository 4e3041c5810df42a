"""Cancel an invoice though the connection may break: python cancel_invoice.py ID."""

from __future__ import annotations

import sys

from kantata_ox_client import KantataOX, errors


def main(invoice: str) -> None:
    """Cancel once; look before anybody tries again."""
    # --8<-- [start:cancel]
    with KantataOX() as kantata:
        try:
            kantata.invoices.cancel(invoice)
            print("cancelled", invoice)
        except errors.ApiError as error:
            if not error.outcome_unknown:
                raise  # the server refused, or nothing was sent
            (result,) = kantata.invoices.list(only=invoice)
            print("the response was lost; the invoice is now", result.status)
    # --8<-- [end:cancel]


if __name__ == "__main__":
    main(sys.argv[1])
