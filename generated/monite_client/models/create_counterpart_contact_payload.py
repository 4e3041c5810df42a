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


T = TypeVar("T", bound="CreateCounterpartContactPayload")


@_attrs_define
class CreateCounterpartContactPayload:
    """A new contact of a counterpart.

    Attributes:
        address (CounterpartAddress): An address of a counterpart.
        first_name (str):
        last_name (str):
        email (str | Unset):
        phone (str | Unset):
        title (str | Unset):
    """

    address: CounterpartAddress
    first_name: str
    last_name: str
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    title: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        address = NULL if self.address is None else write_object(self.address)

        first_name = self.first_name

        last_name = self.last_name

        email = self.email

        phone = self.phone

        title = self.title

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "address": address,
                "first_name": first_name,
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
        _address = d.pop("address")
        address = NULL if _address is None else __models.CounterpartAddress.from_dict(_address)

        first_name = d.pop("first_name")

        last_name = d.pop("last_name")

        email = d.pop("email", UNSET)

        phone = d.pop("phone", UNSET)

        title = d.pop("title", UNSET)

        create_counterpart_contact_payload = cls(
            address=address,
            first_name=first_name,
            last_name=last_name,
            email=email,
            phone=phone,
            title=title,
        )

        return create_counterpart_contact_payload
