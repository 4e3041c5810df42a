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
    from ..models.update_invoice import UpdateInvoice


T = TypeVar("T", bound="UpdateInvoicePayload")


@_attrs_define
class UpdateInvoicePayload:
    """Changes to a receivable that is an invoice.

    Attributes:
        invoice (UpdateInvoice): Changes to an invoice that is a draft.
    """

    invoice: UpdateInvoice

    def to_dict(self) -> dict[str, Any]:
        invoice = NULL if self.invoice is None else write_object(self.invoice)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "invoice": invoice,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _invoice = d.pop("invoice")
        invoice = NULL if _invoice is None else __models.UpdateInvoice.from_dict(_invoice)

        update_invoice_payload = cls(
            invoice=invoice,
        )

        return update_invoice_payload
