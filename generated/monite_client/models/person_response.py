from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.allowed_countries import AllowedCountries
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_object,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.person_address_response import PersonAddressResponse
    from ..models.person_relationship_response import PersonRelationshipResponse


T = TypeVar("T", bound="PersonResponse")


@_attrs_define
class PersonResponse:
    """A person who owns, directs or represents an entity.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by_entity_user_id (None | UUID):
        email (str):
        entity_id (UUID):
        first_name (str):
        last_name (str):
        relationship (PersonRelationshipResponse): What a person is in the entity.
        address (None | PersonAddressResponse | Unset):
        citizenship (AllowedCountries | None | Unset):
        date_of_birth (datetime.date | None | Unset):
        id_number (None | str | Unset):
        phone (None | str | Unset):
        ssn_last_4 (None | str | Unset):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by_entity_user_id: None | UUID
    email: str
    entity_id: UUID
    first_name: str
    last_name: str
    relationship: PersonRelationshipResponse
    address: None | PersonAddressResponse | Unset = UNSET
    citizenship: AllowedCountries | None | Unset = UNSET
    date_of_birth: datetime.date | None | Unset = UNSET
    id_number: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    ssn_last_4: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.person_address_response import PersonAddressResponse  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        created_by_entity_user_id: None | str
        if isinstance(self.created_by_entity_user_id, UUID):
            created_by_entity_user_id = (
                NULL if self.created_by_entity_user_id is None else str(self.created_by_entity_user_id)
            )
        else:
            created_by_entity_user_id = self.created_by_entity_user_id

        email = self.email

        entity_id = NULL if self.entity_id is None else str(self.entity_id)

        first_name = self.first_name

        last_name = self.last_name

        relationship = NULL if self.relationship is None else write_object(self.relationship)

        address: dict[str, Any] | None | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        elif isinstance(self.address, PersonAddressResponse):
            address = NULL if self.address is None else write_object(self.address)
        else:
            address = self.address

        citizenship: None | str | Unset
        if isinstance(self.citizenship, Unset):
            citizenship = UNSET
        elif isinstance(self.citizenship, AllowedCountries):
            citizenship = NULL if self.citizenship is None else write_word(self.citizenship)
        else:
            citizenship = self.citizenship

        date_of_birth: None | str | Unset
        if isinstance(self.date_of_birth, Unset):
            date_of_birth = UNSET
        elif isinstance(self.date_of_birth, datetime.date):
            date_of_birth = NULL if self.date_of_birth is None else write_iso(self.date_of_birth)
        else:
            date_of_birth = self.date_of_birth

        id_number: None | str | Unset
        if isinstance(self.id_number, Unset):
            id_number = UNSET
        else:
            id_number = self.id_number

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        ssn_last_4: None | str | Unset
        if isinstance(self.ssn_last_4, Unset):
            ssn_last_4 = UNSET
        else:
            ssn_last_4 = self.ssn_last_4

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "created_by_entity_user_id": created_by_entity_user_id,
                "email": email,
                "entity_id": entity_id,
                "first_name": first_name,
                "last_name": last_name,
                "relationship": relationship,
            }
        )
        if address is not UNSET:
            field_dict["address"] = address
        if citizenship is not UNSET:
            field_dict["citizenship"] = citizenship
        if date_of_birth is not UNSET:
            field_dict["date_of_birth"] = date_of_birth
        if id_number is not UNSET:
            field_dict["id_number"] = id_number
        if phone is not UNSET:
            field_dict["phone"] = phone
        if ssn_last_4 is not UNSET:
            field_dict["ssn_last_4"] = ssn_last_4

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

        _created_by_entity_user_id = d.pop("created_by_entity_user_id")
        created_by_entity_user_id: None | UUID
        if _created_by_entity_user_id is None:
            created_by_entity_user_id = _created_by_entity_user_id
        else:
            _created_by_entity_user_id_type_0 = _created_by_entity_user_id
            created_by_entity_user_id_type_0 = (
                NULL if _created_by_entity_user_id_type_0 is None else UUID(_created_by_entity_user_id_type_0)
            )

            created_by_entity_user_id = created_by_entity_user_id_type_0

        email = d.pop("email")

        _entity_id = d.pop("entity_id")
        entity_id = NULL if _entity_id is None else UUID(_entity_id)

        first_name = d.pop("first_name")

        last_name = d.pop("last_name")

        _relationship = d.pop("relationship")
        relationship = NULL if _relationship is None else __models.PersonRelationshipResponse.from_dict(_relationship)

        _address = d.pop("address", UNSET)
        address: None | PersonAddressResponse | Unset
        if _address is None or isinstance(_address, Unset):
            address = _address
        else:
            _address_type_0 = _address
            address_type_0 = (
                NULL if _address_type_0 is None else __models.PersonAddressResponse.from_dict(_address_type_0)
            )

            address = address_type_0

        _citizenship = d.pop("citizenship", UNSET)
        citizenship: AllowedCountries | None | Unset
        if _citizenship is None or isinstance(_citizenship, Unset):
            citizenship = _citizenship
        else:
            _citizenship_type_0 = _citizenship
            citizenship_type_0 = NULL if _citizenship_type_0 is None else AllowedCountries(_citizenship_type_0)

            citizenship = citizenship_type_0

        _date_of_birth = d.pop("date_of_birth", UNSET)
        date_of_birth: datetime.date | None | Unset
        if _date_of_birth is None or isinstance(_date_of_birth, Unset):
            date_of_birth = _date_of_birth
        else:
            _date_of_birth_type_0 = _date_of_birth
            date_of_birth_type_0 = NULL if _date_of_birth_type_0 is None else read_date(_date_of_birth_type_0)

            date_of_birth = date_of_birth_type_0

        id_number = d.pop("id_number", UNSET)

        phone = d.pop("phone", UNSET)

        ssn_last_4 = d.pop("ssn_last_4", UNSET)

        person_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            created_by_entity_user_id=created_by_entity_user_id,
            email=email,
            entity_id=entity_id,
            first_name=first_name,
            last_name=last_name,
            relationship=relationship,
            address=address,
            citizenship=citizenship,
            date_of_birth=date_of_birth,
            id_number=id_number,
            phone=phone,
            ssn_last_4=ssn_last_4,
        )

        person_response.additional_properties = d
        return person_response

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
