"""``client.financing_invoices`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="financing_invoices.create",
    method="POST",
    path="/financing_invoices",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.financing import _post_financing_invoices_kwargs as _get_kwargs
    from ..models import FinancingPushInvoicesRequest

    names = ("invoices",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=FinancingPushInvoicesRequest(**members))


_LIST = Operation(
    name="financing_invoices.list",
    method="GET",
    path="/financing_invoices",
    success=(200,),
    retryable=True,
    lists=frozenset(("invoice_id__in", "status__in", "type__in", "document_id__in")),
    filters=frozenset(("invoice_id__in", "status__in", "type__in", "document_id__in")),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.financing import _get_financing_invoices_kwargs as _get_kwargs

    return _get_kwargs(**given)


class FinancingInvoices(Resource):
    """Operations on ``financing_invoices``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        invoices: Sequence[models.FinancingPushInvoicesRequestInvoice | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> models.FinancingPushInvoicesResponse:
        """Offer invoices for financing

        Hand invoices over to the financing provider; the response has tokens to go on there.

        Sends ``POST /financing_invoices``, which is not retried automatically once it may have reached the server.

        Args:
            invoices: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            monite.financing_invoices.create(
                invoices=[models.FinancingPushInvoicesRequestInvoice(id="00000000-0000-4000-8000-000000000001", type_="payable")],
            )
        """

        from ..api.financing import _post_financing_invoices_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                invoices=invoices,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.FinancingInvoiceCursorFields | str | Unset = UNSET,
        invoice_id: UUID | str | Unset = UNSET,
        invoice_id_in: Sequence[UUID | str] | Unset = UNSET,
        status: models.WCInvoiceStatus | str | Unset = UNSET,
        status_in: Sequence[models.WCInvoiceStatus | str] | Unset = UNSET,
        type_: models.FinancingInvoiceType | str | Unset = UNSET,
        type_in: Sequence[models.FinancingInvoiceType | str] | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_in: Sequence[str] | Unset = UNSET,
        issue_date_gt: datetime.datetime | Unset = UNSET,
        issue_date_lt: datetime.datetime | Unset = UNSET,
        issue_date_gte: datetime.datetime | Unset = UNSET,
        issue_date_lte: datetime.datetime | Unset = UNSET,
        due_date_gt: datetime.datetime | Unset = UNSET,
        due_date_lt: datetime.datetime | Unset = UNSET,
        due_date_gte: datetime.datetime | Unset = UNSET,
        due_date_lte: datetime.datetime | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.FinancingInvoice]:
        """List financed invoices

        List the invoices offered for financing, page by page.

        Sends ``GET /financing_invoices``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that financed invoices can be sorted by.
            invoice_id: Only financed invoices with this invoice, by id.
            invoice_id_in: Only financed invoices with one of these invoices, by id; the key is repeated.
            status: State of a financed invoice.
            status_in: Only financed invoices with one of these statuses; the key is repeated.
            type_: Kind of document that is financed.
            type_in: Only financed invoices with one of these types; the key is repeated.
            document_id: Only financed invoices with this document id.
            document_id_in: Only financed invoices with one of these document ids; the key is repeated.
            issue_date_gt: Only financed invoices whose issue date is after this moment (UTC).
            issue_date_lt: Only financed invoices whose issue date is before this moment (UTC).
            issue_date_gte: Only financed invoices whose issue date is at or after this moment (UTC).
            issue_date_lte: Only financed invoices whose issue date is at or before this moment (UTC).
            due_date_gt: Only financed invoices whose due date is after this moment (UTC).
            due_date_lt: Only financed invoices whose due date is before this moment (UTC).
            due_date_gte: Only financed invoices whose due date is at or after this moment (UTC).
            due_date_lte: Only financed invoices whose due date is at or before this moment (UTC).
            created_at_gt: Only financed invoices created after this moment (UTC).
            created_at_lt: Only financed invoices created before this moment (UTC).
            created_at_gte: Only financed invoices created at or after this moment (UTC).
            created_at_lte: Only financed invoices created at or before this moment (UTC).
            total_amount: Only financed invoices with this total amount. In minor units.
            total_amount_gt: Only financed invoices whose total amount is above this value. In minor units.
            total_amount_lt: Only financed invoices whose total amount is below this value. In minor units.
            total_amount_gte: Only financed invoices whose total amount is at least this value. In minor units.
            total_amount_lte: Only financed invoices whose total amount is at most this value. In minor units.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.financing_invoices.list()
        """

        from ..api.financing import _get_financing_invoices_response as _parse

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                invoice_id=invoice_id,
                invoice_id_in=invoice_id_in,
                status=status,
                status_in=status_in,
                type_=type_,
                type_in=type_in,
                document_id=document_id,
                document_id_in=document_id_in,
                issue_date_gt=issue_date_gt,
                issue_date_lt=issue_date_lt,
                issue_date_gte=issue_date_gte,
                issue_date_lte=issue_date_lte,
                due_date_gt=due_date_gt,
                due_date_lt=due_date_lt,
                due_date_gte=due_date_gte,
                due_date_lte=due_date_lte,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.FinancingInvoiceCursorFields | str | Unset = UNSET,
        invoice_id: UUID | str | Unset = UNSET,
        invoice_id_in: Sequence[UUID | str] | Unset = UNSET,
        status: models.WCInvoiceStatus | str | Unset = UNSET,
        status_in: Sequence[models.WCInvoiceStatus | str] | Unset = UNSET,
        type_: models.FinancingInvoiceType | str | Unset = UNSET,
        type_in: Sequence[models.FinancingInvoiceType | str] | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_in: Sequence[str] | Unset = UNSET,
        issue_date_gt: datetime.datetime | Unset = UNSET,
        issue_date_lt: datetime.datetime | Unset = UNSET,
        issue_date_gte: datetime.datetime | Unset = UNSET,
        issue_date_lte: datetime.datetime | Unset = UNSET,
        due_date_gt: datetime.datetime | Unset = UNSET,
        due_date_lt: datetime.datetime | Unset = UNSET,
        due_date_gte: datetime.datetime | Unset = UNSET,
        due_date_lte: datetime.datetime | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.FinancingInvoice]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /financing_invoices`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.financing_invoices.list_all():
                print(each)
        """
        from ..api.financing import _get_financing_invoices_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                invoice_id=invoice_id,
                invoice_id_in=invoice_id_in,
                status=status,
                status_in=status_in,
                type_=type_,
                type_in=type_in,
                document_id=document_id,
                document_id_in=document_id_in,
                issue_date_gt=issue_date_gt,
                issue_date_lt=issue_date_lt,
                issue_date_gte=issue_date_gte,
                issue_date_lte=issue_date_lte,
                due_date_gt=due_date_gt,
                due_date_lt=due_date_lt,
                due_date_gte=due_date_gte,
                due_date_lte=due_date_lte,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> FinancingInvoicesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return FinancingInvoicesWithRawResponse(self)


class FinancingInvoicesWithRawResponse:
    """The methods of ``financing_invoices`` with raw responses."""

    def __init__(self, resource: FinancingInvoices) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.list = raw(raw_resource.list)


class AsyncFinancingInvoices(AsyncResource):
    """Operations on ``financing_invoices``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        invoices: Sequence[models.FinancingPushInvoicesRequestInvoice | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> models.FinancingPushInvoicesResponse:
        """Offer invoices for financing

        Hand invoices over to the financing provider; the response has tokens to go on there.

        Sends ``POST /financing_invoices``, which is not retried automatically once it may have reached the server.

        Args:
            invoices: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            await monite.financing_invoices.create(
                invoices=[models.FinancingPushInvoicesRequestInvoice(id="00000000-0000-4000-8000-000000000001", type_="payable")],
            )
        """

        from ..api.financing import _post_financing_invoices_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                invoices=invoices,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.FinancingInvoiceCursorFields | str | Unset = UNSET,
        invoice_id: UUID | str | Unset = UNSET,
        invoice_id_in: Sequence[UUID | str] | Unset = UNSET,
        status: models.WCInvoiceStatus | str | Unset = UNSET,
        status_in: Sequence[models.WCInvoiceStatus | str] | Unset = UNSET,
        type_: models.FinancingInvoiceType | str | Unset = UNSET,
        type_in: Sequence[models.FinancingInvoiceType | str] | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_in: Sequence[str] | Unset = UNSET,
        issue_date_gt: datetime.datetime | Unset = UNSET,
        issue_date_lt: datetime.datetime | Unset = UNSET,
        issue_date_gte: datetime.datetime | Unset = UNSET,
        issue_date_lte: datetime.datetime | Unset = UNSET,
        due_date_gt: datetime.datetime | Unset = UNSET,
        due_date_lt: datetime.datetime | Unset = UNSET,
        due_date_gte: datetime.datetime | Unset = UNSET,
        due_date_lte: datetime.datetime | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.FinancingInvoice]:
        """List financed invoices

        List the invoices offered for financing, page by page.

        Sends ``GET /financing_invoices``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that financed invoices can be sorted by.
            invoice_id: Only financed invoices with this invoice, by id.
            invoice_id_in: Only financed invoices with one of these invoices, by id; the key is repeated.
            status: State of a financed invoice.
            status_in: Only financed invoices with one of these statuses; the key is repeated.
            type_: Kind of document that is financed.
            type_in: Only financed invoices with one of these types; the key is repeated.
            document_id: Only financed invoices with this document id.
            document_id_in: Only financed invoices with one of these document ids; the key is repeated.
            issue_date_gt: Only financed invoices whose issue date is after this moment (UTC).
            issue_date_lt: Only financed invoices whose issue date is before this moment (UTC).
            issue_date_gte: Only financed invoices whose issue date is at or after this moment (UTC).
            issue_date_lte: Only financed invoices whose issue date is at or before this moment (UTC).
            due_date_gt: Only financed invoices whose due date is after this moment (UTC).
            due_date_lt: Only financed invoices whose due date is before this moment (UTC).
            due_date_gte: Only financed invoices whose due date is at or after this moment (UTC).
            due_date_lte: Only financed invoices whose due date is at or before this moment (UTC).
            created_at_gt: Only financed invoices created after this moment (UTC).
            created_at_lt: Only financed invoices created before this moment (UTC).
            created_at_gte: Only financed invoices created at or after this moment (UTC).
            created_at_lte: Only financed invoices created at or before this moment (UTC).
            total_amount: Only financed invoices with this total amount. In minor units.
            total_amount_gt: Only financed invoices whose total amount is above this value. In minor units.
            total_amount_lt: Only financed invoices whose total amount is below this value. In minor units.
            total_amount_gte: Only financed invoices whose total amount is at least this value. In minor units.
            total_amount_lte: Only financed invoices whose total amount is at most this value. In minor units.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.financing_invoices.list()
        """

        from ..api.financing import _get_financing_invoices_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                invoice_id=invoice_id,
                invoice_id_in=invoice_id_in,
                status=status,
                status_in=status_in,
                type_=type_,
                type_in=type_in,
                document_id=document_id,
                document_id_in=document_id_in,
                issue_date_gt=issue_date_gt,
                issue_date_lt=issue_date_lt,
                issue_date_gte=issue_date_gte,
                issue_date_lte=issue_date_lte,
                due_date_gt=due_date_gt,
                due_date_lt=due_date_lt,
                due_date_gte=due_date_gte,
                due_date_lte=due_date_lte,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.FinancingInvoiceCursorFields | str | Unset = UNSET,
        invoice_id: UUID | str | Unset = UNSET,
        invoice_id_in: Sequence[UUID | str] | Unset = UNSET,
        status: models.WCInvoiceStatus | str | Unset = UNSET,
        status_in: Sequence[models.WCInvoiceStatus | str] | Unset = UNSET,
        type_: models.FinancingInvoiceType | str | Unset = UNSET,
        type_in: Sequence[models.FinancingInvoiceType | str] | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_in: Sequence[str] | Unset = UNSET,
        issue_date_gt: datetime.datetime | Unset = UNSET,
        issue_date_lt: datetime.datetime | Unset = UNSET,
        issue_date_gte: datetime.datetime | Unset = UNSET,
        issue_date_lte: datetime.datetime | Unset = UNSET,
        due_date_gt: datetime.datetime | Unset = UNSET,
        due_date_lt: datetime.datetime | Unset = UNSET,
        due_date_gte: datetime.datetime | Unset = UNSET,
        due_date_lte: datetime.datetime | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.FinancingInvoice]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /financing_invoices`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.financing_invoices.list_all():
                print(each)
        """
        from ..api.financing import _get_financing_invoices_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                invoice_id=invoice_id,
                invoice_id_in=invoice_id_in,
                status=status,
                status_in=status_in,
                type_=type_,
                type_in=type_in,
                document_id=document_id,
                document_id_in=document_id_in,
                issue_date_gt=issue_date_gt,
                issue_date_lt=issue_date_lt,
                issue_date_gte=issue_date_gte,
                issue_date_lte=issue_date_lte,
                due_date_gt=due_date_gt,
                due_date_lt=due_date_lt,
                due_date_gte=due_date_gte,
                due_date_lte=due_date_lte,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                total_amount=total_amount,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncFinancingInvoicesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncFinancingInvoicesWithRawResponse(self)


class AsyncFinancingInvoicesWithRawResponse:
    """The methods of ``financing_invoices`` with raw responses."""

    def __init__(self, resource: AsyncFinancingInvoices) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.list = async_raw(raw_resource.list)
