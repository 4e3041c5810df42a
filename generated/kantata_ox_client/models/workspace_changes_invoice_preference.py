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

T = TypeVar("T", bound="WorkspaceChangesInvoicePreference")


@_attrs_define
class WorkspaceChangesInvoicePreference:
    """
    Attributes:
        client_invoice_address (str | Unset):
        client_invoice_name (str | Unset):
        consultant_invoice_address (str | Unset):
        consultant_invoice_name (str | Unset):
        project_code (str | Unset):
        purchase_order (str | Unset):
    """

    client_invoice_address: str | Unset = UNSET
    client_invoice_name: str | Unset = UNSET
    consultant_invoice_address: str | Unset = UNSET
    consultant_invoice_name: str | Unset = UNSET
    project_code: str | Unset = UNSET
    purchase_order: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        client_invoice_address = self.client_invoice_address

        client_invoice_name = self.client_invoice_name

        consultant_invoice_address = self.consultant_invoice_address

        consultant_invoice_name = self.consultant_invoice_name

        project_code = self.project_code

        purchase_order = self.purchase_order

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if client_invoice_address is not UNSET:
            field_dict["client_invoice_address"] = client_invoice_address
        if client_invoice_name is not UNSET:
            field_dict["client_invoice_name"] = client_invoice_name
        if consultant_invoice_address is not UNSET:
            field_dict["consultant_invoice_address"] = consultant_invoice_address
        if consultant_invoice_name is not UNSET:
            field_dict["consultant_invoice_name"] = consultant_invoice_name
        if project_code is not UNSET:
            field_dict["project_code"] = project_code
        if purchase_order is not UNSET:
            field_dict["purchase_order"] = purchase_order

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        client_invoice_address = d.pop("client_invoice_address", UNSET)

        client_invoice_name = d.pop("client_invoice_name", UNSET)

        consultant_invoice_address = d.pop("consultant_invoice_address", UNSET)

        consultant_invoice_name = d.pop("consultant_invoice_name", UNSET)

        project_code = d.pop("project_code", UNSET)

        purchase_order = d.pop("purchase_order", UNSET)

        workspace_changes_invoice_preference = cls(
            client_invoice_address=client_invoice_address,
            client_invoice_name=client_invoice_name,
            consultant_invoice_address=consultant_invoice_address,
            consultant_invoice_name=consultant_invoice_name,
            project_code=project_code,
            purchase_order=purchase_order,
        )

        workspace_changes_invoice_preference.additional_properties = d
        return workspace_changes_invoice_preference

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
