from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.payment_account_type import PaymentAccountType
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.bank_account import BankAccount


T = TypeVar("T", bound="PayerAccountResponse")


@_attrs_define
class PayerAccountResponse:
    """Who pays.

    Attributes:
        id (UUID):
        type_ (PaymentAccountType): Kind of account.
        bank_accounts (list[BankAccount] | None | Unset):
        name (None | str | Unset):
    """

    id: UUID
    type_: PaymentAccountType
    bank_accounts: list[BankAccount] | None | Unset = UNSET
    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        type_ = NULL if self.type_ is None else write_word(self.type_)

        bank_accounts: list[dict[str, Any]] | None | Unset
        if isinstance(self.bank_accounts, Unset):
            bank_accounts = UNSET
        elif isinstance(self.bank_accounts, list):
            bank_accounts = NULL
            if self.bank_accounts is not None:
                bank_accounts = []
                for bank_accounts_type_0_item_data in write_each(self.bank_accounts):
                    bank_accounts_type_0_item = (
                        NULL if bank_accounts_type_0_item_data is None else write_object(bank_accounts_type_0_item_data)
                    )
                    bank_accounts.append(bank_accounts_type_0_item)

        else:
            bank_accounts = self.bank_accounts

        name: None | str | Unset
        if isinstance(self.name, Unset):
            name = UNSET
        else:
            name = self.name

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "type": type_,
            }
        )
        if bank_accounts is not UNSET:
            field_dict["bank_accounts"] = bank_accounts
        if name is not UNSET:
            field_dict["name"] = name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _type_ = d.pop("type")
        type_ = NULL if _type_ is None else PaymentAccountType(_type_)

        _bank_accounts = d.pop("bank_accounts", UNSET)
        bank_accounts: list[BankAccount] | None | Unset
        if _bank_accounts is None or isinstance(_bank_accounts, Unset):
            bank_accounts = _bank_accounts
        else:
            _bank_accounts_type_0 = _bank_accounts
            bank_accounts_type_0: list[BankAccount] = NULL
            if _bank_accounts_type_0 is not None:
                bank_accounts_type_0 = []
                for bank_accounts_type_0_item_data in read_list(_bank_accounts_type_0):
                    _bank_accounts_type_0_item = bank_accounts_type_0_item_data
                    bank_accounts_type_0_item = (
                        NULL
                        if _bank_accounts_type_0_item is None
                        else __models.BankAccount.from_dict(_bank_accounts_type_0_item)
                    )

                    bank_accounts_type_0.append(bank_accounts_type_0_item)

            bank_accounts = bank_accounts_type_0

        name = d.pop("name", UNSET)

        payer_account_response = cls(
            id=id,
            type_=type_,
            bank_accounts=bank_accounts,
            name=name,
        )

        payer_account_response.additional_properties = d
        return payer_account_response

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
