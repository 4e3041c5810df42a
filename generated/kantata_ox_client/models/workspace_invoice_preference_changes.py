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

T = TypeVar("T", bound="WorkspaceInvoicePreferenceChanges")


@_attrs_define
class WorkspaceInvoicePreferenceChanges:
    """
    Attributes:
        purchase_order (str | Unset):
        project_code (str | Unset):
        client_invoice_name (str | Unset):
        client_invoice_address (str | Unset):
        consultant_invoice_name (str | Unset):
        consultant_invoice_address (str | Unset):
    """

    purchase_order: str | Unset = UNSET
    project_code: str | Unset = UNSET
    client_invoice_name: str | Unset = UNSET
    client_invoice_address: str | Unset = UNSET
    consultant_invoice_name: str | Unset = UNSET
    consultant_invoice_address: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        purchase_order = self.purchase_order

        project_code = self.project_code

        client_invoice_name = self.client_invoice_name

        client_invoice_address = self.client_invoice_address

        consultant_invoice_name = self.consultant_invoice_name

        consultant_invoice_address = self.consultant_invoice_address

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if purchase_order is not UNSET:
            field_dict["purchase_order"] = purchase_order
        if project_code is not UNSET:
            field_dict["project_code"] = project_code
        if client_invoice_name is not UNSET:
            field_dict["client_invoice_name"] = client_invoice_name
        if client_invoice_address is not UNSET:
            field_dict["client_invoice_address"] = client_invoice_address
        if consultant_invoice_name is not UNSET:
            field_dict["consultant_invoice_name"] = consultant_invoice_name
        if consultant_invoice_address is not UNSET:
            field_dict["consultant_invoice_address"] = consultant_invoice_address

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        purchase_order = d.pop("purchase_order", UNSET)

        project_code = d.pop("project_code", UNSET)

        client_invoice_name = d.pop("client_invoice_name", UNSET)

        client_invoice_address = d.pop("client_invoice_address", UNSET)

        consultant_invoice_name = d.pop("consultant_invoice_name", UNSET)

        consultant_invoice_address = d.pop("consultant_invoice_address", UNSET)

        workspace_invoice_preference_changes = cls(
            purchase_order=purchase_order,
            project_code=project_code,
            client_invoice_name=client_invoice_name,
            client_invoice_address=client_invoice_address,
            consultant_invoice_name=consultant_invoice_name,
            consultant_invoice_address=consultant_invoice_address,
        )

        workspace_invoice_preference_changes.additional_properties = d
        return workspace_invoice_preference_changes

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
