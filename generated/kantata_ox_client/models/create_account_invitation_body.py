from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
)

if TYPE_CHECKING:
    from ..models.new_account_invitation import NewAccountInvitation


T = TypeVar("T", bound="CreateAccountInvitationBody")


@_attrs_define
class CreateAccountInvitationBody:
    """
    Attributes:
        account_invitation (NewAccountInvitation | Unset):
        account_invitations (list[NewAccountInvitation] | Unset): Up to 50 in place of one.
    """

    account_invitation: NewAccountInvitation | Unset = UNSET
    account_invitations: list[NewAccountInvitation] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        account_invitation: dict[str, Any] | Unset = UNSET
        if not isinstance(self.account_invitation, Unset):
            account_invitation = NULL if self.account_invitation is None else write_object(self.account_invitation)

        account_invitations: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.account_invitations, Unset):
            account_invitations = NULL
            if self.account_invitations is not None:
                account_invitations = []
                for account_invitations_item_data in write_each(self.account_invitations):
                    account_invitations_item = (
                        NULL if account_invitations_item_data is None else write_object(account_invitations_item_data)
                    )
                    account_invitations.append(account_invitations_item)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if account_invitation is not UNSET:
            field_dict["account_invitation"] = account_invitation
        if account_invitations is not UNSET:
            field_dict["account_invitations"] = account_invitations

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _account_invitation = d.pop("account_invitation", UNSET)
        account_invitation: NewAccountInvitation | Unset
        if isinstance(_account_invitation, Unset):
            account_invitation = UNSET
        elif _account_invitation is None:
            account_invitation = NULL
        else:
            account_invitation = __models.NewAccountInvitation.from_dict(_account_invitation)

        _account_invitations = d.pop("account_invitations", UNSET)
        account_invitations: list[NewAccountInvitation] | Unset = UNSET
        if _account_invitations is None:
            account_invitations = NULL
        elif _account_invitations is not UNSET:
            account_invitations = []
            for account_invitations_item_data in read_list(_account_invitations):
                _account_invitations_item = account_invitations_item_data
                account_invitations_item = (
                    NULL
                    if _account_invitations_item is None
                    else __models.NewAccountInvitation.from_dict(_account_invitations_item)
                )

                account_invitations.append(account_invitations_item)

        create_account_invitation_body = cls(
            account_invitation=account_invitation,
            account_invitations=account_invitations,
        )

        create_account_invitation_body.additional_properties = d
        return create_account_invitation_body

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
