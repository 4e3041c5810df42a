from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..types import (
    UNSET,
    Unset,
    read_object,
)

T = TypeVar("T", bound="PaymentRecordStatusUpdateRequest")


@_attrs_define
class PaymentRecordStatusUpdateRequest:
    """The state of the payment intent to record.

    Attributes:
        payment_intent_status (str | Unset):
    """

    payment_intent_status: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        payment_intent_status = self.payment_intent_status

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if payment_intent_status is not UNSET:
            field_dict["payment_intent_status"] = payment_intent_status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        payment_intent_status = d.pop("payment_intent_status", UNSET)

        payment_record_status_update_request = cls(
            payment_intent_status=payment_intent_status,
        )

        return payment_record_status_update_request
