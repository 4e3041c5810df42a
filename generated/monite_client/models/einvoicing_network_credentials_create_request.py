from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.einvoice_schema_type_enum import EinvoiceSchemaTypeEnum
from ..types import (
    NULL,
    read_object,
    write_word,
)

T = TypeVar("T", bound="EinvoicingNetworkCredentialsCreateRequest")


@_attrs_define
class EinvoicingNetworkCredentialsCreateRequest:
    """New network credentials of a connection.

    Attributes:
        network_credentials_identifier (str):
        network_credentials_schema (EinvoiceSchemaTypeEnum): Scheme of an identifier in the e-invoicing network.
    """

    network_credentials_identifier: str
    network_credentials_schema: EinvoiceSchemaTypeEnum

    def to_dict(self) -> dict[str, Any]:
        network_credentials_identifier = self.network_credentials_identifier

        network_credentials_schema = (
            NULL if self.network_credentials_schema is None else write_word(self.network_credentials_schema)
        )

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "network_credentials_identifier": network_credentials_identifier,
                "network_credentials_schema": network_credentials_schema,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        network_credentials_identifier = d.pop("network_credentials_identifier")

        _network_credentials_schema = d.pop("network_credentials_schema")
        network_credentials_schema = (
            NULL if _network_credentials_schema is None else EinvoiceSchemaTypeEnum(_network_credentials_schema)
        )

        einvoicing_network_credentials_create_request = cls(
            network_credentials_identifier=network_credentials_identifier,
            network_credentials_schema=network_credentials_schema,
        )

        return einvoicing_network_credentials_create_request
