from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import (
    NULL,
    read_object,
)

T = TypeVar("T", bound="CreateCounterpartEinvoicingCredentialCounterpartVatId")


@_attrs_define
class CreateCounterpartEinvoicingCredentialCounterpartVatId:
    """New e-invoicing credentials that take a stored VAT id.

    Attributes:
        counterpart_vat_id_id (UUID):
    """

    counterpart_vat_id_id: UUID

    def to_dict(self) -> dict[str, Any]:
        counterpart_vat_id_id = NULL if self.counterpart_vat_id_id is None else str(self.counterpart_vat_id_id)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "counterpart_vat_id_id": counterpart_vat_id_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _counterpart_vat_id_id = d.pop("counterpart_vat_id_id")
        counterpart_vat_id_id = NULL if _counterpart_vat_id_id is None else UUID(_counterpart_vat_id_id)

        create_counterpart_einvoicing_credential_counterpart_vat_id = cls(
            counterpart_vat_id_id=counterpart_vat_id_id,
        )

        return create_counterpart_einvoicing_credential_counterpart_vat_id
