from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_object,
)

if TYPE_CHECKING:
    from ..models.customer import Customer


T = TypeVar("T", bound="Contact")


@_attrs_define
class Contact:
    """A person of a customer who gets invoices or collection notices.

    Attributes:
        id (None | str | Unset): Identifier of the contact.
        name (None | str | Unset): Name, at most 64 characters.
        email (None | str | Unset): E-mail address.
        customer (Customer | None | str | Unset): Identifier of the customer.
        orgunit (None | str | Unset): Identifier of the organisational unit.
        phone (None | str | Unset): Telephone number, at most 12 characters.
        invoicing (bool | None | Unset): Whether the contact gets invoices. The server's default is True.
        collections (bool | None | Unset): Whether the contact gets collection notices. The server's default is True.
        created (datetime.datetime | None | Unset): Moment of creation.
        updated (datetime.datetime | None | Unset): Moment of the last change.
    """

    id: None | str | Unset = UNSET
    name: None | str | Unset = UNSET
    email: None | str | Unset = UNSET
    customer: Customer | None | str | Unset = UNSET
    orgunit: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    invoicing: bool | None | Unset = UNSET
    collections: bool | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    updated: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.customer import Customer  # noqa: PLC0415

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        customer: dict[str, Any] | None | str | Unset
        if isinstance(self.customer, Unset):
            customer = UNSET
        elif isinstance(self.customer, Customer):
            customer = NULL if self.customer is None else write_object(self.customer)
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

        invoicing: bool | None | Unset
        if isinstance(self.invoicing, Unset):
            invoicing = UNSET
        else:
            invoicing = self.invoicing

        collections: bool | None | Unset
        if isinstance(self.collections, Unset):
            collections = UNSET
        else:
            collections = self.collections

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = NULL if self.created is None else write_iso(self.created)
        else:
            created = self.created

        updated: None | str | Unset
        if isinstance(self.updated, Unset):
            updated = UNSET
        elif isinstance(self.updated, datetime.datetime):
            updated = NULL if self.updated is None else write_iso(self.updated)
        else:
            updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
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
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        name = d.pop("name", UNSET)

        email = d.pop("email", UNSET)

        def _parse_customer(data: object) -> Customer | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if isinstance(data, dict):
                _customer_type_1 = data
                customer_type_1 = NULL if _customer_type_1 is None else __models.Customer.from_dict(_customer_type_1)

                return customer_type_1
            return cast("Customer | None | str | Unset", data)

        customer = _parse_customer(d.pop("customer", UNSET))

        orgunit = d.pop("orgunit", UNSET)

        phone = d.pop("phone", UNSET)

        invoicing = d.pop("invoicing", UNSET)

        collections = d.pop("collections", UNSET)

        _created = d.pop("created", UNSET)
        created: datetime.datetime | None | Unset
        if _created is None or isinstance(_created, Unset):
            created = _created
        else:
            _created_type_0 = _created
            created_type_0 = NULL if _created_type_0 is None else read_datetime(_created_type_0)

            created = created_type_0

        _updated = d.pop("updated", UNSET)
        updated: datetime.datetime | None | Unset
        if _updated is None or isinstance(_updated, Unset):
            updated = _updated
        else:
            _updated_type_0 = _updated
            updated_type_0 = NULL if _updated_type_0 is None else read_datetime(_updated_type_0)

            updated = updated_type_0

        contact = cls(
            id=id,
            name=name,
            email=email,
            customer=customer,
            orgunit=orgunit,
            phone=phone,
            invoicing=invoicing,
            collections=collections,
            created=created,
            updated=updated,
        )

        contact.additional_properties = d
        return contact

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
