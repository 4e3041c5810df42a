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
    from ..models.optional_individual_schema import OptionalIndividualSchema
    from ..models.optional_organization_schema import OptionalOrganizationSchema
    from ..models.update_entity_address_schema import UpdateEntityAddressSchema


T = TypeVar("T", bound="UpdateEntityRequest")


@_attrs_define
class UpdateEntityRequest:
    """Changes to an entity; what is left out stays.

    Attributes:
        address (None | Unset | UpdateEntityAddressSchema):
        email (None | str | Unset):
        individual (None | OptionalIndividualSchema | Unset):
        organization (None | OptionalOrganizationSchema | Unset):
        phone (None | str | Unset):
        registration_authority (None | str | Unset):
        registration_number (None | str | Unset):
        tax_id (None | str | Unset):
        website (None | str | Unset):
    """

    address: None | Unset | UpdateEntityAddressSchema = UNSET
    email: None | str | Unset = UNSET
    individual: None | OptionalIndividualSchema | Unset = UNSET
    organization: None | OptionalOrganizationSchema | Unset = UNSET
    phone: None | str | Unset = UNSET
    registration_authority: None | str | Unset = UNSET
    registration_number: None | str | Unset = UNSET
    tax_id: None | str | Unset = UNSET
    website: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.optional_individual_schema import OptionalIndividualSchema  # noqa: PLC0415
        from ..models.optional_organization_schema import OptionalOrganizationSchema  # noqa: PLC0415
        from ..models.update_entity_address_schema import UpdateEntityAddressSchema  # noqa: PLC0415

        address: dict[str, Any] | None | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        elif isinstance(self.address, UpdateEntityAddressSchema):
            address = NULL if self.address is None else write_object(self.address)
        else:
            address = self.address

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        individual: dict[str, Any] | None | Unset
        if isinstance(self.individual, Unset):
            individual = UNSET
        elif isinstance(self.individual, OptionalIndividualSchema):
            individual = NULL if self.individual is None else write_object(self.individual)
        else:
            individual = self.individual

        organization: dict[str, Any] | None | Unset
        if isinstance(self.organization, Unset):
            organization = UNSET
        elif isinstance(self.organization, OptionalOrganizationSchema):
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

        field_dict.update({})
        if address is not UNSET:
            field_dict["address"] = address
        if email is not UNSET:
            field_dict["email"] = email
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
        _address = d.pop("address", UNSET)
        address: None | Unset | UpdateEntityAddressSchema
        if _address is None or isinstance(_address, Unset):
            address = _address
        else:
            _address_type_0 = _address
            address_type_0 = (
                NULL if _address_type_0 is None else __models.UpdateEntityAddressSchema.from_dict(_address_type_0)
            )

            address = address_type_0

        email = d.pop("email", UNSET)

        _individual = d.pop("individual", UNSET)
        individual: None | OptionalIndividualSchema | Unset
        if _individual is None or isinstance(_individual, Unset):
            individual = _individual
        else:
            _individual_type_0 = _individual
            individual_type_0 = (
                NULL if _individual_type_0 is None else __models.OptionalIndividualSchema.from_dict(_individual_type_0)
            )

            individual = individual_type_0

        _organization = d.pop("organization", UNSET)
        organization: None | OptionalOrganizationSchema | Unset
        if _organization is None or isinstance(_organization, Unset):
            organization = _organization
        else:
            _organization_type_0 = _organization
            organization_type_0 = (
                NULL
                if _organization_type_0 is None
                else __models.OptionalOrganizationSchema.from_dict(_organization_type_0)
            )

            organization = organization_type_0

        phone = d.pop("phone", UNSET)

        registration_authority = d.pop("registration_authority", UNSET)

        registration_number = d.pop("registration_number", UNSET)

        tax_id = d.pop("tax_id", UNSET)

        website = d.pop("website", UNSET)

        update_entity_request = cls(
            address=address,
            email=email,
            individual=individual,
            organization=organization,
            phone=phone,
            registration_authority=registration_authority,
            registration_number=registration_number,
            tax_id=tax_id,
            website=website,
        )

        return update_entity_request
