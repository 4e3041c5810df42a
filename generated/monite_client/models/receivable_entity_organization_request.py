from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.receivable_entity_organization_request_type import ReceivableEntityOrganizationRequestType
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="ReceivableEntityOrganizationRequest")


@_attrs_define
class ReceivableEntityOrganizationRequest:
    """The entity to show on a receivable, an organization.

    Attributes:
        name (str):
        type_ (ReceivableEntityOrganizationRequestType):
        email (str | Unset):
        logo (str | Unset):
        phone (str | Unset):
        registration_authority (str | Unset):
        registration_number (str | Unset):
        tax_id (str | Unset):
        website (str | Unset):
    """

    name: str
    type_: ReceivableEntityOrganizationRequestType
    email: str | Unset = UNSET
    logo: str | Unset = UNSET
    phone: str | Unset = UNSET
    registration_authority: str | Unset = UNSET
    registration_number: str | Unset = UNSET
    tax_id: str | Unset = UNSET
    website: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        type_ = NULL if self.type_ is None else write_word(self.type_)

        email = self.email

        logo = self.logo

        phone = self.phone

        registration_authority = self.registration_authority

        registration_number = self.registration_number

        tax_id = self.tax_id

        website = self.website

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "type": type_,
            }
        )
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
        if tax_id is not UNSET:
            field_dict["tax_id"] = tax_id
        if website is not UNSET:
            field_dict["website"] = website

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        name = d.pop("name")

        _type_ = d.pop("type")
        type_ = NULL if _type_ is None else ReceivableEntityOrganizationRequestType(_type_)

        email = d.pop("email", UNSET)

        logo = d.pop("logo", UNSET)

        phone = d.pop("phone", UNSET)

        registration_authority = d.pop("registration_authority", UNSET)

        registration_number = d.pop("registration_number", UNSET)

        tax_id = d.pop("tax_id", UNSET)

        website = d.pop("website", UNSET)

        receivable_entity_organization_request = cls(
            name=name,
            type_=type_,
            email=email,
            logo=logo,
            phone=phone,
            registration_authority=registration_authority,
            registration_number=registration_number,
            tax_id=tax_id,
            website=website,
        )

        return receivable_entity_organization_request
