from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.allowed_countries import AllowedCountries
from ..models.vat_id_type_enum import VatIDTypeEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="ReceivableCounterpartVatIDResponse")


@_attrs_define
class ReceivableCounterpartVatIDResponse:
    """The VAT id of the counterpart on a receivable.

    Attributes:
        id (UUID):
        counterpart_id (UUID):
        value (str):
        country (AllowedCountries | None | Unset):
        type_ (None | Unset | VatIDTypeEnum): The server's default is 'unknown'.
    """

    id: UUID
    counterpart_id: UUID
    value: str
    country: AllowedCountries | None | Unset = UNSET
    type_: None | Unset | VatIDTypeEnum = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        counterpart_id = NULL if self.counterpart_id is None else str(self.counterpart_id)

        value = self.value

        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        elif isinstance(self.country, AllowedCountries):
            country = NULL if self.country is None else write_word(self.country)
        else:
            country = self.country

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, VatIDTypeEnum):
            type_ = NULL if self.type_ is None else write_word(self.type_)
        else:
            type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "counterpart_id": counterpart_id,
                "value": value,
            }
        )
        if country is not UNSET:
            field_dict["country"] = country
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _counterpart_id = d.pop("counterpart_id")
        counterpart_id = NULL if _counterpart_id is None else UUID(_counterpart_id)

        value = d.pop("value")

        _country = d.pop("country", UNSET)
        country: AllowedCountries | None | Unset
        if _country is None or isinstance(_country, Unset):
            country = _country
        else:
            _country_type_0 = _country
            country_type_0 = NULL if _country_type_0 is None else AllowedCountries(_country_type_0)

            country = country_type_0

        _type_ = d.pop("type", UNSET)
        type_: None | Unset | VatIDTypeEnum
        if _type_ is None or isinstance(_type_, Unset):
            type_ = _type_
        else:
            _type_type_0 = _type_
            type_type_0 = NULL if _type_type_0 is None else VatIDTypeEnum(_type_type_0)

            type_ = type_type_0

        receivable_counterpart_vat_id_response = cls(
            id=id,
            counterpart_id=counterpart_id,
            value=value,
            country=country,
            type_=type_,
        )

        receivable_counterpart_vat_id_response.additional_properties = d
        return receivable_counterpart_vat_id_response

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
