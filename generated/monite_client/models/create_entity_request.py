from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.entity_type_enum import EntityTypeEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.entity_address_schema import EntityAddressSchema
    from ..models.individual_schema import IndividualSchema
    from ..models.organization_schema import OrganizationSchema


T = TypeVar("T", bound="CreateEntityRequest")


@_attrs_define
class CreateEntityRequest:
    """A new entity; type says whether organization or individual is needed.

    Attributes:
        address (EntityAddressSchema): The address of a new entity.
        email (str):
        type_ (EntityTypeEnum): Kind of entity.
        individual (IndividualSchema | None | Unset):
        organization (None | OrganizationSchema | Unset):
        phone (None | str | Unset):
        registration_authority (None | str | Unset):
        registration_number (None | str | Unset):
        tax_id (None | str | Unset):
        website (None | str | Unset):
    """

    address: EntityAddressSchema
    email: str
    type_: EntityTypeEnum
    individual: IndividualSchema | None | Unset = UNSET
    organization: None | OrganizationSchema | Unset = UNSET
    phone: None | str | Unset = UNSET
    registration_authority: None | str | Unset = UNSET
    registration_number: None | str | Unset = UNSET
    tax_id: None | str | Unset = UNSET
    website: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.individual_schema import IndividualSchema  # noqa: PLC0415
        from ..models.organization_schema import OrganizationSchema  # noqa: PLC0415

        address = NULL if self.address is None else write_object(self.address)

        email = self.email

        type_ = NULL if self.type_ is None else write_word(self.type_)

        individual: dict[str, Any] | None | Unset
        if isinstance(self.individual, Unset):
            individual = UNSET
        elif isinstance(self.individual, IndividualSchema):
            individual = NULL if self.individual is None else write_object(self.individual)
        else:
            individual = self.individual

        organization: dict[str, Any] | None | Unset
        if isinstance(self.organization, Unset):
            organization = UNSET
        elif isinstance(self.organization, OrganizationSchema):
            organization = NULL if self.organization is None else write_object(self.organization)
        else:
            organization = self.organization

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

        field_dict.update(
            {
                "address": address,
                "email": email,
                "type": type_,
            }
        )
        if individual is not UNSET:
            field_dict["individual"] = individual
        if organization is not UNSET:
            field_dict["organization"] = organization
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
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _address = d.pop("address")
        address = NULL if _address is None else __models.EntityAddressSchema.from_dict(_address)

        email = d.pop("email")

        _type_ = d.pop("type")
        type_ = NULL if _type_ is None else EntityTypeEnum(_type_)

        _individual = d.pop("individual", UNSET)
        individual: IndividualSchema | None | Unset
        if _individual is None or isinstance(_individual, Unset):
            individual = _individual
        else:
            _individual_type_0 = _individual
            individual_type_0 = (
                NULL if _individual_type_0 is None else __models.IndividualSchema.from_dict(_individual_type_0)
            )

            individual = individual_type_0

        _organization = d.pop("organization", UNSET)
        organization: None | OrganizationSchema | Unset
        if _organization is None or isinstance(_organization, Unset):
            organization = _organization
        else:
            _organization_type_0 = _organization
            organization_type_0 = (
                NULL if _organization_type_0 is None else __models.OrganizationSchema.from_dict(_organization_type_0)
            )

            organization = organization_type_0

        phone = d.pop("phone", UNSET)

        registration_authority = d.pop("registration_authority", UNSET)

        registration_number = d.pop("registration_number", UNSET)

        tax_id = d.pop("tax_id", UNSET)

        website = d.pop("website", UNSET)

        create_entity_request = cls(
            address=address,
            email=email,
            type_=type_,
            individual=individual,
            organization=organization,
            phone=phone,
            registration_authority=registration_authority,
            registration_number=registration_number,
            tax_id=tax_id,
            website=website,
        )

        return create_entity_request
