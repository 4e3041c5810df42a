from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.entity_status_enum import EntityStatusEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.entity_address_response_schema import EntityAddressResponseSchema
    from ..models.logo_file import LogoFile
    from ..models.organization_response_schema import OrganizationResponseSchema


T = TypeVar("T", bound="EntityOrganizationResponse")


@_attrs_define
class EntityOrganizationResponse:
    """An entity that is an organization.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        address (EntityAddressResponseSchema): The address of an entity.
        organization (OrganizationResponseSchema): The organization that an entity is.
        status (EntityStatusEnum): State of an entity.
        type_ (Literal['organization']):
        email (None | str | Unset):
        logo (LogoFile | None | Unset):
        phone (None | str | Unset):
        registration_authority (None | str | Unset):
        registration_number (None | str | Unset):
        tax_id (None | str | Unset):
        website (None | str | Unset):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    address: EntityAddressResponseSchema
    organization: OrganizationResponseSchema
    status: EntityStatusEnum
    type_: Literal["organization"]
    email: None | str | Unset = UNSET
    logo: LogoFile | None | Unset = UNSET
    phone: None | str | Unset = UNSET
    registration_authority: None | str | Unset = UNSET
    registration_number: None | str | Unset = UNSET
    tax_id: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.logo_file import LogoFile  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        address = NULL if self.address is None else write_object(self.address)

        organization = NULL if self.organization is None else write_object(self.organization)

        status = NULL if self.status is None else write_word(self.status)

        type_ = self.type_

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        logo: dict[str, Any] | None | Unset
        if isinstance(self.logo, Unset):
            logo = UNSET
        elif isinstance(self.logo, LogoFile):
            logo = NULL if self.logo is None else write_object(self.logo)
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
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "address": address,
                "organization": organization,
                "status": status,
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
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        _address = d.pop("address")
        address = NULL if _address is None else __models.EntityAddressResponseSchema.from_dict(_address)

        _organization = d.pop("organization")
        organization = NULL if _organization is None else __models.OrganizationResponseSchema.from_dict(_organization)

        _status = d.pop("status")
        status = NULL if _status is None else EntityStatusEnum(_status)

        type_ = cast(Literal["organization"], d.pop("type"))
        if type_ != "organization":
            raise ValueError(f"type must match const 'organization', got '{type_}'")

        email = d.pop("email", UNSET)

        _logo = d.pop("logo", UNSET)
        logo: LogoFile | None | Unset
        if _logo is None or isinstance(_logo, Unset):
            logo = _logo
        else:
            _logo_type_0 = _logo
            logo_type_0 = NULL if _logo_type_0 is None else __models.LogoFile.from_dict(_logo_type_0)

            logo = logo_type_0

        phone = d.pop("phone", UNSET)

        registration_authority = d.pop("registration_authority", UNSET)

        registration_number = d.pop("registration_number", UNSET)

        tax_id = d.pop("tax_id", UNSET)

        website = d.pop("website", UNSET)

        entity_organization_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            address=address,
            organization=organization,
            status=status,
            type_=type_,
            email=email,
            logo=logo,
            phone=phone,
            registration_authority=registration_authority,
            registration_number=registration_number,
            tax_id=tax_id,
            website=website,
        )

        entity_organization_response.additional_properties = d
        return entity_organization_response

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
