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
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_additional_item import NewAdditionalItem
    from ..models.new_fixed_fee_item import NewFixedFeeItem
    from ..models.new_invoice_external_reference import NewInvoiceExternalReference


T = TypeVar("T", bound="NewInvoice")


@_attrs_define
class NewInvoice:
    """
    Attributes:
        payment_schedule (int): Days until payment is due, 30 for Net 30.
        workspace_id (int | Unset): Project of a single-project invoice.
        workspace_ids (list[int] | Unset): Projects of a multi-project invoice.
        time_entry_ids (list[int] | Unset):
        expense_ids (list[int] | Unset):
        fixed_fee_items (list[NewFixedFeeItem] | Unset):
        additional_items (list[NewAdditionalItem] | Unset):
        billing_milestone_ids (list[int] | Unset):
        invoice_date (datetime.date | Unset):
        user_invoice_number (int | Unset):
        user_invoice_title (str | Unset):
        draft (bool | Unset):
        message (str | Unset): Notes printed on the invoice.
        purchase_order (str | Unset):
        project_code (str | Unset):
        suppress_emails (bool | Unset): Send no mails about the new invoice.
        external_reference (NewInvoiceExternalReference | Unset): Counterpart of the new record in an outside system.
    """

    payment_schedule: int
    workspace_id: int | Unset = UNSET
    workspace_ids: list[int] | Unset = UNSET
    time_entry_ids: list[int] | Unset = UNSET
    expense_ids: list[int] | Unset = UNSET
    fixed_fee_items: list[NewFixedFeeItem] | Unset = UNSET
    additional_items: list[NewAdditionalItem] | Unset = UNSET
    billing_milestone_ids: list[int] | Unset = UNSET
    invoice_date: datetime.date | Unset = UNSET
    user_invoice_number: int | Unset = UNSET
    user_invoice_title: str | Unset = UNSET
    draft: bool | Unset = UNSET
    message: str | Unset = UNSET
    purchase_order: str | Unset = UNSET
    project_code: str | Unset = UNSET
    suppress_emails: bool | Unset = UNSET
    external_reference: NewInvoiceExternalReference | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        payment_schedule = self.payment_schedule

        workspace_id = self.workspace_id

        workspace_ids: list[int] | Unset = UNSET
        if not isinstance(self.workspace_ids, Unset):
            workspace_ids = self.workspace_ids

        time_entry_ids: list[int] | Unset = UNSET
        if not isinstance(self.time_entry_ids, Unset):
            time_entry_ids = self.time_entry_ids

        expense_ids: list[int] | Unset = UNSET
        if not isinstance(self.expense_ids, Unset):
            expense_ids = self.expense_ids

        fixed_fee_items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.fixed_fee_items, Unset):
            fixed_fee_items = NULL
            if self.fixed_fee_items is not None:
                fixed_fee_items = []
                for fixed_fee_items_item_data in write_each(self.fixed_fee_items):
                    fixed_fee_items_item = (
                        NULL if fixed_fee_items_item_data is None else write_object(fixed_fee_items_item_data)
                    )
                    fixed_fee_items.append(fixed_fee_items_item)

        additional_items: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.additional_items, Unset):
            additional_items = NULL
            if self.additional_items is not None:
                additional_items = []
                for additional_items_item_data in write_each(self.additional_items):
                    additional_items_item = (
                        NULL if additional_items_item_data is None else write_object(additional_items_item_data)
                    )
                    additional_items.append(additional_items_item)

        billing_milestone_ids: list[int] | Unset = UNSET
        if not isinstance(self.billing_milestone_ids, Unset):
            billing_milestone_ids = self.billing_milestone_ids

        invoice_date: str | Unset = UNSET
        if not isinstance(self.invoice_date, Unset):
            invoice_date = NULL if self.invoice_date is None else write_iso(self.invoice_date)

        user_invoice_number = self.user_invoice_number

        user_invoice_title = self.user_invoice_title

        draft = self.draft

        message = self.message

        purchase_order = self.purchase_order

        project_code = self.project_code

        suppress_emails = self.suppress_emails

        external_reference: dict[str, Any] | Unset = UNSET
        if not isinstance(self.external_reference, Unset):
            external_reference = NULL if self.external_reference is None else write_object(self.external_reference)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "payment_schedule": payment_schedule,
            }
        )
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if workspace_ids is not UNSET:
            field_dict["workspace_ids"] = workspace_ids
        if time_entry_ids is not UNSET:
            field_dict["time_entry_ids"] = time_entry_ids
        if expense_ids is not UNSET:
            field_dict["expense_ids"] = expense_ids
        if fixed_fee_items is not UNSET:
            field_dict["fixed_fee_items"] = fixed_fee_items
        if additional_items is not UNSET:
            field_dict["additional_items"] = additional_items
        if billing_milestone_ids is not UNSET:
            field_dict["billing_milestone_ids"] = billing_milestone_ids
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
        if suppress_emails is not UNSET:
            field_dict["suppress_emails"] = suppress_emails
        if external_reference is not UNSET:
            field_dict["external_reference"] = external_reference

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        payment_schedule = d.pop("payment_schedule")

        workspace_id = d.pop("workspace_id", UNSET)

        workspace_ids = cast(list[int], d.pop("workspace_ids", UNSET))

        time_entry_ids = cast(list[int], d.pop("time_entry_ids", UNSET))

        expense_ids = cast(list[int], d.pop("expense_ids", UNSET))

        _fixed_fee_items = d.pop("fixed_fee_items", UNSET)
        fixed_fee_items: list[NewFixedFeeItem] | Unset = UNSET
        if _fixed_fee_items is None:
            fixed_fee_items = NULL
        elif _fixed_fee_items is not UNSET:
            fixed_fee_items = []
            for fixed_fee_items_item_data in read_list(_fixed_fee_items):
                _fixed_fee_items_item = fixed_fee_items_item_data
                fixed_fee_items_item = (
                    NULL if _fixed_fee_items_item is None else __models.NewFixedFeeItem.from_dict(_fixed_fee_items_item)
                )

                fixed_fee_items.append(fixed_fee_items_item)

        _additional_items = d.pop("additional_items", UNSET)
        additional_items: list[NewAdditionalItem] | Unset = UNSET
        if _additional_items is None:
            additional_items = NULL
        elif _additional_items is not UNSET:
            additional_items = []
            for additional_items_item_data in read_list(_additional_items):
                _additional_items_item = additional_items_item_data
                additional_items_item = (
                    NULL
                    if _additional_items_item is None
                    else __models.NewAdditionalItem.from_dict(_additional_items_item)
                )

                additional_items.append(additional_items_item)

        billing_milestone_ids = cast(list[int], d.pop("billing_milestone_ids", UNSET))

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

        suppress_emails = d.pop("suppress_emails", UNSET)

        _external_reference = d.pop("external_reference", UNSET)
        external_reference: NewInvoiceExternalReference | Unset
        if isinstance(_external_reference, Unset):
            external_reference = UNSET
        elif _external_reference is None:
            external_reference = NULL
        else:
            external_reference = __models.NewInvoiceExternalReference.from_dict(_external_reference)

        new_invoice = cls(
            payment_schedule=payment_schedule,
            workspace_id=workspace_id,
            workspace_ids=workspace_ids,
            time_entry_ids=time_entry_ids,
            expense_ids=expense_ids,
            fixed_fee_items=fixed_fee_items,
            additional_items=additional_items,
            billing_milestone_ids=billing_milestone_ids,
            invoice_date=invoice_date,
            user_invoice_number=user_invoice_number,
            user_invoice_title=user_invoice_title,
            draft=draft,
            message=message,
            purchase_order=purchase_order,
            project_code=project_code,
            suppress_emails=suppress_emails,
            external_reference=external_reference,
        )

        new_invoice.additional_properties = d
        return new_invoice

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
