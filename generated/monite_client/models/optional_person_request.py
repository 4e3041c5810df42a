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
    from ..models.optional_person_address_request import OptionalPersonAddressRequest
    from ..models.optional_person_relationship import OptionalPersonRelationship


T = TypeVar("T", bound="OptionalPersonRequest")


@_attrs_define
class OptionalPersonRequest:
    """Changes to a person; what is left out stays.

    Attributes:
        address (None | OptionalPersonAddressRequest | Unset):
        citizenship (AllowedCountries | None | Unset):
        date_of_birth (datetime.date | None | Unset):
        email (None | str | Unset):
        first_name (None | str | Unset):
        id_number (None | str | Unset):
        last_name (None | str | Unset):
        phone (None | str | Unset):
        relationship (None | OptionalPersonRelationship | Unset):
        ssn_last_4 (None | str | Unset):
    """

    address: None | OptionalPersonAddressRequest | Unset = UNSET
    citizenship: AllowedCountries | None | Unset = UNSET
    date_of_birth: datetime.date | None | Unset = UNSET
    email: None | str | Unset = UNSET
    first_name: None | str | Unset = UNSET
    id_number: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    phone: None | str | Unset = UNSET
    relationship: None | OptionalPersonRelationship | Unset = UNSET
    ssn_last_4: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        from ..models.optional_person_address_request import OptionalPersonAddressRequest  # noqa: PLC0415
        from ..models.optional_person_relationship import OptionalPersonRelationship  # noqa: PLC0415

        address: dict[str, Any] | None | Unset
        if isinstance(self.address, Unset):
            address = UNSET
        elif isinstance(self.address, OptionalPersonAddressRequest):
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

        email: None | str | Unset
        if isinstance(self.email, Unset):
            email = UNSET
        else:
            email = self.email

        first_name: None | str | Unset
        if isinstance(self.first_name, Unset):
            first_name = UNSET
        else:
            first_name = self.first_name

        id_number: None | str | Unset
        if isinstance(self.id_number, Unset):
            id_number = UNSET
        else:
            id_number = self.id_number

        last_name: None | str | Unset
        if isinstance(self.last_name, Unset):
            last_name = UNSET
        else:
            last_name = self.last_name

        phone: None | str | Unset
        if isinstance(self.phone, Unset):
            phone = UNSET
        else:
            phone = self.phone

        relationship: dict[str, Any] | None | Unset
        if isinstance(self.relationship, Unset):
            relationship = UNSET
        elif isinstance(self.relationship, OptionalPersonRelationship):
            relationship = NULL if self.relationship is None else write_object(self.relationship)
        else:
            relationship = self.relationship

        ssn_last_4: None | str | Unset
        if isinstance(self.ssn_last_4, Unset):
            ssn_last_4 = UNSET
        else:
            ssn_last_4 = self.ssn_last_4

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if address is not UNSET:
            field_dict["address"] = address
        if citizenship is not UNSET:
            field_dict["citizenship"] = citizenship
        if date_of_birth is not UNSET:
            field_dict["date_of_birth"] = date_of_birth
        if email is not UNSET:
            field_dict["email"] = email
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if id_number is not UNSET:
            field_dict["id_number"] = id_number
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if phone is not UNSET:
            field_dict["phone"] = phone
        if relationship is not UNSET:
            field_dict["relationship"] = relationship
        if ssn_last_4 is not UNSET:
            field_dict["ssn_last_4"] = ssn_last_4

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _address = d.pop("address", UNSET)
        address: None | OptionalPersonAddressRequest | Unset
        if _address is None or isinstance(_address, Unset):
            address = _address
        else:
            _address_type_0 = _address
            address_type_0 = (
                NULL if _address_type_0 is None else __models.OptionalPersonAddressRequest.from_dict(_address_type_0)
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

        email = d.pop("email", UNSET)

        first_name = d.pop("first_name", UNSET)

        id_number = d.pop("id_number", UNSET)

        last_name = d.pop("last_name", UNSET)

        phone = d.pop("phone", UNSET)

        _relationship = d.pop("relationship", UNSET)
        relationship: None | OptionalPersonRelationship | Unset
        if _relationship is None or isinstance(_relationship, Unset):
            relationship = _relationship
        else:
            _relationship_type_0 = _relationship
            relationship_type_0 = (
                NULL
                if _relationship_type_0 is None
                else __models.OptionalPersonRelationship.from_dict(_relationship_type_0)
            )

            relationship = relationship_type_0

        ssn_last_4 = d.pop("ssn_last_4", UNSET)

        optional_person_request = cls(
            address=address,
            citizenship=citizenship,
            date_of_birth=date_of_birth,
            email=email,
            first_name=first_name,
            id_number=id_number,
            last_name=last_name,
            phone=phone,
            relationship=relationship,
            ssn_last_4=ssn_last_4,
        )

        return optional_person_request
