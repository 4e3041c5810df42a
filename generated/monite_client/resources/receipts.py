"""``client.receipts`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, File, Unset

_ATTACH_FILE = Operation(
    name="receipts.attach_file",
    method="POST",
    path="/receipts/{receipt_id}/attach_file",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_ATTACH_FILE.request_builder
def _attach_file_request(**given: Any) -> dict[str, Any]:
    from ..api.receipts import _post_receipts_id_attach_file_kwargs as _get_kwargs
    from ..models import ReceiptAttachFile

    names = ("file",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ReceiptAttachFile(**members))


_CREATE = Operation(
    name="receipts.create",
    method="POST",
    path="/receipts",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.receipts import _post_receipts_kwargs as _get_kwargs
    from ..models import ReceiptCreateSchema

    names = (
        "base64_encoded_file",
        "currency",
        "document_id",
        "issued_at",
        "merchant_location",
        "merchant_name",
        "total_amount",
        "transaction_id",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ReceiptCreateSchema(**members))


_DELETE = Operation(
    name="receipts.delete",
    method="DELETE",
    path="/receipts/{receipt_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.receipts import _delete_receipts_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="receipts.get",
    method="GET",
    path="/receipts/{receipt_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.receipts import _get_receipts_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="receipts.list",
    method="GET",
    path="/receipts",
    success=(200,),
    retryable=True,
    lists=frozenset(("id__in",)),
    filters=frozenset(("id__in",)),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.receipts import _get_receipts_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="receipts.update",
    method="PATCH",
    path="/receipts/{receipt_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.receipts import _patch_receipts_id_kwargs as _get_kwargs
    from ..models import ReceiptUpdateSchema

    names = (
        "base64_encoded_file",
        "currency",
        "document_id",
        "issued_at",
        "merchant_location",
        "merchant_name",
        "total_amount",
        "transaction_id",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ReceiptUpdateSchema(**members))


_UPLOAD_FROM_FILE = Operation(
    name="receipts.upload_from_file",
    method="POST",
    path="/receipts/upload_from_file",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPLOAD_FROM_FILE.request_builder
def _upload_from_file_request(**given: Any) -> dict[str, Any]:
    from ..api.receipts import _post_receipts_upload_from_file_kwargs as _get_kwargs
    from ..models import ReceiptUploadFile

    names = ("file",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ReceiptUploadFile(**members))


class Receipts(Resource):
    """Operations on ``receipts``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def attach_file(
        self, receipt_id: str | UUID, *, file: File, **options: Unpack[CallOptions]
    ) -> models.ReceiptResponseSchema:
        """Attach a file to a receipt

        Sends ``POST /receipts/{receipt_id}/attach_file``, which is not retried automatically once it may have reached the server.

        Args:
            receipt_id: Id of the receipt.
            file: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import File

            monite.receipts.attach_file(
                "00000000-0000-4000-8000-000000000001",
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.receipts import _post_receipts_id_attach_file_response as _parse

        return self._call(
            _ATTACH_FILE,
            _attach_file_request(
                receipt_id=receipt_id,
                file=file,
            ),
            _parse,
            options,
        )

    def create(
        self,
        *,
        base64_encoded_file: str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        issued_at: datetime.datetime | Unset = UNSET,
        merchant_location: str | Unset = UNSET,
        merchant_name: str | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        transaction_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceiptResponseSchema:
        """Create a receipt

        Sends ``POST /receipts``, which is not retried automatically once it may have reached the server.

        Args:
            base64_encoded_file: Not described in the vendor's document.
            currency: Currency as an ISO 4217 code.
            document_id: Not described in the vendor's document.
            issued_at: Not described in the vendor's document.
            merchant_location: Not described in the vendor's document.
            merchant_name: Not described in the vendor's document.
            total_amount: In the minor units of the currency, such as cents.
            transaction_id: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.receipts.create(base64_encoded_file="Example")
        """

        from ..api.receipts import _post_receipts_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                base64_encoded_file=base64_encoded_file,
                currency=currency,
                document_id=document_id,
                issued_at=issued_at,
                merchant_location=merchant_location,
                merchant_name=merchant_name,
                total_amount=total_amount,
                transaction_id=transaction_id,
            ),
            _parse,
            options,
        )

    def delete(self, receipt_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a receipt

        Sends ``DELETE /receipts/{receipt_id}``, which is not retried automatically once it may have reached the server.

        Args:
            receipt_id: Id of the receipt.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receipts.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                receipt_id=receipt_id,
            ),
            options,
        )

    def get(self, receipt_id: str | UUID, **options: Unpack[CallOptions]) -> models.ReceiptResponseSchema:
        """Read a receipt

        Sends ``GET /receipts/{receipt_id}``.

        Args:
            receipt_id: Id of the receipt.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receipts.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.receipts import _get_receipts_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                receipt_id=receipt_id,
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
        sort: models.ReceiptCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        has_file: bool | Unset = UNSET,
        has_transaction: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.ReceiptResponseSchema]:
        """List receipts

        List the receipts, page by page.

        Sends ``GET /receipts``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that receipts can be sorted by.
            created_at_gt: Only receipts created after this moment (UTC).
            created_at_lt: Only receipts created before this moment (UTC).
            created_at_gte: Only receipts created at or after this moment (UTC).
            created_at_lte: Only receipts created at or before this moment (UTC).
            id_in: Only receipts with one of these ids; the key is repeated.
            currency: Currency as an ISO 4217 code.
            document_id: Only receipts with this document id.
            document_id_contains: Only receipts whose document id contains this text; case matters.
            document_id_icontains: Only receipts whose document id contains this text; case does not matter.
            total_amount_gt: Only receipts whose total amount is above this value. In minor units.
            total_amount_lt: Only receipts whose total amount is below this value. In minor units.
            total_amount_gte: Only receipts whose total amount is at least this value. In minor units.
            total_amount_lte: Only receipts whose total amount is at most this value. In minor units.
            has_file: Only receipts with a file, or without one.
            has_transaction: Only receipts with a transaction, or without one.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.receipts.list()
        """

        from ..api.receipts import _get_receipts_response as _parse

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                id_in=id_in,
                currency=currency,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                has_file=has_file,
                has_transaction=has_transaction,
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
        sort: models.ReceiptCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        has_file: bool | Unset = UNSET,
        has_transaction: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.ReceiptResponseSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /receipts`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.receipts.list_all():
                print(each)
        """
        from ..api.receipts import _get_receipts_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                id_in=id_in,
                currency=currency,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                has_file=has_file,
                has_transaction=has_transaction,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self,
        receipt_id: str | UUID,
        *,
        base64_encoded_file: str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        issued_at: datetime.datetime | Unset = UNSET,
        merchant_location: str | Unset = UNSET,
        merchant_name: str | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        transaction_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceiptResponseSchema:
        """Change a receipt

        Change the given members of a receipt; the others stay.

        Sends ``PATCH /receipts/{receipt_id}``, which is not retried automatically once it may have reached the server.

        Args:
            receipt_id: Id of the receipt.
            base64_encoded_file: Not described in the vendor's document.
            currency: Currency as an ISO 4217 code.
            document_id: Not described in the vendor's document.
            issued_at: Not described in the vendor's document.
            merchant_location: Not described in the vendor's document.
            merchant_name: Not described in the vendor's document.
            total_amount: In the minor units of the currency, such as cents.
            transaction_id: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.receipts.update(
                "00000000-0000-4000-8000-000000000001",
                base64_encoded_file="Example",
            )
        """

        from ..api.receipts import _patch_receipts_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                receipt_id=receipt_id,
                base64_encoded_file=base64_encoded_file,
                currency=currency,
                document_id=document_id,
                issued_at=issued_at,
                merchant_location=merchant_location,
                merchant_name=merchant_name,
                total_amount=total_amount,
                transaction_id=transaction_id,
            ),
            _parse,
            options,
        )

    def upload_from_file(self, *, file: File, **options: Unpack[CallOptions]) -> models.ReceiptResponseSchema:
        """Upload a receipt

        Create a receipt from a PDF, PNG or JPEG file of up to 20 MB; OCR reads its data.

        Sends ``POST /receipts/upload_from_file``, which is not retried automatically once it may have reached the server.

        Args:
            file: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import File

            monite.receipts.upload_from_file(
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.receipts import _post_receipts_upload_from_file_response as _parse

        return self._call(
            _UPLOAD_FROM_FILE,
            _upload_from_file_request(
                file=file,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ReceiptsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ReceiptsWithRawResponse(self)


class ReceiptsWithRawResponse:
    """The methods of ``receipts`` with raw responses."""

    def __init__(self, resource: Receipts) -> None:
        raw_resource = resource._raw()
        self.attach_file = raw(raw_resource.attach_file)
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)
        self.upload_from_file = raw(raw_resource.upload_from_file)


class AsyncReceipts(AsyncResource):
    """Operations on ``receipts``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def attach_file(
        self, receipt_id: str | UUID, *, file: File, **options: Unpack[CallOptions]
    ) -> models.ReceiptResponseSchema:
        """Attach a file to a receipt

        Sends ``POST /receipts/{receipt_id}/attach_file``, which is not retried automatically once it may have reached the server.

        Args:
            receipt_id: Id of the receipt.
            file: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import File

            await monite.receipts.attach_file(
                "00000000-0000-4000-8000-000000000001",
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.receipts import _post_receipts_id_attach_file_response as _parse

        return await self._call(
            _ATTACH_FILE,
            _attach_file_request(
                receipt_id=receipt_id,
                file=file,
            ),
            _parse,
            options,
        )

    async def create(
        self,
        *,
        base64_encoded_file: str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        issued_at: datetime.datetime | Unset = UNSET,
        merchant_location: str | Unset = UNSET,
        merchant_name: str | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        transaction_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceiptResponseSchema:
        """Create a receipt

        Sends ``POST /receipts``, which is not retried automatically once it may have reached the server.

        Args:
            base64_encoded_file: Not described in the vendor's document.
            currency: Currency as an ISO 4217 code.
            document_id: Not described in the vendor's document.
            issued_at: Not described in the vendor's document.
            merchant_location: Not described in the vendor's document.
            merchant_name: Not described in the vendor's document.
            total_amount: In the minor units of the currency, such as cents.
            transaction_id: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.receipts.create(base64_encoded_file="Example")
        """

        from ..api.receipts import _post_receipts_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                base64_encoded_file=base64_encoded_file,
                currency=currency,
                document_id=document_id,
                issued_at=issued_at,
                merchant_location=merchant_location,
                merchant_name=merchant_name,
                total_amount=total_amount,
                transaction_id=transaction_id,
            ),
            _parse,
            options,
        )

    async def delete(self, receipt_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a receipt

        Sends ``DELETE /receipts/{receipt_id}``, which is not retried automatically once it may have reached the server.

        Args:
            receipt_id: Id of the receipt.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receipts.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                receipt_id=receipt_id,
            ),
            options,
        )

    async def get(self, receipt_id: str | UUID, **options: Unpack[CallOptions]) -> models.ReceiptResponseSchema:
        """Read a receipt

        Sends ``GET /receipts/{receipt_id}``.

        Args:
            receipt_id: Id of the receipt.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receipts.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.receipts import _get_receipts_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                receipt_id=receipt_id,
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
        sort: models.ReceiptCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        has_file: bool | Unset = UNSET,
        has_transaction: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.ReceiptResponseSchema]:
        """List receipts

        List the receipts, page by page.

        Sends ``GET /receipts``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that receipts can be sorted by.
            created_at_gt: Only receipts created after this moment (UTC).
            created_at_lt: Only receipts created before this moment (UTC).
            created_at_gte: Only receipts created at or after this moment (UTC).
            created_at_lte: Only receipts created at or before this moment (UTC).
            id_in: Only receipts with one of these ids; the key is repeated.
            currency: Currency as an ISO 4217 code.
            document_id: Only receipts with this document id.
            document_id_contains: Only receipts whose document id contains this text; case matters.
            document_id_icontains: Only receipts whose document id contains this text; case does not matter.
            total_amount_gt: Only receipts whose total amount is above this value. In minor units.
            total_amount_lt: Only receipts whose total amount is below this value. In minor units.
            total_amount_gte: Only receipts whose total amount is at least this value. In minor units.
            total_amount_lte: Only receipts whose total amount is at most this value. In minor units.
            has_file: Only receipts with a file, or without one.
            has_transaction: Only receipts with a transaction, or without one.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.receipts.list()
        """

        from ..api.receipts import _get_receipts_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                id_in=id_in,
                currency=currency,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                has_file=has_file,
                has_transaction=has_transaction,
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
        sort: models.ReceiptCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        total_amount_gt: int | Unset = UNSET,
        total_amount_lt: int | Unset = UNSET,
        total_amount_gte: int | Unset = UNSET,
        total_amount_lte: int | Unset = UNSET,
        has_file: bool | Unset = UNSET,
        has_transaction: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.ReceiptResponseSchema]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /receipts`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.receipts.list_all():
                print(each)
        """
        from ..api.receipts import _get_receipts_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                id_in=id_in,
                currency=currency,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                total_amount_gt=total_amount_gt,
                total_amount_lt=total_amount_lt,
                total_amount_gte=total_amount_gte,
                total_amount_lte=total_amount_lte,
                has_file=has_file,
                has_transaction=has_transaction,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self,
        receipt_id: str | UUID,
        *,
        base64_encoded_file: str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        document_id: str | Unset = UNSET,
        issued_at: datetime.datetime | Unset = UNSET,
        merchant_location: str | Unset = UNSET,
        merchant_name: str | Unset = UNSET,
        total_amount: int | Unset = UNSET,
        transaction_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ReceiptResponseSchema:
        """Change a receipt

        Change the given members of a receipt; the others stay.

        Sends ``PATCH /receipts/{receipt_id}``, which is not retried automatically once it may have reached the server.

        Args:
            receipt_id: Id of the receipt.
            base64_encoded_file: Not described in the vendor's document.
            currency: Currency as an ISO 4217 code.
            document_id: Not described in the vendor's document.
            issued_at: Not described in the vendor's document.
            merchant_location: Not described in the vendor's document.
            merchant_name: Not described in the vendor's document.
            total_amount: In the minor units of the currency, such as cents.
            transaction_id: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.receipts.update(
                "00000000-0000-4000-8000-000000000001",
                base64_encoded_file="Example",
            )
        """

        from ..api.receipts import _patch_receipts_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                receipt_id=receipt_id,
                base64_encoded_file=base64_encoded_file,
                currency=currency,
                document_id=document_id,
                issued_at=issued_at,
                merchant_location=merchant_location,
                merchant_name=merchant_name,
                total_amount=total_amount,
                transaction_id=transaction_id,
            ),
            _parse,
            options,
        )

    async def upload_from_file(self, *, file: File, **options: Unpack[CallOptions]) -> models.ReceiptResponseSchema:
        """Upload a receipt

        Create a receipt from a PDF, PNG or JPEG file of up to 20 MB; OCR reads its data.

        Sends ``POST /receipts/upload_from_file``, which is not retried automatically once it may have reached the server.

        Args:
            file: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import File

            await monite.receipts.upload_from_file(
                file=File(payload=open("example.pdf", "rb"), file_name="example.pdf"),
            )
        """

        from ..api.receipts import _post_receipts_upload_from_file_response as _parse

        return await self._call(
            _UPLOAD_FROM_FILE,
            _upload_from_file_request(
                file=file,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncReceiptsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncReceiptsWithRawResponse(self)


class AsyncReceiptsWithRawResponse:
    """The methods of ``receipts`` with raw responses."""

    def __init__(self, resource: AsyncReceipts) -> None:
        raw_resource = resource._raw()
        self.attach_file = async_raw(raw_resource.attach_file)
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
        self.upload_from_file = async_raw(raw_resource.upload_from_file)
