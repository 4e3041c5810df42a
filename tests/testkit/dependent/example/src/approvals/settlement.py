"""Settles what is open with somebody who leaves: hours that wait, and a last bill."""

from __future__ import annotations

from lucca_timmi_client import LuccaTimmi
from monite_client import Monite
from monite_client.errors import ServerError


def settle(lucca: LuccaTimmi, monite: Monite, person: int, timesheet: int) -> str:
    """Cancel the hours, and bring the last bill on its way; return the bill's id."""
    name = lucca.users.get(person).display_name
    lucca.timesheets.cancel(timesheet, comment=f"{name} has left")
    tag = monite.tags.create(name=f"Leaver {name}")
    bill = monite.payables.create(description="Last bill", tag_ids=[tag.id])
    try:
        monite.payables.submit_for_approval(bill.id)
        note = "submitted"
    except ServerError as error:
        # Nobody knows whether it arrived: a person has to look, no program may repeat.
        note = "look at its status" if error.outcome_unknown else "submit it again"
    monite.comments.create(object_id=bill.id, object_type="payable", text=note)
    return str(bill.id)
