from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_object,
    write_object,
)

if TYPE_CHECKING:
    from ..models.recipients import Recipients


T = TypeVar("T", bound="ReceivableSendRequest")


@_attrs_define
class ReceivableSendRequest:
    """The mail to send with a receivable.

    Attributes:
        body_text (str):
        subject_text (str):
        recipients (Recipients | Unset): Addresses of a mail.
    """

    body_text: str
    subject_text: str
    recipients: Recipients | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        body_text = self.body_text

        subject_text = self.subject_text

        recipients: dict[str, Any] | Unset = UNSET
        if not isinstance(self.recipients, Unset):
            recipients = NULL if self.recipients is None else write_object(self.recipients)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "body_text": body_text,
                "subject_text": subject_text,
            }
        )
        if recipients is not UNSET:
            field_dict["recipients"] = recipients

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        body_text = d.pop("body_text")

        subject_text = d.pop("subject_text")

        _recipients = d.pop("recipients", UNSET)
        recipients: Recipients | Unset
        if isinstance(_recipients, Unset):
            recipients = UNSET
        elif _recipients is None:
            recipients = NULL
        else:
            recipients = __models.Recipients.from_dict(_recipients)

        receivable_send_request = cls(
            body_text=body_text,
            subject_text=subject_text,
            recipients=recipients,
        )

        return receivable_send_request
