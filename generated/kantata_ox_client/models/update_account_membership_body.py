from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.account_membership_changes import AccountMembershipChanges


T = TypeVar("T", bound="UpdateAccountMembershipBody")


@_attrs_define
class UpdateAccountMembershipBody:
    """
    Attributes:
        account_membership (AccountMembershipChanges):
    """

    account_membership: AccountMembershipChanges
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_membership = NULL if self.account_membership is None else write_object(self.account_membership)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "account_membership": account_membership,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _account_membership = d.pop("account_membership")
        account_membership = (
            NULL if _account_membership is None else __models.AccountMembershipChanges.from_dict(_account_membership)
        )

        update_account_membership_body = cls(
            account_membership=account_membership,
        )

        update_account_membership_body.additional_properties = d
        return update_account_membership_body

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
