from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.collection_method import CollectionMethod
from ..models.discount_scheme import DiscountScheme
from ..models.invoice_biller_status import InvoiceBillerStatus
from ..models.invoice_status import InvoiceStatus
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
    from ..models.customer import Customer
    from ..models.document_reference import DocumentReference
    from ..models.document_type import DocumentType
    from ..models.invoice_line import InvoiceLine
    from ..models.tax_agency import TaxAgency


T = TypeVar("T", bound="Invoice")


@_attrs_define
class Invoice:
    """An invoice, draft or final.

    Attributes:
        id (None | str | Unset): Identifier of the invoice, `inv_...`.
        customer (Customer | None | str | Unset): Identifier of the customer.
        document (DocumentType | int | None | Unset): Document type; see `/generals/documents/`.
        number (int | None | Unset): Document number.
        date (datetime.date | None | Unset): Date of the invoice.
        due_date (datetime.date | None | Unset): Date the payment is due.
        period_start (datetime.date | None | Unset): First day of the billed period.
        period_end (datetime.date | None | Unset): Last day of the billed period.
        collection_method (CollectionMethod | None | Unset): How the money is collected. The server's default is
            'deferred'.
        currency (None | str | Unset): Currency code.
        note (None | str | Unset): Remark, at most 256 characters; 100 in an earlier reference.
        amount (float | None | Unset): Amount, in the currency of the document.
        exempt (float | None | Unset): Amount free of tax, in the currency of the document.
        tax (float | None | Unset): Tax, in the currency of the document.
        tax_percent (float | None | Unset): Tax rate in percent.
        subtotal (float | None | Unset): Subtotal, in the currency of the document.
        total (float | None | Unset): Total, in the currency of the document.
        total_adjusted (float | None | Unset): Adjusted total, in the currency of the document.
        retention (float | None | Unset): Withheld amount, in the currency of the document.
        discount (float | None | Unset): Discount; `discount_scheme` says whether percent or amount.
        discount_scheme (DiscountScheme | None | Unset):
        custom_change (float | None | Unset): Custom exchange rate, at least 1.
        references (list[DocumentReference] | None | Unset): Documents this one refers to.
        lines (list[InvoiceLine] | None | Unset): Lines of the invoice.
        status (InvoiceStatus | None | Unset):
        biller_status (InvoiceBillerStatus | None | Unset):
        tax_agency (None | TaxAgency | Unset): Data of the tax agency, as it came.
        local_file (None | str | Unset): Address of the document file in the local format.
        imported (bool | None | Unset): Whether the document was imported.
        test_mode (bool | None | Unset): Whether this is test-mode data.
        subscription (int | None | Unset): Identifier of the subscription that made the invoice.
        uncollectible (datetime.datetime | None | Unset): Moment the invoice was marked uncollectible.
        payments (list[Any] | None | Unset): Payments of the invoice.
        created (datetime.datetime | None | Unset): Moment of creation.
        updated (datetime.datetime | None | Unset): Moment of the last change.
    """

    id: None | str | Unset = UNSET
    customer: Customer | None | str | Unset = UNSET
    document: DocumentType | int | None | Unset = UNSET
    number: int | None | Unset = UNSET
    date: datetime.date | None | Unset = UNSET
    due_date: datetime.date | None | Unset = UNSET
    period_start: datetime.date | None | Unset = UNSET
    period_end: datetime.date | None | Unset = UNSET
    collection_method: CollectionMethod | None | Unset = UNSET
    currency: None | str | Unset = UNSET
    note: None | str | Unset = UNSET
    amount: float | None | Unset = UNSET
    exempt: float | None | Unset = UNSET
    tax: float | None | Unset = UNSET
    tax_percent: float | None | Unset = UNSET
    subtotal: float | None | Unset = UNSET
    total: float | None | Unset = UNSET
    total_adjusted: float | None | Unset = UNSET
    retention: float | None | Unset = UNSET
    discount: float | None | Unset = UNSET
    discount_scheme: DiscountScheme | None | Unset = UNSET
    custom_change: float | None | Unset = UNSET
    references: list[DocumentReference] | None | Unset = UNSET
    lines: list[InvoiceLine] | None | Unset = UNSET
    status: InvoiceStatus | None | Unset = UNSET
    biller_status: InvoiceBillerStatus | None | Unset = UNSET
    tax_agency: None | TaxAgency | Unset = UNSET
    local_file: None | str | Unset = UNSET
    imported: bool | None | Unset = UNSET
    test_mode: bool | None | Unset = UNSET
    subscription: int | None | Unset = UNSET
    uncollectible: datetime.datetime | None | Unset = UNSET
    payments: list[Any] | None | Unset = UNSET
    created: datetime.datetime | None | Unset = UNSET
    updated: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.customer import Customer  # noqa: PLC0415
        from ..models.document_type import DocumentType  # noqa: PLC0415
        from ..models.tax_agency import TaxAgency  # noqa: PLC0415

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        customer: dict[str, Any] | None | str | Unset
        if isinstance(self.customer, Unset):
            customer = UNSET
        elif isinstance(self.customer, Customer):
            customer = NULL if self.customer is None else write_object(self.customer)
        else:
            customer = self.customer

        document: dict[str, Any] | int | None | Unset
        if isinstance(self.document, Unset):
            document = UNSET
        elif isinstance(self.document, DocumentType):
            document = NULL if self.document is None else write_object(self.document)
        else:
            document = self.document

        number: int | None | Unset
        if isinstance(self.number, Unset):
            number = UNSET
        else:
            number = self.number

        date: None | str | Unset
        if isinstance(self.date, Unset):
            date = UNSET
        elif isinstance(self.date, datetime.date):
            date = NULL if self.date is None else write_iso(self.date)
        else:
            date = self.date

        due_date: None | str | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        elif isinstance(self.due_date, datetime.date):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)
        else:
            due_date = self.due_date

        period_start: None | str | Unset
        if isinstance(self.period_start, Unset):
            period_start = UNSET
        elif isinstance(self.period_start, datetime.date):
            period_start = NULL if self.period_start is None else write_iso(self.period_start)
        else:
            period_start = self.period_start

        period_end: None | str | Unset
        if isinstance(self.period_end, Unset):
            period_end = UNSET
        elif isinstance(self.period_end, datetime.date):
            period_end = NULL if self.period_end is None else write_iso(self.period_end)
        else:
            period_end = self.period_end

        collection_method: None | str | Unset
        if isinstance(self.collection_method, Unset):
            collection_method = UNSET
        elif isinstance(self.collection_method, CollectionMethod):
            collection_method = NULL if self.collection_method is None else write_word(self.collection_method)
        else:
            collection_method = self.collection_method

        currency: None | str | Unset
        if isinstance(self.currency, Unset):
            currency = UNSET
        else:
            currency = self.currency

        note: None | str | Unset
        if isinstance(self.note, Unset):
            note = UNSET
        else:
            note = self.note

        amount: float | None | Unset
        if isinstance(self.amount, Unset):
            amount = UNSET
        else:
            amount = self.amount

        exempt: float | None | Unset
        if isinstance(self.exempt, Unset):
            exempt = UNSET
        else:
            exempt = self.exempt

        tax: float | None | Unset
        if isinstance(self.tax, Unset):
            tax = UNSET
        else:
            tax = self.tax

        tax_percent: float | None | Unset
        if isinstance(self.tax_percent, Unset):
            tax_percent = UNSET
        else:
            tax_percent = self.tax_percent

        subtotal: float | None | Unset
        if isinstance(self.subtotal, Unset):
            subtotal = UNSET
        else:
            subtotal = self.subtotal

        total: float | None | Unset
        if isinstance(self.total, Unset):
            total = UNSET
        else:
            total = self.total

        total_adjusted: float | None | Unset
        if isinstance(self.total_adjusted, Unset):
            total_adjusted = UNSET
        else:
            total_adjusted = self.total_adjusted

        retention: float | None | Unset
        if isinstance(self.retention, Unset):
            retention = UNSET
        else:
            retention = self.retention

        discount: float | None | Unset
        if isinstance(self.discount, Unset):
            discount = UNSET
        else:
            discount = self.discount

        discount_scheme: None | str | Unset
        if isinstance(self.discount_scheme, Unset):
            discount_scheme = UNSET
        elif isinstance(self.discount_scheme, DiscountScheme):
            discount_scheme = NULL if self.discount_scheme is None else write_word(self.discount_scheme)
        else:
            discount_scheme = self.discount_scheme

        custom_change: float | None | Unset
        if isinstance(self.custom_change, Unset):
            custom_change = UNSET
        else:
            custom_change = self.custom_change

        references: list[dict[str, Any]] | None | Unset
        if isinstance(self.references, Unset):
            references = UNSET
        elif isinstance(self.references, list):
            references = NULL
            if self.references is not None:
                references = []
                for references_type_0_item_data in write_each(self.references):
                    references_type_0_item = (
                        NULL if references_type_0_item_data is None else write_object(references_type_0_item_data)
                    )
                    references.append(references_type_0_item)

        else:
            references = self.references

        lines: list[dict[str, Any]] | None | Unset
        if isinstance(self.lines, Unset):
            lines = UNSET
        elif isinstance(self.lines, list):
            lines = NULL
            if self.lines is not None:
                lines = []
                for lines_type_0_item_data in write_each(self.lines):
                    lines_type_0_item = NULL if lines_type_0_item_data is None else write_object(lines_type_0_item_data)
                    lines.append(lines_type_0_item)

        else:
            lines = self.lines

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, InvoiceStatus):
            status = NULL if self.status is None else write_word(self.status)
        else:
            status = self.status

        biller_status: None | str | Unset
        if isinstance(self.biller_status, Unset):
            biller_status = UNSET
        elif isinstance(self.biller_status, InvoiceBillerStatus):
            biller_status = NULL if self.biller_status is None else write_word(self.biller_status)
        else:
            biller_status = self.biller_status

        tax_agency: dict[str, Any] | None | Unset
        if isinstance(self.tax_agency, Unset):
            tax_agency = UNSET
        elif isinstance(self.tax_agency, TaxAgency):
            tax_agency = NULL if self.tax_agency is None else write_object(self.tax_agency)
        else:
            tax_agency = self.tax_agency

        local_file: None | str | Unset
        if isinstance(self.local_file, Unset):
            local_file = UNSET
        else:
            local_file = self.local_file

        imported: bool | None | Unset
        if isinstance(self.imported, Unset):
            imported = UNSET
        else:
            imported = self.imported

        test_mode: bool | None | Unset
        if isinstance(self.test_mode, Unset):
            test_mode = UNSET
        else:
            test_mode = self.test_mode

        subscription: int | None | Unset
        if isinstance(self.subscription, Unset):
            subscription = UNSET
        else:
            subscription = self.subscription

        uncollectible: None | str | Unset
        if isinstance(self.uncollectible, Unset):
            uncollectible = UNSET
        elif isinstance(self.uncollectible, datetime.datetime):
            uncollectible = NULL if self.uncollectible is None else write_iso(self.uncollectible)
        else:
            uncollectible = self.uncollectible

        payments: list[Any] | None | Unset
        if isinstance(self.payments, Unset):
            payments = UNSET
        elif isinstance(self.payments, list):
            payments = self.payments

        else:
            payments = self.payments

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
        if customer is not UNSET:
            field_dict["customer"] = customer
        if document is not UNSET:
            field_dict["document"] = document
        if number is not UNSET:
            field_dict["number"] = number
        if date is not UNSET:
            field_dict["date"] = date
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if period_start is not UNSET:
            field_dict["period_start"] = period_start
        if period_end is not UNSET:
            field_dict["period_end"] = period_end
        if collection_method is not UNSET:
            field_dict["collection_method"] = collection_method
        if currency is not UNSET:
            field_dict["currency"] = currency
        if note is not UNSET:
            field_dict["note"] = note
        if amount is not UNSET:
            field_dict["amount"] = amount
        if exempt is not UNSET:
            field_dict["exempt"] = exempt
        if tax is not UNSET:
            field_dict["tax"] = tax
        if tax_percent is not UNSET:
            field_dict["tax_percent"] = tax_percent
        if subtotal is not UNSET:
            field_dict["subtotal"] = subtotal
        if total is not UNSET:
            field_dict["total"] = total
        if total_adjusted is not UNSET:
            field_dict["total_adjusted"] = total_adjusted
        if retention is not UNSET:
            field_dict["retention"] = retention
        if discount is not UNSET:
            field_dict["discount"] = discount
        if discount_scheme is not UNSET:
            field_dict["discount_scheme"] = discount_scheme
        if custom_change is not UNSET:
            field_dict["custom_change"] = custom_change
        if references is not UNSET:
            field_dict["references"] = references
        if lines is not UNSET:
            field_dict["lines"] = lines
        if status is not UNSET:
            field_dict["status"] = status
        if biller_status is not UNSET:
            field_dict["biller_status"] = biller_status
        if tax_agency is not UNSET:
            field_dict["tax_agency"] = tax_agency
        if local_file is not UNSET:
            field_dict["local_file"] = local_file
        if imported is not UNSET:
            field_dict["imported"] = imported
        if test_mode is not UNSET:
            field_dict["test_mode"] = test_mode
        if subscription is not UNSET:
            field_dict["subscription"] = subscription
        if uncollectible is not UNSET:
            field_dict["uncollectible"] = uncollectible
        if payments is not UNSET:
            field_dict["payments"] = payments
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

        def _parse_document(data: object) -> DocumentType | int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            if isinstance(data, dict):
                _document_type_1 = data
                document_type_1 = (
                    NULL if _document_type_1 is None else __models.DocumentType.from_dict(_document_type_1)
                )

                return document_type_1
            return cast("DocumentType | int | None | Unset", data)

        document = _parse_document(d.pop("document", UNSET))

        number = d.pop("number", UNSET)

        _date = d.pop("date", UNSET)
        date: datetime.date | None | Unset
        if _date is None or isinstance(_date, Unset):
            date = _date
        else:
            _date_type_0 = _date
            date_type_0 = NULL if _date_type_0 is None else read_date(_date_type_0)

            date = date_type_0

        _due_date = d.pop("due_date", UNSET)
        due_date: datetime.date | None | Unset
        if _due_date is None or isinstance(_due_date, Unset):
            due_date = _due_date
        else:
            _due_date_type_0 = _due_date
            due_date_type_0 = NULL if _due_date_type_0 is None else read_date(_due_date_type_0)

            due_date = due_date_type_0

        _period_start = d.pop("period_start", UNSET)
        period_start: datetime.date | None | Unset
        if _period_start is None or isinstance(_period_start, Unset):
            period_start = _period_start
        else:
            _period_start_type_0 = _period_start
            period_start_type_0 = NULL if _period_start_type_0 is None else read_date(_period_start_type_0)

            period_start = period_start_type_0

        _period_end = d.pop("period_end", UNSET)
        period_end: datetime.date | None | Unset
        if _period_end is None or isinstance(_period_end, Unset):
            period_end = _period_end
        else:
            _period_end_type_0 = _period_end
            period_end_type_0 = NULL if _period_end_type_0 is None else read_date(_period_end_type_0)

            period_end = period_end_type_0

        _collection_method = d.pop("collection_method", UNSET)
        collection_method: CollectionMethod | None | Unset
        if _collection_method is None or isinstance(_collection_method, Unset):
            collection_method = _collection_method
        else:
            _collection_method_type_0 = _collection_method
            collection_method_type_0 = (
                NULL if _collection_method_type_0 is None else CollectionMethod(_collection_method_type_0)
            )

            collection_method = collection_method_type_0

        currency = d.pop("currency", UNSET)

        note = d.pop("note", UNSET)

        amount = d.pop("amount", UNSET)

        exempt = d.pop("exempt", UNSET)

        tax = d.pop("tax", UNSET)

        tax_percent = d.pop("tax_percent", UNSET)

        subtotal = d.pop("subtotal", UNSET)

        total = d.pop("total", UNSET)

        total_adjusted = d.pop("total_adjusted", UNSET)

        retention = d.pop("retention", UNSET)

        discount = d.pop("discount", UNSET)

        _discount_scheme = d.pop("discount_scheme", UNSET)
        discount_scheme: DiscountScheme | None | Unset
        if _discount_scheme is None or isinstance(_discount_scheme, Unset):
            discount_scheme = _discount_scheme
        else:
            _discount_scheme_type_0 = _discount_scheme
            discount_scheme_type_0 = (
                NULL if _discount_scheme_type_0 is None else DiscountScheme(_discount_scheme_type_0)
            )

            discount_scheme = discount_scheme_type_0

        custom_change = d.pop("custom_change", UNSET)

        _references = d.pop("references", UNSET)
        references: list[DocumentReference] | None | Unset
        if _references is None or isinstance(_references, Unset):
            references = _references
        else:
            _references_type_0 = _references
            references_type_0: list[DocumentReference] = NULL
            if _references_type_0 is not None:
                references_type_0 = []
                for references_type_0_item_data in read_list(_references_type_0):
                    _references_type_0_item = references_type_0_item_data
                    references_type_0_item = (
                        NULL
                        if _references_type_0_item is None
                        else __models.DocumentReference.from_dict(_references_type_0_item)
                    )

                    references_type_0.append(references_type_0_item)

            references = references_type_0

        _lines = d.pop("lines", UNSET)
        lines: list[InvoiceLine] | None | Unset
        if _lines is None or isinstance(_lines, Unset):
            lines = _lines
        else:
            _lines_type_0 = _lines
            lines_type_0: list[InvoiceLine] = NULL
            if _lines_type_0 is not None:
                lines_type_0 = []
                for lines_type_0_item_data in read_list(_lines_type_0):
                    _lines_type_0_item = lines_type_0_item_data
                    lines_type_0_item = (
                        NULL if _lines_type_0_item is None else __models.InvoiceLine.from_dict(_lines_type_0_item)
                    )

                    lines_type_0.append(lines_type_0_item)

            lines = lines_type_0

        _status = d.pop("status", UNSET)
        status: InvoiceStatus | None | Unset
        if _status is None or isinstance(_status, Unset):
            status = _status
        else:
            _status_type_0 = _status
            status_type_0 = NULL if _status_type_0 is None else InvoiceStatus(_status_type_0)

            status = status_type_0

        _biller_status = d.pop("biller_status", UNSET)
        biller_status: InvoiceBillerStatus | None | Unset
        if _biller_status is None or isinstance(_biller_status, Unset):
            biller_status = _biller_status
        else:
            _biller_status_type_0 = _biller_status
            biller_status_type_0 = NULL if _biller_status_type_0 is None else InvoiceBillerStatus(_biller_status_type_0)

            biller_status = biller_status_type_0

        _tax_agency = d.pop("tax_agency", UNSET)
        tax_agency: None | TaxAgency | Unset
        if _tax_agency is None or isinstance(_tax_agency, Unset):
            tax_agency = _tax_agency
        else:
            _tax_agency_type_0 = _tax_agency
            tax_agency_type_0 = NULL if _tax_agency_type_0 is None else __models.TaxAgency.from_dict(_tax_agency_type_0)

            tax_agency = tax_agency_type_0

        local_file = d.pop("local_file", UNSET)

        imported = d.pop("imported", UNSET)

        test_mode = d.pop("test_mode", UNSET)

        subscription = d.pop("subscription", UNSET)

        _uncollectible = d.pop("uncollectible", UNSET)
        uncollectible: datetime.datetime | None | Unset
        if _uncollectible is None or isinstance(_uncollectible, Unset):
            uncollectible = _uncollectible
        else:
            _uncollectible_type_0 = _uncollectible
            uncollectible_type_0 = NULL if _uncollectible_type_0 is None else read_datetime(_uncollectible_type_0)

            uncollectible = uncollectible_type_0

        _payments = d.pop("payments", UNSET)
        payments: list[Any] | None | Unset
        if _payments is None or isinstance(_payments, Unset):
            payments = _payments
        else:
            payments_type_0 = cast(list[Any], _payments)

            payments = payments_type_0

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

        invoice = cls(
            id=id,
            customer=customer,
            document=document,
            number=number,
            date=date,
            due_date=due_date,
            period_start=period_start,
            period_end=period_end,
            collection_method=collection_method,
            currency=currency,
            note=note,
            amount=amount,
            exempt=exempt,
            tax=tax,
            tax_percent=tax_percent,
            subtotal=subtotal,
            total=total,
            total_adjusted=total_adjusted,
            retention=retention,
            discount=discount,
            discount_scheme=discount_scheme,
            custom_change=custom_change,
            references=references,
            lines=lines,
            status=status,
            biller_status=biller_status,
            tax_agency=tax_agency,
            local_file=local_file,
            imported=imported,
            test_mode=test_mode,
            subscription=subscription,
            uncollectible=uncollectible,
            payments=payments,
            created=created,
            updated=updated,
        )

        invoice.additional_properties = d
        return invoice

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
