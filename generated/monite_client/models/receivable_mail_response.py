from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.receivable_mail_status_enum import ReceivableMailStatusEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.receivable_mail_recipients import ReceivableMailRecipients


T = TypeVar("T", bound="ReceivableMailResponse")


@_attrs_define
class ReceivableMailResponse:
    """A mail about a receivable, and whom it reached.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        status (ReceivableMailStatusEnum): State of a mail.
        recipients (None | ReceivableMailRecipients | Unset):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    status: ReceivableMailStatusEnum
    recipients: None | ReceivableMailRecipients | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.receivable_mail_recipients import ReceivableMailRecipients  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        status = NULL if self.status is None else write_word(self.status)

        recipients: dict[str, Any] | None | Unset
        if isinstance(self.recipients, Unset):
            recipients = UNSET
        elif isinstance(self.recipients, ReceivableMailRecipients):
            recipients = NULL if self.recipients is None else write_object(self.recipients)
        else:
            recipients = self.recipients

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
                "status": status,
            }
        )
        if recipients is not UNSET:
            field_dict["recipients"] = recipients

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        _status = d.pop("status")
        status = NULL if _status is None else ReceivableMailStatusEnum(_status)

        _recipients = d.pop("recipients", UNSET)
        recipients: None | ReceivableMailRecipients | Unset
        if _recipients is None or isinstance(_recipients, Unset):
            recipients = _recipients
        else:
            _recipients_type_0 = _recipients
            recipients_type_0 = (
                NULL if _recipients_type_0 is None else __models.ReceivableMailRecipients.from_dict(_recipients_type_0)
            )

            recipients = recipients_type_0

        receivable_mail_response = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            status=status,
            recipients=recipients,
        )

        receivable_mail_response.additional_properties = d
        return receivable_mail_response

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
