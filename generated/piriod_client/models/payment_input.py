from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.payment_status import PaymentStatus
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
    from ..models.metadata import Metadata


T = TypeVar("T", bound="PaymentInput")


@_attrs_define
class PaymentInput:
    """What a caller may set of a Payment.

    Attributes:
        amount (float): Amount, in `currency`.
        currency (str): Currency code.
        date (datetime.date): Date of the payment.
        description (str): Text, at most 256 characters.
        invoice (None | str | Unset): Identifier of the invoice.
        subscription (None | str | Unset): Identifier of the subscription.
        customer (None | str | Unset): Identifier of the customer.
        payment_date (datetime.datetime | None | Unset): Moment of payment.
        source (int | None | Unset): Identifier of one source; the older, single link.
        sources (list[int] | Unset): Identifiers of the sources.
        status (PaymentStatus | Unset): State of a payment.
        return_url (str | Unset): Where the payer is sent afterwards.
        enable_checkout (bool | Unset): Whether checkout is enabled.
        metadata (Metadata | Unset): Members of the caller's own.
    """

    amount: float
    currency: str
    date: datetime.date
    description: str
    invoice: None | str | Unset = UNSET
    subscription: None | str | Unset = UNSET
    customer: None | str | Unset = UNSET
    payment_date: datetime.datetime | None | Unset = UNSET
    source: int | None | Unset = UNSET
    sources: list[int] | Unset = UNSET
    status: PaymentStatus | Unset = UNSET
    return_url: str | Unset = UNSET
    enable_checkout: bool | Unset = UNSET
    metadata: Metadata | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        amount = self.amount

        currency = self.currency

        date = NULL if self.date is None else write_iso(self.date)

        description = self.description

        invoice: None | str | Unset
        if isinstance(self.invoice, Unset):
            invoice = UNSET
        else:
            invoice = self.invoice

        subscription: None | str | Unset
        if isinstance(self.subscription, Unset):
            subscription = UNSET
        else:
            subscription = self.subscription

        customer: None | str | Unset
        if isinstance(self.customer, Unset):
            customer = UNSET
        else:
            customer = self.customer

        payment_date: None | str | Unset
        if isinstance(self.payment_date, Unset):
            payment_date = UNSET
        elif isinstance(self.payment_date, datetime.datetime):
            payment_date = NULL if self.payment_date is None else write_iso(self.payment_date)
        else:
            payment_date = self.payment_date

        source: int | None | Unset
        if isinstance(self.source, Unset):
            source = UNSET
        else:
            source = self.source

        sources: list[int] | Unset = UNSET
        if not isinstance(self.sources, Unset):
            sources = self.sources

        status: str | Unset = UNSET
        if not isinstance(self.status, Unset):
            status = NULL if self.status is None else write_word(self.status)

        return_url = self.return_url

        enable_checkout = self.enable_checkout

        metadata: dict[str, Any] | Unset = UNSET
        if not isinstance(self.metadata, Unset):
            metadata = NULL if self.metadata is None else write_object(self.metadata)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "amount": amount,
                "currency": currency,
                "date": date,
                "description": description,
            }
        )
        if invoice is not UNSET:
            field_dict["invoice"] = invoice
        if subscription is not UNSET:
            field_dict["subscription"] = subscription
        if customer is not UNSET:
            field_dict["customer"] = customer
        if payment_date is not UNSET:
            field_dict["payment_date"] = payment_date
        if source is not UNSET:
            field_dict["source"] = source
        if sources is not UNSET:
            field_dict["sources"] = sources
        if status is not UNSET:
            field_dict["status"] = status
        if return_url is not UNSET:
            field_dict["return_url"] = return_url
        if enable_checkout is not UNSET:
            field_dict["enable_checkout"] = enable_checkout
        if metadata is not UNSET:
            field_dict["metadata"] = metadata

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        amount = d.pop("amount")

        currency = d.pop("currency")

        _date = d.pop("date")
        date = NULL if _date is None else read_date(_date)

        description = d.pop("description")

        invoice = d.pop("invoice", UNSET)

        subscription = d.pop("subscription", UNSET)

        customer = d.pop("customer", UNSET)

        _payment_date = d.pop("payment_date", UNSET)
        payment_date: datetime.datetime | None | Unset
        if _payment_date is None or isinstance(_payment_date, Unset):
            payment_date = _payment_date
        else:
            _payment_date_type_0 = _payment_date
            payment_date_type_0 = NULL if _payment_date_type_0 is None else read_datetime(_payment_date_type_0)

            payment_date = payment_date_type_0

        source = d.pop("source", UNSET)

        sources = cast(list[int], d.pop("sources", UNSET))

        _status = d.pop("status", UNSET)
        status: PaymentStatus | Unset
        if isinstance(_status, Unset):
            status = UNSET
        elif _status is None:
            status = NULL
        else:
            status = PaymentStatus(_status)

        return_url = d.pop("return_url", UNSET)

        enable_checkout = d.pop("enable_checkout", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: Metadata | Unset
        if isinstance(_metadata, Unset):
            metadata = UNSET
        elif _metadata is None:
            metadata = NULL
        else:
            metadata = __models.Metadata.from_dict(_metadata)

        payment_input = cls(
            amount=amount,
            currency=currency,
            date=date,
            description=description,
            invoice=invoice,
            subscription=subscription,
            customer=customer,
            payment_date=payment_date,
            source=source,
            sources=sources,
            status=status,
            return_url=return_url,
            enable_checkout=enable_checkout,
            metadata=metadata,
        )

        payment_input.additional_properties = d
        return payment_input

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
