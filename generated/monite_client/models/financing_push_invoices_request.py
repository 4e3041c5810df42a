from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.financing_push_invoices_request_invoice import FinancingPushInvoicesRequestInvoice


T = TypeVar("T", bound="FinancingPushInvoicesRequest")


@_attrs_define
class FinancingPushInvoicesRequest:
    """Invoices to offer for financing.

    Attributes:
        invoices (list[FinancingPushInvoicesRequestInvoice]):
    """

    invoices: list[FinancingPushInvoicesRequestInvoice]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        invoices = NULL
        if self.invoices is not None:
            invoices = []
            for invoices_item_data in write_each(self.invoices):
                invoices_item = NULL if invoices_item_data is None else write_object(invoices_item_data)
                invoices.append(invoices_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "invoices": invoices,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _invoices = d.pop("invoices")
        invoices: list[FinancingPushInvoicesRequestInvoice] = NULL
        if _invoices is not None:
            invoices = []
            for invoices_item_data in read_list(_invoices):
                _invoices_item = invoices_item_data
                invoices_item = (
                    NULL
                    if _invoices_item is None
                    else __models.FinancingPushInvoicesRequestInvoice.from_dict(_invoices_item)
                )

                invoices.append(invoices_item)

        financing_push_invoices_request = cls(
            invoices=invoices,
        )

        financing_push_invoices_request.additional_properties = d
        return financing_push_invoices_request

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
