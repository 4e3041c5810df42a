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

T = TypeVar("T", bound="WorkspaceInvitation")


@_attrs_define
class WorkspaceInvitation:
    """Invitation of a person into a project.

    Attributes:
        email_address (None | str | Unset):
        full_name (None | str | Unset):
        invitee_role (None | str | Unset):
        message (None | str | Unset):
        subject (None | str | Unset):
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    email_address: None | str | Unset = UNSET
    full_name: None | str | Unset = UNSET
    invitee_role: None | str | Unset = UNSET
    message: None | str | Unset = UNSET
    subject: None | str | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        email_address: None | str | Unset
        if isinstance(self.email_address, Unset):
            email_address = UNSET
        else:
            email_address = self.email_address

        full_name: None | str | Unset
        if isinstance(self.full_name, Unset):
            full_name = UNSET
        else:
            full_name = self.full_name

        invitee_role: None | str | Unset
        if isinstance(self.invitee_role, Unset):
            invitee_role = UNSET
        else:
            invitee_role = self.invitee_role

        message: None | str | Unset
        if isinstance(self.message, Unset):
            message = UNSET
        else:
            message = self.message

        subject: None | str | Unset
        if isinstance(self.subject, Unset):
            subject = UNSET
        else:
            subject = self.subject

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if email_address is not UNSET:
            field_dict["email_address"] = email_address
        if full_name is not UNSET:
            field_dict["full_name"] = full_name
        if invitee_role is not UNSET:
            field_dict["invitee_role"] = invitee_role
        if message is not UNSET:
            field_dict["message"] = message
        if subject is not UNSET:
            field_dict["subject"] = subject
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        email_address = d.pop("email_address", UNSET)

        full_name = d.pop("full_name", UNSET)

        invitee_role = d.pop("invitee_role", UNSET)

        message = d.pop("message", UNSET)

        subject = d.pop("subject", UNSET)

        id = d.pop("id", UNSET)

        workspace_invitation = cls(
            email_address=email_address,
            full_name=full_name,
            invitee_role=invitee_role,
            message=message,
            subject=subject,
            id=id,
        )

        workspace_invitation.additional_properties = d
        return workspace_invitation

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
