from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.counterpart_address import CounterpartAddress


T = TypeVar("T", bound="CounterpartContactResponse")


@_attrs_define
class CounterpartContactResponse:
    """A person to speak to at a counterpart.

    Attributes:
        id (UUID):
        address (CounterpartAddress): An address of a counterpart.
        counterpart_id (UUID):
        first_name (str):
        is_default (bool):
        last_name (str):
        email (None | str | Unset):
        phone (None | str | Unset):
        title (None | str | Unset):
    """

    id: UUID
    address: CounterpartAddress
    counterpart_id: UUID
    first_name: str
    is_default: bool
    last_name: str
    email: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        address = NULL if self.address is None else write_object(self.address)

        counterpart_id = NULL if self.counterpart_id is None else str(self.counterpart_id)

        first_name = self.first_name

        is_default = self.is_default

        last_name = self.last_name

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "address": address,
                "counterpart_id": counterpart_id,
                "first_name": first_name,
                "is_default": is_default,
                "last_name": last_name,
            }
        )
        if email is not UNSET:
            field_dict["email"] = email
        if phone is not UNSET:
            field_dict["phone"] = phone
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _address = d.pop("address")
        address = NULL if _address is None else __models.CounterpartAddress.from_dict(_address)

        _counterpart_id = d.pop("counterpart_id")
        counterpart_id = NULL if _counterpart_id is None else UUID(_counterpart_id)

        first_name = d.pop("first_name")

        is_default = d.pop("is_default")

        last_name = d.pop("last_name")

        email = d.pop("email", UNSET)

        phone = d.pop("phone", UNSET)

        title = d.pop("title", UNSET)

        counterpart_contact_response = cls(
            id=id,
            address=address,
            counterpart_id=counterpart_id,
            first_name=first_name,
            is_default=is_default,
            last_name=last_name,
            email=email,
            phone=phone,
            title=title,
        )

        counterpart_contact_response.additional_properties = d
        return counterpart_contact_response

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
