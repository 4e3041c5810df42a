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

T = TypeVar("T", bound="CounterpartBankAccountResponse")


@_attrs_define
class CounterpartBankAccountResponse:
    """A bank account of a counterpart.

    Attributes:
        id (UUID):
        counterpart_id (UUID):
        country (AllowedCountries): Country as an ISO 3166-1 code of two letters.
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        account_holder_name (None | str | Unset):
        account_number (None | str | Unset):
        bic (None | str | Unset):
        iban (None | str | Unset):
        is_default_for_currency (bool | None | Unset): The server's default is False.
        name (None | str | Unset):
        partner_metadata (Any | Unset):
        routing_number (None | str | Unset):
        sort_code (None | str | Unset):
    """

    id: UUID
    counterpart_id: UUID
    country: AllowedCountries
    currency: CurrencyEnum
    account_holder_name: None | str | Unset = UNSET
    account_number: None | str | Unset = UNSET
    bic: None | str | Unset = UNSET
    iban: None | str | Unset = UNSET
    is_default_for_currency: bool | None | Unset = UNSET
    name: None | str | Unset = UNSET
    partner_metadata: Any | Unset = UNSET
    routing_number: None | str | Unset = UNSET
    sort_code: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        counterpart_id = NULL if self.counterpart_id is None else str(self.counterpart_id)

        country = NULL if self.country is None else write_word(self.country)

        currency = NULL if self.currency is None else write_word(self.currency)

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

        iban: None | str | Unset
        if isinstance(self.iban, Unset):
            iban = UNSET
        else:
            iban = self.iban

        is_default_for_currency: bool | None | Unset
        if isinstance(self.is_default_for_currency, Unset):
            is_default_for_currency = UNSET
        else:
            is_default_for_currency = self.is_default_for_currency

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        partner_metadata = self.partner_metadata

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

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "counterpart_id": counterpart_id,
                "country": country,
                "currency": currency,
            }
        )
        if account_holder_name is not UNSET:
            field_dict["account_holder_name"] = account_holder_name
        if account_number is not UNSET:
            field_dict["account_number"] = account_number
        if bic is not UNSET:
            field_dict["bic"] = bic
        if iban is not UNSET:
            field_dict["iban"] = iban
        if is_default_for_currency is not UNSET:
            field_dict["is_default_for_currency"] = is_default_for_currency
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
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _counterpart_id = d.pop("counterpart_id")
        counterpart_id = NULL if _counterpart_id is None else UUID(_counterpart_id)

        _country = d.pop("country")
        country = NULL if _country is None else AllowedCountries(_country)

        _currency = d.pop("currency")
        currency = NULL if _currency is None else CurrencyEnum(_currency)

        account_holder_name = d.pop("account_holder_name", UNSET)

        account_number = d.pop("account_number", UNSET)

        bic = d.pop("bic", UNSET)

        iban = d.pop("iban", UNSET)

        is_default_for_currency = d.pop("is_default_for_currency", UNSET)

        name = d.pop("name", UNSET)

        partner_metadata = d.pop("partner_metadata", UNSET)

        routing_number = d.pop("routing_number", UNSET)

        sort_code = d.pop("sort_code", UNSET)

        counterpart_bank_account_response = cls(
            id=id,
            counterpart_id=counterpart_id,
            country=country,
            currency=currency,
            account_holder_name=account_holder_name,
            account_number=account_number,
            bic=bic,
            iban=iban,
            is_default_for_currency=is_default_for_currency,
            name=name,
            partner_metadata=partner_metadata,
            routing_number=routing_number,
            sort_code=sort_code,
        )

        counterpart_bank_account_response.additional_properties = d
        return counterpart_bank_account_response

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
