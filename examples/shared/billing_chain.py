"""Undo a billed week at four vendors: python billing_chain.py RECORDS.json DONE.json.

A step that was carried out is noted in DONE.json, so that the program can be started
again after a failure: it goes on with the first step that is not noted.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import kantata_ox_client as kantata_ox
import lucca_timmi_client as lucca_timmi
import monite_client as monite
import piriod_client as piriod

# --8<-- [start:steps]
STEPS = ("timesheet", "submission", "invoice", "process", "retention")
ERRORS = tuple(p.errors.ApiError for p in (lucca_timmi, kantata_ox, monite, piriod))


def undo(step: str, ids: dict[str, Any]) -> None:
    """Carry out one step; each sends one write, which is never repeated by itself."""
    if step == "timesheet":
        with lucca_timmi.LuccaTimmi() as lucca:
            lucca.timesheets.cancel(ids["timesheet"]).raise_for_failures()
    elif step in ("submission", "invoice"):
        with kantata_ox.KantataOX() as kantata:
            if step == "invoice":
                kantata.invoices.cancel(ids["invoice"])
            else:
                why = kantata_ox.models.ResolutionInput(description="Billed in error")
                kantata.timesheet_submissions.cancel(ids["submission"], resolution=why)
    elif step == "process":
        with monite.Monite() as client:
            client.approval_processes.ensure_canceled(ids["policy"], ids["process"])
    else:
        with piriod.Piriod() as billing:
            billing.cancellations.create(date=date.today(), **ids["retention"])


def main(records: Path, done: Path) -> int:
    """Undo what is not undone yet; stop at the first step that fails."""
    ids = json.loads(records.read_text("utf-8"))
    noted = json.loads(done.read_text("utf-8")) if done.exists() else []
    for step in [step for step in STEPS if step not in noted]:
        try:
            undo(step, ids)
        except ERRORS as error:
            look = "It may have been carried out: look first." * error.outcome_unknown
            print(f"{step} failed: {error}", look, f"Done: {noted}", sep="\n")
            return 1
        noted.append(step)
        done.write_text(json.dumps(noted), "utf-8")
    return 0


# --8<-- [end:steps]
if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
