from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

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
    from ..models.get_subscribed_event_types_response_200_subscribed_event_type_schemas import (
        GetSubscribedEventTypesResponse200SubscribedEventTypeSchemas,
    )


T = TypeVar("T", bound="GetSubscribedEventTypesResponse200")


@_attrs_define
class GetSubscribedEventTypesResponse200:
    """
    Attributes:
        subscribed_event_types (list[str] | Unset):
        subscribed_event_type_schemas (GetSubscribedEventTypesResponse200SubscribedEventTypeSchemas | Unset):
    """

    subscribed_event_types: list[str] | Unset = UNSET
    subscribed_event_type_schemas: GetSubscribedEventTypesResponse200SubscribedEventTypeSchemas | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        subscribed_event_types: list[str] | Unset = UNSET
        if not isinstance(self.subscribed_event_types, Unset):
            subscribed_event_types = self.subscribed_event_types

        subscribed_event_type_schemas: dict[str, Any] | Unset = UNSET
        if not isinstance(self.subscribed_event_type_schemas, Unset):
            subscribed_event_type_schemas = (
                NULL if self.subscribed_event_type_schemas is None else write_object(self.subscribed_event_type_schemas)
            )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if subscribed_event_types is not UNSET:
            field_dict["subscribed_event_types"] = subscribed_event_types
        if subscribed_event_type_schemas is not UNSET:
            field_dict["subscribed_event_type_schemas"] = subscribed_event_type_schemas

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        subscribed_event_types = cast(list[str], d.pop("subscribed_event_types", UNSET))

        _subscribed_event_type_schemas = d.pop("subscribed_event_type_schemas", UNSET)
        subscribed_event_type_schemas: GetSubscribedEventTypesResponse200SubscribedEventTypeSchemas | Unset
        if isinstance(_subscribed_event_type_schemas, Unset):
            subscribed_event_type_schemas = UNSET
        elif _subscribed_event_type_schemas is None:
            subscribed_event_type_schemas = NULL
        else:
            subscribed_event_type_schemas = (
                __models.GetSubscribedEventTypesResponse200SubscribedEventTypeSchemas.from_dict(
                    _subscribed_event_type_schemas
                )
            )

        get_subscribed_event_types_response_200 = cls(
            subscribed_event_types=subscribed_event_types,
            subscribed_event_type_schemas=subscribed_event_type_schemas,
        )

        get_subscribed_event_types_response_200.additional_properties = d
        return get_subscribed_event_types_response_200

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
