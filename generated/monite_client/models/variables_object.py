from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.document_type_enum import DocumentTypeEnum
from ..types import (
    NULL,
    read_list,
    read_object,
    write_each,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.variable import Variable


T = TypeVar("T", bound="VariablesObject")


@_attrs_define
class VariablesObject:
    """The variables for one kind of object.

    Attributes:
        object_subtype (DocumentTypeEnum): Kind of document.
        object_type (str):
        variables (list[Variable]):
    """

    object_subtype: DocumentTypeEnum
    object_type: str
    variables: list[Variable]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        object_subtype = NULL if self.object_subtype is None else write_word(self.object_subtype)

        object_type = self.object_type

        variables = NULL
        if self.variables is not None:
            variables = []
            for variables_item_data in write_each(self.variables):
                variables_item = NULL if variables_item_data is None else write_object(variables_item_data)
                variables.append(variables_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "object_subtype": object_subtype,
                "object_type": object_type,
                "variables": variables,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _object_subtype = d.pop("object_subtype")
        object_subtype = NULL if _object_subtype is None else DocumentTypeEnum(_object_subtype)

        object_type = d.pop("object_type")

        _variables = d.pop("variables")
        variables: list[Variable] = NULL
        if _variables is not None:
            variables = []
            for variables_item_data in read_list(_variables):
                _variables_item = variables_item_data
                variables_item = NULL if _variables_item is None else __models.Variable.from_dict(_variables_item)

                variables.append(variables_item)

        variables_object = cls(
            object_subtype=object_subtype,
            object_type=object_type,
            variables=variables,
        )

        variables_object.additional_properties = d
        return variables_object

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
