from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="IndividualResponseSchema")


@_attrs_define
class IndividualResponseSchema:
    """The individual that an entity is.

    Attributes:
        first_name (str):
        last_name (str):
        date_of_birth (datetime.date | None | Unset):
        id_number (None | str | Unset):
        ssn_last_4 (None | str | Unset):
        title (None | str | Unset):
    """

    first_name: str
    last_name: str
    date_of_birth: datetime.date | None | Unset = UNSET
    id_number: None | str | Unset = UNSET
    ssn_last_4: None | str | Unset = UNSET
    title: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        first_name = self.first_name

        last_name = self.last_name

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
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "first_name": first_name,
                "last_name": last_name,
            }
        )
        if date_of_birth is not UNSET:
            field_dict["date_of_birth"] = date_of_birth
        if id_number is not UNSET:
            field_dict["id_number"] = id_number
        if ssn_last_4 is not UNSET:
            field_dict["ssn_last_4"] = ssn_last_4
        if title is not UNSET:
            field_dict["title"] = title

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        first_name = d.pop("first_name")

        last_name = d.pop("last_name")

        _date_of_birth = d.pop("date_of_birth", UNSET)
        date_of_birth: datetime.date | None | Unset
        if _date_of_birth is None or isinstance(_date_of_birth, Unset):
            date_of_birth = _date_of_birth
        else:
            _date_of_birth_type_0 = _date_of_birth
            date_of_birth_type_0 = NULL if _date_of_birth_type_0 is None else read_date(_date_of_birth_type_0)

            date_of_birth = date_of_birth_type_0

        id_number = d.pop("id_number", UNSET)

        ssn_last_4 = d.pop("ssn_last_4", UNSET)

        title = d.pop("title", UNSET)

        individual_response_schema = cls(
            first_name=first_name,
            last_name=last_name,
            date_of_birth=date_of_birth,
            id_number=id_number,
            ssn_last_4=ssn_last_4,
            title=title,
        )

        individual_response_schema.additional_properties = d
        return individual_response_schema

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
