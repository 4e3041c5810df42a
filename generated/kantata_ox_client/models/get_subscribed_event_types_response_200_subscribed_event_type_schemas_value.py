from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.get_subscribed_event_types_response_200_subscribed_event_type_schemas_va_fdcpgh import (
        GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaFdcpgh,
    )


T = TypeVar("T", bound="GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasValue")


@_attrs_define
class GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasValue:
    """
    Attributes:
        name (None | str | Unset):
        description (None | str | Unset):
        fields (GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaFdcpgh | None | Unset):
    """

    name: None | str | Unset = UNSET
    description: None | str | Unset = UNSET
    fields: GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaFdcpgh | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.get_subscribed_event_types_response_200_subscribed_event_type_schemas_va_fdcpgh import (
            GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaFdcpgh,  # noqa: PLC0415
        )

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        fields: dict[str, Any] | None | Unset
        if isinstance(self.fields, Unset):
            fields = UNSET
        elif isinstance(self.fields, GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaFdcpgh):
            fields = NULL if self.fields is None else write_object(self.fields)
        else:
            fields = self.fields

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if description is not UNSET:
            field_dict["description"] = description
        if fields is not UNSET:
            field_dict["fields"] = fields

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        name = d.pop("name", UNSET)

        description = d.pop("description", UNSET)

        _fields = d.pop("fields", UNSET)
        fields: GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaFdcpgh | None | Unset
        if _fields is None or isinstance(_fields, Unset):
            fields = _fields
        else:
            _fields_type_0 = _fields
            fields_type_0 = (
                NULL
                if _fields_type_0 is None
                else __models.GetSubscribedEventTypesResponse200SubscribedEventTypeSchemasVaFdcpgh.from_dict(
                    _fields_type_0
                )
            )

            fields = fields_type_0

        get_subscribed_event_types_response_200_subscribed_event_type_schemas_value = cls(
            name=name,
            description=description,
            fields=fields,
        )

        get_subscribed_event_types_response_200_subscribed_event_type_schemas_value.additional_properties = d
        return get_subscribed_event_types_response_200_subscribed_event_type_schemas_value

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
