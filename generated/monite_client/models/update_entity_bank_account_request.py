from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="UpdateEntityBankAccountRequest")


@_attrs_define
class UpdateEntityBankAccountRequest:
    """Changes to a bank account of the entity; what is left out stays.

    Attributes:
        account_holder_name (str | Unset):
        display_name (str | Unset):
    """

    account_holder_name: str | Unset = UNSET
    display_name: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        account_holder_name = self.account_holder_name

        display_name = self.display_name

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if account_holder_name is not UNSET:
            field_dict["account_holder_name"] = account_holder_name
        if display_name is not UNSET:
            field_dict["display_name"] = display_name

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        account_holder_name = d.pop("account_holder_name", UNSET)

        display_name = d.pop("display_name", UNSET)

        update_entity_bank_account_request = cls(
            account_holder_name=account_holder_name,
            display_name=display_name,
        )

        return update_entity_bank_account_request
