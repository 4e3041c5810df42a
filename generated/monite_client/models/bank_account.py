from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.allowed_countries import AllowedCountries
from ..models.currency_enum import CurrencyEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="BankAccount")


@_attrs_define
class BankAccount:
    """A bank account of a payer or recipient.

    Attributes:
        id (UUID):
        account_holder_name (None | str | Unset):
        account_number (None | str | Unset):
        bic (None | str | Unset):
        country (AllowedCountries | None | Unset):
        currency (CurrencyEnum | None | Unset):
        display_name (None | str | Unset):
        iban (None | str | Unset):
        is_default (bool | None | Unset): The server's default is False.
        name (None | str | Unset):
        routing_number (None | str | Unset):
        sort_code (None | str | Unset):
        was_created_by_user_id (None | Unset | UUID):
    """

    id: UUID
    account_holder_name: None | str | Unset = UNSET
    account_number: None | str | Unset = UNSET
    bic: None | str | Unset = UNSET
    country: AllowedCountries | None | Unset = UNSET
    currency: CurrencyEnum | None | Unset = UNSET
    display_name: None | str | Unset = UNSET
    iban: None | str | Unset = UNSET
    is_default: bool | None | Unset = UNSET
    name: None | str | Unset = UNSET
    routing_number: None | str | Unset = UNSET
    sort_code: None | str | Unset = UNSET
    was_created_by_user_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        account_holder_name: None | str | Unset
        if isinstance(self.account_holder_name, Unset):
            account_holder_name = UNSET
        else:
            account_holder_name = self.account_holder_name

        account_number: None | str | Unset
        if isinstance(self.account_number, Unset):
            account_number = UNSET
        else:
            account_number = self.account_number

        bic: None | str | Unset
        if isinstance(self.bic, Unset):
            bic = UNSET
        else:
            bic = self.bic

        country: None | str | Unset
        if isinstance(self.country, Unset):
            country = UNSET
        elif isinstance(self.country, AllowedCountries):
            country = NULL if self.country is None else write_word(self.country)
        else:
            country = self.country

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        elif isinstance(self.currency, CurrencyEnum):
            currency = NULL if self.currency is None else write_word(self.currency)
        else:
            currency = self.currency

        display_name: None | str | Unset
        if isinstance(self.display_name, Unset):
            display_name = UNSET
        else:
            display_name = self.display_name

        iban: None | str | Unset
        if isinstance(self.iban, Unset):
            iban = UNSET
        else:
            iban = self.iban

        is_default: bool | None | Unset
        if isinstance(self.is_default, Unset):
            is_default = UNSET
        else:
            is_default = self.is_default

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        routing_number: None | str | Unset
        if isinstance(self.routing_number, Unset):
            routing_number = UNSET
        else:
            routing_number = self.routing_number

        sort_code: None | str | Unset
        if isinstance(self.sort_code, Unset):
            sort_code = UNSET
        else:
            sort_code = self.sort_code

        was_created_by_user_id: None | str | Unset
        if isinstance(self.was_created_by_user_id, Unset):
            was_created_by_user_id = UNSET
        elif isinstance(self.was_created_by_user_id, UUID):
            was_created_by_user_id = NULL if self.was_created_by_user_id is None else str(self.was_created_by_user_id)
        else:
            was_created_by_user_id = self.was_created_by_user_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if account_holder_name is not UNSET:
            field_dict["account_holder_name"] = account_holder_name
        if account_number is not UNSET:
            field_dict["account_number"] = account_number
        if bic is not UNSET:
            field_dict["bic"] = bic
        if country is not UNSET:
            field_dict["country"] = country
        if currency is not UNSET:
            field_dict["currency"] = currency
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if iban is not UNSET:
            field_dict["iban"] = iban
        if is_default is not UNSET:
            field_dict["is_default"] = is_default
        if name is not UNSET:
            field_dict["name"] = name
        if routing_number is not UNSET:
            field_dict["routing_number"] = routing_number
        if sort_code is not UNSET:
            field_dict["sort_code"] = sort_code
        if was_created_by_user_id is not UNSET:
            field_dict["was_created_by_user_id"] = was_created_by_user_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        account_holder_name = d.pop("account_holder_name", UNSET)

        account_number = d.pop("account_number", UNSET)

        bic = d.pop("bic", UNSET)

        _country = d.pop("country", UNSET)
        country: AllowedCountries | None | Unset
        if _country is None or isinstance(_country, Unset):
            country = _country
        else:
            _country_type_0 = _country
            country_type_0 = NULL if _country_type_0 is None else AllowedCountries(_country_type_0)

            country = country_type_0

        _currency = d.pop("currency", UNSET)
        currency: CurrencyEnum | None | Unset
        if _currency is None or isinstance(_currency, Unset):
            currency = _currency
        else:
            _currency_type_0 = _currency
            currency_type_0 = NULL if _currency_type_0 is None else CurrencyEnum(_currency_type_0)

            currency = currency_type_0

        display_name = d.pop("display_name", UNSET)

        iban = d.pop("iban", UNSET)

        is_default = d.pop("is_default", UNSET)

        name = d.pop("name", UNSET)

        routing_number = d.pop("routing_number", UNSET)

        sort_code = d.pop("sort_code", UNSET)

        _was_created_by_user_id = d.pop("was_created_by_user_id", UNSET)
        was_created_by_user_id: None | Unset | UUID
        if _was_created_by_user_id is None or isinstance(_was_created_by_user_id, Unset):
            was_created_by_user_id = _was_created_by_user_id
        else:
            _was_created_by_user_id_type_0 = _was_created_by_user_id
            was_created_by_user_id_type_0 = (
                NULL if _was_created_by_user_id_type_0 is None else UUID(_was_created_by_user_id_type_0)
            )

            was_created_by_user_id = was_created_by_user_id_type_0

        bank_account = cls(
            id=id,
            account_holder_name=account_holder_name,
            account_number=account_number,
            bic=bic,
            country=country,
            currency=currency,
            display_name=display_name,
            iban=iban,
            is_default=is_default,
            name=name,
            routing_number=routing_number,
            sort_code=sort_code,
            was_created_by_user_id=was_created_by_user_id,
        )

        bank_account.additional_properties = d
        return bank_account

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
