from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.ocr_response_invoice_receipt_data_type import OCRResponseInvoiceReceiptDataType
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_list,
    read_object,
    write_each,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.ocr_address import OCRAddress
    from ..models.ocr_response_invoice_receipt_line_item_raw import OCRResponseInvoiceReceiptLineItemRaw


T = TypeVar("T", bound="OCRResponseInvoiceReceiptData")


@_attrs_define
class OCRResponseInvoiceReceiptData:
    """What OCR has read of a document; the members that end in raw are as printed.

    Attributes:
        counterpart_account_id (None | str | Unset):
        counterpart_account_number (None | str | Unset):
        counterpart_address (None | str | Unset):
        counterpart_address_object (None | OCRAddress | Unset):
        counterpart_branch_number (None | str | Unset):
        counterpart_email (None | str | Unset):
        counterpart_name (None | str | Unset):
        counterpart_routing_number (None | str | Unset):
        counterpart_vat_id (None | str | Unset):
        currency (None | str | Unset):
        discount_raw (float | None | Unset):
        document_due_date (None | str | Unset):
        document_id (None | str | Unset):
        document_issued_at_date (None | str | Unset):
        line_items_raw (list[OCRResponseInvoiceReceiptLineItemRaw] | None | Unset):
        payment_terms_raw (list[str] | None | Unset):
        purchase_order_number (None | str | Unset):
        tax_payer_id (None | str | Unset):
        total_excl_vat_raw (float | None | Unset):
        total_paid_amount_raw (float | None | Unset): The server's default is 0.
        total_raw (float | None | Unset):
        total_vat_amount_raw (float | None | Unset):
        total_vat_rate_raw (float | None | Unset):
        type_ (None | OCRResponseInvoiceReceiptDataType | Unset):
    """

    counterpart_account_id: None | str | Unset = UNSET
    counterpart_account_number: None | str | Unset = UNSET
    counterpart_address: None | str | Unset = UNSET
    counterpart_address_object: None | OCRAddress | Unset = UNSET
    counterpart_branch_number: None | str | Unset = UNSET
    counterpart_email: None | str | Unset = UNSET
    counterpart_name: None | str | Unset = UNSET
    counterpart_routing_number: None | str | Unset = UNSET
    counterpart_vat_id: None | str | Unset = UNSET
    currency: None | str | Unset = UNSET
    discount_raw: float | None | Unset = UNSET
    document_due_date: None | str | Unset = UNSET
    document_id: None | str | Unset = UNSET
    document_issued_at_date: None | str | Unset = UNSET
    line_items_raw: list[OCRResponseInvoiceReceiptLineItemRaw] | None | Unset = UNSET
    payment_terms_raw: list[str] | None | Unset = UNSET
    purchase_order_number: None | str | Unset = UNSET
    tax_payer_id: None | str | Unset = UNSET
    total_excl_vat_raw: float | None | Unset = UNSET
    total_paid_amount_raw: float | None | Unset = UNSET
    total_raw: float | None | Unset = UNSET
    total_vat_amount_raw: float | None | Unset = UNSET
    total_vat_rate_raw: float | None | Unset = UNSET
    type_: None | OCRResponseInvoiceReceiptDataType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.ocr_address import OCRAddress  # noqa: PLC0415

        counterpart_account_id: None | str | Unset
        if isinstance(self.counterpart_account_id, Unset):
            counterpart_account_id = UNSET
        else:
            counterpart_account_id = self.counterpart_account_id

        counterpart_account_number: None | str | Unset
        if isinstance(self.counterpart_account_number, Unset):
            counterpart_account_number = UNSET
        else:
            counterpart_account_number = self.counterpart_account_number

        counterpart_address: None | str | Unset
        if isinstance(self.counterpart_address, Unset):
            counterpart_address = UNSET
        else:
            counterpart_address = self.counterpart_address

        counterpart_address_object: dict[str, Any] | None | Unset
        if isinstance(self.counterpart_address_object, Unset):
            counterpart_address_object = UNSET
        elif isinstance(self.counterpart_address_object, OCRAddress):
            counterpart_address_object = (
                NULL if self.counterpart_address_object is None else write_object(self.counterpart_address_object)
            )
        else:
            counterpart_address_object = self.counterpart_address_object

        counterpart_branch_number: None | str | Unset
        if isinstance(self.counterpart_branch_number, Unset):
            counterpart_branch_number = UNSET
        else:
            counterpart_branch_number = self.counterpart_branch_number

        counterpart_email: None | str | Unset
        if isinstance(self.counterpart_email, Unset):
            counterpart_email = UNSET
        else:
            counterpart_email = self.counterpart_email

        counterpart_name: None | str | Unset
        if isinstance(self.counterpart_name, Unset):
            counterpart_name = UNSET
        else:
            counterpart_name = self.counterpart_name

        counterpart_routing_number: None | str | Unset
        if isinstance(self.counterpart_routing_number, Unset):
            counterpart_routing_number = UNSET
        else:
            counterpart_routing_number = self.counterpart_routing_number

        counterpart_vat_id: None | str | Unset
        if isinstance(self.counterpart_vat_id, Unset):
            counterpart_vat_id = UNSET
        else:
            counterpart_vat_id = self.counterpart_vat_id

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        discount_raw: float | None | Unset
        if isinstance(self.discount_raw, Unset):
            discount_raw = UNSET
        else:
            discount_raw = self.discount_raw

        document_due_date: None | str | Unset
        if isinstance(self.document_due_date, Unset):
            document_due_date = UNSET
        else:
            document_due_date = self.document_due_date

        document_id: None | str | Unset
        if isinstance(self.document_id, Unset):
            document_id = UNSET
        else:
            document_id = self.document_id

        document_issued_at_date: None | str | Unset
        if isinstance(self.document_issued_at_date, Unset):
            document_issued_at_date = UNSET
        else:
            document_issued_at_date = self.document_issued_at_date

        line_items_raw: list[dict[str, Any]] | None | Unset
        if isinstance(self.line_items_raw, Unset):
            line_items_raw = UNSET
        elif isinstance(self.line_items_raw, list):
            line_items_raw = NULL
            if self.line_items_raw is not None:
                line_items_raw = []
                for line_items_raw_type_0_item_data in write_each(self.line_items_raw):
                    line_items_raw_type_0_item = (
                        NULL
                        if line_items_raw_type_0_item_data is None
                        else write_object(line_items_raw_type_0_item_data)
                    )
                    line_items_raw.append(line_items_raw_type_0_item)

        else:
            line_items_raw = self.line_items_raw

        payment_terms_raw: list[str] | None | Unset
        if isinstance(self.payment_terms_raw, Unset):
            payment_terms_raw = UNSET
        elif isinstance(self.payment_terms_raw, list):
            payment_terms_raw = self.payment_terms_raw

        else:
            payment_terms_raw = self.payment_terms_raw

        purchase_order_number: None | str | Unset
        if isinstance(self.purchase_order_number, Unset):
            purchase_order_number = UNSET
        else:
            purchase_order_number = self.purchase_order_number

        tax_payer_id: None | str | Unset
        if isinstance(self.tax_payer_id, Unset):
            tax_payer_id = UNSET
        else:
            tax_payer_id = self.tax_payer_id

        total_excl_vat_raw: float | None | Unset
        if isinstance(self.total_excl_vat_raw, Unset):
            total_excl_vat_raw = UNSET
        else:
            total_excl_vat_raw = self.total_excl_vat_raw

        total_paid_amount_raw: float | None | Unset
        if isinstance(self.total_paid_amount_raw, Unset):
            total_paid_amount_raw = UNSET
        else:
            total_paid_amount_raw = self.total_paid_amount_raw

        total_raw: float | None | Unset
        if isinstance(self.total_raw, Unset):
            total_raw = UNSET
        else:
            total_raw = self.total_raw

        total_vat_amount_raw: float | None | Unset
        if isinstance(self.total_vat_amount_raw, Unset):
            total_vat_amount_raw = UNSET
        else:
            total_vat_amount_raw = self.total_vat_amount_raw

        total_vat_rate_raw: float | None | Unset
        if isinstance(self.total_vat_rate_raw, Unset):
            total_vat_rate_raw = UNSET
        else:
            total_vat_rate_raw = self.total_vat_rate_raw

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, OCRResponseInvoiceReceiptDataType):
            type_ = NULL if self.type_ is None else write_word(self.type_)
        else:
            type_ = self.type_

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if counterpart_account_id is not UNSET:
            field_dict["counterpart_account_id"] = counterpart_account_id
        if counterpart_account_number is not UNSET:
            field_dict["counterpart_account_number"] = counterpart_account_number
        if counterpart_address is not UNSET:
            field_dict["counterpart_address"] = counterpart_address
        if counterpart_address_object is not UNSET:
            field_dict["counterpart_address_object"] = counterpart_address_object
        if counterpart_branch_number is not UNSET:
            field_dict["counterpart_branch_number"] = counterpart_branch_number
        if counterpart_email is not UNSET:
            field_dict["counterpart_email"] = counterpart_email
        if counterpart_name is not UNSET:
            field_dict["counterpart_name"] = counterpart_name
        if counterpart_routing_number is not UNSET:
            field_dict["counterpart_routing_number"] = counterpart_routing_number
        if counterpart_vat_id is not UNSET:
            field_dict["counterpart_vat_id"] = counterpart_vat_id
        if currency is not UNSET:
            field_dict["currency"] = currency
        if discount_raw is not UNSET:
            field_dict["discount_raw"] = discount_raw
        if document_due_date is not UNSET:
            field_dict["document_due_date"] = document_due_date
        if document_id is not UNSET:
            field_dict["document_id"] = document_id
        if document_issued_at_date is not UNSET:
            field_dict["document_issued_at_date"] = document_issued_at_date
        if line_items_raw is not UNSET:
            field_dict["line_items_raw"] = line_items_raw
        if payment_terms_raw is not UNSET:
            field_dict["payment_terms_raw"] = payment_terms_raw
        if purchase_order_number is not UNSET:
            field_dict["purchase_order_number"] = purchase_order_number
        if tax_payer_id is not UNSET:
            field_dict["tax_payer_id"] = tax_payer_id
        if total_excl_vat_raw is not UNSET:
            field_dict["total_excl_vat_raw"] = total_excl_vat_raw
        if total_paid_amount_raw is not UNSET:
            field_dict["total_paid_amount_raw"] = total_paid_amount_raw
        if total_raw is not UNSET:
            field_dict["total_raw"] = total_raw
        if total_vat_amount_raw is not UNSET:
            field_dict["total_vat_amount_raw"] = total_vat_amount_raw
        if total_vat_rate_raw is not UNSET:
            field_dict["total_vat_rate_raw"] = total_vat_rate_raw
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        counterpart_account_id = d.pop("counterpart_account_id", UNSET)

        counterpart_account_number = d.pop("counterpart_account_number", UNSET)

        counterpart_address = d.pop("counterpart_address", UNSET)

        _counterpart_address_object = d.pop("counterpart_address_object", UNSET)
        counterpart_address_object: None | OCRAddress | Unset
        if _counterpart_address_object is None or isinstance(_counterpart_address_object, Unset):
            counterpart_address_object = _counterpart_address_object
        else:
            _counterpart_address_object_type_0 = _counterpart_address_object
            counterpart_address_object_type_0 = (
                NULL
                if _counterpart_address_object_type_0 is None
                else __models.OCRAddress.from_dict(_counterpart_address_object_type_0)
            )

            counterpart_address_object = counterpart_address_object_type_0

        counterpart_branch_number = d.pop("counterpart_branch_number", UNSET)

        counterpart_email = d.pop("counterpart_email", UNSET)

        counterpart_name = d.pop("counterpart_name", UNSET)

        counterpart_routing_number = d.pop("counterpart_routing_number", UNSET)

        counterpart_vat_id = d.pop("counterpart_vat_id", UNSET)

        currency = d.pop("currency", UNSET)

        discount_raw = d.pop("discount_raw", UNSET)

        document_due_date = d.pop("document_due_date", UNSET)

        document_id = d.pop("document_id", UNSET)

        document_issued_at_date = d.pop("document_issued_at_date", UNSET)

        _line_items_raw = d.pop("line_items_raw", UNSET)
        line_items_raw: list[OCRResponseInvoiceReceiptLineItemRaw] | None | Unset
        if _line_items_raw is None or isinstance(_line_items_raw, Unset):
            line_items_raw = _line_items_raw
        else:
            _line_items_raw_type_0 = _line_items_raw
            line_items_raw_type_0: list[OCRResponseInvoiceReceiptLineItemRaw] = NULL
            if _line_items_raw_type_0 is not None:
                line_items_raw_type_0 = []
                for line_items_raw_type_0_item_data in read_list(_line_items_raw_type_0):
                    _line_items_raw_type_0_item = line_items_raw_type_0_item_data
                    line_items_raw_type_0_item = (
                        NULL
                        if _line_items_raw_type_0_item is None
                        else __models.OCRResponseInvoiceReceiptLineItemRaw.from_dict(_line_items_raw_type_0_item)
                    )

                    line_items_raw_type_0.append(line_items_raw_type_0_item)

            line_items_raw = line_items_raw_type_0

        _payment_terms_raw = d.pop("payment_terms_raw", UNSET)
        payment_terms_raw: list[str] | None | Unset
        if _payment_terms_raw is None or isinstance(_payment_terms_raw, Unset):
            payment_terms_raw = _payment_terms_raw
        else:
            payment_terms_raw_type_0 = cast(list[str], _payment_terms_raw)

            payment_terms_raw = payment_terms_raw_type_0

        purchase_order_number = d.pop("purchase_order_number", UNSET)

        tax_payer_id = d.pop("tax_payer_id", UNSET)

        total_excl_vat_raw = d.pop("total_excl_vat_raw", UNSET)

        total_paid_amount_raw = d.pop("total_paid_amount_raw", UNSET)

        total_raw = d.pop("total_raw", UNSET)

        total_vat_amount_raw = d.pop("total_vat_amount_raw", UNSET)

        total_vat_rate_raw = d.pop("total_vat_rate_raw", UNSET)

        _type_ = d.pop("type", UNSET)
        type_: None | OCRResponseInvoiceReceiptDataType | Unset
        if _type_ is None or isinstance(_type_, Unset):
            type_ = _type_
        else:
            _type_type_0 = _type_
            type_type_0 = NULL if _type_type_0 is None else OCRResponseInvoiceReceiptDataType(_type_type_0)

            type_ = type_type_0

        ocr_response_invoice_receipt_data = cls(
            counterpart_account_id=counterpart_account_id,
            counterpart_account_number=counterpart_account_number,
            counterpart_address=counterpart_address,
            counterpart_address_object=counterpart_address_object,
            counterpart_branch_number=counterpart_branch_number,
            counterpart_email=counterpart_email,
            counterpart_name=counterpart_name,
            counterpart_routing_number=counterpart_routing_number,
            counterpart_vat_id=counterpart_vat_id,
            currency=currency,
            discount_raw=discount_raw,
            document_due_date=document_due_date,
            document_id=document_id,
            document_issued_at_date=document_issued_at_date,
            line_items_raw=line_items_raw,
            payment_terms_raw=payment_terms_raw,
            purchase_order_number=purchase_order_number,
            tax_payer_id=tax_payer_id,
            total_excl_vat_raw=total_excl_vat_raw,
            total_paid_amount_raw=total_paid_amount_raw,
            total_raw=total_raw,
            total_vat_amount_raw=total_vat_amount_raw,
            total_vat_rate_raw=total_vat_rate_raw,
            type_=type_,
        )

        ocr_response_invoice_receipt_data.additional_properties = d
        return ocr_response_invoice_receipt_data

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
