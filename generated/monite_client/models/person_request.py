from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.allowed_countries import AllowedCountries
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.person_address_request import PersonAddressRequest
    from ..models.person_relationship_request import PersonRelationshipRequest


T = TypeVar("T", bound="PersonRequest")


@_attrs_define
class PersonRequest:
    """A new person.

    Attributes:
        email (str):
        first_name (str):
        last_name (str):
        relationship (PersonRelationshipRequest): What a new person is in the entity.
        address (None | PersonAddressRequest | Unset):
        citizenship (AllowedCountries | None | Unset):
        date_of_birth (datetime.date | None | Unset):
        id_number (None | str | Unset):
        phone (None | str | Unset):
        ssn_last_4 (None | str | Unset):
    """

    email: str
    first_name: str
    last_name: str
    relationship: PersonRelationshipRequest
    address: None | PersonAddressRequest | Unset = UNSET
    citizenship: AllowedCountries | None | Unset = UNSET
    date_of_birth: datetime.date | None | Unset = UNSET
    id_number: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    ssn_last_4: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.person_address_request import PersonAddressRequest  # noqa: PLC0415

        email = self.email

        first_name = self.first_name

        last_name = self.last_name

        relationship = NULL if self.relationship is None else write_object(self.relationship)

        address: dict[str, Any] | None | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        elif isinstance(self.address, PersonAddressRequest):
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

        field_dict.update(
            {
                "email": email,
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
        email = d.pop("email")

        first_name = d.pop("first_name")

        last_name = d.pop("last_name")

        _relationship = d.pop("relationship")
        relationship = NULL if _relationship is None else __models.PersonRelationshipRequest.from_dict(_relationship)

        _address = d.pop("address", UNSET)
        address: None | PersonAddressRequest | Unset
        if _address is None or isinstance(_address, Unset):
            address = _address
        else:
            _address_type_0 = _address
            address_type_0 = (
                NULL if _address_type_0 is None else __models.PersonAddressRequest.from_dict(_address_type_0)
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

        person_request = cls(
            email=email,
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

        return person_request
