from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.currency_enum import CurrencyEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.payment_record_history_response import PaymentRecordHistoryResponse
    from ..models.payment_record_object_response import PaymentRecordObjectResponse


T = TypeVar("T", bound="PaymentRecordResponse")


@_attrs_define
class PaymentRecordResponse:
    """A record of a payment.

    Attributes:
        id (UUID):
        amount (int): In the minor units of the currency, such as cents.
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        history (list[PaymentRecordHistoryResponse]):
        is_external (bool):
        object_ (PaymentRecordObjectResponse): The object of a payment record, and how its status changed.
        entity_user_id (None | Unset | UUID):
        overpaid_amount (int | None | Unset): In the minor units of the currency, such as cents. The server's default is
            0.
        paid_at (datetime.datetime | None | Unset):
        payment_intent_id (None | Unset | UUID):
        payment_intent_status (None | str | Unset):
        payment_method (None | str | Unset):
        planned_payment_date (datetime.date | None | Unset):
        status (None | str | Unset): The server's default is 'succeeded'.
    """

    id: UUID
    amount: int
    currency: CurrencyEnum
    history: list[PaymentRecordHistoryResponse]
    is_external: bool
    object_: PaymentRecordObjectResponse
    entity_user_id: None | Unset | UUID = UNSET
    overpaid_amount: int | None | Unset = UNSET
    paid_at: datetime.datetime | None | Unset = UNSET
    payment_intent_id: None | Unset | UUID = UNSET
    payment_intent_status: None | str | Unset = UNSET
    payment_method: None | str | Unset = UNSET
    planned_payment_date: datetime.date | None | Unset = UNSET
    status: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        amount = self.amount

        currency = NULL if self.currency is None else write_word(self.currency)

        history = NULL
        if self.history is not None:
            history = []
            for history_item_data in write_each(self.history):
                history_item = NULL if history_item_data is None else write_object(history_item_data)
                history.append(history_item)

        is_external = self.is_external

        object_ = NULL if self.object_ is None else write_object(self.object_)

        entity_user_id: None | str | Unset
        if isinstance(self.entity_user_id, Unset):
            entity_user_id = UNSET
        elif isinstance(self.entity_user_id, UUID):
            entity_user_id = NULL if self.entity_user_id is None else str(self.entity_user_id)
        else:
            entity_user_id = self.entity_user_id

        overpaid_amount: int | None | Unset
        if isinstance(self.overpaid_amount, Unset):
            overpaid_amount = UNSET
        else:
            overpaid_amount = self.overpaid_amount

        paid_at: None | str | Unset
        if isinstance(self.paid_at, Unset):
            paid_at = UNSET
        elif isinstance(self.paid_at, datetime.datetime):
            paid_at = NULL if self.paid_at is None else write_iso(self.paid_at)
        else:
            paid_at = self.paid_at

        payment_intent_id: None | str | Unset
        if isinstance(self.payment_intent_id, Unset):
            payment_intent_id = UNSET
        elif isinstance(self.payment_intent_id, UUID):
            payment_intent_id = NULL if self.payment_intent_id is None else str(self.payment_intent_id)
        else:
            payment_intent_id = self.payment_intent_id

        payment_intent_status: None | str | Unset
        if isinstance(self.payment_intent_status, Unset):
            payment_intent_status = UNSET
        else:
            payment_intent_status = self.payment_intent_status

        payment_method: None | str | Unset
        if isinstance(self.payment_method, Unset):
            payment_method = UNSET
        else:
            payment_method = self.payment_method

        planned_payment_date: None | str | Unset
        if isinstance(self.planned_payment_date, Unset):
            planned_payment_date = UNSET
        elif isinstance(self.planned_payment_date, datetime.date):
            planned_payment_date = NULL if self.planned_payment_date is None else write_iso(self.planned_payment_date)
        else:
            planned_payment_date = self.planned_payment_date

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "amount": amount,
                "currency": currency,
                "history": history,
                "is_external": is_external,
                "object": object_,
            }
        )
        if entity_user_id is not UNSET:
            field_dict["entity_user_id"] = entity_user_id
        if overpaid_amount is not UNSET:
            field_dict["overpaid_amount"] = overpaid_amount
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
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        amount = d.pop("amount")

        _currency = d.pop("currency")
        currency = NULL if _currency is None else CurrencyEnum(_currency)

        _history = d.pop("history")
        history: list[PaymentRecordHistoryResponse] = NULL
        if _history is not None:
            history = []
            for history_item_data in read_list(_history):
                _history_item = history_item_data
                history_item = (
                    NULL if _history_item is None else __models.PaymentRecordHistoryResponse.from_dict(_history_item)
                )

                history.append(history_item)

        is_external = d.pop("is_external")

        _object_ = d.pop("object")
        object_ = NULL if _object_ is None else __models.PaymentRecordObjectResponse.from_dict(_object_)

        _entity_user_id = d.pop("entity_user_id", UNSET)
        entity_user_id: None | Unset | UUID
        if _entity_user_id is None or isinstance(_entity_user_id, Unset):
            entity_user_id = _entity_user_id
        else:
            _entity_user_id_type_0 = _entity_user_id
            entity_user_id_type_0 = NULL if _entity_user_id_type_0 is None else UUID(_entity_user_id_type_0)

            entity_user_id = entity_user_id_type_0

        overpaid_amount = d.pop("overpaid_amount", UNSET)

        _paid_at = d.pop("paid_at", UNSET)
        paid_at: datetime.datetime | None | Unset
        if _paid_at is None or isinstance(_paid_at, Unset):
            paid_at = _paid_at
        else:
            _paid_at_type_0 = _paid_at
            paid_at_type_0 = NULL if _paid_at_type_0 is None else read_datetime(_paid_at_type_0)

            paid_at = paid_at_type_0

        _payment_intent_id = d.pop("payment_intent_id", UNSET)
        payment_intent_id: None | Unset | UUID
        if _payment_intent_id is None or isinstance(_payment_intent_id, Unset):
            payment_intent_id = _payment_intent_id
        else:
            _payment_intent_id_type_0 = _payment_intent_id
            payment_intent_id_type_0 = NULL if _payment_intent_id_type_0 is None else UUID(_payment_intent_id_type_0)

            payment_intent_id = payment_intent_id_type_0

        payment_intent_status = d.pop("payment_intent_status", UNSET)

        payment_method = d.pop("payment_method", UNSET)

        _planned_payment_date = d.pop("planned_payment_date", UNSET)
        planned_payment_date: datetime.date | None | Unset
        if _planned_payment_date is None or isinstance(_planned_payment_date, Unset):
            planned_payment_date = _planned_payment_date
        else:
            _planned_payment_date_type_0 = _planned_payment_date
            planned_payment_date_type_0 = (
                NULL if _planned_payment_date_type_0 is None else read_date(_planned_payment_date_type_0)
            )

            planned_payment_date = planned_payment_date_type_0

        status = d.pop("status", UNSET)

        payment_record_response = cls(
            id=id,
            amount=amount,
            currency=currency,
            history=history,
            is_external=is_external,
            object_=object_,
            entity_user_id=entity_user_id,
            overpaid_amount=overpaid_amount,
            paid_at=paid_at,
            payment_intent_id=payment_intent_id,
            payment_intent_status=payment_intent_status,
            payment_method=payment_method,
            planned_payment_date=planned_payment_date,
            status=status,
        )

        payment_record_response.additional_properties = d
        return payment_record_response

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
