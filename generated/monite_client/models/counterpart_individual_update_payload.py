from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
)

T = TypeVar("T", bound="CounterpartIndividualUpdatePayload")


@_attrs_define
class CounterpartIndividualUpdatePayload:
    """Changes to the individual of a counterpart.

    Attributes:
        email (str | Unset):
        first_name (str | Unset):
        is_customer (bool | Unset):
        is_vendor (bool | Unset):
        last_name (str | Unset):
        phone (str | Unset):
        tag_ids (list[UUID] | Unset):
        title (str | Unset):
    """

    email: str | Unset = UNSET
    first_name: str | Unset = UNSET
    is_customer: bool | Unset = UNSET
    is_vendor: bool | Unset = UNSET
    last_name: str | Unset = UNSET
    phone: str | Unset = UNSET
    tag_ids: list[UUID] | Unset = UNSET
    title: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        first_name = self.first_name

        is_customer = self.is_customer

        is_vendor = self.is_vendor

        last_name = self.last_name

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

        field_dict.update({})
        if email is not UNSET:
            field_dict["email"] = email
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if is_customer is not UNSET:
            field_dict["is_customer"] = is_customer
        if is_vendor is not UNSET:
            field_dict["is_vendor"] = is_vendor
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if phone is not UNSET:
            field_dict["phone"] = phone
        if tag_ids is not UNSET:
            field_dict["tag_ids"] = tag_ids
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        email = d.pop("email", UNSET)

        first_name = d.pop("first_name", UNSET)

        is_customer = d.pop("is_customer", UNSET)

        is_vendor = d.pop("is_vendor", UNSET)

        last_name = d.pop("last_name", UNSET)

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

        counterpart_individual_update_payload = cls(
            email=email,
            first_name=first_name,
            is_customer=is_customer,
            is_vendor=is_vendor,
            last_name=last_name,
            phone=phone,
            tag_ids=tag_ids,
            title=title,
        )

        return counterpart_individual_update_payload
