from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.currency_enum import CurrencyEnum
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


T = TypeVar("T", bound="PaymentRecordUpdateRequest")


@_attrs_define
class PaymentRecordUpdateRequest:
    """Changes to a payment record; what is left out stays.

    Attributes:
        amount (int | Unset): In the minor units of the currency, such as cents.
        currency (CurrencyEnum | Unset): Currency as an ISO 4217 code.
        entity_user_id (UUID | Unset):
        object_ (PaymentRecordObjectRequest | Unset): The object that a payment record is for.
        paid_at (datetime.datetime | Unset):
        payment_intent_id (UUID | Unset):
        payment_intent_status (str | Unset):
        payment_method (str | Unset):
        planned_payment_date (datetime.date | Unset):
    """

    amount: int | Unset = UNSET
    currency: CurrencyEnum | Unset = UNSET
    entity_user_id: UUID | Unset = UNSET
    object_: PaymentRecordObjectRequest | Unset = UNSET
    paid_at: datetime.datetime | Unset = UNSET
    payment_intent_id: UUID | Unset = UNSET
    payment_intent_status: str | Unset = UNSET
    payment_method: str | Unset = UNSET
    planned_payment_date: datetime.date | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        currency: str | Unset = UNSET
        if not isinstance(self.currency, Unset):
            currency = NULL if self.currency is None else write_word(self.currency)

        entity_user_id: str | Unset = UNSET
        if not isinstance(self.entity_user_id, Unset):
            entity_user_id = NULL if self.entity_user_id is None else str(self.entity_user_id)

        object_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.object_, Unset):
            object_ = NULL if self.object_ is None else write_object(self.object_)

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

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if amount is not UNSET:
            field_dict["amount"] = amount
        if currency is not UNSET:
            field_dict["currency"] = currency
        if entity_user_id is not UNSET:
            field_dict["entity_user_id"] = entity_user_id
        if object_ is not UNSET:
            field_dict["object"] = object_
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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        amount = d.pop("amount", UNSET)

        _currency = d.pop("currency", UNSET)
        currency: CurrencyEnum | Unset
        if isinstance(_currency, Unset):
            currency = UNSET
        elif _currency is None:
            currency = NULL
        else:
            currency = CurrencyEnum(_currency)

        _entity_user_id = d.pop("entity_user_id", UNSET)
        entity_user_id: UUID | Unset
        if isinstance(_entity_user_id, Unset):
            entity_user_id = UNSET
        elif _entity_user_id is None:
            entity_user_id = NULL
        else:
            entity_user_id = UUID(_entity_user_id)

        _object_ = d.pop("object", UNSET)
        object_: PaymentRecordObjectRequest | Unset
        if isinstance(_object_, Unset):
            object_ = UNSET
        elif _object_ is None:
            object_ = NULL
        else:
            object_ = __models.PaymentRecordObjectRequest.from_dict(_object_)

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

        payment_record_update_request = cls(
            amount=amount,
            currency=currency,
            entity_user_id=entity_user_id,
            object_=object_,
            paid_at=paid_at,
            payment_intent_id=payment_intent_id,
            payment_intent_status=payment_intent_status,
            payment_method=payment_method,
            planned_payment_date=planned_payment_date,
        )

        return payment_record_update_request
