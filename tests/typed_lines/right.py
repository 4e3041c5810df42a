"""Lines that type checkers must accept; never run.

A comment ``# ROW VENDOR`` begins the lines of one kind of argument; the kinds stand in
``test_typed_lines.py``.
"""

from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from kantata_ox_client import KantataOX, records
from kantata_ox_client import models as kantata_ox_models
from lucca_timmi_client import LuccaTimmi
from lucca_timmi_client import models as lucca_timmi_models
from monite_client import Monite
from monite_client import models as monite_models
from piriod_client import Piriod
from piriod_client import models as piriod_models

DAY = date(2024, 5, 6)
ID = UUID("00000000-0000-4000-8000-000000000001")
ROW = {"name": "Example", "amount": Decimal("1.10"), "quantity": 2}
ANYTHING: dict[str, Any] = {}
OBJECTS: dict[str, object] = {}


def kantata_ox(c: KantataOX, entry: records.TimeEntry, story: records.Story) -> None:
    # lists kantata_ox
    c.time_entries.delete_many(ids=[1, 2])
    c.time_entries.delete_many(ids=(1, 2))
    c.time_entries.list(workspace_ids="1,2")
    c.time_entries.list(with_user_ids=7)
    # words kantata_ox
    c.time_entries.list(order="created_at:asc")
    c.time_entries.list(include=["user", "workspace"])
    c.time_entries.list(include="user,workspace")
    # flags kantata_ox
    c.time_entries.list(invoiced=True)
    c.time_entries.list(uninvoiced=True)
    c.time_entries.list(approved=True)
    # bodies kantata_ox
    c.workspaces.update("1", workspace={"title": "Example"})
    c.time_entries.update("1", time_entry=ANYTHING)
    c.time_entries.create_many(time_entries=[{"workspace_id": entry.workspace_id}])
    c.time_entries.update("1", time_entry=OBJECTS)
    # clearing kantata_ox
    kantata_ox_models.TimeEntryChanges(workspace_id=entry.workspace_id)
    kantata_ox_models.TimeEntryChanges(story_id=story.id)
    kantata_ox_models.NewTimeEntry(
        workspace_id="7", date_performed=DAY, time_in_minutes=7
    )
    # iterables kantata_ox
    c.time_entries.list(page=2, per_page=50)
    c.time_entries.list(only=range(3))
    c.time_entries.list(with_user_ids=list({1, 2}))


def lucca_timmi(c: LuccaTimmi) -> None:
    # lists lucca_timmi
    c.timesheets.list(owner_id=[31, 32])
    c.timesheets.list(owner_id=31)
    c.time_entries.list(axis_sections_code=("a", "b"))
    # words lucca_timmi
    c.timesheets.list(status="pending")
    c.timesheets.list(status=lucca_timmi_models.TimesheetStatus(1))
    c.timesheets.list(status=["pending", 2])
    # bodies lucca_timmi
    c.time_entries.create(body={"ownerId": 7})
    c.time_entries.create(body=[{"ownerId": 7}, ANYTHING])
    c.reports.create(template_id="t", filters=[{"field": "owner"}])
    # clearing lucca_timmi
    c.reports.create(template_id="t", starts_on=None, ends_on=None)
    c.users.update(7, calendar_id=None)
    c.users.update(7, manager_id="8")
    # iterables lucca_timmi
    c.timesheets.list(owner_id=range(3))
    c.timesheets.list(owner_id=sorted({1, 2}))
    c.time_entries.list(axis_sections_id=[*map(int, "12")])


def monite(c: Monite) -> None:
    # deprecated monite
    c.recurrences.create(invoice_id="1")
    c.recurrences.update("1", interval=2)
    c.entities.get("1")
    # lists monite
    c.approval_requests.list(object_id_in=[ID, "1"])
    c.products.list(currency_in=("EUR", "USD"))
    c.receivables.list(tag_ids=[ID])
    # words monite
    c.approval_requests.list(order="asc")
    c.approval_requests.list(order=monite_models.SortOrder("asc"))
    c.products.list(currency_in=["EUR", monite_models.CurrencyEnum("USD")])
    # bodies monite
    c.products.create(name="Example", price={"currency": "EUR", "value": 100})
    c.receivables.create(body={"line_items": [{"quantity": Decimal("1.10")}]})
    c.partner_settings.update(units=[{"name": "Example"}])
    # clearing monite
    c.entities.update(ID, website=None)
    c.partner_settings.update(units=None, mail=None)
    c.entities.update("1", individual=None)
    # iterables monite
    c.approval_requests.list(limit=10)
    c.approval_requests.list(object_id_in=list({"1", "2"}))
    c.payables.update(ID, tag_ids=("1", "2"))


def piriod(c: Piriod) -> None:
    # words piriod
    c.refunds.create(payment=1, amount=1, reason="duplicate", receipt="r")
    c.purchases.update("1", discount_scheme=piriod_models.DiscountScheme("AMOUNT"))
    c.purchases.update("1", discount_scheme="AMOUNT")
    # bodies piriod
    c.purchases.update("1", lines=[ROW])
    c.purchases.update("1", metadata={"key": "value"}, tax_settings=ANYTHING)
    c.purchases.update("1", amount=Decimal("1.10"))
    # clearing piriod
    c.contacts.update("1", phone=None)
    c.contacts.update("1", customer=None, orgunit=None)
    c.suppliers.create(name="Example", country="CL", tax_id=None)
    # iterables piriod
    c.purchases.update("1", lines=[ROW][:1])
    c.invoices.list(page=2, page_size=50)
    c.purchases.update("1", lines=(ROW, ROW))
