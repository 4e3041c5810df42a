from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.currency_enum import CurrencyEnum
from ..types import (
    NULL,
    UNSET,
    Unset,
    read_datetime,
    read_object,
    write_iso,
    write_object,
    write_word,
)

if TYPE_CHECKING:
    from ..models.invoice import Invoice
    from ..models.payer_account_response import PayerAccountResponse
    from ..models.payment_intent import PaymentIntent
    from ..models.recipient_account_response import RecipientAccountResponse


T = TypeVar("T", bound="PublicPaymentLinkResponse")


@_attrs_define
class PublicPaymentLinkResponse:
    """A payment link; payment_page_url is where the payer goes.

    Attributes:
        id (UUID):
        amount (int): In the minor units of the currency, such as cents.
        currency (CurrencyEnum): Currency as an ISO 4217 code.
        expires_at (datetime.datetime):
        payment_intent_id (UUID):
        payment_methods (list[str]):
        payment_page_url (str):
        recipient (RecipientAccountResponse): Who is paid.
        status (str):
        invoice (Invoice | None | Unset):
        payer (None | PayerAccountResponse | Unset):
        payment_intent (None | PaymentIntent | Unset):
        payment_reference (None | str | Unset):
        return_url (None | str | Unset):
    """

    id: UUID
    amount: int
    currency: CurrencyEnum
    expires_at: datetime.datetime
    payment_intent_id: UUID
    payment_methods: list[str]
    payment_page_url: str
    recipient: RecipientAccountResponse
    status: str
    invoice: Invoice | None | Unset = UNSET
    payer: None | PayerAccountResponse | Unset = UNSET
    payment_intent: None | PaymentIntent | Unset = UNSET
    payment_reference: None | str | Unset = UNSET
    return_url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.invoice import Invoice  # noqa: PLC0415
        from ..models.payer_account_response import PayerAccountResponse  # noqa: PLC0415
        from ..models.payment_intent import PaymentIntent  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        amount = self.amount

        currency = NULL if self.currency is None else write_word(self.currency)

        expires_at = NULL if self.expires_at is None else write_iso(self.expires_at)

        payment_intent_id = NULL if self.payment_intent_id is None else str(self.payment_intent_id)

        payment_methods = self.payment_methods

        payment_page_url = self.payment_page_url

        recipient = NULL if self.recipient is None else write_object(self.recipient)

        status = self.status

        invoice: dict[str, Any] | None | Unset
        if isinstance(self.invoice, Unset):
            invoice = UNSET
        elif isinstance(self.invoice, Invoice):
            invoice = NULL if self.invoice is None else write_object(self.invoice)
        else:
            invoice = self.invoice

        payer: dict[str, Any] | None | Unset
        if isinstance(self.payer, Unset):
            payer = UNSET
        elif isinstance(self.payer, PayerAccountResponse):
            payer = NULL if self.payer is None else write_object(self.payer)
        else:
            payer = self.payer

        payment_intent: dict[str, Any] | None | Unset
        if isinstance(self.payment_intent, Unset):
            payment_intent = UNSET
        elif isinstance(self.payment_intent, PaymentIntent):
            payment_intent = NULL if self.payment_intent is None else write_object(self.payment_intent)
        else:
            payment_intent = self.payment_intent

        payment_reference: None | str | Unset
        if isinstance(self.payment_reference, Unset):
            payment_reference = UNSET
        else:
            payment_reference = self.payment_reference

        return_url: None | str | Unset
        if isinstance(self.return_url, Unset):
            return_url = UNSET
        else:
            return_url = self.return_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "amount": amount,
                "currency": currency,
                "expires_at": expires_at,
                "payment_intent_id": payment_intent_id,
                "payment_methods": payment_methods,
                "payment_page_url": payment_page_url,
                "recipient": recipient,
                "status": status,
            }
        )
        if invoice is not UNSET:
            field_dict["invoice"] = invoice
        if payer is not UNSET:
            field_dict["payer"] = payer
        if payment_intent is not UNSET:
            field_dict["payment_intent"] = payment_intent
        if payment_reference is not UNSET:
            field_dict["payment_reference"] = payment_reference
        if return_url is not UNSET:
            field_dict["return_url"] = return_url

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

        _expires_at = d.pop("expires_at")
        expires_at = NULL if _expires_at is None else read_datetime(_expires_at)

        _payment_intent_id = d.pop("payment_intent_id")
        payment_intent_id = NULL if _payment_intent_id is None else UUID(_payment_intent_id)

        payment_methods = cast(list[str], d.pop("payment_methods"))

        payment_page_url = d.pop("payment_page_url")

        _recipient = d.pop("recipient")
        recipient = NULL if _recipient is None else __models.RecipientAccountResponse.from_dict(_recipient)

        status = d.pop("status")

        _invoice = d.pop("invoice", UNSET)
        invoice: Invoice | None | Unset
        if _invoice is None or isinstance(_invoice, Unset):
            invoice = _invoice
        else:
            _invoice_type_0 = _invoice
            invoice_type_0 = NULL if _invoice_type_0 is None else __models.Invoice.from_dict(_invoice_type_0)

            invoice = invoice_type_0

        _payer = d.pop("payer", UNSET)
        payer: None | PayerAccountResponse | Unset
        if _payer is None or isinstance(_payer, Unset):
            payer = _payer
        else:
            _payer_type_0 = _payer
            payer_type_0 = NULL if _payer_type_0 is None else __models.PayerAccountResponse.from_dict(_payer_type_0)

            payer = payer_type_0

        _payment_intent = d.pop("payment_intent", UNSET)
        payment_intent: None | PaymentIntent | Unset
        if _payment_intent is None or isinstance(_payment_intent, Unset):
            payment_intent = _payment_intent
        else:
            _payment_intent_type_0 = _payment_intent
            payment_intent_type_0 = (
                NULL if _payment_intent_type_0 is None else __models.PaymentIntent.from_dict(_payment_intent_type_0)
            )

            payment_intent = payment_intent_type_0

        payment_reference = d.pop("payment_reference", UNSET)

        return_url = d.pop("return_url", UNSET)

        public_payment_link_response = cls(
            id=id,
            amount=amount,
            currency=currency,
            expires_at=expires_at,
            payment_intent_id=payment_intent_id,
            payment_methods=payment_methods,
            payment_page_url=payment_page_url,
            recipient=recipient,
            status=status,
            invoice=invoice,
            payer=payer,
            payment_intent=payment_intent,
            payment_reference=payment_reference,
            return_url=return_url,
        )

        public_payment_link_response.additional_properties = d
        return public_payment_link_response

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
