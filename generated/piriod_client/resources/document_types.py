"""``client.document_types`` of Piriod."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import LinkPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_LIST = Operation(
    name="document_types.list",
    method="GET",
    path="/generals/documents/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST__ITEMS = attribute_path("results")
_LIST__PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _list_document_types_kwargs as _get_kwargs

    return _get_kwargs(**given)


class DocumentTypes(Resource):
    """Operations on ``document_types``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        country: str | Unset = UNSET,
        country_in: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        currency_in: str | Unset = UNSET,
        is_sale: str | Unset = UNSET,
        is_purchase: str | Unset = UNSET,
        is_order: str | Unset = UNSET,
        hold_taxes: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.DocumentType]:
        """List document types

        Sends ``GET /generals/documents/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            country: Country.
            country_in: Countries, separated by commas.
            currency: Currency.
            currency_in: Currencies, separated by commas.
            is_sale: `True` or `False`, with a capital.
            is_purchase: `True` or `False`, with a capital.
            is_order: `True` or `False`, with a capital.
            hold_taxes: `True` or `False`, with a capital.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.document_types.list()
        """

        from ..api.earlier_reference import _list_document_types_response as _parse

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                country=country,
                country_in=country_in,
                currency=currency,
                currency_in=currency_in,
                is_sale=is_sale,
                is_purchase=is_purchase,
                is_order=is_order,
                hold_taxes=hold_taxes,
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
        country: str | Unset = UNSET,
        country_in: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        currency_in: str | Unset = UNSET,
        is_sale: str | Unset = UNSET,
        is_purchase: str | Unset = UNSET,
        is_order: str | Unset = UNSET,
        hold_taxes: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.DocumentType]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /generals/documents/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in piriod.document_types.list_all():
                print(each)
        """
        from ..api.earlier_reference import _list_document_types_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                country=country,
                country_in=country_in,
                currency=currency,
                currency_in=currency_in,
                is_sale=is_sale,
                is_purchase=is_purchase,
                is_order=is_order,
                hold_taxes=hold_taxes,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> DocumentTypesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return DocumentTypesWithRawResponse(self)


class DocumentTypesWithRawResponse:
    """The methods of ``document_types`` with raw responses."""

    def __init__(self, resource: DocumentTypes) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)


class AsyncDocumentTypes(AsyncResource):
    """Operations on ``document_types``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        country: str | Unset = UNSET,
        country_in: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        currency_in: str | Unset = UNSET,
        is_sale: str | Unset = UNSET,
        is_purchase: str | Unset = UNSET,
        is_order: str | Unset = UNSET,
        hold_taxes: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.DocumentType]:
        """List document types

        Sends ``GET /generals/documents/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            country: Country.
            country_in: Countries, separated by commas.
            currency: Currency.
            currency_in: Currencies, separated by commas.
            is_sale: `True` or `False`, with a capital.
            is_purchase: `True` or `False`, with a capital.
            is_order: `True` or `False`, with a capital.
            hold_taxes: `True` or `False`, with a capital.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.document_types.list()
        """

        from ..api.earlier_reference import _list_document_types_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                country=country,
                country_in=country_in,
                currency=currency,
                currency_in=currency_in,
                is_sale=is_sale,
                is_purchase=is_purchase,
                is_order=is_order,
                hold_taxes=hold_taxes,
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
        country: str | Unset = UNSET,
        country_in: str | Unset = UNSET,
        currency: str | Unset = UNSET,
        currency_in: str | Unset = UNSET,
        is_sale: str | Unset = UNSET,
        is_purchase: str | Unset = UNSET,
        is_order: str | Unset = UNSET,
        hold_taxes: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.DocumentType]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /generals/documents/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in piriod.document_types.list_all():
                print(each)
        """
        from ..api.earlier_reference import _list_document_types_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                country=country,
                country_in=country_in,
                currency=currency,
                currency_in=currency_in,
                is_sale=is_sale,
                is_purchase=is_purchase,
                is_order=is_order,
                hold_taxes=hold_taxes,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncDocumentTypesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncDocumentTypesWithRawResponse(self)


class AsyncDocumentTypesWithRawResponse:
    """The methods of ``document_types`` with raw responses."""

    def __init__(self, resource: AsyncDocumentTypes) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)
