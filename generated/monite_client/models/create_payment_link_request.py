from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.currency_enum import CurrencyEnum
from ..models.monite_all_payment_methods_types import MoniteAllPaymentMethodsTypes
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
    from ..models.invoice import Invoice
    from ..models.payment_account_object import PaymentAccountObject
    from ..models.payment_object import PaymentObject


T = TypeVar("T", bound="CreatePaymentLinkRequest")


@_attrs_define
class CreatePaymentLinkRequest:
    """A new payment link, for an object or for an amount.

    Attributes:
        payment_methods (list[MoniteAllPaymentMethodsTypes]):
        recipient (PaymentAccountObject): The entity or counterpart that a payment goes to.
        amount (int | Unset): In the minor units of the currency, such as cents.
        currency (CurrencyEnum | Unset): Currency as an ISO 4217 code.
        expires_at (datetime.datetime | Unset):
        invoice (Invoice | Unset): The invoice that a payment is for.
        object_ (PaymentObject | Unset): The payable or receivable that a payment is for.
        payment_reference (str | Unset):
        return_url (str | Unset):
    """

    payment_methods: list[MoniteAllPaymentMethodsTypes]
    recipient: PaymentAccountObject
    amount: int | Unset = UNSET
    currency: CurrencyEnum | Unset = UNSET
    expires_at: datetime.datetime | Unset = UNSET
    invoice: Invoice | Unset = UNSET
    object_: PaymentObject | Unset = UNSET
    payment_reference: str | Unset = UNSET
    return_url: str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        payment_methods = NULL
        if self.payment_methods is not None:
            payment_methods = []
            for payment_methods_item_data in write_each(self.payment_methods):
                payment_methods_item = (
                    NULL if payment_methods_item_data is None else write_word(payment_methods_item_data)
                )
                payment_methods.append(payment_methods_item)

        recipient = NULL if self.recipient is None else write_object(self.recipient)

        amount = self.amount

        currency: str | Unset = UNSET
        if not isinstance(self.currency, Unset):
            currency = NULL if self.currency is None else write_word(self.currency)

        expires_at: str | Unset = UNSET
        if not isinstance(self.expires_at, Unset):
            expires_at = NULL if self.expires_at is None else write_iso(self.expires_at)

        invoice: dict[str, Any] | Unset = UNSET
        if not isinstance(self.invoice, Unset):
            invoice = NULL if self.invoice is None else write_object(self.invoice)

        object_: dict[str, Any] | Unset = UNSET
        if not isinstance(self.object_, Unset):
            object_ = NULL if self.object_ is None else write_object(self.object_)

        payment_reference = self.payment_reference

        return_url = self.return_url

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "payment_methods": payment_methods,
                "recipient": recipient,
            }
        )
        if amount is not UNSET:
            field_dict["amount"] = amount
        if currency is not UNSET:
            field_dict["currency"] = currency
        if expires_at is not UNSET:
            field_dict["expires_at"] = expires_at
        if invoice is not UNSET:
            field_dict["invoice"] = invoice
        if object_ is not UNSET:
            field_dict["object"] = object_
        if payment_reference is not UNSET:
            field_dict["payment_reference"] = payment_reference
        if return_url is not UNSET:
            field_dict["return_url"] = return_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _payment_methods = d.pop("payment_methods")
        payment_methods: list[MoniteAllPaymentMethodsTypes] = NULL
        if _payment_methods is not None:
            payment_methods = []
            for payment_methods_item_data in read_list(_payment_methods):
                _payment_methods_item = payment_methods_item_data
                payment_methods_item = (
                    NULL if _payment_methods_item is None else MoniteAllPaymentMethodsTypes(_payment_methods_item)
                )

                payment_methods.append(payment_methods_item)

        _recipient = d.pop("recipient")
        recipient = NULL if _recipient is None else __models.PaymentAccountObject.from_dict(_recipient)

        amount = d.pop("amount", UNSET)

        _currency = d.pop("currency", UNSET)
        currency: CurrencyEnum | Unset
        if isinstance(_currency, Unset):
            currency = UNSET
        elif _currency is None:
            currency = NULL
        else:
            currency = CurrencyEnum(_currency)

        _expires_at = d.pop("expires_at", UNSET)
        expires_at: datetime.datetime | Unset
        if isinstance(_expires_at, Unset):
            expires_at = UNSET
        elif _expires_at is None:
            expires_at = NULL
        else:
            expires_at = read_datetime(_expires_at)

        _invoice = d.pop("invoice", UNSET)
        invoice: Invoice | Unset
        if isinstance(_invoice, Unset):
            invoice = UNSET
        elif _invoice is None:
            invoice = NULL
        else:
            invoice = __models.Invoice.from_dict(_invoice)

        _object_ = d.pop("object", UNSET)
        object_: PaymentObject | Unset
        if isinstance(_object_, Unset):
            object_ = UNSET
        elif _object_ is None:
            object_ = NULL
        else:
            object_ = __models.PaymentObject.from_dict(_object_)

        payment_reference = d.pop("payment_reference", UNSET)

        return_url = d.pop("return_url", UNSET)

        create_payment_link_request = cls(
            payment_methods=payment_methods,
            recipient=recipient,
            amount=amount,
            currency=currency,
            expires_at=expires_at,
            invoice=invoice,
            object_=object_,
            payment_reference=payment_reference,
            return_url=return_url,
        )

        return create_payment_link_request
