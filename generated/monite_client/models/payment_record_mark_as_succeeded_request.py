from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="PaymentRecordMarkAsSucceededRequest")


@_attrs_define
class PaymentRecordMarkAsSucceededRequest:
    """When the payment arrived.

    Attributes:
        paid_at (datetime.datetime):
        payment_intent_status (str | Unset):
    """

    paid_at: datetime.datetime
    payment_intent_status: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        paid_at = NULL if self.paid_at is None else write_iso(self.paid_at)

        payment_intent_status = self.payment_intent_status

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "paid_at": paid_at,
            }
        )
        if payment_intent_status is not UNSET:
            field_dict["payment_intent_status"] = payment_intent_status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _paid_at = d.pop("paid_at")
        paid_at = NULL if _paid_at is None else read_datetime(_paid_at)

        payment_intent_status = d.pop("payment_intent_status", UNSET)

        payment_record_mark_as_succeeded_request = cls(
            paid_at=paid_at,
            payment_intent_status=payment_intent_status,
        )

        return payment_record_mark_as_succeeded_request
