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
    from ..models.template_receivable_response import TemplateReceivableResponse


T = TypeVar("T", bound="TemplateListResponse")


@_attrs_define
class TemplateListResponse:
    """PDF templates.

    Attributes:
        data (list[TemplateReceivableResponse] | None | Unset):
    """

    data: list[TemplateReceivableResponse] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        data: list[dict[str, Any]] | None | Unset
        if isinstance(self.data, Unset):
            data = UNSET
        elif isinstance(self.data, list):
            data = NULL
            if self.data is not None:
                data = []
                for data_type_0_item_data in write_each(self.data):
                    data_type_0_item = NULL if data_type_0_item_data is None else write_object(data_type_0_item_data)
                    data.append(data_type_0_item)

        else:
            data = self.data

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if data is not UNSET:
            field_dict["data"] = data

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _data = d.pop("data", UNSET)
        data: list[TemplateReceivableResponse] | None | Unset
        if _data is None or isinstance(_data, Unset):
            data = _data
        else:
            _data_type_0 = _data
            data_type_0: list[TemplateReceivableResponse] = NULL
            if _data_type_0 is not None:
                data_type_0 = []
                for data_type_0_item_data in read_list(_data_type_0):
                    _data_type_0_item = data_type_0_item_data
                    data_type_0_item = (
                        NULL
                        if _data_type_0_item is None
                        else __models.TemplateReceivableResponse.from_dict(_data_type_0_item)
                    )

                    data_type_0.append(data_type_0_item)

            data = data_type_0

        template_list_response = cls(
            data=data,
        )

        template_list_response.additional_properties = d
        return template_list_response

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
