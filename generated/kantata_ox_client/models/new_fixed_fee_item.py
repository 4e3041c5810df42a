from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="NewFixedFeeItem")


@_attrs_define
class NewFixedFeeItem:
    """
    Attributes:
        notes (str | Unset):
        amount (int | Unset): In units of the currency, not in cents.
        taxable (bool | Unset):
        story_id (int | Unset):
        workspace_id (int | Unset):
    """

    notes: str | Unset = UNSET
    amount: int | Unset = UNSET
    taxable: bool | Unset = UNSET
    story_id: int | Unset = UNSET
    workspace_id: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        notes = self.notes

        amount = self.amount

        taxable = self.taxable

        story_id = self.story_id

        workspace_id = self.workspace_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if notes is not UNSET:
            field_dict["notes"] = notes
        if amount is not UNSET:
            field_dict["amount"] = amount
        if taxable is not UNSET:
            field_dict["taxable"] = taxable
        if story_id is not UNSET:
            field_dict["story_id"] = story_id
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        notes = d.pop("notes", UNSET)

        amount = d.pop("amount", UNSET)

        taxable = d.pop("taxable", UNSET)

        story_id = d.pop("story_id", UNSET)

        workspace_id = d.pop("workspace_id", UNSET)

        new_fixed_fee_item = cls(
            notes=notes,
            amount=amount,
            taxable=taxable,
            story_id=story_id,
            workspace_id=workspace_id,
        )

        new_fixed_fee_item.additional_properties = d
        return new_fixed_fee_item

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
