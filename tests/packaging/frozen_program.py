"""A program that PyInstaller freezes: it reads the files that the packages ship.

Run by ``python3 noxfile.py -s frozen``, once frozen. The other side are the simulators,
which read the vendors' documents.
"""

from __future__ import annotations

import sys
from typing import Any

import kantata_ox_client
import lucca_timmi_client
import piriod_client
from kantata_ox_client.testing import KantataOXSimulator
from lucca_timmi_client.testing import LuccaTimmiSimulator
from monite_client.testing import MoniteSimulator
from piriod_client.testing import PiriodSimulator


def refused(package: Any, call: Any, *arguments: Any, **body: Any) -> str:
    """Make a write that the package checks and refuses before it is sent."""
    try:
        call(*arguments, **body)
    except package.errors.InvalidRequestError as error:
        return f"{package.__name__} refused: {error}"
    raise AssertionError(f"{package.__name__} sent a body that no document allows")


def main() -> None:
    """Make a right call with each package, a wrong one where it checks bodies."""
    with KantataOXSimulator() as kantata, kantata.client() as ox:
        print(ox.timesheet_submissions.get(kantata.SUBMISSION).id)
        create: Any = ox.timesheet_submissions.create
        print(refused(kantata_ox_client, create, timesheet_submission={"titel": "x"}))
    with LuccaTimmiSimulator() as lucca, lucca.client() as timmi:
        print(len(timmi.timesheets.cancel(lucca.TIMESHEET, comment="Wrong week")))
        correct: Any = timmi.time_entries.create
        print(refused(lucca_timmi_client, correct, body=[{"durration": 1}]))
    with MoniteSimulator() as monite, monite.client() as payables:
        print(payables.approval_policies.get(monite.POLICY).id)
    with PiriodSimulator() as piriod, piriod.client() as invoices:
        print(len(invoices.retentions.download_pdf(piriod.RETENTION)))
        cancel: Any = invoices.cancellations.create
        body: Any = {"retention": {}, "document": 1, "number": 1, "date": "2024-05-06"}
        print(refused(piriod_client, cancel, **body))
    print("frozen" if hasattr(sys, "frozen") else "not frozen")


if __name__ == "__main__":
    main()
