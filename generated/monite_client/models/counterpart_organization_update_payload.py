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

T = TypeVar("T", bound="CounterpartOrganizationUpdatePayload")


@_attrs_define
class CounterpartOrganizationUpdatePayload:
    """Changes to the organization of a counterpart.

    Attributes:
        email (str | Unset):
        is_customer (bool | Unset):
        is_vendor (bool | Unset):
        legal_name (str | Unset):
        phone (str | Unset):
        tag_ids (list[UUID] | Unset):
    """

    email: str | Unset = UNSET
    is_customer: bool | Unset = UNSET
    is_vendor: bool | Unset = UNSET
    legal_name: str | Unset = UNSET
    phone: str | Unset = UNSET
    tag_ids: list[UUID] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        is_customer = self.is_customer

        is_vendor = self.is_vendor

        legal_name = self.legal_name

        phone = self.phone

        tag_ids: list[str] | Unset = UNSET
        if not isinstance(self.tag_ids, Unset):
            tag_ids = NULL
            if self.tag_ids is not None:
                tag_ids = []
                for tag_ids_item_data in write_each(self.tag_ids):
                    tag_ids_item = NULL if tag_ids_item_data is None else str(tag_ids_item_data)
                    tag_ids.append(tag_ids_item)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if email is not UNSET:
            field_dict["email"] = email
        if is_customer is not UNSET:
            field_dict["is_customer"] = is_customer
        if is_vendor is not UNSET:
            field_dict["is_vendor"] = is_vendor
        if legal_name is not UNSET:
            field_dict["legal_name"] = legal_name
        if phone is not UNSET:
            field_dict["phone"] = phone
        if tag_ids is not UNSET:
            field_dict["tag_ids"] = tag_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        email = d.pop("email", UNSET)

        is_customer = d.pop("is_customer", UNSET)

        is_vendor = d.pop("is_vendor", UNSET)

        legal_name = d.pop("legal_name", UNSET)

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

        counterpart_organization_update_payload = cls(
            email=email,
            is_customer=is_customer,
            is_vendor=is_vendor,
            legal_name=legal_name,
            phone=phone,
            tag_ids=tag_ids,
        )

        return counterpart_organization_update_payload
