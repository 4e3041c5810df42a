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
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.counterpart_address import CounterpartAddress


T = TypeVar("T", bound="CounterpartOrganizationCreatePayload")


@_attrs_define
class CounterpartOrganizationCreatePayload:
    """The organization of a new counterpart.

    Attributes:
        address (CounterpartAddress): An address of a counterpart.
        is_customer (bool):
        is_vendor (bool):
        legal_name (str):
        email (str | Unset):
        phone (str | Unset):
        tag_ids (list[UUID] | Unset):
    """

    address: CounterpartAddress
    is_customer: bool
    is_vendor: bool
    legal_name: str
    email: str | Unset = UNSET
    phone: str | Unset = UNSET
    tag_ids: list[UUID] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        address = NULL if self.address is None else write_object(self.address)

        is_customer = self.is_customer

        is_vendor = self.is_vendor

        legal_name = self.legal_name

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "address": address,
                "is_customer": is_customer,
                "is_vendor": is_vendor,
                "legal_name": legal_name,
            }
        )
        if email is not UNSET:
            field_dict["email"] = email
        if phone is not UNSET:
            field_dict["phone"] = phone
        if tag_ids is not UNSET:
            field_dict["tag_ids"] = tag_ids

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _address = d.pop("address")
        address = NULL if _address is None else __models.CounterpartAddress.from_dict(_address)

        is_customer = d.pop("is_customer")

        is_vendor = d.pop("is_vendor")

        legal_name = d.pop("legal_name")

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

        counterpart_organization_create_payload = cls(
            address=address,
            is_customer=is_customer,
            is_vendor=is_vendor,
            legal_name=legal_name,
            email=email,
            phone=phone,
            tag_ids=tag_ids,
        )

        counterpart_organization_create_payload.additional_properties = d
        return counterpart_organization_create_payload

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
