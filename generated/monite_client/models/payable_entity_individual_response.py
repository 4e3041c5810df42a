from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.status_enum import StatusEnum
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
    from ..models.payable_entity_address_schema import PayableEntityAddressSchema
    from ..models.payable_entity_logo_file import PayableEntityLogoFile
    from ..models.payable_individual_schema import PayableIndividualSchema


T = TypeVar("T", bound="PayableEntityIndividualResponse")


@_attrs_define
class PayableEntityIndividualResponse:
    """The entity of a document, an individual.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        address (PayableEntityAddressSchema): The address of the entity that received a credit note.
        individual (PayableIndividualSchema): The individual that an entity is.
        status (StatusEnum): Whether an object is active or deleted.
        email (None | str | Unset):
        logo (None | PayableEntityLogoFile | Unset):
        phone (None | str | Unset):
        tax_id (None | str | Unset):
        website (None | str | Unset):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    address: PayableEntityAddressSchema
    individual: PayableIndividualSchema
    status: StatusEnum
    email: None | str | Unset = UNSET
    logo: None | PayableEntityLogoFile | Unset = UNSET
    phone: None | str | Unset = UNSET
    tax_id: None | str | Unset = UNSET
    website: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.payable_entity_logo_file import PayableEntityLogoFile  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        address = NULL if self.address is None else write_object(self.address)

        individual = NULL if self.individual is None else write_object(self.individual)

        status = NULL if self.status is None else write_word(self.status)

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        logo: dict[str, Any] | None | Unset
        if isinstance(self.logo, Unset):
            logo = UNSET
        elif isinstance(self.logo, PayableEntityLogoFile):
            logo = NULL if self.logo is None else write_object(self.logo)
        else:
            logo = self.logo

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

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
                "individual": individual,
                "status": status,
            }
        )
        if email is not UNSET:
            field_dict["email"] = email
        if logo is not UNSET:
            field_dict["logo"] = logo
        if phone is not UNSET:
            field_dict["phone"] = phone
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
        address = NULL if _address is None else __models.PayableEntityAddressSchema.from_dict(_address)

        _individual = d.pop("individual")
        individual = NULL if _individual is None else __models.PayableIndividualSchema.from_dict(_individual)

        _status = d.pop("status")
        status = NULL if _status is None else StatusEnum(_status)

        email = d.pop("email", UNSET)

        _logo = d.pop("logo", UNSET)
        logo: None | PayableEntityLogoFile | Unset
        if _logo is None or isinstance(_logo, Unset):
            logo = _logo
        else:
            _logo_type_0 = _logo
            logo_type_0 = NULL if _logo_type_0 is None else __models.PayableEntityLogoFile.from_dict(_logo_type_0)

            logo = logo_type_0

        phone = d.pop("phone", UNSET)

        tax_id = d.pop("tax_id", UNSET)

        website = d.pop("website", UNSET)

        payable_entity_individual_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            address=address,
            individual=individual,
            status=status,
            email=email,
            logo=logo,
            phone=phone,
            tax_id=tax_id,
            website=website,
        )

        payable_entity_individual_response.additional_properties = d
        return payable_entity_individual_response

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
