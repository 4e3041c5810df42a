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

T = TypeVar("T", bound="NewInvitation")


@_attrs_define
class NewInvitation:
    """
    Attributes:
        full_name (str):
        email_address (str):
        invitee_role (str):
        subject (str | Unset):
        message (str | Unset):
    """

    full_name: str
    email_address: str
    invitee_role: str
    subject: str | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        full_name = self.full_name

        email_address = self.email_address

        invitee_role = self.invitee_role

        subject = self.subject

        message = self.message

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "full_name": full_name,
                "email_address": email_address,
                "invitee_role": invitee_role,
            }
        )
        if subject is not UNSET:
            field_dict["subject"] = subject
        if message is not UNSET:
            field_dict["message"] = message

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        full_name = d.pop("full_name")

        email_address = d.pop("email_address")

        invitee_role = d.pop("invitee_role")

        subject = d.pop("subject", UNSET)

        message = d.pop("message", UNSET)

        new_invitation = cls(
            full_name=full_name,
            email_address=email_address,
            invitee_role=invitee_role,
            subject=subject,
            message=message,
        )

        new_invitation.additional_properties = d
        return new_invitation

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
