from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateInvoiceBody(_Model):
    """An object that the document does not describe.

    Attributes:
        invoice (NewInvoice):
    """

    invoice: _m.NewInvoice


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


@_model(kw_only=True, eq=False, repr=False)
class InvoiceChangesExternalReference(_Model):
    """Counterpart of the new record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewAdditionalItem(_Model):
    """An object that the document does not describe.

    Attributes:
        notes (str | None):
        amount (int | None): In units of the currency, not in cents.
        taxable (bool | None):
        workspace_id (int | str | None):
    """

    notes: str | None = None
    amount: int | None = None
    taxable: bool | None = None
    workspace_id: int | str | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewFixedFeeItem(_Model):
    """An object that the document does not describe.

    Attributes:
        notes (str | None):
        amount (int | None): In units of the currency, not in cents.
        taxable (bool | None):
        story_id (int | str | None):
        workspace_id (int | str | None):
    """

    notes: str | None = None
    amount: int | None = None
    taxable: bool | None = None
    story_id: int | str | None = None
    workspace_id: int | str | None = None


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


@_model(kw_only=True, eq=False, repr=False)
class NewInvoiceExternalReference(_Model):
    """Counterpart of the new record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class NextInvoiceNumber(_Model):
    """The next free invoice number.

    Attributes:
        next_invoice_number (str | None):
    """

    next_invoice_number: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateInvoiceBody(_Model):
    """An object that the document does not describe.

    Attributes:
        invoice (InvoiceChanges):
    """

    invoice: _m.InvoiceChanges
