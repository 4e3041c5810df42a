from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.currency_enum import CurrencyEnum
from ..models.ocr_receipt_type import OCRReceiptType
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_list,
    read_object,
    write_each,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.ocr_counterpart_details import OCRCounterpartDetails
    from ..models.ocr_receipt_line_item import OCRReceiptLineItem


T = TypeVar("T", bound="OCRReceipt")


@_attrs_define
class OCRReceipt:
    """A receipt read by OCR; amounts are decimal numbers.

    Attributes:
        line_items (list[OCRReceiptLineItem]):
        sender (OCRCounterpartDetails): A sender or recipient read by OCR.
        currency (CurrencyEnum | None | Unset):
        discount (float | None | Unset):
        document_number (None | str | Unset):
        issued_at (datetime.datetime | None | Unset):
        subtotal (float | None | Unset):
        tax_amount (float | None | Unset):
        tax_rate (float | None | Unset):
        tax_type (None | str | Unset):
        total_amount (float | None | Unset):
        type_ (None | OCRReceiptType | Unset):
    """

    line_items: list[OCRReceiptLineItem]
    sender: OCRCounterpartDetails
    currency: CurrencyEnum | None | Unset = UNSET
    discount: float | None | Unset = UNSET
    document_number: None | str | Unset = UNSET
    issued_at: datetime.datetime | None | Unset = UNSET
    subtotal: float | None | Unset = UNSET
    tax_amount: float | None | Unset = UNSET
    tax_rate: float | None | Unset = UNSET
    tax_type: None | str | Unset = UNSET
    total_amount: float | None | Unset = UNSET
    type_: None | OCRReceiptType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        line_items = NULL
        if self.line_items is not None:
            line_items = []
            for line_items_item_data in write_each(self.line_items):
                line_items_item = NULL if line_items_item_data is None else write_object(line_items_item_data)
                line_items.append(line_items_item)

        sender = NULL if self.sender is None else write_object(self.sender)

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        elif isinstance(self.currency, CurrencyEnum):
            currency = NULL if self.currency is None else write_word(self.currency)
        else:
            currency = self.currency

        discount: float | None | Unset
        if isinstance(self.discount, Unset):
            discount = UNSET
        else:
            discount = self.discount

        document_number: None | str | Unset
        if isinstance(self.document_number, Unset):
            document_number = UNSET
        else:
            document_number = self.document_number

        issued_at: None | str | Unset
        if isinstance(self.issued_at, Unset):
            issued_at = UNSET
        elif isinstance(self.issued_at, datetime.datetime):
            issued_at = NULL if self.issued_at is None else write_iso(self.issued_at)
        else:
            issued_at = self.issued_at

        subtotal: float | None | Unset
        if isinstance(self.subtotal, Unset):
            subtotal = UNSET
        else:
            subtotal = self.subtotal

        tax_amount: float | None | Unset
        if isinstance(self.tax_amount, Unset):
            tax_amount = UNSET
        else:
            tax_amount = self.tax_amount

        tax_rate: float | None | Unset
        if isinstance(self.tax_rate, Unset):
            tax_rate = UNSET
        else:
            tax_rate = self.tax_rate

        tax_type: None | str | Unset
        if isinstance(self.tax_type, Unset):
            tax_type = UNSET
        else:
            tax_type = self.tax_type

        total_amount: float | None | Unset
        if isinstance(self.total_amount, Unset):
            total_amount = UNSET
        else:
            total_amount = self.total_amount

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, OCRReceiptType):
            type_ = NULL if self.type_ is None else write_word(self.type_)
        else:
            type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "line_items": line_items,
                "sender": sender,
            }
        )
        if currency is not UNSET:
            field_dict["currency"] = currency
        if discount is not UNSET:
            field_dict["discount"] = discount
        if document_number is not UNSET:
            field_dict["document_number"] = document_number
        if issued_at is not UNSET:
            field_dict["issued_at"] = issued_at
        if subtotal is not UNSET:
            field_dict["subtotal"] = subtotal
        if tax_amount is not UNSET:
            field_dict["tax_amount"] = tax_amount
        if tax_rate is not UNSET:
            field_dict["tax_rate"] = tax_rate
        if tax_type is not UNSET:
            field_dict["tax_type"] = tax_type
        if total_amount is not UNSET:
            field_dict["total_amount"] = total_amount
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _line_items = d.pop("line_items")
        line_items: list[OCRReceiptLineItem] = NULL
        if _line_items is not None:
            line_items = []
            for line_items_item_data in read_list(_line_items):
                _line_items_item = line_items_item_data
                line_items_item = (
                    NULL if _line_items_item is None else __models.OCRReceiptLineItem.from_dict(_line_items_item)
                )

                line_items.append(line_items_item)

        _sender = d.pop("sender")
        sender = NULL if _sender is None else __models.OCRCounterpartDetails.from_dict(_sender)

        _currency = d.pop("currency", UNSET)
        currency: CurrencyEnum | None | Unset
        if _currency is None or isinstance(_currency, Unset):
            currency = _currency
        else:
            _currency_type_0 = _currency
            currency_type_0 = NULL if _currency_type_0 is None else CurrencyEnum(_currency_type_0)

            currency = currency_type_0

        discount = d.pop("discount", UNSET)

        document_number = d.pop("document_number", UNSET)

        _issued_at = d.pop("issued_at", UNSET)
        issued_at: datetime.datetime | None | Unset
        if _issued_at is None or isinstance(_issued_at, Unset):
            issued_at = _issued_at
        else:
            _issued_at_type_0 = _issued_at
            issued_at_type_0 = NULL if _issued_at_type_0 is None else read_datetime(_issued_at_type_0)

            issued_at = issued_at_type_0

        subtotal = d.pop("subtotal", UNSET)

        tax_amount = d.pop("tax_amount", UNSET)

        tax_rate = d.pop("tax_rate", UNSET)

        tax_type = d.pop("tax_type", UNSET)

        total_amount = d.pop("total_amount", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: None | OCRReceiptType | Unset
        if _type_ is None or isinstance(_type_, Unset):
            type_ = _type_
        else:
            _type_type_0 = _type_
            type_type_0 = NULL if _type_type_0 is None else OCRReceiptType(_type_type_0)

            type_ = type_type_0

        ocr_receipt = cls(
            line_items=line_items,
            sender=sender,
            currency=currency,
            discount=discount,
            document_number=document_number,
            issued_at=issued_at,
            subtotal=subtotal,
            tax_amount=tax_amount,
            tax_rate=tax_rate,
            tax_type=tax_type,
            total_amount=total_amount,
            type_=type_,
        )

        ocr_receipt.additional_properties = d
        return ocr_receipt

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
