from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_client_invoice_default import NewClientInvoiceDefault


T = TypeVar("T", bound="CreateClientInvoiceDefaultsBody")


@_attrs_define
class CreateClientInvoiceDefaultsBody:
    """
    Attributes:
        client_invoice_default (NewClientInvoiceDefault):
    """

    client_invoice_default: NewClientInvoiceDefault
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        client_invoice_default = (
            NULL if self.client_invoice_default is None else write_object(self.client_invoice_default)
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "client_invoice_default": client_invoice_default,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _client_invoice_default = d.pop("client_invoice_default")
        client_invoice_default = (
            NULL
            if _client_invoice_default is None
            else __models.NewClientInvoiceDefault.from_dict(_client_invoice_default)
        )

        create_client_invoice_defaults_body = cls(
            client_invoice_default=client_invoice_default,
        )

        create_client_invoice_defaults_body.additional_properties = d
        return create_client_invoice_defaults_body

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
