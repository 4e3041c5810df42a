"""Lines that type checkers must refuse; never run.

A comment ``# ROW VENDOR`` begins the lines of one kind of argument; the kinds stand in
``test_typed_lines.py``. What types cannot say ends with ``# untyped: REASON``, with one
of the reasons listed there.
"""

from kantata_ox_client import KantataOX
from kantata_ox_client import models as kantata_ox_models
from lucca_timmi_client import LuccaTimmi
from monite_client import Monite
from piriod_client import Piriod


def kantata_ox(c: KantataOX) -> None:
    # lists kantata_ox
    c.time_entries.delete_many(ids={"id": 1})
    c.time_entries.delete_many(ids=None)
    c.time_entries.list(workspace_id=[1, 2])
    c.time_entries.list(with_user_ids=1.5)
    c.time_entries.list(workspace_ids="")  # untyped: text
    # words kantata_ox
    c.time_entries.list(order="created")
    c.time_entries.list(include=["users"])
    c.time_entries.list(include=1)
    c.time_entries.list(include="users")  # untyped: text
    # flags kantata_ox
    c.time_entries.list(invoiced=False)
    c.time_entries.list(uninvoiced=False)
    c.time_entries.list(approved="false")
    # bodies kantata_ox
    c.time_entries.update("1", time_entry=[])
    c.time_entries.create_many(time_entries={"workspace_id": 7})
    c.workspaces.update("1", workspace="Example")
    c.workspaces.update("1", workspace={"titel": "Example"})  # untyped: mapping
    # clearing kantata_ox
    c.workspaces.update("1", workspace=None)
    kantata_ox_models.TimeEntryChanges(workspace_id=1.5)
    kantata_ox_models.NewTimeEntry(workspace_id="7", date_performed=None)
    kantata_ox_models.TimeEntryChanges(notes=None)  # untyped: absent
    # iterables kantata_ox
    c.time_entries.list(limit=10)
    c.time_entries.list(offset=10)
    c.time_entries.list(only={1, 2})
    c.time_entries.list(only=(n for n in range(3)))


def lucca_timmi(c: LuccaTimmi) -> None:
    # lists lucca_timmi
    c.timesheets.list(starts_on=["2024-05-06", "2024-05-07"])
    c.timesheets.list(owner_id=["a"])
    c.timesheets.list(owner_id={"id": 31})
    # words lucca_timmi
    c.timesheets.list(status="waiting")
    c.timesheets.list(status=["pending", "waiting"])
    c.timesheets.list(status=1.5)
    # bodies lucca_timmi
    c.time_entries.create(body="entry")
    c.time_entries.create(body=[7])
    c.reports.create(template_id="t", filters={"field": "owner"})
    c.time_entries.create(body={"owner": 7})  # untyped: mapping
    # clearing lucca_timmi
    c.users.update(7, first_name=None)
    c.users.update(7, manager_id=None)
    c.reports.create(template_id=None)
    # iterables lucca_timmi
    c.timesheets.list(limit=10)
    c.timesheets.list(owner_id={31, 32})
    c.timesheets.list(owner_id=(n for n in range(3)))


def monite(c: Monite) -> None:
    # deprecated monite
    c.recurrences.create(invoice_id="1", start_year=2024)
    c.recurrences.update("1", day_of_month="first_day")
    c.entities.get_me()
    # lists monite
    c.approval_requests.list(object_id=["1", "2"])
    c.approval_requests.list(object_id_in=[1, 2])
    c.products.list(currency_in=7)
    c.products.list(currency_in="EUR")  # untyped: text
    # words monite
    c.approval_requests.list(order=1)
    c.products.list(currency_in=[1])
    c.approval_requests.list(order=["asc"])
    c.approval_requests.list(order="ascending")  # untyped: growing
    # bodies monite
    c.products.create(name="Example", price=100)
    c.receivables.create(body=[{"quantity": 1}])
    c.partner_settings.update(units={"name": "Example"})
    c.products.create(name="Example", price={"valeu": 1})  # untyped: mapping
    # clearing monite
    c.products.update("1", name=None)
    c.products.update("1", price=None)
    c.payables.update("1", description=None)
    # iterables monite
    c.approval_requests.list(offset=10)
    c.approval_requests.list(object_id_in={"1", "2"})
    c.payables.update("1", tag_ids=(item for item in "12"))


def piriod(c: Piriod) -> None:
    # words piriod
    c.refunds.create(payment=1, amount=1, reason=1, receipt="r")
    c.purchases.update("1", discount_scheme=1)
    c.purchases.update("1", discount_scheme=["AMOUNT"])
    c.purchases.update("1", discount_scheme="SUM")  # untyped: growing
    # bodies piriod
    c.purchases.update("1", lines={"name": "Example"})
    c.purchases.update("1", metadata=["key"])
    c.purchases.update("1", amount="1.10")
    c.purchases.update("1", lines=[{"nmae": "Example"}])  # untyped: mapping
    # clearing piriod
    c.contacts.update("1", name=None)
    c.purchases.update("1", lines=None)
    c.suppliers.create(name=None, country="CL")
    # iterables piriod
    c.invoices.list(limit=10)
    c.invoices.list(offset=10)
    c.purchases.update("1", lines=(item for item in [{"name": "Example"}]))
