from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="ReceivableEntityBase")


@_attrs_define
class ReceivableEntityBase:
    """Members of the entity to show on a receivable.

    Attributes:
        email (str | Unset):
        logo (str | Unset):
        phone (str | Unset):
        registration_authority (str | Unset):
        registration_number (str | Unset):
        website (str | Unset):
    """

    email: str | Unset = UNSET
    logo: str | Unset = UNSET
    phone: str | Unset = UNSET
    registration_authority: str | Unset = UNSET
    registration_number: str | Unset = UNSET
    website: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        email = self.email

        logo = self.logo

        phone = self.phone

        registration_authority = self.registration_authority

        registration_number = self.registration_number

        website = self.website

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if email is not UNSET:
            field_dict["email"] = email
        if logo is not UNSET:
            field_dict["logo"] = logo
        if phone is not UNSET:
            field_dict["phone"] = phone
        if registration_authority is not UNSET:
            field_dict["registration_authority"] = registration_authority
        if registration_number is not UNSET:
            field_dict["registration_number"] = registration_number
        if website is not UNSET:
            field_dict["website"] = website

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        email = d.pop("email", UNSET)

        logo = d.pop("logo", UNSET)

        phone = d.pop("phone", UNSET)

        registration_authority = d.pop("registration_authority", UNSET)

        registration_number = d.pop("registration_number", UNSET)

        website = d.pop("website", UNSET)

        receivable_entity_base = cls(
            email=email,
            logo=logo,
            phone=phone,
            registration_authority=registration_authority,
            registration_number=registration_number,
            website=website,
        )

        return receivable_entity_base
