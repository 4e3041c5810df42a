from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.currency_enum import CurrencyEnum
from ..models.source_of_receipt_data_enum import SourceOfReceiptDataEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_word,
)

T = TypeVar("T", bound="ReceiptResponseSchema")


@_attrs_define
class ReceiptResponseSchema:
    """A receipt of an expense.

    Attributes:
        id (UUID):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        created_by_entity_user_id (None | Unset | UUID):
        currency (CurrencyEnum | None | Unset):
        currency_exchange (Any | Unset):
        document_id (None | str | Unset):
        file_id (None | Unset | UUID):
        file_url (None | str | Unset):
        issued_at (datetime.datetime | None | Unset):
        merchant_location (None | str | Unset):
        merchant_name (None | str | Unset):
        ocr_request_id (None | Unset | UUID):
        ocr_status (None | str | Unset):
        partner_metadata (Any | Unset):
        source_of_data (None | SourceOfReceiptDataEnum | Unset):
        total_amount (int | None | Unset): In the minor units of the currency, such as cents.
        transaction_id (None | Unset | UUID):
    """

    id: UUID
    created_at: datetime.datetime
    updated_at: datetime.datetime
    created_by_entity_user_id: None | Unset | UUID = UNSET
    currency: CurrencyEnum | None | Unset = UNSET
    currency_exchange: Any | Unset = UNSET
    document_id: None | str | Unset = UNSET
    file_id: None | Unset | UUID = UNSET
    file_url: None | str | Unset = UNSET
    issued_at: datetime.datetime | None | Unset = UNSET
    merchant_location: None | str | Unset = UNSET
    merchant_name: None | str | Unset = UNSET
    ocr_request_id: None | Unset | UUID = UNSET
    ocr_status: None | str | Unset = UNSET
    partner_metadata: Any | Unset = UNSET
    source_of_data: None | SourceOfReceiptDataEnum | Unset = UNSET
    total_amount: int | None | Unset = UNSET
    transaction_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = NULL if self.id is None else str(self.id)

        created_at = NULL if self.created_at is None else write_iso(self.created_at)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        created_by_entity_user_id: None | str | Unset
        if isinstance(self.created_by_entity_user_id, Unset):
            created_by_entity_user_id = UNSET
        elif isinstance(self.created_by_entity_user_id, UUID):
            created_by_entity_user_id = (
                NULL if self.created_by_entity_user_id is None else str(self.created_by_entity_user_id)
            )
        else:
            created_by_entity_user_id = self.created_by_entity_user_id

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        elif isinstance(self.currency, CurrencyEnum):
            currency = NULL if self.currency is None else write_word(self.currency)
        else:
            currency = self.currency

        currency_exchange = self.currency_exchange

        document_id: None | str | Unset
        if isinstance(self.document_id, Unset):
            document_id = UNSET
        else:
            document_id = self.document_id

        file_id: None | str | Unset
        if isinstance(self.file_id, Unset):
            file_id = UNSET
        elif isinstance(self.file_id, UUID):
            file_id = NULL if self.file_id is None else str(self.file_id)
        else:
            file_id = self.file_id

        file_url: None | str | Unset
        if isinstance(self.file_url, Unset):
            file_url = UNSET
        else:
            file_url = self.file_url

        issued_at: None | str | Unset
        if isinstance(self.issued_at, Unset):
            issued_at = UNSET
        elif isinstance(self.issued_at, datetime.datetime):
            issued_at = NULL if self.issued_at is None else write_iso(self.issued_at)
        else:
            issued_at = self.issued_at

        merchant_location: None | str | Unset
        if isinstance(self.merchant_location, Unset):
            merchant_location = UNSET
        else:
            merchant_location = self.merchant_location

        merchant_name: None | str | Unset
        if isinstance(self.merchant_name, Unset):
            merchant_name = UNSET
        else:
            merchant_name = self.merchant_name

        ocr_request_id: None | str | Unset
        if isinstance(self.ocr_request_id, Unset):
            ocr_request_id = UNSET
        elif isinstance(self.ocr_request_id, UUID):
            ocr_request_id = NULL if self.ocr_request_id is None else str(self.ocr_request_id)
        else:
            ocr_request_id = self.ocr_request_id

        ocr_status: None | str | Unset
        if isinstance(self.ocr_status, Unset):
            ocr_status = UNSET
        else:
            ocr_status = self.ocr_status

        partner_metadata = self.partner_metadata

        source_of_data: None | str | Unset
        if isinstance(self.source_of_data, Unset):
            source_of_data = UNSET
        elif isinstance(self.source_of_data, SourceOfReceiptDataEnum):
            source_of_data = NULL if self.source_of_data is None else write_word(self.source_of_data)
        else:
            source_of_data = self.source_of_data

        total_amount: int | None | Unset
        if isinstance(self.total_amount, Unset):
            total_amount = UNSET
        else:
            total_amount = self.total_amount

        transaction_id: None | str | Unset
        if isinstance(self.transaction_id, Unset):
            transaction_id = UNSET
        elif isinstance(self.transaction_id, UUID):
            transaction_id = NULL if self.transaction_id is None else str(self.transaction_id)
        else:
            transaction_id = self.transaction_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "created_at": created_at,
                "updated_at": updated_at,
            }
        )
        if created_by_entity_user_id is not UNSET:
            field_dict["created_by_entity_user_id"] = created_by_entity_user_id
        if currency is not UNSET:
            field_dict["currency"] = currency
        if currency_exchange is not UNSET:
            field_dict["currency_exchange"] = currency_exchange
        if document_id is not UNSET:
            field_dict["document_id"] = document_id
        if file_id is not UNSET:
            field_dict["file_id"] = file_id
        if file_url is not UNSET:
            field_dict["file_url"] = file_url
        if issued_at is not UNSET:
            field_dict["issued_at"] = issued_at
        if merchant_location is not UNSET:
            field_dict["merchant_location"] = merchant_location
        if merchant_name is not UNSET:
            field_dict["merchant_name"] = merchant_name
        if ocr_request_id is not UNSET:
            field_dict["ocr_request_id"] = ocr_request_id
        if ocr_status is not UNSET:
            field_dict["ocr_status"] = ocr_status
        if partner_metadata is not UNSET:
            field_dict["partner_metadata"] = partner_metadata
        if source_of_data is not UNSET:
            field_dict["source_of_data"] = source_of_data
        if total_amount is not UNSET:
            field_dict["total_amount"] = total_amount
        if transaction_id is not UNSET:
            field_dict["transaction_id"] = transaction_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _created_at = d.pop("created_at")
        created_at = NULL if _created_at is None else read_datetime(_created_at)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        _created_by_entity_user_id = d.pop("created_by_entity_user_id", UNSET)
        created_by_entity_user_id: None | Unset | UUID
        if _created_by_entity_user_id is None or isinstance(_created_by_entity_user_id, Unset):
            created_by_entity_user_id = _created_by_entity_user_id
        else:
            _created_by_entity_user_id_type_0 = _created_by_entity_user_id
            created_by_entity_user_id_type_0 = (
                NULL if _created_by_entity_user_id_type_0 is None else UUID(_created_by_entity_user_id_type_0)
            )

            created_by_entity_user_id = created_by_entity_user_id_type_0

        _currency = d.pop("currency", UNSET)
        currency: CurrencyEnum | None | Unset
        if _currency is None or isinstance(_currency, Unset):
            currency = _currency
        else:
            _currency_type_0 = _currency
            currency_type_0 = NULL if _currency_type_0 is None else CurrencyEnum(_currency_type_0)

            currency = currency_type_0

        currency_exchange = d.pop("currency_exchange", UNSET)

        document_id = d.pop("document_id", UNSET)

        _file_id = d.pop("file_id", UNSET)
        file_id: None | Unset | UUID
        if _file_id is None or isinstance(_file_id, Unset):
            file_id = _file_id
        else:
            _file_id_type_0 = _file_id
            file_id_type_0 = NULL if _file_id_type_0 is None else UUID(_file_id_type_0)

            file_id = file_id_type_0

        file_url = d.pop("file_url", UNSET)

        _issued_at = d.pop("issued_at", UNSET)
        issued_at: datetime.datetime | None | Unset
        if _issued_at is None or isinstance(_issued_at, Unset):
            issued_at = _issued_at
        else:
            _issued_at_type_0 = _issued_at
            issued_at_type_0 = NULL if _issued_at_type_0 is None else read_datetime(_issued_at_type_0)

            issued_at = issued_at_type_0

        merchant_location = d.pop("merchant_location", UNSET)

        merchant_name = d.pop("merchant_name", UNSET)

        _ocr_request_id = d.pop("ocr_request_id", UNSET)
        ocr_request_id: None | Unset | UUID
        if _ocr_request_id is None or isinstance(_ocr_request_id, Unset):
            ocr_request_id = _ocr_request_id
        else:
            _ocr_request_id_type_0 = _ocr_request_id
            ocr_request_id_type_0 = NULL if _ocr_request_id_type_0 is None else UUID(_ocr_request_id_type_0)

            ocr_request_id = ocr_request_id_type_0

        ocr_status = d.pop("ocr_status", UNSET)

        partner_metadata = d.pop("partner_metadata", UNSET)

        _source_of_data = d.pop("source_of_data", UNSET)
        source_of_data: None | SourceOfReceiptDataEnum | Unset
        if _source_of_data is None or isinstance(_source_of_data, Unset):
            source_of_data = _source_of_data
        else:
            _source_of_data_type_0 = _source_of_data
            source_of_data_type_0 = (
                NULL if _source_of_data_type_0 is None else SourceOfReceiptDataEnum(_source_of_data_type_0)
            )

            source_of_data = source_of_data_type_0

        total_amount = d.pop("total_amount", UNSET)

        _transaction_id = d.pop("transaction_id", UNSET)
        transaction_id: None | Unset | UUID
        if _transaction_id is None or isinstance(_transaction_id, Unset):
            transaction_id = _transaction_id
        else:
            _transaction_id_type_0 = _transaction_id
            transaction_id_type_0 = NULL if _transaction_id_type_0 is None else UUID(_transaction_id_type_0)

            transaction_id = transaction_id_type_0

        receipt_response_schema = cls(
            id=id,
            created_at=created_at,
            updated_at=updated_at,
            created_by_entity_user_id=created_by_entity_user_id,
            currency=currency,
            currency_exchange=currency_exchange,
            document_id=document_id,
            file_id=file_id,
            file_url=file_url,
            issued_at=issued_at,
            merchant_location=merchant_location,
            merchant_name=merchant_name,
            ocr_request_id=ocr_request_id,
            ocr_status=ocr_status,
            partner_metadata=partner_metadata,
            source_of_data=source_of_data,
            total_amount=total_amount,
            transaction_id=transaction_id,
        )

        receipt_response_schema.additional_properties = d
        return receipt_response_schema

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
