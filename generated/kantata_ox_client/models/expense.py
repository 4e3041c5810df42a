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
    read_datetime,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.expense_foreign_exchange_amount import ExpenseForeignExchangeAmount


T = TypeVar("T", bound="Expense")


@_attrs_define
class Expense:
    """Money spent for a project.

    Attributes:
        active_submission_id (None | str | Unset): Sent when `active_submission` is included.
        amount_in_cents (int | None | Unset): In subunits of the currency.
        category (None | str | Unset): Free text; built in are Travel, Mileage, Lodging, Food, Entertainment and Other.
        created_at (datetime.datetime | None | Unset):
        currency (None | str | Unset):
        currency_base_unit (int | None | Unset): Subunits in one unit of the currency.
        currency_symbol (None | str | Unset):
        date (datetime.date | None | Unset):
        expense_budget_id (None | str | Unset): Sent when `expense_budget` is included.
        expense_category_id (None | str | Unset): Sent when `expense_category` is included.
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        foreign_exchange_amount (ExpenseForeignExchangeAmount | None | Unset): Amount in the currency in which it was
            spent.
        is_billable (bool | None | Unset):
        is_invoiced (bool | None | Unset):
        notes (None | str | Unset):
        receipt_id (None | str | Unset): Sent when `receipt` is included.
        recent_submission_id (None | str | Unset): Sent when `recent_submission` is included.
        reimbursable (bool | None | Unset):
        role_id (None | str | Unset): Sent when `role` is included.
        story_id (None | str | Unset): Sent when `story` is included.
        taxable (bool | None | Unset):
        updated_at (datetime.datetime | None | Unset):
        user_can_edit (bool | None | Unset): Whether the calling user may change the expense. Only when named in
            `optional_fields`.
        user_id (None | str | Unset): Sent when `user` is included.
        vendor_id (None | str | Unset): Sent when `vendor` is included.
        workspace_id (None | str | Unset): Sent when `workspace` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    active_submission_id: None | str | Unset = UNSET
    amount_in_cents: int | None | Unset = UNSET
    category: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    currency_base_unit: int | None | Unset = UNSET
    currency_symbol: None | str | Unset = UNSET
    date: datetime.date | None | Unset = UNSET
    expense_budget_id: None | str | Unset = UNSET
    expense_category_id: None | str | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    foreign_exchange_amount: ExpenseForeignExchangeAmount | None | Unset = UNSET
    is_billable: bool | None | Unset = UNSET
    is_invoiced: bool | None | Unset = UNSET
    notes: None | str | Unset = UNSET
    receipt_id: None | str | Unset = UNSET
    recent_submission_id: None | str | Unset = UNSET
    reimbursable: bool | None | Unset = UNSET
    role_id: None | str | Unset = UNSET
    story_id: None | str | Unset = UNSET
    taxable: bool | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user_can_edit: bool | None | Unset = UNSET
    user_id: None | str | Unset = UNSET
    vendor_id: None | str | Unset = UNSET
    workspace_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.expense_foreign_exchange_amount import ExpenseForeignExchangeAmount  # noqa: PLC0415

        active_submission_id: None | str | Unset
        if isinstance(self.active_submission_id, Unset):
            active_submission_id = UNSET
        else:
            active_submission_id = self.active_submission_id

        amount_in_cents: int | None | Unset
        if isinstance(self.amount_in_cents, Unset):
            amount_in_cents = UNSET
        else:
            amount_in_cents = self.amount_in_cents

        category: None | str | Unset
        if isinstance(self.category, Unset):
            category = UNSET
        else:
            category = self.category

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

        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.date):
            date = NULL if self.date is None else write_iso(self.date)
        else:
            date = self.date

        expense_budget_id: None | str | Unset
        if isinstance(self.expense_budget_id, Unset):
            expense_budget_id = UNSET
        else:
            expense_budget_id = self.expense_budget_id

        expense_category_id: None | str | Unset
        if isinstance(self.expense_category_id, Unset):
            expense_category_id = UNSET
        else:
            expense_category_id = self.expense_category_id

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        foreign_exchange_amount: dict[str, Any] | None | Unset
        if isinstance(self.foreign_exchange_amount, Unset):
            foreign_exchange_amount = UNSET
        elif isinstance(self.foreign_exchange_amount, ExpenseForeignExchangeAmount):
            foreign_exchange_amount = (
                NULL if self.foreign_exchange_amount is None else write_object(self.foreign_exchange_amount)
            )
        else:
            foreign_exchange_amount = self.foreign_exchange_amount

        is_billable: bool | None | Unset
        if isinstance(self.is_billable, Unset):
            is_billable = UNSET
        else:
            is_billable = self.is_billable

        is_invoiced: bool | None | Unset
        if isinstance(self.is_invoiced, Unset):
            is_invoiced = UNSET
        else:
            is_invoiced = self.is_invoiced

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        receipt_id: None | str | Unset
        if isinstance(self.receipt_id, Unset):
            receipt_id = UNSET
        else:
            receipt_id = self.receipt_id

        recent_submission_id: None | str | Unset
        if isinstance(self.recent_submission_id, Unset):
            recent_submission_id = UNSET
        else:
            recent_submission_id = self.recent_submission_id

        reimbursable: bool | None | Unset
        if isinstance(self.reimbursable, Unset):
            reimbursable = UNSET
        else:
            reimbursable = self.reimbursable

        role_id: None | str | Unset
        if isinstance(self.role_id, Unset):
            role_id = UNSET
        else:
            role_id = self.role_id

        story_id: None | str | Unset
        if isinstance(self.story_id, Unset):
            story_id = UNSET
        else:
            story_id = self.story_id

        taxable: bool | None | Unset
        if isinstance(self.taxable, Unset):
            taxable = UNSET
        else:
            taxable = self.taxable

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        user_can_edit: bool | None | Unset
        if isinstance(self.user_can_edit, Unset):
            user_can_edit = UNSET
        else:
            user_can_edit = self.user_can_edit

        user_id: None | str | Unset
        if isinstance(self.user_id, Unset):
            user_id = UNSET
        else:
            user_id = self.user_id

        vendor_id: None | str | Unset
        if isinstance(self.vendor_id, Unset):
            vendor_id = UNSET
        else:
            vendor_id = self.vendor_id

        workspace_id: None | str | Unset
        if isinstance(self.workspace_id, Unset):
            workspace_id = UNSET
        else:
            workspace_id = self.workspace_id

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if active_submission_id is not UNSET:
            field_dict["active_submission_id"] = active_submission_id
        if amount_in_cents is not UNSET:
            field_dict["amount_in_cents"] = amount_in_cents
        if category is not UNSET:
            field_dict["category"] = category
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if currency is not UNSET:
            field_dict["currency"] = currency
        if currency_base_unit is not UNSET:
            field_dict["currency_base_unit"] = currency_base_unit
        if currency_symbol is not UNSET:
            field_dict["currency_symbol"] = currency_symbol
        if date is not UNSET:
            field_dict["date"] = date
        if expense_budget_id is not UNSET:
            field_dict["expense_budget_id"] = expense_budget_id
        if expense_category_id is not UNSET:
            field_dict["expense_category_id"] = expense_category_id
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if foreign_exchange_amount is not UNSET:
            field_dict["foreign_exchange_amount"] = foreign_exchange_amount
        if is_billable is not UNSET:
            field_dict["is_billable"] = is_billable
        if is_invoiced is not UNSET:
            field_dict["is_invoiced"] = is_invoiced
        if notes is not UNSET:
            field_dict["notes"] = notes
        if receipt_id is not UNSET:
            field_dict["receipt_id"] = receipt_id
        if recent_submission_id is not UNSET:
            field_dict["recent_submission_id"] = recent_submission_id
        if reimbursable is not UNSET:
            field_dict["reimbursable"] = reimbursable
        if role_id is not UNSET:
            field_dict["role_id"] = role_id
        if story_id is not UNSET:
            field_dict["story_id"] = story_id
        if taxable is not UNSET:
            field_dict["taxable"] = taxable
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if user_can_edit is not UNSET:
            field_dict["user_can_edit"] = user_can_edit
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if vendor_id is not UNSET:
            field_dict["vendor_id"] = vendor_id
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        active_submission_id = d.pop("active_submission_id", UNSET)

        amount_in_cents = d.pop("amount_in_cents", UNSET)

        category = d.pop("category", UNSET)

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

        _date = d.pop("date", UNSET)
        date: datetime.date | None | Unset
        if _date is None or isinstance(_date, Unset):
            date = _date
        else:
            _date_type_0 = _date
            date_type_0 = NULL if _date_type_0 is None else read_date(_date_type_0)

            date = date_type_0

        expense_budget_id = d.pop("expense_budget_id", UNSET)

        expense_category_id = d.pop("expense_category_id", UNSET)

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        _foreign_exchange_amount = d.pop("foreign_exchange_amount", UNSET)
        foreign_exchange_amount: ExpenseForeignExchangeAmount | None | Unset
        if _foreign_exchange_amount is None or isinstance(_foreign_exchange_amount, Unset):
            foreign_exchange_amount = _foreign_exchange_amount
        else:
            _foreign_exchange_amount_type_0 = _foreign_exchange_amount
            foreign_exchange_amount_type_0 = (
                NULL
                if _foreign_exchange_amount_type_0 is None
                else __models.ExpenseForeignExchangeAmount.from_dict(_foreign_exchange_amount_type_0)
            )

            foreign_exchange_amount = foreign_exchange_amount_type_0

        is_billable = d.pop("is_billable", UNSET)

        is_invoiced = d.pop("is_invoiced", UNSET)

        notes = d.pop("notes", UNSET)

        receipt_id = d.pop("receipt_id", UNSET)

        recent_submission_id = d.pop("recent_submission_id", UNSET)

        reimbursable = d.pop("reimbursable", UNSET)

        role_id = d.pop("role_id", UNSET)

        story_id = d.pop("story_id", UNSET)

        taxable = d.pop("taxable", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        user_can_edit = d.pop("user_can_edit", UNSET)

        user_id = d.pop("user_id", UNSET)

        vendor_id = d.pop("vendor_id", UNSET)

        workspace_id = d.pop("workspace_id", UNSET)

        id = d.pop("id", UNSET)

        expense = cls(
            active_submission_id=active_submission_id,
            amount_in_cents=amount_in_cents,
            category=category,
            created_at=created_at,
            currency=currency,
            currency_base_unit=currency_base_unit,
            currency_symbol=currency_symbol,
            date=date,
            expense_budget_id=expense_budget_id,
            expense_category_id=expense_category_id,
            external_reference_ids=external_reference_ids,
            foreign_exchange_amount=foreign_exchange_amount,
            is_billable=is_billable,
            is_invoiced=is_invoiced,
            notes=notes,
            receipt_id=receipt_id,
            recent_submission_id=recent_submission_id,
            reimbursable=reimbursable,
            role_id=role_id,
            story_id=story_id,
            taxable=taxable,
            updated_at=updated_at,
            user_can_edit=user_can_edit,
            user_id=user_id,
            vendor_id=vendor_id,
            workspace_id=workspace_id,
            id=id,
        )

        expense.additional_properties = d
        return expense

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
