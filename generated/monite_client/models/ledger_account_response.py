from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.currency_enum import CurrencyEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_word,
)

T = TypeVar("T", bound="LedgerAccountResponse")


@_attrs_define
class LedgerAccountResponse:
    """An account of the general ledger.

    Attributes:
        id (UUID):
        is_bank_account (bool):
        name (str):
        status (str):
        type_ (str):
        currency (CurrencyEnum | None | Unset):
        current_balance (int | None | Unset): In the minor units of the currency, such as cents.
        description (None | str | Unset):
        nominal_code (None | str | Unset):
        subtype (None | str | Unset):
    """

    id: UUID
    is_bank_account: bool
    name: str
    status: str
    type_: str
    currency: CurrencyEnum | None | Unset = UNSET
    current_balance: int | None | Unset = UNSET
    description: None | str | Unset = UNSET
    nominal_code: None | str | Unset = UNSET
    subtype: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        is_bank_account = self.is_bank_account

        name = self.name

        status = self.status

        type_ = self.type_

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        elif isinstance(self.currency, CurrencyEnum):
            currency = NULL if self.currency is None else write_word(self.currency)
        else:
            currency = self.currency

        current_balance: int | None | Unset
        if isinstance(self.current_balance, Unset):
            current_balance = UNSET
        else:
            current_balance = self.current_balance

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        nominal_code: None | str | Unset
        if isinstance(self.nominal_code, Unset):
            nominal_code = UNSET
        else:
            nominal_code = self.nominal_code

        subtype: None | str | Unset
        if isinstance(self.subtype, Unset):
            subtype = UNSET
        else:
            subtype = self.subtype

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "is_bank_account": is_bank_account,
                "name": name,
                "status": status,
                "type": type_,
            }
        )
        if currency is not UNSET:
            field_dict["currency"] = currency
        if current_balance is not UNSET:
            field_dict["current_balance"] = current_balance
        if description is not UNSET:
            field_dict["description"] = description
        if nominal_code is not UNSET:
            field_dict["nominal_code"] = nominal_code
        if subtype is not UNSET:
            field_dict["subtype"] = subtype

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        is_bank_account = d.pop("is_bank_account")

        name = d.pop("name")

        status = d.pop("status")

        type_ = d.pop("type")

        _currency = d.pop("currency", UNSET)
        currency: CurrencyEnum | None | Unset
        if _currency is None or isinstance(_currency, Unset):
            currency = _currency
        else:
            _currency_type_0 = _currency
            currency_type_0 = NULL if _currency_type_0 is None else CurrencyEnum(_currency_type_0)

            currency = currency_type_0

        current_balance = d.pop("current_balance", UNSET)

        description = d.pop("description", UNSET)

        nominal_code = d.pop("nominal_code", UNSET)

        subtype = d.pop("subtype", UNSET)

        ledger_account_response = cls(
            id=id,
            is_bank_account=is_bank_account,
            name=name,
            status=status,
            type_=type_,
            currency=currency,
            current_balance=current_balance,
            description=description,
            nominal_code=nominal_code,
            subtype=subtype,
        )

        ledger_account_response.additional_properties = d
        return ledger_account_response

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
