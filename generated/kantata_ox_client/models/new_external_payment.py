from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="NewExternalPayment")


@_attrs_define
class NewExternalPayment:
    """
    Attributes:
        workspace_id (int): Id of the workspace.
        invoice_id (int | Unset): Id of the invoice.
        amount_in_cents (int | Unset): In subunits of the currency.
        message (str | Unset):
    """

    workspace_id: int
    invoice_id: int | Unset = UNSET
    amount_in_cents: int | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        workspace_id = self.workspace_id

        invoice_id = self.invoice_id

        amount_in_cents = self.amount_in_cents

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "workspace_id": workspace_id,
            }
        )
        if invoice_id is not UNSET:
            field_dict["invoice_id"] = invoice_id
        if amount_in_cents is not UNSET:
            field_dict["amount_in_cents"] = amount_in_cents
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        workspace_id = d.pop("workspace_id")

        invoice_id = d.pop("invoice_id", UNSET)

        amount_in_cents = d.pop("amount_in_cents", UNSET)

        message = d.pop("message", UNSET)

        new_external_payment = cls(
            workspace_id=workspace_id,
            invoice_id=invoice_id,
            amount_in_cents=amount_in_cents,
            message=message,
        )

        new_external_payment.additional_properties = d
        return new_external_payment

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
