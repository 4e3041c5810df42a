"""Create a supplier for each name and report what is wrong: python ... NAME..."""

from __future__ import annotations

import sys

from piriod_client import Piriod, errors


def main(names: list[str]) -> None:
    """Go on after a refused one; stop when nobody knows what happened."""
    # --8<-- [start:import]
    with Piriod() as piriod:
        for name in names:
            try:
                supplier = piriod.suppliers.create(name=name, country="US")
                print("created", supplier.id)
            except (errors.InvalidRequestError, errors.BadRequestError) as error:
                print("refused", repr(name), dict(error.fields))
    # --8<-- [end:import]


if __name__ == "__main__":
    main(sys.argv[1:])
