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

T = TypeVar("T", bound="MailboxResponse")


@_attrs_define
class MailboxResponse:
    """A mailbox whose mail becomes payables or receipts.

    Attributes:
        id (UUID):
        mailbox_full_address (str):
        mailbox_name (str):
        related_object_type (str):
        status (str):
        mailbox_domain_id (None | Unset | UUID):
    """

    id: UUID
    mailbox_full_address: str
    mailbox_name: str
    related_object_type: str
    status: str
    mailbox_domain_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        mailbox_full_address = self.mailbox_full_address

        mailbox_name = self.mailbox_name

        related_object_type = self.related_object_type

        status = self.status

        mailbox_domain_id: None | str | Unset
        if isinstance(self.mailbox_domain_id, Unset):
            mailbox_domain_id = UNSET
        elif isinstance(self.mailbox_domain_id, UUID):
            mailbox_domain_id = NULL if self.mailbox_domain_id is None else str(self.mailbox_domain_id)
        else:
            mailbox_domain_id = self.mailbox_domain_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "mailbox_full_address": mailbox_full_address,
                "mailbox_name": mailbox_name,
                "related_object_type": related_object_type,
                "status": status,
            }
        )
        if mailbox_domain_id is not UNSET:
            field_dict["mailbox_domain_id"] = mailbox_domain_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        mailbox_full_address = d.pop("mailbox_full_address")

        mailbox_name = d.pop("mailbox_name")

        related_object_type = d.pop("related_object_type")

        status = d.pop("status")

        _mailbox_domain_id = d.pop("mailbox_domain_id", UNSET)
        mailbox_domain_id: None | Unset | UUID
        if _mailbox_domain_id is None or isinstance(_mailbox_domain_id, Unset):
            mailbox_domain_id = _mailbox_domain_id
        else:
            _mailbox_domain_id_type_0 = _mailbox_domain_id
            mailbox_domain_id_type_0 = NULL if _mailbox_domain_id_type_0 is None else UUID(_mailbox_domain_id_type_0)

            mailbox_domain_id = mailbox_domain_id_type_0

        mailbox_response = cls(
            id=id,
            mailbox_full_address=mailbox_full_address,
            mailbox_name=mailbox_name,
            related_object_type=related_object_type,
            status=status,
            mailbox_domain_id=mailbox_domain_id,
        )

        mailbox_response.additional_properties = d
        return mailbox_response

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
