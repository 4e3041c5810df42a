from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewInvoice(_Model):
    """An object that the document does not describe.

    Attributes:
        payment_schedule (int): Days until payment is due, 30 for Net 30.
        workspace_id (int | str | None): Project of a single-project invoice.
        workspace_ids (list[int | str] | None): Projects of a multi-project invoice.
        time_entry_ids (list[int | str] | None):
        expense_ids (list[int | str] | None):
        fixed_fee_items (list[NewFixedFeeItem] | None):
        additional_items (list[NewAdditionalItem] | None):
        billing_milestone_ids (list[int | str] | None):
        invoice_date (datetime.date | None):
        user_invoice_number (int | None):
        user_invoice_title (str | None):
        draft (bool | None):
        message (str | None): Notes printed on the invoice.
        purchase_order (str | None):
        project_code (str | None):
        suppress_emails (bool | None): Send no mails about the new invoice.
        external_reference (NewInvoiceExternalReference | None): Counterpart of the new record in an outside system.
    """

    payment_schedule: int
    workspace_id: int | str | None = None
    workspace_ids: list[int | str] | None = None
    time_entry_ids: list[int | str] | None = None
    expense_ids: list[int | str] | None = None
    fixed_fee_items: list[_m.NewFixedFeeItem] | None = None
    additional_items: list[_m.NewAdditionalItem] | None = None
    billing_milestone_ids: list[int | str] | None = None
    invoice_date: datetime.date | None = None
    user_invoice_number: int | None = None
    user_invoice_title: str | None = None
    draft: bool | None = None
    message: str | None = None
    purchase_order: str | None = None
    project_code: str | None = None
    suppress_emails: bool | None = None
    external_reference: _m.NewInvoiceExternalReference | None = None
