from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.counterpart_address import CounterpartAddress


T = TypeVar("T", bound="UpdateCounterpartContactPayload")


@_attrs_define
class UpdateCounterpartContactPayload:
    """Changes to a contact; what is left out stays.

    Attributes:
        address (CounterpartAddress | Unset): An address of a counterpart.
        email (str | Unset):
        first_name (str | Unset):
        last_name (str | Unset):
        phone (str | Unset):
        title (str | Unset):
    """

    address: CounterpartAddress | Unset = UNSET
    email: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    phone: str | Unset = UNSET
    title: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        address: dict[str, Any] | Unset = UNSET
        if not isinstance(self.address, Unset):
            address = NULL if self.address is None else write_object(self.address)

        email = self.email

        first_name = self.first_name

        last_name = self.last_name

        phone = self.phone

        title = self.title

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if address is not UNSET:
            field_dict["address"] = address
        if email is not UNSET:
            field_dict["email"] = email
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if phone is not UNSET:
            field_dict["phone"] = phone
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _address = d.pop("address", UNSET)
        address: CounterpartAddress | Unset
        if isinstance(_address, Unset):
            address = UNSET
        elif _address is None:
            address = NULL
        else:
            address = __models.CounterpartAddress.from_dict(_address)

        email = d.pop("email", UNSET)

        first_name = d.pop("first_name", UNSET)

        last_name = d.pop("last_name", UNSET)

        phone = d.pop("phone", UNSET)

        title = d.pop("title", UNSET)

        update_counterpart_contact_payload = cls(
            address=address,
            email=email,
            first_name=first_name,
            last_name=last_name,
            phone=phone,
            title=title,
        )

        return update_counterpart_contact_payload
