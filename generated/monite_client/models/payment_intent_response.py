from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
    from ..models.payer_account_response import PayerAccountResponse
    from ..models.payment_object import PaymentObject
    from ..models.recipient_account_response import RecipientAccountResponse


T = TypeVar("T", bound="PaymentIntentResponse")


@_attrs_define
class PaymentIntentResponse:
    """An intended payment.

    Attributes:
        id (UUID):
        updated_at (datetime.datetime):
        amount (int): In the minor units of the currency, such as cents.
        currency (str):
        payment_methods (list[MoniteAllPaymentMethodsTypes]):
        recipient (RecipientAccountResponse): Who is paid.
        status (str):
        application_fee_amount (int | None | Unset): In the minor units of the currency, such as cents.
        batch_payment_id (None | Unset | UUID):
        invoice (Invoice | None | Unset):
        object_ (None | PaymentObject | Unset):
        payer (None | PayerAccountResponse | Unset):
        payment_link_id (None | Unset | UUID):
        payment_reference (None | str | Unset):
        provider (None | str | Unset):
        selected_payment_method (MoniteAllPaymentMethodsTypes | None | Unset):
    """

    id: UUID
    updated_at: datetime.datetime
    amount: int
    currency: str
    payment_methods: list[MoniteAllPaymentMethodsTypes]
    recipient: RecipientAccountResponse
    status: str
    application_fee_amount: int | None | Unset = UNSET
    batch_payment_id: None | Unset | UUID = UNSET
    invoice: Invoice | None | Unset = UNSET
    object_: None | PaymentObject | Unset = UNSET
    payer: None | PayerAccountResponse | Unset = UNSET
    payment_link_id: None | Unset | UUID = UNSET
    payment_reference: None | str | Unset = UNSET
    provider: None | str | Unset = UNSET
    selected_payment_method: MoniteAllPaymentMethodsTypes | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.invoice import Invoice  # noqa: PLC0415
        from ..models.payer_account_response import PayerAccountResponse  # noqa: PLC0415
        from ..models.payment_object import PaymentObject  # noqa: PLC0415

        id = NULL if self.id is None else str(self.id)

        updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)

        amount = self.amount

        currency = self.currency

        payment_methods = NULL
        if self.payment_methods is not None:
            payment_methods = []
            for payment_methods_item_data in write_each(self.payment_methods):
                payment_methods_item = (
                    NULL if payment_methods_item_data is None else write_word(payment_methods_item_data)
                )
                payment_methods.append(payment_methods_item)

        recipient = NULL if self.recipient is None else write_object(self.recipient)

        status = self.status

        application_fee_amount: int | None | Unset
        if isinstance(self.application_fee_amount, Unset):
            application_fee_amount = UNSET
        else:
            application_fee_amount = self.application_fee_amount

        batch_payment_id: None | str | Unset
        if isinstance(self.batch_payment_id, Unset):
            batch_payment_id = UNSET
        elif isinstance(self.batch_payment_id, UUID):
            batch_payment_id = NULL if self.batch_payment_id is None else str(self.batch_payment_id)
        else:
            batch_payment_id = self.batch_payment_id

        invoice: dict[str, Any] | None | Unset
        if isinstance(self.invoice, Unset):
            invoice = UNSET
        elif isinstance(self.invoice, Invoice):
            invoice = NULL if self.invoice is None else write_object(self.invoice)
        else:
            invoice = self.invoice

        object_: dict[str, Any] | None | Unset
        if isinstance(self.object_, Unset):
            object_ = UNSET
        elif isinstance(self.object_, PaymentObject):
            object_ = NULL if self.object_ is None else write_object(self.object_)
        else:
            object_ = self.object_

        payer: dict[str, Any] | None | Unset
        if isinstance(self.payer, Unset):
            payer = UNSET
        elif isinstance(self.payer, PayerAccountResponse):
            payer = NULL if self.payer is None else write_object(self.payer)
        else:
            payer = self.payer

        payment_link_id: None | str | Unset
        if isinstance(self.payment_link_id, Unset):
            payment_link_id = UNSET
        elif isinstance(self.payment_link_id, UUID):
            payment_link_id = NULL if self.payment_link_id is None else str(self.payment_link_id)
        else:
            payment_link_id = self.payment_link_id

        payment_reference: None | str | Unset
        if isinstance(self.payment_reference, Unset):
            payment_reference = UNSET
        else:
            payment_reference = self.payment_reference

        provider: None | str | Unset
        if isinstance(self.provider, Unset):
            provider = UNSET
        else:
            provider = self.provider

        selected_payment_method: None | str | Unset
        if isinstance(self.selected_payment_method, Unset):
            selected_payment_method = UNSET
        elif isinstance(self.selected_payment_method, MoniteAllPaymentMethodsTypes):
            selected_payment_method = (
                NULL if self.selected_payment_method is None else write_word(self.selected_payment_method)
            )
        else:
            selected_payment_method = self.selected_payment_method

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "updated_at": updated_at,
                "amount": amount,
                "currency": currency,
                "payment_methods": payment_methods,
                "recipient": recipient,
                "status": status,
            }
        )
        if application_fee_amount is not UNSET:
            field_dict["application_fee_amount"] = application_fee_amount
        if batch_payment_id is not UNSET:
            field_dict["batch_payment_id"] = batch_payment_id
        if invoice is not UNSET:
            field_dict["invoice"] = invoice
        if object_ is not UNSET:
            field_dict["object"] = object_
        if payer is not UNSET:
            field_dict["payer"] = payer
        if payment_link_id is not UNSET:
            field_dict["payment_link_id"] = payment_link_id
        if payment_reference is not UNSET:
            field_dict["payment_reference"] = payment_reference
        if provider is not UNSET:
            field_dict["provider"] = provider
        if selected_payment_method is not UNSET:
            field_dict["selected_payment_method"] = selected_payment_method

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        _id = d.pop("id")
        id = NULL if _id is None else UUID(_id)

        _updated_at = d.pop("updated_at")
        updated_at = NULL if _updated_at is None else read_datetime(_updated_at)

        amount = d.pop("amount")

        currency = d.pop("currency")

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
        recipient = NULL if _recipient is None else __models.RecipientAccountResponse.from_dict(_recipient)

        status = d.pop("status")

        application_fee_amount = d.pop("application_fee_amount", UNSET)

        _batch_payment_id = d.pop("batch_payment_id", UNSET)
        batch_payment_id: None | Unset | UUID
        if _batch_payment_id is None or isinstance(_batch_payment_id, Unset):
            batch_payment_id = _batch_payment_id
        else:
            _batch_payment_id_type_0 = _batch_payment_id
            batch_payment_id_type_0 = NULL if _batch_payment_id_type_0 is None else UUID(_batch_payment_id_type_0)

            batch_payment_id = batch_payment_id_type_0

        _invoice = d.pop("invoice", UNSET)
        invoice: Invoice | None | Unset
        if _invoice is None or isinstance(_invoice, Unset):
            invoice = _invoice
        else:
            _invoice_type_0 = _invoice
            invoice_type_0 = NULL if _invoice_type_0 is None else __models.Invoice.from_dict(_invoice_type_0)

            invoice = invoice_type_0

        _object_ = d.pop("object", UNSET)
        object_: None | PaymentObject | Unset
        if _object_ is None or isinstance(_object_, Unset):
            object_ = _object_
        else:
            _object_type_0 = _object_
            object_type_0 = NULL if _object_type_0 is None else __models.PaymentObject.from_dict(_object_type_0)

            object_ = object_type_0

        _payer = d.pop("payer", UNSET)
        payer: None | PayerAccountResponse | Unset
        if _payer is None or isinstance(_payer, Unset):
            payer = _payer
        else:
            _payer_type_0 = _payer
            payer_type_0 = NULL if _payer_type_0 is None else __models.PayerAccountResponse.from_dict(_payer_type_0)

            payer = payer_type_0

        _payment_link_id = d.pop("payment_link_id", UNSET)
        payment_link_id: None | Unset | UUID
        if _payment_link_id is None or isinstance(_payment_link_id, Unset):
            payment_link_id = _payment_link_id
        else:
            _payment_link_id_type_0 = _payment_link_id
            payment_link_id_type_0 = NULL if _payment_link_id_type_0 is None else UUID(_payment_link_id_type_0)

            payment_link_id = payment_link_id_type_0

        payment_reference = d.pop("payment_reference", UNSET)

        provider = d.pop("provider", UNSET)

        _selected_payment_method = d.pop("selected_payment_method", UNSET)
        selected_payment_method: MoniteAllPaymentMethodsTypes | None | Unset
        if _selected_payment_method is None or isinstance(_selected_payment_method, Unset):
            selected_payment_method = _selected_payment_method
        else:
            _selected_payment_method_type_0 = _selected_payment_method
            selected_payment_method_type_0 = (
                NULL
                if _selected_payment_method_type_0 is None
                else MoniteAllPaymentMethodsTypes(_selected_payment_method_type_0)
            )

            selected_payment_method = selected_payment_method_type_0

        payment_intent_response = cls(
            id=id,
            updated_at=updated_at,
            amount=amount,
            currency=currency,
            payment_methods=payment_methods,
            recipient=recipient,
            status=status,
            application_fee_amount=application_fee_amount,
            batch_payment_id=batch_payment_id,
            invoice=invoice,
            object_=object_,
            payer=payer,
            payment_link_id=payment_link_id,
            payment_reference=payment_reference,
            provider=provider,
            selected_payment_method=selected_payment_method,
        )

        payment_intent_response.additional_properties = d
        return payment_intent_response

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
