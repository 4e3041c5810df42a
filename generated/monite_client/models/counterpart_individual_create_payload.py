from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.counterpart_address import CounterpartAddress


T = TypeVar("T", bound="CounterpartIndividualCreatePayload")


@_attrs_define
class CounterpartIndividualCreatePayload:
    """The individual of a new counterpart.

    Attributes:
        address (CounterpartAddress): An address of a counterpart.
        first_name (str):
        is_customer (bool):
        is_vendor (bool):
        last_name (str):
        email (str | Unset):
        phone (str | Unset):
        tag_ids (list[UUID] | Unset):
        title (str | Unset):
    """

    address: CounterpartAddress
    first_name: str
    is_customer: bool
    is_vendor: bool
    last_name: str
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    tag_ids: list[UUID] | Unset = UNSET
    title: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        address = NULL if self.address is None else write_object(self.address)

        first_name = self.first_name

        is_customer = self.is_customer

        is_vendor = self.is_vendor

        last_name = self.last_name

        email = self.email

        phone = self.phone

        tag_ids: list[str] | Unset = UNSET
        if not isinstance(self.tag_ids, Unset):
            tag_ids = NULL
            if self.tag_ids is not None:
                tag_ids = []
                for tag_ids_item_data in write_each(self.tag_ids):
                    tag_ids_item = NULL if tag_ids_item_data is None else str(tag_ids_item_data)
                    tag_ids.append(tag_ids_item)

        title = self.title

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "address": address,
                "first_name": first_name,
                "is_customer": is_customer,
                "is_vendor": is_vendor,
                "last_name": last_name,
            }
        )
        if email is not UNSET:
            field_dict["email"] = email
        if phone is not UNSET:
            field_dict["phone"] = phone
        if tag_ids is not UNSET:
            field_dict["tag_ids"] = tag_ids
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

        is_customer = d.pop("is_customer")

        is_vendor = d.pop("is_vendor")

        last_name = d.pop("last_name")

        email = d.pop("email", UNSET)

        phone = d.pop("phone", UNSET)

        _tag_ids = d.pop("tag_ids", UNSET)
        tag_ids: list[UUID] | Unset = UNSET
        if _tag_ids is None:
            tag_ids = NULL
        elif _tag_ids is not UNSET:
            tag_ids = []
            for tag_ids_item_data in read_list(_tag_ids):
                _tag_ids_item = tag_ids_item_data
                tag_ids_item = NULL if _tag_ids_item is None else UUID(_tag_ids_item)

                tag_ids.append(tag_ids_item)

        title = d.pop("title", UNSET)

        counterpart_individual_create_payload = cls(
            address=address,
            first_name=first_name,
            is_customer=is_customer,
            is_vendor=is_vendor,
            last_name=last_name,
            email=email,
            phone=phone,
            tag_ids=tag_ids,
            title=title,
        )

        return counterpart_individual_create_payload
