from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.mailbox_object_type_enum import MailboxObjectTypeEnum
from ..types import (
    NULL,
    read_object,
    write_word,
)

T = TypeVar("T", bound="MailboxDomainRequest")


@_attrs_define
class MailboxDomainRequest:
    """A new mailbox at a domain.

    Attributes:
        mailbox_domain_id (UUID):
        mailbox_name (str):
        related_object_type (MailboxObjectTypeEnum): Kind of object that incoming mail becomes.
    """

    mailbox_domain_id: UUID
    mailbox_name: str
    related_object_type: MailboxObjectTypeEnum

    def to_dict(self) -> dict[str, Any]:
        mailbox_domain_id = NULL if self.mailbox_domain_id is None else str(self.mailbox_domain_id)

        mailbox_name = self.mailbox_name

        related_object_type = NULL if self.related_object_type is None else write_word(self.related_object_type)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "mailbox_domain_id": mailbox_domain_id,
                "mailbox_name": mailbox_name,
                "related_object_type": related_object_type,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _mailbox_domain_id = d.pop("mailbox_domain_id")
        mailbox_domain_id = NULL if _mailbox_domain_id is None else UUID(_mailbox_domain_id)

        mailbox_name = d.pop("mailbox_name")

        _related_object_type = d.pop("related_object_type")
        related_object_type = NULL if _related_object_type is None else MailboxObjectTypeEnum(_related_object_type)

        mailbox_domain_request = cls(
            mailbox_domain_id=mailbox_domain_id,
            mailbox_name=mailbox_name,
            related_object_type=related_object_type,
        )

        return mailbox_domain_request
