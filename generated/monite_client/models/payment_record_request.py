from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.currency_enum import CurrencyEnum
from ..models.payment_record_request_status import PaymentRecordRequestStatus
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_object,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.payment_record_object_request import PaymentRecordObjectRequest


T = TypeVar("T", bound="PaymentRecordRequest")


@_attrs_define
class PaymentRecordRequest:
    """A new payment record.

    Attributes:
        amount (int): In the minor units of the currency, such as cents.
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        object_ (PaymentRecordObjectRequest): The object that a payment record is for.
        entity_user_id (UUID | Unset):
        paid_at (datetime.datetime | Unset):
        payment_intent_id (UUID | Unset):
        payment_intent_status (str | Unset):
        payment_method (str | Unset):
        planned_payment_date (datetime.date | Unset):
        status (PaymentRecordRequestStatus | Unset): The server's default is 'succeeded'.
    """

    amount: int
    currency: CurrencyEnum
    object_: PaymentRecordObjectRequest
    entity_user_id: UUID | Unset = UNSET
    paid_at: datetime.datetime | Unset = UNSET
    payment_intent_id: UUID | Unset = UNSET
    payment_intent_status: str | Unset = UNSET
    payment_method: str | Unset = UNSET
    planned_payment_date: datetime.date | Unset = UNSET
    status: PaymentRecordRequestStatus | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        currency = NULL if self.currency is None else write_word(self.currency)

        object_ = NULL if self.object_ is None else write_object(self.object_)

        entity_user_id: str | Unset = UNSET
        if not isinstance(self.entity_user_id, Unset):
            entity_user_id = NULL if self.entity_user_id is None else str(self.entity_user_id)

        paid_at: str | Unset = UNSET
        if not isinstance(self.paid_at, Unset):
            paid_at = NULL if self.paid_at is None else write_iso(self.paid_at)

        payment_intent_id: str | Unset = UNSET
        if not isinstance(self.payment_intent_id, Unset):
            payment_intent_id = NULL if self.payment_intent_id is None else str(self.payment_intent_id)

        payment_intent_status = self.payment_intent_status

        payment_method = self.payment_method

        planned_payment_date: str | Unset = UNSET
        if not isinstance(self.planned_payment_date, Unset):
            planned_payment_date = NULL if self.planned_payment_date is None else write_iso(self.planned_payment_date)

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = NULL if self.status is None else write_word(self.status)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "amount": amount,
                "currency": currency,
                "object": object_,
            }
        )
        if entity_user_id is not UNSET:
            field_dict["entity_user_id"] = entity_user_id
        if paid_at is not UNSET:
            field_dict["paid_at"] = paid_at
        if payment_intent_id is not UNSET:
            field_dict["payment_intent_id"] = payment_intent_id
        if payment_intent_status is not UNSET:
            field_dict["payment_intent_status"] = payment_intent_status
        if payment_method is not UNSET:
            field_dict["payment_method"] = payment_method
        if planned_payment_date is not UNSET:
            field_dict["planned_payment_date"] = planned_payment_date
        if status is not UNSET:
            field_dict["status"] = status

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        amount = d.pop("amount")

        _currency = d.pop("currency")
        currency = NULL if _currency is None else CurrencyEnum(_currency)

        _object_ = d.pop("object")
        object_ = NULL if _object_ is None else __models.PaymentRecordObjectRequest.from_dict(_object_)

        _entity_user_id = d.pop("entity_user_id", UNSET)
        entity_user_id: UUID | Unset
        if isinstance(_entity_user_id, Unset):
            entity_user_id = UNSET
        elif _entity_user_id is None:
            entity_user_id = NULL
        else:
            entity_user_id = UUID(_entity_user_id)

        _paid_at = d.pop("paid_at", UNSET)
        paid_at: datetime.datetime | Unset
        if isinstance(_paid_at, Unset):
            paid_at = UNSET
        elif _paid_at is None:
            paid_at = NULL
        else:
            paid_at = read_datetime(_paid_at)

        _payment_intent_id = d.pop("payment_intent_id", UNSET)
        payment_intent_id: UUID | Unset
        if isinstance(_payment_intent_id, Unset):
            payment_intent_id = UNSET
        elif _payment_intent_id is None:
            payment_intent_id = NULL
        else:
            payment_intent_id = UUID(_payment_intent_id)

        payment_intent_status = d.pop("payment_intent_status", UNSET)

        payment_method = d.pop("payment_method", UNSET)

        _planned_payment_date = d.pop("planned_payment_date", UNSET)
        planned_payment_date: datetime.date | Unset
        if isinstance(_planned_payment_date, Unset):
            planned_payment_date = UNSET
        elif _planned_payment_date is None:
            planned_payment_date = NULL
        else:
            planned_payment_date = read_date(_planned_payment_date)

        _status = d.pop("status", UNSET)
        status: PaymentRecordRequestStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        elif _status is None:
            status = NULL
        else:
            status = PaymentRecordRequestStatus(_status)

        payment_record_request = cls(
            amount=amount,
            currency=currency,
            object_=object_,
            entity_user_id=entity_user_id,
            paid_at=paid_at,
            payment_intent_id=payment_intent_id,
            payment_intent_status=payment_intent_status,
            payment_method=payment_method,
            planned_payment_date=planned_payment_date,
            status=status,
        )

        return payment_record_request
