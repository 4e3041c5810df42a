from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="AccountInvitationChanges")


@_attrs_define
class AccountInvitationChanges:
    """
    Attributes:
        billability_target (int | Unset):
        bill_rate_in_cents (int | Unset): In subunits of the currency.
        cost_rate_in_cents (int | Unset): In subunits of the currency.
        default_role_id (int | Unset): Id of the default role.
        permission (str | Unset):
    """

    billability_target: int | Unset = UNSET
    bill_rate_in_cents: int | Unset = UNSET
    cost_rate_in_cents: int | Unset = UNSET
    default_role_id: int | Unset = UNSET
    permission: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        billability_target = self.billability_target

        bill_rate_in_cents = self.bill_rate_in_cents

        cost_rate_in_cents = self.cost_rate_in_cents

        default_role_id = self.default_role_id

        permission = self.permission

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if billability_target is not UNSET:
            field_dict["billability_target"] = billability_target
        if bill_rate_in_cents is not UNSET:
            field_dict["bill_rate_in_cents"] = bill_rate_in_cents
        if cost_rate_in_cents is not UNSET:
            field_dict["cost_rate_in_cents"] = cost_rate_in_cents
        if default_role_id is not UNSET:
            field_dict["default_role_id"] = default_role_id
        if permission is not UNSET:
            field_dict["permission"] = permission

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        billability_target = d.pop("billability_target", UNSET)

        bill_rate_in_cents = d.pop("bill_rate_in_cents", UNSET)

        cost_rate_in_cents = d.pop("cost_rate_in_cents", UNSET)

        default_role_id = d.pop("default_role_id", UNSET)

        permission = d.pop("permission", UNSET)

        account_invitation_changes = cls(
            billability_target=billability_target,
            bill_rate_in_cents=bill_rate_in_cents,
            cost_rate_in_cents=cost_rate_in_cents,
            default_role_id=default_role_id,
            permission=permission,
        )

        account_invitation_changes.additional_properties = d
        return account_invitation_changes

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
