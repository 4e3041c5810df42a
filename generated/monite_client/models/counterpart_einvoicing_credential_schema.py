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

T = TypeVar("T", bound="CounterpartEinvoicingCredentialSchema")


@_attrs_define
class CounterpartEinvoicingCredentialSchema:
    """An address in the e-invoicing network.

    Attributes:
        network_identifier (str):
        network_schema (EinvoiceSchemaTypeEnum): Scheme of an identifier in the e-invoicing network.
    """

    network_identifier: str
    network_schema: EinvoiceSchemaTypeEnum

    def to_dict(self) -> dict[str, Any]:
        network_identifier = self.network_identifier

        network_schema = NULL if self.network_schema is None else write_word(self.network_schema)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "network_identifier": network_identifier,
                "network_schema": network_schema,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        network_identifier = d.pop("network_identifier")

        _network_schema = d.pop("network_schema")
        network_schema = NULL if _network_schema is None else EinvoiceSchemaTypeEnum(_network_schema)

        counterpart_einvoicing_credential_schema = cls(
            network_identifier=network_identifier,
            network_schema=network_schema,
        )

        return counterpart_einvoicing_credential_schema
