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

T = TypeVar("T", bound="TimeEntry")


@_attrs_define
class TimeEntry:
    """Time one user spent on one project on one day.

    Attributes:
        active_submission_id (None | str | Unset): Sent when `active_submission` is included.
        approved (bool | None | Unset):
        billable (bool | None | Unset):
        cost_rate_in_cents (int | None | Unset): Cost of one hour in subunits of the currency.
        created_at (datetime.datetime | None | Unset):
        currency (None | str | Unset):
        currency_base_unit (int | None | Unset): Subunits in one unit of the currency.
        currency_symbol (None | str | Unset):
        date_performed (datetime.date | None | Unset):
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        invoice_id (None | str | Unset): Sent when `invoice` is included.
        is_invoiced (bool | None | Unset):
        location (None | str | Unset): For accounts that use locations.
        location_id (int | None | Unset): Only when named in `optional_fields`.
        notes (None | str | Unset):
        rate_in_cents (int | None | Unset): Price of one hour in subunits of the currency.
        recent_submission_id (None | str | Unset): Sent when `recent_submission` is included.
        role_id (None | str | Unset): Sent when `role` is included.
        story_id (None | str | Unset): Task the time belongs to. Sent when `story` is included.
        taxable (bool | None | Unset):
        time_in_minutes (int | None | Unset):
        updated_at (datetime.datetime | None | Unset):
        user_can_edit (bool | None | Unset): Whether the calling user may change the entry. Only when named in
            `optional_fields`.
        user_id (None | str | Unset): Sent when `user` is included.
        workspace_id (None | str | Unset): Sent when `workspace` is included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    active_submission_id: None | str | Unset = UNSET
    approved: bool | None | Unset = UNSET
    billable: bool | None | Unset = UNSET
    cost_rate_in_cents: int | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    currency_base_unit: int | None | Unset = UNSET
    currency_symbol: None | str | Unset = UNSET
    date_performed: datetime.date | None | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    invoice_id: None | str | Unset = UNSET
    is_invoiced: bool | None | Unset = UNSET
    location: None | str | Unset = UNSET
    location_id: int | None | Unset = UNSET
    notes: None | str | Unset = UNSET
    rate_in_cents: int | None | Unset = UNSET
    recent_submission_id: None | str | Unset = UNSET
    role_id: None | str | Unset = UNSET
    story_id: None | str | Unset = UNSET
    taxable: bool | None | Unset = UNSET
    time_in_minutes: int | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    user_can_edit: bool | None | Unset = UNSET
    user_id: None | str | Unset = UNSET
    workspace_id: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        active_submission_id: None | str | Unset
        if isinstance(self.active_submission_id, Unset):
            active_submission_id = UNSET
        else:
            active_submission_id = self.active_submission_id

        approved: bool | None | Unset
        if isinstance(self.approved, Unset):
            approved = UNSET
        else:
            approved = self.approved

        billable: bool | None | Unset
        if isinstance(self.billable, Unset):
            billable = UNSET
        else:
            billable = self.billable

        cost_rate_in_cents: int | None | Unset
        if isinstance(self.cost_rate_in_cents, Unset):
            cost_rate_in_cents = UNSET
        else:
            cost_rate_in_cents = self.cost_rate_in_cents

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

        date_performed: None | str | Unset
        if isinstance(self.date_performed, Unset):
            date_performed = UNSET
        elif isinstance(self.date_performed, datetime.date):
            date_performed = NULL if self.date_performed is None else write_iso(self.date_performed)
        else:
            date_performed = self.date_performed

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        invoice_id: None | str | Unset
        if isinstance(self.invoice_id, Unset):
            invoice_id = UNSET
        else:
            invoice_id = self.invoice_id

        is_invoiced: bool | None | Unset
        if isinstance(self.is_invoiced, Unset):
            is_invoiced = UNSET
        else:
            is_invoiced = self.is_invoiced

        location: None | str | Unset
        if isinstance(self.location, Unset):
            location = UNSET
        else:
            location = self.location

        location_id: int | None | Unset
        if isinstance(self.location_id, Unset):
            location_id = UNSET
        else:
            location_id = self.location_id

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        rate_in_cents: int | None | Unset
        if isinstance(self.rate_in_cents, Unset):
            rate_in_cents = UNSET
        else:
            rate_in_cents = self.rate_in_cents

        recent_submission_id: None | str | Unset
        if isinstance(self.recent_submission_id, Unset):
            recent_submission_id = UNSET
        else:
            recent_submission_id = self.recent_submission_id

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

        time_in_minutes: int | None | Unset
        if isinstance(self.time_in_minutes, Unset):
            time_in_minutes = UNSET
        else:
            time_in_minutes = self.time_in_minutes

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
        if approved is not UNSET:
            field_dict["approved"] = approved
        if billable is not UNSET:
            field_dict["billable"] = billable
        if cost_rate_in_cents is not UNSET:
            field_dict["cost_rate_in_cents"] = cost_rate_in_cents
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if currency is not UNSET:
            field_dict["currency"] = currency
        if currency_base_unit is not UNSET:
            field_dict["currency_base_unit"] = currency_base_unit
        if currency_symbol is not UNSET:
            field_dict["currency_symbol"] = currency_symbol
        if date_performed is not UNSET:
            field_dict["date_performed"] = date_performed
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if invoice_id is not UNSET:
            field_dict["invoice_id"] = invoice_id
        if is_invoiced is not UNSET:
            field_dict["is_invoiced"] = is_invoiced
        if location is not UNSET:
            field_dict["location"] = location
        if location_id is not UNSET:
            field_dict["location_id"] = location_id
        if notes is not UNSET:
            field_dict["notes"] = notes
        if rate_in_cents is not UNSET:
            field_dict["rate_in_cents"] = rate_in_cents
        if recent_submission_id is not UNSET:
            field_dict["recent_submission_id"] = recent_submission_id
        if role_id is not UNSET:
            field_dict["role_id"] = role_id
        if story_id is not UNSET:
            field_dict["story_id"] = story_id
        if taxable is not UNSET:
            field_dict["taxable"] = taxable
        if time_in_minutes is not UNSET:
            field_dict["time_in_minutes"] = time_in_minutes
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if user_can_edit is not UNSET:
            field_dict["user_can_edit"] = user_can_edit
        if user_id is not UNSET:
            field_dict["user_id"] = user_id
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        active_submission_id = d.pop("active_submission_id", UNSET)

        approved = d.pop("approved", UNSET)

        billable = d.pop("billable", UNSET)

        cost_rate_in_cents = d.pop("cost_rate_in_cents", UNSET)

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

        _date_performed = d.pop("date_performed", UNSET)
        date_performed: datetime.date | None | Unset
        if _date_performed is None or isinstance(_date_performed, Unset):
            date_performed = _date_performed
        else:
            _date_performed_type_0 = _date_performed
            date_performed_type_0 = NULL if _date_performed_type_0 is None else read_date(_date_performed_type_0)

            date_performed = date_performed_type_0

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        invoice_id = d.pop("invoice_id", UNSET)

        is_invoiced = d.pop("is_invoiced", UNSET)

        location = d.pop("location", UNSET)

        location_id = d.pop("location_id", UNSET)

        notes = d.pop("notes", UNSET)

        rate_in_cents = d.pop("rate_in_cents", UNSET)

        recent_submission_id = d.pop("recent_submission_id", UNSET)

        role_id = d.pop("role_id", UNSET)

        story_id = d.pop("story_id", UNSET)

        taxable = d.pop("taxable", UNSET)

        time_in_minutes = d.pop("time_in_minutes", UNSET)

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

        workspace_id = d.pop("workspace_id", UNSET)

        id = d.pop("id", UNSET)

        time_entry = cls(
            active_submission_id=active_submission_id,
            approved=approved,
            billable=billable,
            cost_rate_in_cents=cost_rate_in_cents,
            created_at=created_at,
            currency=currency,
            currency_base_unit=currency_base_unit,
            currency_symbol=currency_symbol,
            date_performed=date_performed,
            external_reference_ids=external_reference_ids,
            invoice_id=invoice_id,
            is_invoiced=is_invoiced,
            location=location,
            location_id=location_id,
            notes=notes,
            rate_in_cents=rate_in_cents,
            recent_submission_id=recent_submission_id,
            role_id=role_id,
            story_id=story_id,
            taxable=taxable,
            time_in_minutes=time_in_minutes,
            updated_at=updated_at,
            user_can_edit=user_can_edit,
            user_id=user_id,
            workspace_id=workspace_id,
            id=id,
        )

        time_entry.additional_properties = d
        return time_entry

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
