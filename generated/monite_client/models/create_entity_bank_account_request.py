from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.allowed_countries import AllowedCountries
from ..models.currency_enum import CurrencyEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="CreateEntityBankAccountRequest")


@_attrs_define
class CreateEntityBankAccountRequest:
    """A new bank account of the entity.

    Attributes:
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        account_holder_name (str | Unset):
        account_number (str | Unset):
        bank_name (str | Unset):
        bic (str | Unset):
        display_name (str | Unset):
        iban (str | Unset):
        is_default_for_currency (bool | Unset): The server's default is False.
        routing_number (str | Unset):
        sort_code (str | Unset):
    """

    country: AllowedCountries
    currency: CurrencyEnum
    account_holder_name: str | Unset = UNSET
    account_number: str | Unset = UNSET
    bank_name: str | Unset = UNSET
    bic: str | Unset = UNSET
    display_name: str | Unset = UNSET
    iban: str | Unset = UNSET
    is_default_for_currency: bool | Unset = UNSET
    routing_number: str | Unset = UNSET
    sort_code: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        country = NULL if self.country is None else write_word(self.country)

        currency = NULL if self.currency is None else write_word(self.currency)

        account_holder_name = self.account_holder_name

        account_number = self.account_number

        bank_name = self.bank_name

        bic = self.bic

        display_name = self.display_name

        iban = self.iban

        is_default_for_currency = self.is_default_for_currency

        routing_number = self.routing_number

        sort_code = self.sort_code

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "country": country,
                "currency": currency,
            }
        )
        if account_holder_name is not UNSET:
            field_dict["account_holder_name"] = account_holder_name
        if account_number is not UNSET:
            field_dict["account_number"] = account_number
        if bank_name is not UNSET:
            field_dict["bank_name"] = bank_name
        if bic is not UNSET:
            field_dict["bic"] = bic
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if iban is not UNSET:
            field_dict["iban"] = iban
        if is_default_for_currency is not UNSET:
            field_dict["is_default_for_currency"] = is_default_for_currency
        if routing_number is not UNSET:
            field_dict["routing_number"] = routing_number
        if sort_code is not UNSET:
            field_dict["sort_code"] = sort_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _country = d.pop("country")
        country = NULL if _country is None else AllowedCountries(_country)

        _currency = d.pop("currency")
        currency = NULL if _currency is None else CurrencyEnum(_currency)

        account_holder_name = d.pop("account_holder_name", UNSET)

        account_number = d.pop("account_number", UNSET)

        bank_name = d.pop("bank_name", UNSET)

        bic = d.pop("bic", UNSET)

        display_name = d.pop("display_name", UNSET)

        iban = d.pop("iban", UNSET)

        is_default_for_currency = d.pop("is_default_for_currency", UNSET)

        routing_number = d.pop("routing_number", UNSET)

        sort_code = d.pop("sort_code", UNSET)

        create_entity_bank_account_request = cls(
            country=country,
            currency=currency,
            account_holder_name=account_holder_name,
            account_number=account_number,
            bank_name=bank_name,
            bic=bic,
            display_name=display_name,
            iban=iban,
            is_default_for_currency=is_default_for_currency,
            routing_number=routing_number,
            sort_code=sort_code,
        )

        return create_entity_bank_account_request
