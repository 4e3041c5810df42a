from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="ReceivablesRepresentationOfEntityBankAccount")


@_attrs_define
class ReceivablesRepresentationOfEntityBankAccount:
    """The bank account of the entity on a receivable.

    Attributes:
        id (None | Unset | UUID):
        account_holder_name (None | str | Unset):
        account_number (None | str | Unset):
        bank_name (None | str | Unset):
        bic (None | str | Unset):
        iban (None | str | Unset):
        routing_number (None | str | Unset):
        sort_code (None | str | Unset):
    """

    id: None | Unset | UUID = UNSET
    account_holder_name: None | str | Unset = UNSET
    account_number: None | str | Unset = UNSET
    bank_name: None | str | Unset = UNSET
    bic: None | str | Unset = UNSET
    iban: None | str | Unset = UNSET
    routing_number: None | str | Unset = UNSET
    sort_code: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        elif isinstance(self.id, UUID):
            id = NULL if self.id is None else str(self.id)
        else:
            id = self.id

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

        bank_name: None | str | Unset
        if isinstance(self.bank_name, Unset):
            bank_name = UNSET
        else:
            bank_name = self.bank_name

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
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if account_holder_name is not UNSET:
            field_dict["account_holder_name"] = account_holder_name
        if account_number is not UNSET:
            field_dict["account_number"] = account_number
        if bank_name is not UNSET:
            field_dict["bank_name"] = bank_name
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
        _id = d.pop("id", UNSET)
        id: None | Unset | UUID
        if _id is None or isinstance(_id, Unset):
            id = _id
        else:
            _id_type_0 = _id
            id_type_0 = NULL if _id_type_0 is None else UUID(_id_type_0)

            id = id_type_0

        account_holder_name = d.pop("account_holder_name", UNSET)

        account_number = d.pop("account_number", UNSET)

        bank_name = d.pop("bank_name", UNSET)

        bic = d.pop("bic", UNSET)

        iban = d.pop("iban", UNSET)

        routing_number = d.pop("routing_number", UNSET)

        sort_code = d.pop("sort_code", UNSET)

        receivables_representation_of_entity_bank_account = cls(
            id=id,
            account_holder_name=account_holder_name,
            account_number=account_number,
            bank_name=bank_name,
            bic=bic,
            iban=iban,
            routing_number=routing_number,
            sort_code=sort_code,
        )

        receivables_representation_of_entity_bank_account.additional_properties = d
        return receivables_representation_of_entity_bank_account

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
