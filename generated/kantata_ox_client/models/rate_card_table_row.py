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

T = TypeVar("T", bound="RateCardTableRow")


@_attrs_define
class RateCardTableRow:
    """Prices of one role on the cards of a set.

    Attributes:
        id (None | str | Unset):
        rate_card_set_id (int | None | Unset):
        rate_card_set_version_id (int | None | Unset):
        role_id (int | None | Unset):
        name (None | str | Unset):
        removable (bool | None | Unset):
        cells (Any | None | Unset): Prices by currency or card; the reference shows one.
    """

    id: None | str | Unset = UNSET
    rate_card_set_id: int | None | Unset = UNSET
    rate_card_set_version_id: int | None | Unset = UNSET
    role_id: int | None | Unset = UNSET
    name: None | str | Unset = UNSET
    removable: bool | None | Unset = UNSET
    cells: Any | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        rate_card_set_id: int | None | Unset
        if isinstance(self.rate_card_set_id, Unset):
            rate_card_set_id = UNSET
        else:
            rate_card_set_id = self.rate_card_set_id

        rate_card_set_version_id: int | None | Unset
        if isinstance(self.rate_card_set_version_id, Unset):
            rate_card_set_version_id = UNSET
        else:
            rate_card_set_version_id = self.rate_card_set_version_id

        role_id: int | None | Unset
        if isinstance(self.role_id, Unset):
            role_id = UNSET
        else:
            role_id = self.role_id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        removable: bool | None | Unset
        if isinstance(self.removable, Unset):
            removable = UNSET
        else:
            removable = self.removable

        cells: Any | None | Unset
        if isinstance(self.cells, Unset):
            cells = UNSET
        else:
            cells = self.cells

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if rate_card_set_id is not UNSET:
            field_dict["rate_card_set_id"] = rate_card_set_id
        if rate_card_set_version_id is not UNSET:
            field_dict["rate_card_set_version_id"] = rate_card_set_version_id
        if role_id is not UNSET:
            field_dict["role_id"] = role_id
        if name is not UNSET:
            field_dict["name"] = name
        if removable is not UNSET:
            field_dict["removable"] = removable
        if cells is not UNSET:
            field_dict["cells"] = cells

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        rate_card_set_id = d.pop("rate_card_set_id", UNSET)

        rate_card_set_version_id = d.pop("rate_card_set_version_id", UNSET)

        role_id = d.pop("role_id", UNSET)

        name = d.pop("name", UNSET)

        removable = d.pop("removable", UNSET)

        cells = d.pop("cells", UNSET)

        rate_card_table_row = cls(
            id=id,
            rate_card_set_id=rate_card_set_id,
            rate_card_set_version_id=rate_card_set_version_id,
            role_id=role_id,
            name=name,
            removable=removable,
            cells=cells,
        )

        rate_card_table_row.additional_properties = d
        return rate_card_table_row

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
