from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.einvoice_schema_type_enum import EinvoiceSchemaTypeEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="UpdateCounterpartEinvoicingCredentialSchema")


@_attrs_define
class UpdateCounterpartEinvoicingCredentialSchema:
    """Changes to e-invoicing credentials; what is left out stays.

    Attributes:
        network_identifier (str | Unset):
        network_schema (EinvoiceSchemaTypeEnum | Unset): Scheme of an identifier in the e-invoicing network.
    """

    network_identifier: str | Unset = UNSET
    network_schema: EinvoiceSchemaTypeEnum | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        network_identifier = self.network_identifier

        network_schema: str | Unset = UNSET
        if not isinstance(self.network_schema, Unset):
            network_schema = NULL if self.network_schema is None else write_word(self.network_schema)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if network_identifier is not UNSET:
            field_dict["network_identifier"] = network_identifier
        if network_schema is not UNSET:
            field_dict["network_schema"] = network_schema

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        network_identifier = d.pop("network_identifier", UNSET)

        _network_schema = d.pop("network_schema", UNSET)
        network_schema: EinvoiceSchemaTypeEnum | Unset
        if isinstance(_network_schema, Unset):
            network_schema = UNSET
        elif _network_schema is None:
            network_schema = NULL
        else:
            network_schema = EinvoiceSchemaTypeEnum(_network_schema)

        update_counterpart_einvoicing_credential_schema = cls(
            network_identifier=network_identifier,
            network_schema=network_schema,
        )

        return update_counterpart_einvoicing_credential_schema
