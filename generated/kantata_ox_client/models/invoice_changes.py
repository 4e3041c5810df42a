from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class InvoiceChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        time_entry_ids (list[int | str] | None):
        expense_ids (list[int | str] | None):
        billing_milestone_ids (list[int | str] | None):
        payment_schedule (int | None): Days until payment is due.
        invoice_date (datetime.date | None): Day from which the payment schedule counts.
        user_invoice_number (int | None):
        user_invoice_title (str | None):
        draft (bool | None):
        message (str | None): Notes printed on the invoice.
        purchase_order (str | None):
        project_code (str | None):
        external_reference (InvoiceChangesExternalReference | None): Counterpart of the new record in an outside system.
    """

    time_entry_ids: list[int | str] | None = None
    expense_ids: list[int | str] | None = None
    billing_milestone_ids: list[int | str] | None = None
    payment_schedule: int | None = None
    invoice_date: datetime.date | None = None
    user_invoice_number: int | None = None
    user_invoice_title: str | None = None
    draft: bool | None = None
    message: str | None = None
    purchase_order: str | None = None
    project_code: str | None = None
    external_reference: _m.InvoiceChangesExternalReference | None = None
