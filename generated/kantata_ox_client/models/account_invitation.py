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

T = TypeVar("T", bound="AccountInvitation")


@_attrs_define
class AccountInvitation:
    """Invitation of a person into the account.

    Attributes:
        bill_rate_in_cents (int | None | Unset): In subunits of the currency.
        billability_target (int | None | Unset):
        cost_rate_in_cents (int | None | Unset): In subunits of the currency.
        default_role_id (None | str | Unset): Sent when `default_role` is included.
        email_address (None | str | Unset):
        expiration_date (None | str | Unset):
        full_name (None | str | Unset):
        headline (None | str | Unset):
        invitee_id (None | str | Unset): Sent when `invitee` is included.
        inviter_id (None | str | Unset): Sent when `inviter` is included.
        pending (bool | None | Unset):
        permission (None | str | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    bill_rate_in_cents: int | None | Unset = UNSET
    billability_target: int | None | Unset = UNSET
    cost_rate_in_cents: int | None | Unset = UNSET
    default_role_id: None | str | Unset = UNSET
    email_address: None | str | Unset = UNSET
    expiration_date: None | str | Unset = UNSET
    full_name: None | str | Unset = UNSET
    headline: None | str | Unset = UNSET
    invitee_id: None | str | Unset = UNSET
    inviter_id: None | str | Unset = UNSET
    pending: bool | None | Unset = UNSET
    permission: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        bill_rate_in_cents: int | None | Unset
        if isinstance(self.bill_rate_in_cents, Unset):
            bill_rate_in_cents = UNSET
        else:
            bill_rate_in_cents = self.bill_rate_in_cents

        billability_target: int | None | Unset
        if isinstance(self.billability_target, Unset):
            billability_target = UNSET
        else:
            billability_target = self.billability_target

        cost_rate_in_cents: int | None | Unset
        if isinstance(self.cost_rate_in_cents, Unset):
            cost_rate_in_cents = UNSET
        else:
            cost_rate_in_cents = self.cost_rate_in_cents

        default_role_id: None | str | Unset
        if isinstance(self.default_role_id, Unset):
            default_role_id = UNSET
        else:
            default_role_id = self.default_role_id

        email_address: None | str | Unset
        if isinstance(self.email_address, Unset):
            email_address = UNSET
        else:
            email_address = self.email_address

        expiration_date: None | str | Unset
        if isinstance(self.expiration_date, Unset):
            expiration_date = UNSET
        else:
            expiration_date = self.expiration_date

        full_name: None | str | Unset
        if isinstance(self.full_name, Unset):
            full_name = UNSET
        else:
            full_name = self.full_name

        headline: None | str | Unset
        if isinstance(self.headline, Unset):
            headline = UNSET
        else:
            headline = self.headline

        invitee_id: None | str | Unset
        if isinstance(self.invitee_id, Unset):
            invitee_id = UNSET
        else:
            invitee_id = self.invitee_id

        inviter_id: None | str | Unset
        if isinstance(self.inviter_id, Unset):
            inviter_id = UNSET
        else:
            inviter_id = self.inviter_id

        pending: bool | None | Unset
        if isinstance(self.pending, Unset):
            pending = UNSET
        else:
            pending = self.pending

        permission: None | str | Unset
        if isinstance(self.permission, Unset):
            permission = UNSET
        else:
            permission = self.permission

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if bill_rate_in_cents is not UNSET:
            field_dict["bill_rate_in_cents"] = bill_rate_in_cents
        if billability_target is not UNSET:
            field_dict["billability_target"] = billability_target
        if cost_rate_in_cents is not UNSET:
            field_dict["cost_rate_in_cents"] = cost_rate_in_cents
        if default_role_id is not UNSET:
            field_dict["default_role_id"] = default_role_id
        if email_address is not UNSET:
            field_dict["email_address"] = email_address
        if expiration_date is not UNSET:
            field_dict["expiration_date"] = expiration_date
        if full_name is not UNSET:
            field_dict["full_name"] = full_name
        if headline is not UNSET:
            field_dict["headline"] = headline
        if invitee_id is not UNSET:
            field_dict["invitee_id"] = invitee_id
        if inviter_id is not UNSET:
            field_dict["inviter_id"] = inviter_id
        if pending is not UNSET:
            field_dict["pending"] = pending
        if permission is not UNSET:
            field_dict["permission"] = permission
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        bill_rate_in_cents = d.pop("bill_rate_in_cents", UNSET)

        billability_target = d.pop("billability_target", UNSET)

        cost_rate_in_cents = d.pop("cost_rate_in_cents", UNSET)

        default_role_id = d.pop("default_role_id", UNSET)

        email_address = d.pop("email_address", UNSET)

        expiration_date = d.pop("expiration_date", UNSET)

        full_name = d.pop("full_name", UNSET)

        headline = d.pop("headline", UNSET)

        invitee_id = d.pop("invitee_id", UNSET)

        inviter_id = d.pop("inviter_id", UNSET)

        pending = d.pop("pending", UNSET)

        permission = d.pop("permission", UNSET)

        id = d.pop("id", UNSET)

        account_invitation = cls(
            bill_rate_in_cents=bill_rate_in_cents,
            billability_target=billability_target,
            cost_rate_in_cents=cost_rate_in_cents,
            default_role_id=default_role_id,
            email_address=email_address,
            expiration_date=expiration_date,
            full_name=full_name,
            headline=headline,
            invitee_id=invitee_id,
            inviter_id=inviter_id,
            pending=pending,
            permission=permission,
            id=id,
        )

        account_invitation.additional_properties = d
        return account_invitation

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
