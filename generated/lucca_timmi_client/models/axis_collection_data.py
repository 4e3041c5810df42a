from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.axis import Axis


T = TypeVar("T", bound="AxisCollectionData")


@_attrs_define
class AxisCollectionData:
    """
    Attributes:
        items (list[Axis] | None | Unset):
        count (int | None | Unset): Number of items in all.
    """

    items: list[Axis] | None | Unset = UNSET
    count: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        items: list[dict[str, Any]] | None | Unset
        if isinstance(self.items, Unset):
            items = UNSET
        elif isinstance(self.items, list):
            items = NULL
            if self.items is not None:
                items = []
                for items_type_0_item_data in write_each(self.items):
                    items_type_0_item = NULL if items_type_0_item_data is None else write_object(items_type_0_item_data)
                    items.append(items_type_0_item)

        else:
            items = self.items

        count: int | None | Unset
        if isinstance(self.count, Unset):
            count = UNSET
        else:
            count = self.count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if items is not UNSET:
            field_dict["items"] = items
        if count is not UNSET:
            field_dict["count"] = count

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _items = d.pop("items", UNSET)
        items: list[Axis] | None | Unset
        if _items is None or isinstance(_items, Unset):
            items = _items
        else:
            _items_type_0 = _items
            items_type_0: list[Axis] = NULL
            if _items_type_0 is not None:
                items_type_0 = []
                for items_type_0_item_data in read_list(_items_type_0):
                    _items_type_0_item = items_type_0_item_data
                    items_type_0_item = (
                        NULL if _items_type_0_item is None else __models.Axis.from_dict(_items_type_0_item)
                    )

                    items_type_0.append(items_type_0_item)

            items = items_type_0

        count = d.pop("count", UNSET)

        axis_collection_data = cls(
            items=items,
            count=count,
        )

        axis_collection_data.additional_properties = d
        return axis_collection_data

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
