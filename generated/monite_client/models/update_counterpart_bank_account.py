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

T = TypeVar("T", bound="UpdateCounterpartBankAccount")


@_attrs_define
class UpdateCounterpartBankAccount:
    """Changes to a bank account; what is left out stays.

    Attributes:
        account_holder_name (str | Unset):
        account_number (str | Unset):
        bic (str | Unset):
        country (AllowedCountries | Unset): Country as an ISO 3166-1 code of two letters.
        currency (CurrencyEnum | Unset): Currency as an ISO 4217 code.
        iban (str | Unset):
        name (str | Unset):
        partner_metadata (Any | Unset):
        routing_number (str | Unset):
        sort_code (str | Unset):
    """

    account_holder_name: str | Unset = UNSET
    account_number: str | Unset = UNSET
    bic: str | Unset = UNSET
    country: AllowedCountries | Unset = UNSET
    currency: CurrencyEnum | Unset = UNSET
    iban: str | Unset = UNSET
    name: str | Unset = UNSET
    partner_metadata: Any | Unset = UNSET
    routing_number: str | Unset = UNSET
    sort_code: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        account_holder_name = self.account_holder_name

        account_number = self.account_number

        bic = self.bic

        country: str | Unset = UNSET
        if not isinstance(self.country, Unset):
            country = NULL if self.country is None else write_word(self.country)

        currency: str | Unset = UNSET
        if not isinstance(self.currency, Unset):
            currency = NULL if self.currency is None else write_word(self.currency)

        iban = self.iban

        name = self.name

        partner_metadata = self.partner_metadata

        routing_number = self.routing_number

        sort_code = self.sort_code

        field_dict: dict[str, Any] = {}

        field_dict.update({})
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
        if iban is not UNSET:
            field_dict["iban"] = iban
        if name is not UNSET:
            field_dict["name"] = name
        if partner_metadata is not UNSET:
            field_dict["partner_metadata"] = partner_metadata
        if routing_number is not UNSET:
            field_dict["routing_number"] = routing_number
        if sort_code is not UNSET:
            field_dict["sort_code"] = sort_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        account_holder_name = d.pop("account_holder_name", UNSET)

        account_number = d.pop("account_number", UNSET)

        bic = d.pop("bic", UNSET)

        _country = d.pop("country", UNSET)
        country: AllowedCountries | Unset
        if isinstance(_country, Unset):
            country = UNSET
        elif _country is None:
            country = NULL
        else:
            country = AllowedCountries(_country)

        _currency = d.pop("currency", UNSET)
        currency: CurrencyEnum | Unset
        if isinstance(_currency, Unset):
            currency = UNSET
        elif _currency is None:
            currency = NULL
        else:
            currency = CurrencyEnum(_currency)

        iban = d.pop("iban", UNSET)

        name = d.pop("name", UNSET)

        partner_metadata = d.pop("partner_metadata", UNSET)

        routing_number = d.pop("routing_number", UNSET)

        sort_code = d.pop("sort_code", UNSET)

        update_counterpart_bank_account = cls(
            account_holder_name=account_holder_name,
            account_number=account_number,
            bic=bic,
            country=country,
            currency=currency,
            iban=iban,
            name=name,
            partner_metadata=partner_metadata,
            routing_number=routing_number,
            sort_code=sort_code,
        )

        return update_counterpart_bank_account
