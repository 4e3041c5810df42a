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

T = TypeVar("T", bound="ContactPatch")


@_attrs_define
class ContactPatch:
    """What a caller may change of a Contact; all of it optional.

    Attributes:
        name (str | Unset): Name, at most 64 characters.
        email (str | Unset): E-mail address.
        customer (None | str | Unset): Identifier of the customer.
        orgunit (None | str | Unset): Identifier of the organisational unit.
        phone (None | str | Unset): Telephone number, at most 12 characters.
        invoicing (bool | Unset): Whether the contact gets invoices. The server's default is True.
        collections (bool | Unset): Whether the contact gets collection notices. The server's default is True.
    """

    name: str | Unset = UNSET
    email: str | Unset = UNSET
    customer: None | str | Unset = UNSET
    orgunit: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    invoicing: bool | Unset = UNSET
    collections: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        email = self.email

        customer: None | str | Unset
        if isinstance(self.customer, Unset):
            customer = UNSET
        else:
            customer = self.customer

        orgunit: None | str | Unset
        if isinstance(self.orgunit, Unset):
            orgunit = UNSET
        else:
            orgunit = self.orgunit

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        invoicing = self.invoicing

        collections = self.collections

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if name is not UNSET:
            field_dict["name"] = name
        if email is not UNSET:
            field_dict["email"] = email
        if customer is not UNSET:
            field_dict["customer"] = customer
        if orgunit is not UNSET:
            field_dict["orgunit"] = orgunit
        if phone is not UNSET:
            field_dict["phone"] = phone
        if invoicing is not UNSET:
            field_dict["invoicing"] = invoicing
        if collections is not UNSET:
            field_dict["collections"] = collections

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        name = d.pop("name", UNSET)

        email = d.pop("email", UNSET)

        customer = d.pop("customer", UNSET)

        orgunit = d.pop("orgunit", UNSET)

        phone = d.pop("phone", UNSET)

        invoicing = d.pop("invoicing", UNSET)

        collections = d.pop("collections", UNSET)

        contact_patch = cls(
            name=name,
            email=email,
            customer=customer,
            orgunit=orgunit,
            phone=phone,
            invoicing=invoicing,
            collections=collections,
        )

        contact_patch.additional_properties = d
        return contact_patch

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
