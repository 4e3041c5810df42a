from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    read_object,
)

T = TypeVar("T", bound="SendPurchaseOrderViaEmailRequest")


@_attrs_define
class SendPurchaseOrderViaEmailRequest:
    """The mail to send with a purchase order.

    Attributes:
        body_text (str):
        subject_text (str):
    """

    body_text: str
    subject_text: str

    def to_dict(self) -> dict[str, Any]:
        body_text = self.body_text

        subject_text = self.subject_text

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "body_text": body_text,
                "subject_text": subject_text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        body_text = d.pop("body_text")

        subject_text = d.pop("subject_text")

        send_purchase_order_via_email_request = cls(
            body_text=body_text,
            subject_text=subject_text,
        )

        return send_purchase_order_via_email_request
