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
    from ..models.legacy_workflow_result import LegacyWorkflowResult


T = TypeVar("T", bound="LegacyWorkflowReply")


@_attrs_define
class LegacyWorkflowReply:
    """
    Attributes:
        status (int | None | Unset): The HTTP status.
        message (Any | Unset):
        items (list[LegacyWorkflowResult] | None | Unset):
    """

    status: int | None | Unset = UNSET
    message: Any | Unset = UNSET
    items: list[LegacyWorkflowResult] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status: int | None | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        message = self.message

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if status is not UNSET:
            field_dict["Status"] = status
        if message is not UNSET:
            field_dict["Message"] = message
        if items is not UNSET:
            field_dict["Items"] = items

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        status = d.pop("Status", UNSET)

        message = d.pop("Message", UNSET)

        _items = d.pop("Items", UNSET)
        items: list[LegacyWorkflowResult] | None | Unset
        if _items is None or isinstance(_items, Unset):
            items = _items
        else:
            _items_type_0 = _items
            items_type_0: list[LegacyWorkflowResult] = NULL
            if _items_type_0 is not None:
                items_type_0 = []
                for items_type_0_item_data in read_list(_items_type_0):
                    _items_type_0_item = items_type_0_item_data
                    items_type_0_item = (
                        NULL
                        if _items_type_0_item is None
                        else __models.LegacyWorkflowResult.from_dict(_items_type_0_item)
                    )

                    items_type_0.append(items_type_0_item)

            items = items_type_0

        legacy_workflow_reply = cls(
            status=status,
            message=message,
            items=items,
        )

        legacy_workflow_reply.additional_properties = d
        return legacy_workflow_reply

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
