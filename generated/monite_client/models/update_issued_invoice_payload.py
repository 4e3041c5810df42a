from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.update_issued_invoice import UpdateIssuedInvoice


T = TypeVar("T", bound="UpdateIssuedInvoicePayload")


@_attrs_define
class UpdateIssuedInvoicePayload:
    """Changes to a receivable that is an issued invoice.

    Attributes:
        issued_invoice (UpdateIssuedInvoice): Changes to an invoice that was issued.
    """

    issued_invoice: UpdateIssuedInvoice

    def to_dict(self) -> dict[str, Any]:
        issued_invoice = NULL if self.issued_invoice is None else write_object(self.issued_invoice)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "issued_invoice": issued_invoice,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _issued_invoice = d.pop("issued_invoice")
        issued_invoice = NULL if _issued_invoice is None else __models.UpdateIssuedInvoice.from_dict(_issued_invoice)

        update_issued_invoice_payload = cls(
            issued_invoice=issued_invoice,
        )

        return update_issued_invoice_payload
