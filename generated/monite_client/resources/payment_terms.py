"""``client.payment_terms`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="payment_terms.create",
    method="POST",
    path="/payment_terms",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_terms import _post_payment_terms_kwargs as _get_kwargs
    from ..models import PaymentTermsCreatePayload

    names = (
        "name",
        "term_final",
        "description",
        "term_1",
        "term_2",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PaymentTermsCreatePayload(**members))


_DELETE = Operation(
    name="payment_terms.delete",
    method="DELETE",
    path="/payment_terms/{payment_terms_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_terms import _delete_payment_terms_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="payment_terms.get",
    method="GET",
    path="/payment_terms/{payment_terms_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_terms import _get_payment_terms_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="payment_terms.list",
    method="GET",
    path="/payment_terms",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_terms import _get_payment_terms_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="payment_terms.update",
    method="PATCH",
    path="/payment_terms/{payment_terms_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_terms import _patch_payment_terms_id_kwargs as _get_kwargs
    from ..models import PaymentTermsUpdatePayload

    names = (
        "description",
        "name",
        "term_1",
        "term_2",
        "term_final",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PaymentTermsUpdatePayload(**members))


class PaymentTerms(Resource):
    """Operations on ``payment_terms``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        name: str,
        term_final: models.TermFinalDays | Mapping[str, Any],
        description: str | Unset = UNSET,
        term_1: models.TermDiscountDays | Mapping[str, Any] | Unset = UNSET,
        term_2: models.TermDiscountDays | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentTermsResponse:
        """Create payment terms

        Sends ``POST /payment_terms``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            term_final: The days after which the whole amount is due.
            description: Not described in the vendor's document.
            term_1: A discount for paying within some days.
            term_2: A discount for paying within some days.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            monite.payment_terms.create(
                name="Example",
                term_final=models.TermFinalDays(number_of_days=7),
            )
        """

        from ..api.payment_terms import _post_payment_terms_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                term_final=term_final,
                description=description,
                term_1=term_1,
                term_2=term_2,
            ),
            _parse,
            options,
        )

    def delete(self, payment_terms_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete payment terms

        Sends ``DELETE /payment_terms/{payment_terms_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payment_terms_id: Id of the payment terms.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payment_terms.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                payment_terms_id=payment_terms_id,
            ),
            options,
        )

    def get(self, payment_terms_id: str | UUID, **options: Unpack[CallOptions]) -> models.PaymentTermsResponse:
        """Read payment terms

        Sends ``GET /payment_terms/{payment_terms_id}``.

        Args:
            payment_terms_id: Id of the payment terms.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payment_terms.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payment_terms import _get_payment_terms_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                payment_terms_id=payment_terms_id,
            ),
            _parse,
            options,
        )

    def list(self, **options: Unpack[CallOptions]) -> Page[models.PaymentTermsResponse]:
        """List payment terms

        List all payment terms, on one page.

        Sends ``GET /payment_terms``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.payment_terms.list()
        """

        from ..api.payment_terms import _get_payment_terms_response as _parse

        return self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> Iterator[models.PaymentTermsResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payment_terms`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.payment_terms.list_all():
                print(each)
        """
        from ..api.payment_terms import _get_payment_terms_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def update(
        self,
        payment_terms_id: str | UUID,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        term_1: models.TermDiscountDays | Mapping[str, Any] | Unset = UNSET,
        term_2: models.TermDiscountDays | Mapping[str, Any] | Unset = UNSET,
        term_final: models.TermFinalDays | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentTermsResponse:
        """Change payment terms

        Change the given members of payment terms; the others stay.

        Sends ``PATCH /payment_terms/{payment_terms_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payment_terms_id: Id of the payment terms.
            description: Not described in the vendor's document.
            name: Not described in the vendor's document.
            term_1: A discount for paying within some days.
            term_2: A discount for paying within some days.
            term_final: The days after which the whole amount is due.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payment_terms.update(
                "00000000-0000-4000-8000-000000000001",
                description="Example",
            )
        """

        from ..api.payment_terms import _patch_payment_terms_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                payment_terms_id=payment_terms_id,
                description=description,
                name=name,
                term_1=term_1,
                term_2=term_2,
                term_final=term_final,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> PaymentTermsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return PaymentTermsWithRawResponse(self)


class PaymentTermsWithRawResponse:
    """The methods of ``payment_terms`` with raw responses."""

    def __init__(self, resource: PaymentTerms) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncPaymentTerms(AsyncResource):
    """Operations on ``payment_terms``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        name: str,
        term_final: models.TermFinalDays | Mapping[str, Any],
        description: str | Unset = UNSET,
        term_1: models.TermDiscountDays | Mapping[str, Any] | Unset = UNSET,
        term_2: models.TermDiscountDays | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentTermsResponse:
        """Create payment terms

        Sends ``POST /payment_terms``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            term_final: The days after which the whole amount is due.
            description: Not described in the vendor's document.
            term_1: A discount for paying within some days.
            term_2: A discount for paying within some days.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            await monite.payment_terms.create(
                name="Example",
                term_final=models.TermFinalDays(number_of_days=7),
            )
        """

        from ..api.payment_terms import _post_payment_terms_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                term_final=term_final,
                description=description,
                term_1=term_1,
                term_2=term_2,
            ),
            _parse,
            options,
        )

    async def delete(self, payment_terms_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete payment terms

        Sends ``DELETE /payment_terms/{payment_terms_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payment_terms_id: Id of the payment terms.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payment_terms.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                payment_terms_id=payment_terms_id,
            ),
            options,
        )

    async def get(self, payment_terms_id: str | UUID, **options: Unpack[CallOptions]) -> models.PaymentTermsResponse:
        """Read payment terms

        Sends ``GET /payment_terms/{payment_terms_id}``.

        Args:
            payment_terms_id: Id of the payment terms.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payment_terms.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payment_terms import _get_payment_terms_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                payment_terms_id=payment_terms_id,
            ),
            _parse,
            options,
        )

    async def list(self, **options: Unpack[CallOptions]) -> AsyncPage[models.PaymentTermsResponse]:
        """List payment terms

        List all payment terms, on one page.

        Sends ``GET /payment_terms``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.payment_terms.list()
        """

        from ..api.payment_terms import _get_payment_terms_response as _parse

        return await self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.PaymentTermsResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payment_terms`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.payment_terms.list_all():
                print(each)
        """
        from ..api.payment_terms import _get_payment_terms_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    async def update(
        self,
        payment_terms_id: str | UUID,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        term_1: models.TermDiscountDays | Mapping[str, Any] | Unset = UNSET,
        term_2: models.TermDiscountDays | Mapping[str, Any] | Unset = UNSET,
        term_final: models.TermFinalDays | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentTermsResponse:
        """Change payment terms

        Change the given members of payment terms; the others stay.

        Sends ``PATCH /payment_terms/{payment_terms_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payment_terms_id: Id of the payment terms.
            description: Not described in the vendor's document.
            name: Not described in the vendor's document.
            term_1: A discount for paying within some days.
            term_2: A discount for paying within some days.
            term_final: The days after which the whole amount is due.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payment_terms.update(
                "00000000-0000-4000-8000-000000000001",
                description="Example",
            )
        """

        from ..api.payment_terms import _patch_payment_terms_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                payment_terms_id=payment_terms_id,
                description=description,
                name=name,
                term_1=term_1,
                term_2=term_2,
                term_final=term_final,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncPaymentTermsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncPaymentTermsWithRawResponse(self)


class AsyncPaymentTermsWithRawResponse:
    """The methods of ``payment_terms`` with raw responses."""

    def __init__(self, resource: AsyncPaymentTerms) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
