from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_object,
)

T = TypeVar("T", bound="EinvoicingCredentials")


@_attrs_define
class EinvoicingCredentials:
    """An address of the entity in the e-invoicing network.

    Attributes:
        id (UUID):
        network_identifier (str):
        network_schema (str):
    """

    id: UUID
    network_identifier: str
    network_schema: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        network_identifier = self.network_identifier

        network_schema = self.network_schema

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "network_identifier": network_identifier,
                "network_schema": network_schema,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        network_identifier = d.pop("network_identifier")

        network_schema = d.pop("network_schema")

        einvoicing_credentials = cls(
            id=id,
            network_identifier=network_identifier,
            network_schema=network_schema,
        )

        einvoicing_credentials.additional_properties = d
        return einvoicing_credentials

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
