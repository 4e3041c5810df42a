from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="CounterpartRawBankAccountUpdateRequest")


@_attrs_define
class CounterpartRawBankAccountUpdateRequest:
    """Changes to the bank account stated by a document.

    Attributes:
        account_holder_name (str | Unset):
        account_number (str | Unset):
        bic (str | Unset):
        iban (str | Unset):
        routing_number (str | Unset):
        sort_code (str | Unset):
    """

    account_holder_name: str | Unset = UNSET
    account_number: str | Unset = UNSET
    bic: str | Unset = UNSET
    iban: str | Unset = UNSET
    routing_number: str | Unset = UNSET
    sort_code: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        account_holder_name = self.account_holder_name

        account_number = self.account_number

        bic = self.bic

        iban = self.iban

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
        if iban is not UNSET:
            field_dict["iban"] = iban
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

        iban = d.pop("iban", UNSET)

        routing_number = d.pop("routing_number", UNSET)

        sort_code = d.pop("sort_code", UNSET)

        counterpart_raw_bank_account_update_request = cls(
            account_holder_name=account_holder_name,
            account_number=account_number,
            bic=bic,
            iban=iban,
            routing_number=routing_number,
            sort_code=sort_code,
        )

        return counterpart_raw_bank_account_update_request
