from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="FixedFeeItem")


@_attrs_define
class FixedFeeItem:
    """Line of an invoice for a fixed-fee task.

    Attributes:
        amount_in_cents (int | None | Unset): In subunits of the currency.
        created_at (datetime.datetime | None | Unset):
        currency (None | str | Unset):
        notes (None | str | Unset):
        story_id (int | None | Unset):
        taxable (bool | None | Unset):
        workspace_id (int | None | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    amount_in_cents: int | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    notes: None | str | Unset = UNSET
    story_id: int | None | Unset = UNSET
    taxable: bool | None | Unset = UNSET
    workspace_id: int | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount_in_cents: int | None | Unset
        if isinstance(self.amount_in_cents, Unset):
            amount_in_cents = UNSET
        else:
            amount_in_cents = self.amount_in_cents

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

        notes: None | str | Unset
        if isinstance(self.notes, Unset):
            notes = UNSET
        else:
            notes = self.notes

        story_id: int | None | Unset
        if isinstance(self.story_id, Unset):
            story_id = UNSET
        else:
            story_id = self.story_id

        taxable: bool | None | Unset
        if isinstance(self.taxable, Unset):
            taxable = UNSET
        else:
            taxable = self.taxable

        workspace_id: int | None | Unset
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
        if amount_in_cents is not UNSET:
            field_dict["amount_in_cents"] = amount_in_cents
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if currency is not UNSET:
            field_dict["currency"] = currency
        if notes is not UNSET:
            field_dict["notes"] = notes
        if story_id is not UNSET:
            field_dict["story_id"] = story_id
        if taxable is not UNSET:
            field_dict["taxable"] = taxable
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        amount_in_cents = d.pop("amount_in_cents", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        currency = d.pop("currency", UNSET)

        notes = d.pop("notes", UNSET)

        story_id = d.pop("story_id", UNSET)

        taxable = d.pop("taxable", UNSET)

        workspace_id = d.pop("workspace_id", UNSET)

        id = d.pop("id", UNSET)

        fixed_fee_item = cls(
            amount_in_cents=amount_in_cents,
            created_at=created_at,
            currency=currency,
            notes=notes,
            story_id=story_id,
            taxable=taxable,
            workspace_id=workspace_id,
            id=id,
        )

        fixed_fee_item.additional_properties = d
        return fixed_fee_item

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
