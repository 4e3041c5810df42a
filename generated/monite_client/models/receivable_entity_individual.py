from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.receivable_entity_individual_type import ReceivableEntityIndividualType
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="ReceivableEntityIndividual")


@_attrs_define
class ReceivableEntityIndividual:
    """The entity of a receivable, an individual.

    Attributes:
        first_name (str):
        last_name (str):
        type_ (ReceivableEntityIndividualType):
        email (None | str | Unset):
        logo (None | str | Unset):
        phone (None | str | Unset):
        registration_authority (None | str | Unset):
        registration_number (None | str | Unset):
        tax_id (None | str | Unset):
        website (None | str | Unset):
    """

    first_name: str
    last_name: str
    type_: ReceivableEntityIndividualType
    email: None | str | Unset = UNSET
    logo: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    registration_authority: None | str | Unset = UNSET
    registration_number: None | str | Unset = UNSET
    tax_id: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        first_name = self.first_name

        last_name = self.last_name

        type_ = NULL if self.type_ is None else write_word(self.type_)

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        logo: None | str | Unset
        if isinstance(self.logo, Unset):
            logo = UNSET
        else:
            logo = self.logo

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        registration_authority: None | str | Unset
        if isinstance(self.registration_authority, Unset):
            registration_authority = UNSET
        else:
            registration_authority = self.registration_authority

        registration_number: None | str | Unset
        if isinstance(self.registration_number, Unset):
            registration_number = UNSET
        else:
            registration_number = self.registration_number

        tax_id: None | str | Unset
        if isinstance(self.tax_id, Unset):
            tax_id = UNSET
        else:
            tax_id = self.tax_id

        website: None | str | Unset
        if isinstance(self.website, Unset):
            website = UNSET
        else:
            website = self.website

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "first_name": first_name,
                "last_name": last_name,
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
        first_name = d.pop("first_name")

        last_name = d.pop("last_name")

        _type_ = d.pop("type")
        type_ = NULL if _type_ is None else ReceivableEntityIndividualType(_type_)

        email = d.pop("email", UNSET)

        logo = d.pop("logo", UNSET)

        phone = d.pop("phone", UNSET)

        registration_authority = d.pop("registration_authority", UNSET)

        registration_number = d.pop("registration_number", UNSET)

        tax_id = d.pop("tax_id", UNSET)

        website = d.pop("website", UNSET)

        receivable_entity_individual = cls(
            first_name=first_name,
            last_name=last_name,
            type_=type_,
            email=email,
            logo=logo,
            phone=phone,
            registration_authority=registration_authority,
            registration_number=registration_number,
            tax_id=tax_id,
            website=website,
        )

        receivable_entity_individual.additional_properties = d
        return receivable_entity_individual

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
