"""``client.credit_notes`` of Piriod."""

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
    name="credit_notes.create",
    method="POST",
    path="/creditnotes/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _create_credit_note_kwargs as _get_kwargs
    from ..models import CreditNoteInput

    names = (
        "invoice",
        "date",
        "document",
        "number",
        "note",
        "internal_note",
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
        "lines",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreditNoteInput(**members))


_LIST = Operation(
    name="credit_notes.list",
    method="GET",
    path="/creditnotes/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST__ITEMS = attribute_path("results")
_LIST__PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _list_credit_notes_kwargs as _get_kwargs

    return _get_kwargs(**given)


class CreditNotes(Resource):
    """Operations on ``credit_notes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        invoice: str,
        date: datetime.date,
        document: int | Unset = UNSET,
        number: int | Unset = UNSET,
        note: str | Unset = UNSET,
        internal_note: str | Unset = UNSET,
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
        lines: Sequence[models.CreditNoteLineInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Create credit note

        Stores a draft.

        Sends ``POST /creditnotes/``, which is not retried automatically once it may have reached the server.

        Args:
            invoice: Identifier of the credited invoice.
            date: Date of the document.
            document: Document type; may wait until the note is made final.
            number: Document number.
            note: Remark, at most 64 characters.
            internal_note: Remark for internal use, at most 1024 characters.
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
            lines: Lines of the document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime

            piriod.credit_notes.create(
                invoice="Example",
                date=datetime.date(2024, 5, 6),
            )
        """

        from ..api.billing import _create_credit_note_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                invoice=invoice,
                date=date,
                document=document,
                number=number,
                note=note,
                internal_note=internal_note,
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
                lines=lines,
            ),
            _parse,
            options,
        )

    def list(
        self, *, page: int | Unset = UNSET, page_size: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Page[models.CreditNote]:
        """List credit notes

        Sends ``GET /creditnotes/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.credit_notes.list()
        """

        from ..api.billing import _list_credit_notes_response as _parse

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self, *, page: int | Unset = UNSET, page_size: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> Iterator[models.CreditNote]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /creditnotes/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in piriod.credit_notes.list_all():
                print(each)
        """
        from ..api.billing import _list_credit_notes_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> CreditNotesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CreditNotesWithRawResponse(self)


class CreditNotesWithRawResponse:
    """The methods of ``credit_notes`` with raw responses."""

    def __init__(self, resource: CreditNotes) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.list = raw(raw_resource.list)


class AsyncCreditNotes(AsyncResource):
    """Operations on ``credit_notes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        invoice: str,
        date: datetime.date,
        document: int | Unset = UNSET,
        number: int | Unset = UNSET,
        note: str | Unset = UNSET,
        internal_note: str | Unset = UNSET,
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
        lines: Sequence[models.CreditNoteLineInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Create credit note

        Stores a draft.

        Sends ``POST /creditnotes/``, which is not retried automatically once it may have reached the server.

        Args:
            invoice: Identifier of the credited invoice.
            date: Date of the document.
            document: Document type; may wait until the note is made final.
            number: Document number.
            note: Remark, at most 64 characters.
            internal_note: Remark for internal use, at most 1024 characters.
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
            lines: Lines of the document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime

            await piriod.credit_notes.create(
                invoice="Example",
                date=datetime.date(2024, 5, 6),
            )
        """

        from ..api.billing import _create_credit_note_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                invoice=invoice,
                date=date,
                document=document,
                number=number,
                note=note,
                internal_note=internal_note,
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
                lines=lines,
            ),
            _parse,
            options,
        )

    async def list(
        self, *, page: int | Unset = UNSET, page_size: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncPage[models.CreditNote]:
        """List credit notes

        Sends ``GET /creditnotes/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.credit_notes.list()
        """

        from ..api.billing import _list_credit_notes_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self, *, page: int | Unset = UNSET, page_size: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AsyncIterator[models.CreditNote]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /creditnotes/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in piriod.credit_notes.list_all():
                print(each)
        """
        from ..api.billing import _list_credit_notes_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCreditNotesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCreditNotesWithRawResponse(self)


class AsyncCreditNotesWithRawResponse:
    """The methods of ``credit_notes`` with raw responses."""

    def __init__(self, resource: AsyncCreditNotes) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.list = async_raw(raw_resource.list)
