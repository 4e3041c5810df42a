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
    from ..models.customer import Customer
    from ..models.metadata import Metadata


T = TypeVar("T", bound="Payment")


@_attrs_define
class Payment:
    """Money received, or to be received.

    Attributes:
        id (int | None | Unset): Identifier of the payment.
        amount (float | None | Unset): Amount, in `currency`.
        currency (None | str | Unset): Currency code.
        date (datetime.date | None | Unset): Date of the payment.
        description (None | str | Unset): Text, at most 256 characters.
        invoice (None | str | Unset): Identifier of the invoice.
        subscription (None | str | Unset): Identifier of the subscription.
        customer (Customer | None | str | Unset): Identifier of the customer.
        payment_date (datetime.datetime | None | Unset): Moment of payment.
        source (int | None | Unset): Identifier of one source; the older, single link.
        sources (list[int] | None | Unset): Identifiers of the sources.
        status (None | PaymentStatus | Unset):
        return_url (None | str | Unset): Where the payer is sent afterwards.
        enable_checkout (bool | None | Unset): Whether checkout is enabled.
        metadata (Metadata | None | Unset):
        balance (float | None | Unset): Balance, in `currency`.
        failed_reason (None | str | Unset): Why the payment failed.
        test_mode (bool | None | Unset): Whether this is test-mode data.
        created (datetime.datetime | None | Unset): Moment of creation.
        updated (datetime.datetime | None | Unset): Moment of the last change.
    """

    id: int | None | Unset = UNSET
    amount: float | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    date: datetime.date | None | Unset = UNSET
    description: None | str | Unset = UNSET
    invoice: None | str | Unset = UNSET
    subscription: None | str | Unset = UNSET
    customer: Customer | None | str | Unset = UNSET
    payment_date: datetime.datetime | None | Unset = UNSET
    source: int | None | Unset = UNSET
    sources: list[int] | None | Unset = UNSET
    status: None | PaymentStatus | Unset = UNSET
    return_url: None | str | Unset = UNSET
    enable_checkout: bool | None | Unset = UNSET
    metadata: Metadata | None | Unset = UNSET
    balance: float | None | Unset = UNSET
    failed_reason: None | str | Unset = UNSET
    test_mode: bool | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    updated: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.customer import Customer  # noqa: PLC0415
        from ..models.metadata import Metadata  # noqa: PLC0415

        id: int | None | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        amount: float | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.date):
            date = NULL if self.date is None else write_iso(self.date)
        else:
            date = self.date

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
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

        customer: dict[str, Any] | None | str | Unset
        if isinstance(self.customer, Unset):
            customer = UNSET
        elif isinstance(self.customer, Customer):
            customer = NULL if self.customer is None else write_object(self.customer)
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

        sources: list[int] | None | Unset
        if isinstance(self.sources, Unset):
            sources = UNSET
        elif isinstance(self.sources, list):
            sources = self.sources

        else:
            sources = self.sources

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, PaymentStatus):
            status = NULL if self.status is None else write_word(self.status)
        else:
            status = self.status

        return_url: None | str | Unset
        if isinstance(self.return_url, Unset):
            return_url = UNSET
        else:
            return_url = self.return_url

        enable_checkout: bool | None | Unset
        if isinstance(self.enable_checkout, Unset):
            enable_checkout = UNSET
        else:
            enable_checkout = self.enable_checkout

        metadata: dict[str, Any] | None | Unset
        if isinstance(self.metadata, Unset):
            metadata = UNSET
        elif isinstance(self.metadata, Metadata):
            metadata = NULL if self.metadata is None else write_object(self.metadata)
        else:
            metadata = self.metadata

        balance: float | None | Unset
        if isinstance(self.balance, Unset):
            balance = UNSET
        else:
            balance = self.balance

        failed_reason: None | str | Unset
        if isinstance(self.failed_reason, Unset):
            failed_reason = UNSET
        else:
            failed_reason = self.failed_reason

        test_mode: bool | None | Unset
        if isinstance(self.test_mode, Unset):
            test_mode = UNSET
        else:
            test_mode = self.test_mode

        created: None | str | Unset
        if isinstance(self.created, Unset):
            created = UNSET
        elif isinstance(self.created, datetime.datetime):
            created = NULL if self.created is None else write_iso(self.created)
        else:
            created = self.created

        updated: None | str | Unset
        if isinstance(self.updated, Unset):
            updated = UNSET
        elif isinstance(self.updated, datetime.datetime):
            updated = NULL if self.updated is None else write_iso(self.updated)
        else:
            updated = self.updated

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if amount is not UNSET:
            field_dict["amount"] = amount
        if currency is not UNSET:
            field_dict["currency"] = currency
        if date is not UNSET:
            field_dict["date"] = date
        if description is not UNSET:
            field_dict["description"] = description
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
        if balance is not UNSET:
            field_dict["balance"] = balance
        if failed_reason is not UNSET:
            field_dict["failed_reason"] = failed_reason
        if test_mode is not UNSET:
            field_dict["test_mode"] = test_mode
        if created is not UNSET:
            field_dict["created"] = created
        if updated is not UNSET:
            field_dict["updated"] = updated

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from .. import models as __models  # noqa: PLC0415

        d = read_object(src_dict)
        id = d.pop("id", UNSET)

        amount = d.pop("amount", UNSET)

        currency = d.pop("currency", UNSET)

        _date = d.pop("date", UNSET)
        date: datetime.date | None | Unset
        if _date is None or isinstance(_date, Unset):
            date = _date
        else:
            _date_type_0 = _date
            date_type_0 = NULL if _date_type_0 is None else read_date(_date_type_0)

            date = date_type_0

        description = d.pop("description", UNSET)

        invoice = d.pop("invoice", UNSET)

        subscription = d.pop("subscription", UNSET)

        def _parse_customer(data: object) -> Customer | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if isinstance(data, dict):
                _customer_type_1 = data
                customer_type_1 = NULL if _customer_type_1 is None else __models.Customer.from_dict(_customer_type_1)

                return customer_type_1
            return cast("Customer | None | str | Unset", data)

        customer = _parse_customer(d.pop("customer", UNSET))

        _payment_date = d.pop("payment_date", UNSET)
        payment_date: datetime.datetime | None | Unset
        if _payment_date is None or isinstance(_payment_date, Unset):
            payment_date = _payment_date
        else:
            _payment_date_type_0 = _payment_date
            payment_date_type_0 = NULL if _payment_date_type_0 is None else read_datetime(_payment_date_type_0)

            payment_date = payment_date_type_0

        source = d.pop("source", UNSET)

        _sources = d.pop("sources", UNSET)
        sources: list[int] | None | Unset
        if _sources is None or isinstance(_sources, Unset):
            sources = _sources
        else:
            sources_type_0 = cast(list[int], _sources)

            sources = sources_type_0

        _status = d.pop("status", UNSET)
        status: None | PaymentStatus | Unset
        if _status is None or isinstance(_status, Unset):
            status = _status
        else:
            _status_type_0 = _status
            status_type_0 = NULL if _status_type_0 is None else PaymentStatus(_status_type_0)

            status = status_type_0

        return_url = d.pop("return_url", UNSET)

        enable_checkout = d.pop("enable_checkout", UNSET)

        _metadata = d.pop("metadata", UNSET)
        metadata: Metadata | None | Unset
        if _metadata is None or isinstance(_metadata, Unset):
            metadata = _metadata
        else:
            _metadata_type_0 = _metadata
            metadata_type_0 = NULL if _metadata_type_0 is None else __models.Metadata.from_dict(_metadata_type_0)

            metadata = metadata_type_0

        balance = d.pop("balance", UNSET)

        failed_reason = d.pop("failed_reason", UNSET)

        test_mode = d.pop("test_mode", UNSET)

        _created = d.pop("created", UNSET)
        created: datetime.datetime | None | Unset
        if _created is None or isinstance(_created, Unset):
            created = _created
        else:
            _created_type_0 = _created
            created_type_0 = NULL if _created_type_0 is None else read_datetime(_created_type_0)

            created = created_type_0

        _updated = d.pop("updated", UNSET)
        updated: datetime.datetime | None | Unset
        if _updated is None or isinstance(_updated, Unset):
            updated = _updated
        else:
            _updated_type_0 = _updated
            updated_type_0 = NULL if _updated_type_0 is None else read_datetime(_updated_type_0)

            updated = updated_type_0

        payment = cls(
            id=id,
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
            balance=balance,
            failed_reason=failed_reason,
            test_mode=test_mode,
            created=created,
            updated=updated,
        )

        payment.additional_properties = d
        return payment

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
