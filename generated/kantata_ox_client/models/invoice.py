from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="Invoice")


@_attrs_define
class Invoice:
    """A bill for the time, expenses and fixed fees of one or several projects.

    Attributes:
        additional_item_ids (list[str] | None | Unset): Sent when `additional_items` is included.
        balance_in_cents (int | None | Unset): Amount still open, in subunits of the currency.
        billing_milestone_ids (list[str] | None | Unset): Sent when `billing_milestones` is included.
        created_at (datetime.datetime | None | Unset):
        currency (None | str | Unset):
        currency_base_unit (int | None | Unset): Subunits in one unit of the currency.
        currency_symbol (None | str | Unset):
        draft (bool | None | Unset):
        due_date (datetime.date | None | Unset):
        expense_ids (list[str] | None | Unset): Sent when `expenses` is included.
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        fixed_fee_item_ids (list[str] | None | Unset): Sent when `fixed_fee_items` is included.
        invoice_date (datetime.date | None | Unset):
        message (None | str | Unset): Notes printed on the invoice.
        payment_schedule (int | None | Unset): Days until payment is due.
        project_code (None | str | Unset):
        purchase_order (None | str | Unset):
        recipient_id (None | str | Unset): The client lead when the invoice was made. Sent when `recipient` is included.
        status (None | str | Unset): One of `new`, `cancelled`, `accepted payment`.
        tax_rate (float | None | Unset):
        time_entry_ids (list[str] | None | Unset): Sent when `time_entries` is included.
        title (None | str | Unset): Made by the server: `Invoice #...` or `Draft Invoice #...`.
        updated_at (datetime.datetime | None | Unset):
        user_id (None | str | Unset): The user who made the invoice. Sent when `user` is included.
        user_invoice_number (int | None | Unset):
        user_invoice_title (None | str | Unset):
        workspace_ids (list[str] | None | Unset): Sent when `workspaces` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    additional_item_ids: list[str] | None | Unset = UNSET
    balance_in_cents: int | None | Unset = UNSET
    billing_milestone_ids: list[str] | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    currency_base_unit: int | None | Unset = UNSET
    currency_symbol: None | str | Unset = UNSET
    draft: bool | None | Unset = UNSET
    due_date: datetime.date | None | Unset = UNSET
    expense_ids: list[str] | None | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    fixed_fee_item_ids: list[str] | None | Unset = UNSET
    invoice_date: datetime.date | None | Unset = UNSET
    message: None | str | Unset = UNSET
    payment_schedule: int | None | Unset = UNSET
    project_code: None | str | Unset = UNSET
    purchase_order: None | str | Unset = UNSET
    recipient_id: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    tax_rate: float | None | Unset = UNSET
    time_entry_ids: list[str] | None | Unset = UNSET
    title: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user_id: None | str | Unset = UNSET
    user_invoice_number: int | None | Unset = UNSET
    user_invoice_title: None | str | Unset = UNSET
    workspace_ids: list[str] | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        additional_item_ids: list[str] | None | Unset
        if isinstance(self.additional_item_ids, Unset):
            additional_item_ids = UNSET
        elif isinstance(self.additional_item_ids, list):
            additional_item_ids = self.additional_item_ids

        else:
            additional_item_ids = self.additional_item_ids

        balance_in_cents: int | None | Unset
        if isinstance(self.balance_in_cents, Unset):
            balance_in_cents = UNSET
        else:
            balance_in_cents = self.balance_in_cents

        billing_milestone_ids: list[str] | None | Unset
        if isinstance(self.billing_milestone_ids, Unset):
            billing_milestone_ids = UNSET
        elif isinstance(self.billing_milestone_ids, list):
            billing_milestone_ids = self.billing_milestone_ids

        else:
            billing_milestone_ids = self.billing_milestone_ids

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        currency_base_unit: int | None | Unset
        if isinstance(self.currency_base_unit, Unset):
            currency_base_unit = UNSET
        else:
            currency_base_unit = self.currency_base_unit

        currency_symbol: None | str | Unset
        if isinstance(self.currency_symbol, Unset):
            currency_symbol = UNSET
        else:
            currency_symbol = self.currency_symbol

        draft: bool | None | Unset
        if isinstance(self.draft, Unset):
            draft = UNSET
        else:
            draft = self.draft

        due_date: None | str | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        elif isinstance(self.due_date, datetime.date):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)
        else:
            due_date = self.due_date

        expense_ids: list[str] | None | Unset
        if isinstance(self.expense_ids, Unset):
            expense_ids = UNSET
        elif isinstance(self.expense_ids, list):
            expense_ids = self.expense_ids

        else:
            expense_ids = self.expense_ids

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        fixed_fee_item_ids: list[str] | None | Unset
        if isinstance(self.fixed_fee_item_ids, Unset):
            fixed_fee_item_ids = UNSET
        elif isinstance(self.fixed_fee_item_ids, list):
            fixed_fee_item_ids = self.fixed_fee_item_ids

        else:
            fixed_fee_item_ids = self.fixed_fee_item_ids

        invoice_date: None | str | Unset
        if isinstance(self.invoice_date, Unset):
            invoice_date = UNSET
        elif isinstance(self.invoice_date, datetime.date):
            invoice_date = NULL if self.invoice_date is None else write_iso(self.invoice_date)
        else:
            invoice_date = self.invoice_date

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        payment_schedule: int | None | Unset
        if isinstance(self.payment_schedule, Unset):
            payment_schedule = UNSET
        else:
            payment_schedule = self.payment_schedule

        project_code: None | str | Unset
        if isinstance(self.project_code, Unset):
            project_code = UNSET
        else:
            project_code = self.project_code

        purchase_order: None | str | Unset
        if isinstance(self.purchase_order, Unset):
            purchase_order = UNSET
        else:
            purchase_order = self.purchase_order

        recipient_id: None | str | Unset
        if isinstance(self.recipient_id, Unset):
            recipient_id = UNSET
        else:
            recipient_id = self.recipient_id

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        tax_rate: float | None | Unset
        if isinstance(self.tax_rate, Unset):
            tax_rate = UNSET
        else:
            tax_rate = self.tax_rate

        time_entry_ids: list[str] | None | Unset
        if isinstance(self.time_entry_ids, Unset):
            time_entry_ids = UNSET
        elif isinstance(self.time_entry_ids, list):
            time_entry_ids = self.time_entry_ids

        else:
            time_entry_ids = self.time_entry_ids

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        user_invoice_number: int | None | Unset
        if isinstance(self.user_invoice_number, Unset):
            user_invoice_number = UNSET
        else:
            user_invoice_number = self.user_invoice_number

        user_invoice_title: None | str | Unset
        if isinstance(self.user_invoice_title, Unset):
            user_invoice_title = UNSET
        else:
            user_invoice_title = self.user_invoice_title

        workspace_ids: list[str] | None | Unset
        if isinstance(self.workspace_ids, Unset):
            workspace_ids = UNSET
        elif isinstance(self.workspace_ids, list):
            workspace_ids = self.workspace_ids

        else:
            workspace_ids = self.workspace_ids

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if additional_item_ids is not UNSET:
            field_dict["additional_item_ids"] = additional_item_ids
        if balance_in_cents is not UNSET:
            field_dict["balance_in_cents"] = balance_in_cents
        if billing_milestone_ids is not UNSET:
            field_dict["billing_milestone_ids"] = billing_milestone_ids
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if currency is not UNSET:
            field_dict["currency"] = currency
        if currency_base_unit is not UNSET:
            field_dict["currency_base_unit"] = currency_base_unit
        if currency_symbol is not UNSET:
            field_dict["currency_symbol"] = currency_symbol
        if draft is not UNSET:
            field_dict["draft"] = draft
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if expense_ids is not UNSET:
            field_dict["expense_ids"] = expense_ids
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if fixed_fee_item_ids is not UNSET:
            field_dict["fixed_fee_item_ids"] = fixed_fee_item_ids
        if invoice_date is not UNSET:
            field_dict["invoice_date"] = invoice_date
        if message is not UNSET:
            field_dict["message"] = message
        if payment_schedule is not UNSET:
            field_dict["payment_schedule"] = payment_schedule
        if project_code is not UNSET:
            field_dict["project_code"] = project_code
        if purchase_order is not UNSET:
            field_dict["purchase_order"] = purchase_order
        if recipient_id is not UNSET:
            field_dict["recipient_id"] = recipient_id
        if status is not UNSET:
            field_dict["status"] = status
        if tax_rate is not UNSET:
            field_dict["tax_rate"] = tax_rate
        if time_entry_ids is not UNSET:
            field_dict["time_entry_ids"] = time_entry_ids
        if title is not UNSET:
            field_dict["title"] = title
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if user_invoice_number is not UNSET:
            field_dict["user_invoice_number"] = user_invoice_number
        if user_invoice_title is not UNSET:
            field_dict["user_invoice_title"] = user_invoice_title
        if workspace_ids is not UNSET:
            field_dict["workspace_ids"] = workspace_ids
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _additional_item_ids = d.pop("additional_item_ids", UNSET)
        additional_item_ids: list[str] | None | Unset
        if _additional_item_ids is None or isinstance(_additional_item_ids, Unset):
            additional_item_ids = _additional_item_ids
        else:
            additional_item_ids_type_0 = cast(list[str], _additional_item_ids)

            additional_item_ids = additional_item_ids_type_0

        balance_in_cents = d.pop("balance_in_cents", UNSET)

        _billing_milestone_ids = d.pop("billing_milestone_ids", UNSET)
        billing_milestone_ids: list[str] | None | Unset
        if _billing_milestone_ids is None or isinstance(_billing_milestone_ids, Unset):
            billing_milestone_ids = _billing_milestone_ids
        else:
            billing_milestone_ids_type_0 = cast(list[str], _billing_milestone_ids)

            billing_milestone_ids = billing_milestone_ids_type_0

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        currency = d.pop("currency", UNSET)

        currency_base_unit = d.pop("currency_base_unit", UNSET)

        currency_symbol = d.pop("currency_symbol", UNSET)

        draft = d.pop("draft", UNSET)

        _due_date = d.pop("due_date", UNSET)
        due_date: datetime.date | None | Unset
        if _due_date is None or isinstance(_due_date, Unset):
            due_date = _due_date
        else:
            _due_date_type_0 = _due_date
            due_date_type_0 = NULL if _due_date_type_0 is None else read_date(_due_date_type_0)

            due_date = due_date_type_0

        _expense_ids = d.pop("expense_ids", UNSET)
        expense_ids: list[str] | None | Unset
        if _expense_ids is None or isinstance(_expense_ids, Unset):
            expense_ids = _expense_ids
        else:
            expense_ids_type_0 = cast(list[str], _expense_ids)

            expense_ids = expense_ids_type_0

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        _fixed_fee_item_ids = d.pop("fixed_fee_item_ids", UNSET)
        fixed_fee_item_ids: list[str] | None | Unset
        if _fixed_fee_item_ids is None or isinstance(_fixed_fee_item_ids, Unset):
            fixed_fee_item_ids = _fixed_fee_item_ids
        else:
            fixed_fee_item_ids_type_0 = cast(list[str], _fixed_fee_item_ids)

            fixed_fee_item_ids = fixed_fee_item_ids_type_0

        _invoice_date = d.pop("invoice_date", UNSET)
        invoice_date: datetime.date | None | Unset
        if _invoice_date is None or isinstance(_invoice_date, Unset):
            invoice_date = _invoice_date
        else:
            _invoice_date_type_0 = _invoice_date
            invoice_date_type_0 = NULL if _invoice_date_type_0 is None else read_date(_invoice_date_type_0)

            invoice_date = invoice_date_type_0

        message = d.pop("message", UNSET)

        payment_schedule = d.pop("payment_schedule", UNSET)

        project_code = d.pop("project_code", UNSET)

        purchase_order = d.pop("purchase_order", UNSET)

        recipient_id = d.pop("recipient_id", UNSET)

        status = d.pop("status", UNSET)

        tax_rate = d.pop("tax_rate", UNSET)

        _time_entry_ids = d.pop("time_entry_ids", UNSET)
        time_entry_ids: list[str] | None | Unset
        if _time_entry_ids is None or isinstance(_time_entry_ids, Unset):
            time_entry_ids = _time_entry_ids
        else:
            time_entry_ids_type_0 = cast(list[str], _time_entry_ids)

            time_entry_ids = time_entry_ids_type_0

        title = d.pop("title", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        user_id = d.pop("user_id", UNSET)

        user_invoice_number = d.pop("user_invoice_number", UNSET)

        user_invoice_title = d.pop("user_invoice_title", UNSET)

        _workspace_ids = d.pop("workspace_ids", UNSET)
        workspace_ids: list[str] | None | Unset
        if _workspace_ids is None or isinstance(_workspace_ids, Unset):
            workspace_ids = _workspace_ids
        else:
            workspace_ids_type_0 = cast(list[str], _workspace_ids)

            workspace_ids = workspace_ids_type_0

        id = d.pop("id", UNSET)

        invoice = cls(
            additional_item_ids=additional_item_ids,
            balance_in_cents=balance_in_cents,
            billing_milestone_ids=billing_milestone_ids,
            created_at=created_at,
            currency=currency,
            currency_base_unit=currency_base_unit,
            currency_symbol=currency_symbol,
            draft=draft,
            due_date=due_date,
            expense_ids=expense_ids,
            external_reference_ids=external_reference_ids,
            fixed_fee_item_ids=fixed_fee_item_ids,
            invoice_date=invoice_date,
            message=message,
            payment_schedule=payment_schedule,
            project_code=project_code,
            purchase_order=purchase_order,
            recipient_id=recipient_id,
            status=status,
            tax_rate=tax_rate,
            time_entry_ids=time_entry_ids,
            title=title,
            updated_at=updated_at,
            user_id=user_id,
            user_invoice_number=user_invoice_number,
            user_invoice_title=user_invoice_title,
            workspace_ids=workspace_ids,
            id=id,
        )

        invoice.additional_properties = d
        return invoice

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
