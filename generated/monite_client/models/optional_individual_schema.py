from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="OptionalIndividualSchema")


@_attrs_define
class OptionalIndividualSchema:
    """Changes to the individual of an entity.

    Attributes:
        date_of_birth (datetime.date | None | Unset):
        first_name (None | str | Unset):
        id_number (None | str | Unset):
        last_name (None | str | Unset):
        ssn_last_4 (None | str | Unset):
        title (None | str | Unset):
    """

    date_of_birth: datetime.date | None | Unset = UNSET
    first_name: None | str | Unset = UNSET
    id_number: None | str | Unset = UNSET
    last_name: None | str | Unset = UNSET
    ssn_last_4: None | str | Unset = UNSET
    title: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        date_of_birth: None | str | Unset
        if isinstance(self.date_of_birth, Unset):
            date_of_birth = UNSET
        elif isinstance(self.date_of_birth, datetime.date):
            date_of_birth = NULL if self.date_of_birth is None else write_iso(self.date_of_birth)
        else:
            date_of_birth = self.date_of_birth

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

        ssn_last_4: None | str | Unset
        if isinstance(self.ssn_last_4, Unset):
            ssn_last_4 = UNSET
        else:
            ssn_last_4 = self.ssn_last_4

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if date_of_birth is not UNSET:
            field_dict["date_of_birth"] = date_of_birth
        if first_name is not UNSET:
            field_dict["first_name"] = first_name
        if id_number is not UNSET:
            field_dict["id_number"] = id_number
        if last_name is not UNSET:
            field_dict["last_name"] = last_name
        if ssn_last_4 is not UNSET:
            field_dict["ssn_last_4"] = ssn_last_4
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _date_of_birth = d.pop("date_of_birth", UNSET)
        date_of_birth: datetime.date | None | Unset
        if _date_of_birth is None or isinstance(_date_of_birth, Unset):
            date_of_birth = _date_of_birth
        else:
            _date_of_birth_type_0 = _date_of_birth
            date_of_birth_type_0 = NULL if _date_of_birth_type_0 is None else read_date(_date_of_birth_type_0)

            date_of_birth = date_of_birth_type_0

        first_name = d.pop("first_name", UNSET)

        id_number = d.pop("id_number", UNSET)

        last_name = d.pop("last_name", UNSET)

        ssn_last_4 = d.pop("ssn_last_4", UNSET)

        title = d.pop("title", UNSET)

        optional_individual_schema = cls(
            date_of_birth=date_of_birth,
            first_name=first_name,
            id_number=id_number,
            last_name=last_name,
            ssn_last_4=ssn_last_4,
            title=title,
        )

        return optional_individual_schema
