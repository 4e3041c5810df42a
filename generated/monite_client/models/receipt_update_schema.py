from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define

from ..models.currency_enum import CurrencyEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="ReceiptUpdateSchema")


@_attrs_define
class ReceiptUpdateSchema:
    """Changes to a receipt; what is left out stays.

    Attributes:
        base64_encoded_file (str | Unset):
        currency (CurrencyEnum | Unset): Currency as an ISO 4217 code.
        document_id (str | Unset):
        issued_at (datetime.datetime | Unset):
        merchant_location (str | Unset):
        merchant_name (str | Unset):
        total_amount (int | Unset): In the minor units of the currency, such as cents.
        transaction_id (UUID | Unset):
    """

    base64_encoded_file: str | Unset = UNSET
    currency: CurrencyEnum | Unset = UNSET
    document_id: str | Unset = UNSET
    issued_at: datetime.datetime | Unset = UNSET
    merchant_location: str | Unset = UNSET
    merchant_name: str | Unset = UNSET
    total_amount: int | Unset = UNSET
    transaction_id: UUID | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        base64_encoded_file = self.base64_encoded_file

        currency: str | Unset = UNSET
        if not isinstance(self.currency, Unset):
            currency = NULL if self.currency is None else write_word(self.currency)

        document_id = self.document_id

        issued_at: str | Unset = UNSET
        if not isinstance(self.issued_at, Unset):
            issued_at = NULL if self.issued_at is None else write_iso(self.issued_at)

        merchant_location = self.merchant_location

        merchant_name = self.merchant_name

        total_amount = self.total_amount

        transaction_id: str | Unset = UNSET
        if not isinstance(self.transaction_id, Unset):
            transaction_id = NULL if self.transaction_id is None else str(self.transaction_id)

        field_dict: dict[str, Any] = {}

        field_dict.update({})
        if base64_encoded_file is not UNSET:
            field_dict["base64_encoded_file"] = base64_encoded_file
        if currency is not UNSET:
            field_dict["currency"] = currency
        if document_id is not UNSET:
            field_dict["document_id"] = document_id
        if issued_at is not UNSET:
            field_dict["issued_at"] = issued_at
        if merchant_location is not UNSET:
            field_dict["merchant_location"] = merchant_location
        if merchant_name is not UNSET:
            field_dict["merchant_name"] = merchant_name
        if total_amount is not UNSET:
            field_dict["total_amount"] = total_amount
        if transaction_id is not UNSET:
            field_dict["transaction_id"] = transaction_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        base64_encoded_file = d.pop("base64_encoded_file", UNSET)

        _currency = d.pop("currency", UNSET)
        currency: CurrencyEnum | Unset
        if isinstance(_currency, Unset):
            currency = UNSET
        elif _currency is None:
            currency = NULL
        else:
            currency = CurrencyEnum(_currency)

        document_id = d.pop("document_id", UNSET)

        _issued_at = d.pop("issued_at", UNSET)
        issued_at: datetime.datetime | Unset
        if isinstance(_issued_at, Unset):
            issued_at = UNSET
        elif _issued_at is None:
            issued_at = NULL
        else:
            issued_at = read_datetime(_issued_at)

        merchant_location = d.pop("merchant_location", UNSET)

        merchant_name = d.pop("merchant_name", UNSET)

        total_amount = d.pop("total_amount", UNSET)

        _transaction_id = d.pop("transaction_id", UNSET)
        transaction_id: UUID | Unset
        if isinstance(_transaction_id, Unset):
            transaction_id = UNSET
        elif _transaction_id is None:
            transaction_id = NULL
        else:
            transaction_id = UUID(_transaction_id)

        receipt_update_schema = cls(
            base64_encoded_file=base64_encoded_file,
            currency=currency,
            document_id=document_id,
            issued_at=issued_at,
            merchant_location=merchant_location,
            merchant_name=merchant_name,
            total_amount=total_amount,
            transaction_id=transaction_id,
        )

        return receipt_update_schema
