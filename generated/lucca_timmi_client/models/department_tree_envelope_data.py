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
    from ..models.department_node import DepartmentNode


T = TypeVar("T", bound="DepartmentTreeEnvelopeData")


@_attrs_define
class DepartmentTreeEnvelopeData:
    """
    Attributes:
        node (None | Unset):
        children (list[DepartmentNode] | None | Unset):
    """

    node: None | Unset = UNSET
    children: list[DepartmentNode] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        node = self.node

        children: list[dict[str, Any]] | None | Unset
        if isinstance(self.children, Unset):
            children = UNSET
        elif isinstance(self.children, list):
            children = NULL
            if self.children is not None:
                children = []
                for children_type_0_item_data in write_each(self.children):
                    children_type_0_item = (
                        NULL if children_type_0_item_data is None else write_object(children_type_0_item_data)
                    )
                    children.append(children_type_0_item)

        else:
            children = self.children

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if node is not UNSET:
            field_dict["node"] = node
        if children is not UNSET:
            field_dict["children"] = children

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        node = d.pop("node", UNSET)

        _children = d.pop("children", UNSET)
        children: list[DepartmentNode] | None | Unset
        if _children is None or isinstance(_children, Unset):
            children = _children
        else:
            _children_type_0 = _children
            children_type_0: list[DepartmentNode] = NULL
            if _children_type_0 is not None:
                children_type_0 = []
                for children_type_0_item_data in read_list(_children_type_0):
                    _children_type_0_item = children_type_0_item_data
                    children_type_0_item = (
                        NULL
                        if _children_type_0_item is None
                        else __models.DepartmentNode.from_dict(_children_type_0_item)
                    )

                    children_type_0.append(children_type_0_item)

            children = children_type_0

        department_tree_envelope_data = cls(
            node=node,
            children=children,
        )

        department_tree_envelope_data.additional_properties = d
        return department_tree_envelope_data

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
