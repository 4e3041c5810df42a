from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.invoice_changes_external_reference import InvoiceChangesExternalReference


T = TypeVar("T", bound="InvoiceChanges")


@_attrs_define
class InvoiceChanges:
    """
    Attributes:
        time_entry_ids (list[int] | Unset):
        expense_ids (list[int] | Unset):
        billing_milestone_ids (list[int] | Unset):
        payment_schedule (int | Unset): Days until payment is due.
        invoice_date (datetime.date | Unset): Day from which the payment schedule counts.
        user_invoice_number (int | Unset):
        user_invoice_title (str | Unset):
        draft (bool | Unset):
        message (str | Unset): Notes printed on the invoice.
        purchase_order (str | Unset):
        project_code (str | Unset):
        external_reference (InvoiceChangesExternalReference | Unset): Counterpart of the new record in an outside
            system.
    """

    time_entry_ids: list[int] | Unset = UNSET
    expense_ids: list[int] | Unset = UNSET
    billing_milestone_ids: list[int] | Unset = UNSET
    payment_schedule: int | Unset = UNSET
    invoice_date: datetime.date | Unset = UNSET
    user_invoice_number: int | Unset = UNSET
    user_invoice_title: str | Unset = UNSET
    draft: bool | Unset = UNSET
    message: str | Unset = UNSET
    purchase_order: str | Unset = UNSET
    project_code: str | Unset = UNSET
    external_reference: InvoiceChangesExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        time_entry_ids: list[int] | Unset = UNSET
        if not isinstance(self.time_entry_ids, Unset):
            time_entry_ids = self.time_entry_ids

        expense_ids: list[int] | Unset = UNSET
        if not isinstance(self.expense_ids, Unset):
            expense_ids = self.expense_ids

        billing_milestone_ids: list[int] | Unset = UNSET
        if not isinstance(self.billing_milestone_ids, Unset):
            billing_milestone_ids = self.billing_milestone_ids

        payment_schedule = self.payment_schedule

        invoice_date: str | Unset = UNSET
        if not isinstance(self.invoice_date, Unset):
            invoice_date = NULL if self.invoice_date is None else write_iso(self.invoice_date)

        user_invoice_number = self.user_invoice_number

        user_invoice_title = self.user_invoice_title

        draft = self.draft

        message = self.message

        purchase_order = self.purchase_order

        project_code = self.project_code

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if time_entry_ids is not UNSET:
            field_dict["time_entry_ids"] = time_entry_ids
        if expense_ids is not UNSET:
            field_dict["expense_ids"] = expense_ids
        if billing_milestone_ids is not UNSET:
            field_dict["billing_milestone_ids"] = billing_milestone_ids
        if payment_schedule is not UNSET:
            field_dict["payment_schedule"] = payment_schedule
        if invoice_date is not UNSET:
            field_dict["invoice_date"] = invoice_date
        if user_invoice_number is not UNSET:
            field_dict["user_invoice_number"] = user_invoice_number
        if user_invoice_title is not UNSET:
            field_dict["user_invoice_title"] = user_invoice_title
        if draft is not UNSET:
            field_dict["draft"] = draft
        if message is not UNSET:
            field_dict["message"] = message
        if purchase_order is not UNSET:
            field_dict["purchase_order"] = purchase_order
        if project_code is not UNSET:
            field_dict["project_code"] = project_code
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        time_entry_ids = cast(list[int], d.pop("time_entry_ids", UNSET))

        expense_ids = cast(list[int], d.pop("expense_ids", UNSET))

        billing_milestone_ids = cast(list[int], d.pop("billing_milestone_ids", UNSET))

        payment_schedule = d.pop("payment_schedule", UNSET)

        _invoice_date = d.pop("invoice_date", UNSET)
        invoice_date: datetime.date | Unset
        if isinstance(_invoice_date, Unset):
            invoice_date = UNSET
        elif _invoice_date is None:
            invoice_date = NULL
        else:
            invoice_date = read_date(_invoice_date)

        user_invoice_number = d.pop("user_invoice_number", UNSET)

        user_invoice_title = d.pop("user_invoice_title", UNSET)

        draft = d.pop("draft", UNSET)

        message = d.pop("message", UNSET)

        purchase_order = d.pop("purchase_order", UNSET)

        project_code = d.pop("project_code", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: InvoiceChangesExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.InvoiceChangesExternalReference.from_dict(_external_reference)

        invoice_changes = cls(
            time_entry_ids=time_entry_ids,
            expense_ids=expense_ids,
            billing_milestone_ids=billing_milestone_ids,
            payment_schedule=payment_schedule,
            invoice_date=invoice_date,
            user_invoice_number=user_invoice_number,
            user_invoice_title=user_invoice_title,
            draft=draft,
            message=message,
            purchase_order=purchase_order,
            project_code=project_code,
            external_reference=external_reference,
        )

        invoice_changes.additional_properties = d
        return invoice_changes

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    # Python would ask for the members 0, 1, 2, ... instead.
    __iter__ = None
