"""``client.invoices`` of Piriod."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import LinkPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="invoices.create",
    method="POST",
    path="/invoices/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _create_invoice_kwargs as _get_kwargs
    from ..models import InvoiceInput

    names = (
        "customer",
        "document",
        "date",
        "lines",
        "number",
        "due_date",
        "period_start",
        "period_end",
        "collection_method",
        "currency",
        "note",
        "amount",
        "exempt",
        "tax",
        "tax_percent",
        "subtotal",
        "total",
        "total_adjusted",
        "retention",
        "discount",
        "discount_scheme",
        "custom_change",
        "references",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=InvoiceInput(**members))


_GET = Operation(
    name="invoices.get",
    method="GET",
    path="/invoices/{id}/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _get_invoice_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="invoices.list",
    method="GET",
    path="/invoices/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST__ITEMS = attribute_path("results")
_LIST__PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _list_invoices_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="invoices.update",
    method="PATCH",
    path="/invoices/{id}/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _update_invoice_kwargs as _get_kwargs
    from ..models import InvoicePatch

    names = (
        "customer",
        "document",
        "number",
        "date",
        "due_date",
        "period_start",
        "period_end",
        "collection_method",
        "currency",
        "note",
        "amount",
        "exempt",
        "tax",
        "tax_percent",
        "subtotal",
        "total",
        "total_adjusted",
        "retention",
        "discount",
        "discount_scheme",
        "custom_change",
        "references",
        "lines",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=InvoicePatch(**members))


class Invoices(Resource):
    """Operations on ``invoices``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        customer: str,
        document: int,
        date: datetime.date,
        lines: Sequence[models.InvoiceLineInput | Mapping[str, Any]],
        number: int | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        period_start: datetime.date | Unset = UNSET,
        period_end: datetime.date | Unset = UNSET,
        collection_method: models.CollectionMethod | str | Unset = UNSET,
        currency: str | Unset = UNSET,
        note: str | Unset = UNSET,
        amount: float | Decimal | Unset = UNSET,
        exempt: float | Decimal | Unset = UNSET,
        tax: float | Decimal | Unset = UNSET,
        tax_percent: float | Decimal | Unset = UNSET,
        subtotal: float | Decimal | Unset = UNSET,
        total: float | Decimal | Unset = UNSET,
        total_adjusted: float | Decimal | Unset = UNSET,
        retention: float | Decimal | Unset = UNSET,
        discount: float | Decimal | Unset = UNSET,
        discount_scheme: models.DiscountScheme | str | Unset = UNSET,
        custom_change: float | Decimal | Unset = UNSET,
        references: Sequence[models.DocumentReferenceInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Create invoice

        Stores a draft.

        Sends ``POST /invoices/``, which is not retried automatically once it may have reached the server.

        Args:
            customer: Identifier of the customer.
            document: Document type; see `/generals/documents/`.
            date: Date of the invoice.
            lines: Lines of the invoice.
            number: Document number.
            due_date: Date the payment is due.
            period_start: First day of the billed period.
            period_end: Last day of the billed period.
            collection_method: How an invoice is collected.
            currency: Currency code.
            note: Remark, at most 256 characters; 100 in an earlier reference.
            amount: Amount, in the currency of the document.
            exempt: Amount free of tax, in the currency of the document.
            tax: Tax, in the currency of the document.
            tax_percent: Tax rate in percent.
            subtotal: Subtotal, in the currency of the document.
            total: Total, in the currency of the document.
            total_adjusted: Adjusted total, in the currency of the document.
            retention: Withheld amount, in the currency of the document.
            discount: Discount; `discount_scheme` says whether percent or amount.
            discount_scheme: Unit of a discount: percent, or an amount of money.
            custom_change: Custom exchange rate, at least 1.
            references: Documents this one refers to.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from piriod_client import models

            piriod.invoices.create(
                customer="Example",
                document=7,
                date=datetime.date(2024, 5, 6),
                lines=[models.InvoiceLineInput(name="Example")],
            )
        """

        from ..api.billing import _create_invoice_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                customer=customer,
                document=document,
                date=date,
                lines=lines,
                number=number,
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
            ),
            _parse,
            options,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> models.Invoice:
        """Retrieve invoice

        Sends ``GET /invoices/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.invoices.get("7")
        """

        from ..api.billing import _get_invoice_response as _parse

        return self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Invoice]:
        """List invoices

        Sends ``GET /invoices/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.invoices.list()
        """

        from ..api.billing import _list_invoices_response as _parse

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Invoice]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /invoices/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in piriod.invoices.list_all():
                print(each)
        """
        from ..api.billing import _list_invoices_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self,
        id: str,
        *,
        customer: str | Unset = UNSET,
        document: int | Unset = UNSET,
        number: int | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        period_start: datetime.date | Unset = UNSET,
        period_end: datetime.date | Unset = UNSET,
        collection_method: models.CollectionMethod | str | Unset = UNSET,
        currency: str | Unset = UNSET,
        note: str | Unset = UNSET,
        amount: float | Decimal | Unset = UNSET,
        exempt: float | Decimal | Unset = UNSET,
        tax: float | Decimal | Unset = UNSET,
        tax_percent: float | Decimal | Unset = UNSET,
        subtotal: float | Decimal | Unset = UNSET,
        total: float | Decimal | Unset = UNSET,
        total_adjusted: float | Decimal | Unset = UNSET,
        retention: float | Decimal | Unset = UNSET,
        discount: float | Decimal | Unset = UNSET,
        discount_scheme: models.DiscountScheme | str | Unset = UNSET,
        custom_change: float | Decimal | Unset = UNSET,
        references: Sequence[models.DocumentReferenceInput | Mapping[str, Any]] | Unset = UNSET,
        lines: Sequence[models.InvoiceLineInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Update invoice

        Changes a draft; any part of the object may be given.

        Sends ``PATCH /invoices/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            customer: Identifier of the customer.
            document: Document type; see `/generals/documents/`.
            number: Document number.
            date: Date of the invoice.
            due_date: Date the payment is due.
            period_start: First day of the billed period.
            period_end: Last day of the billed period.
            collection_method: How an invoice is collected.
            currency: Currency code.
            note: Remark, at most 256 characters; 100 in an earlier reference.
            amount: Amount, in the currency of the document.
            exempt: Amount free of tax, in the currency of the document.
            tax: Tax, in the currency of the document.
            tax_percent: Tax rate in percent.
            subtotal: Subtotal, in the currency of the document.
            total: Total, in the currency of the document.
            total_adjusted: Adjusted total, in the currency of the document.
            retention: Withheld amount, in the currency of the document.
            discount: Discount; `discount_scheme` says whether percent or amount.
            discount_scheme: Unit of a discount: percent, or an amount of money.
            custom_change: Custom exchange rate, at least 1.
            references: Documents this one refers to.
            lines: Lines of the invoice.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.invoices.update("7", customer="Example")
        """

        from ..api.billing import _update_invoice_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
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
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> InvoicesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return InvoicesWithRawResponse(self)


class InvoicesWithRawResponse:
    """The methods of ``invoices`` with raw responses."""

    def __init__(self, resource: Invoices) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncInvoices(AsyncResource):
    """Operations on ``invoices``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        customer: str,
        document: int,
        date: datetime.date,
        lines: Sequence[models.InvoiceLineInput | Mapping[str, Any]],
        number: int | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        period_start: datetime.date | Unset = UNSET,
        period_end: datetime.date | Unset = UNSET,
        collection_method: models.CollectionMethod | str | Unset = UNSET,
        currency: str | Unset = UNSET,
        note: str | Unset = UNSET,
        amount: float | Decimal | Unset = UNSET,
        exempt: float | Decimal | Unset = UNSET,
        tax: float | Decimal | Unset = UNSET,
        tax_percent: float | Decimal | Unset = UNSET,
        subtotal: float | Decimal | Unset = UNSET,
        total: float | Decimal | Unset = UNSET,
        total_adjusted: float | Decimal | Unset = UNSET,
        retention: float | Decimal | Unset = UNSET,
        discount: float | Decimal | Unset = UNSET,
        discount_scheme: models.DiscountScheme | str | Unset = UNSET,
        custom_change: float | Decimal | Unset = UNSET,
        references: Sequence[models.DocumentReferenceInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Create invoice

        Stores a draft.

        Sends ``POST /invoices/``, which is not retried automatically once it may have reached the server.

        Args:
            customer: Identifier of the customer.
            document: Document type; see `/generals/documents/`.
            date: Date of the invoice.
            lines: Lines of the invoice.
            number: Document number.
            due_date: Date the payment is due.
            period_start: First day of the billed period.
            period_end: Last day of the billed period.
            collection_method: How an invoice is collected.
            currency: Currency code.
            note: Remark, at most 256 characters; 100 in an earlier reference.
            amount: Amount, in the currency of the document.
            exempt: Amount free of tax, in the currency of the document.
            tax: Tax, in the currency of the document.
            tax_percent: Tax rate in percent.
            subtotal: Subtotal, in the currency of the document.
            total: Total, in the currency of the document.
            total_adjusted: Adjusted total, in the currency of the document.
            retention: Withheld amount, in the currency of the document.
            discount: Discount; `discount_scheme` says whether percent or amount.
            discount_scheme: Unit of a discount: percent, or an amount of money.
            custom_change: Custom exchange rate, at least 1.
            references: Documents this one refers to.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from piriod_client import models

            await piriod.invoices.create(
                customer="Example",
                document=7,
                date=datetime.date(2024, 5, 6),
                lines=[models.InvoiceLineInput(name="Example")],
            )
        """

        from ..api.billing import _create_invoice_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                customer=customer,
                document=document,
                date=date,
                lines=lines,
                number=number,
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
            ),
            _parse,
            options,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> models.Invoice:
        """Retrieve invoice

        Sends ``GET /invoices/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.invoices.get("7")
        """

        from ..api.billing import _get_invoice_response as _parse

        return await self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Invoice]:
        """List invoices

        Sends ``GET /invoices/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.invoices.list()
        """

        from ..api.billing import _list_invoices_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Invoice]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /invoices/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in piriod.invoices.list_all():
                print(each)
        """
        from ..api.billing import _list_invoices_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self,
        id: str,
        *,
        customer: str | Unset = UNSET,
        document: int | Unset = UNSET,
        number: int | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        period_start: datetime.date | Unset = UNSET,
        period_end: datetime.date | Unset = UNSET,
        collection_method: models.CollectionMethod | str | Unset = UNSET,
        currency: str | Unset = UNSET,
        note: str | Unset = UNSET,
        amount: float | Decimal | Unset = UNSET,
        exempt: float | Decimal | Unset = UNSET,
        tax: float | Decimal | Unset = UNSET,
        tax_percent: float | Decimal | Unset = UNSET,
        subtotal: float | Decimal | Unset = UNSET,
        total: float | Decimal | Unset = UNSET,
        total_adjusted: float | Decimal | Unset = UNSET,
        retention: float | Decimal | Unset = UNSET,
        discount: float | Decimal | Unset = UNSET,
        discount_scheme: models.DiscountScheme | str | Unset = UNSET,
        custom_change: float | Decimal | Unset = UNSET,
        references: Sequence[models.DocumentReferenceInput | Mapping[str, Any]] | Unset = UNSET,
        lines: Sequence[models.InvoiceLineInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Update invoice

        Changes a draft; any part of the object may be given.

        Sends ``PATCH /invoices/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            customer: Identifier of the customer.
            document: Document type; see `/generals/documents/`.
            number: Document number.
            date: Date of the invoice.
            due_date: Date the payment is due.
            period_start: First day of the billed period.
            period_end: Last day of the billed period.
            collection_method: How an invoice is collected.
            currency: Currency code.
            note: Remark, at most 256 characters; 100 in an earlier reference.
            amount: Amount, in the currency of the document.
            exempt: Amount free of tax, in the currency of the document.
            tax: Tax, in the currency of the document.
            tax_percent: Tax rate in percent.
            subtotal: Subtotal, in the currency of the document.
            total: Total, in the currency of the document.
            total_adjusted: Adjusted total, in the currency of the document.
            retention: Withheld amount, in the currency of the document.
            discount: Discount; `discount_scheme` says whether percent or amount.
            discount_scheme: Unit of a discount: percent, or an amount of money.
            custom_change: Custom exchange rate, at least 1.
            references: Documents this one refers to.
            lines: Lines of the invoice.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.invoices.update("7", customer="Example")
        """

        from ..api.billing import _update_invoice_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
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
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncInvoicesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncInvoicesWithRawResponse(self)


class AsyncInvoicesWithRawResponse:
    """The methods of ``invoices`` with raw responses."""

    def __init__(self, resource: AsyncInvoices) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
