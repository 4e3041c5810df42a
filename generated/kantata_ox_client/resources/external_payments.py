"""``client.external_payments`` of Kantata OX."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack
from typing import cast as _cast

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import RecordsOperation
from ..._runtime.sideload.operations import async_iterate_records as _async_iterate_records
from ..._runtime.sideload.operations import async_record as _async_record
from ..._runtime.sideload.operations import async_records_page as _async_records_page
from ..._runtime.sideload.operations import iterate_records as _iterate_records
from ..._runtime.sideload.operations import record as _record
from ..._runtime.sideload.operations import records_page as _records_page
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from ..._runtime.sideload.paging import EnvelopePages
from .. import models, records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_CREATE = Operation(
    name="external_payments.create",
    method="POST",
    path="/external_payments",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("external_payments",), includes=Includes(documented=("invoice", "user", "workspace"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.external_payments import _create_external_payment_kwargs as _get_kwargs
    from ..models import CreateExternalPaymentBody

    names = ("external_payment",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateExternalPaymentBody(**members))


_DELETE = Operation(
    name="external_payments.delete",
    method="DELETE",
    path="/external_payments/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.external_payments import _delete_external_payment_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="external_payments.get",
    method="GET",
    path="/external_payments/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("external_payments",), includes=Includes(documented=("invoice", "user", "workspace"))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.external_payments import _get_external_payment_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="external_payments.list",
    method="GET",
    path="/external_payments",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("external_payments",),
    includes=Includes(documented=("invoice", "user", "workspace")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc", "id:asc", "id:desc", "updated_at:asc", "updated_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.external_payments import _get_external_payments_kwargs as _get_kwargs

    return _get_kwargs(**given)


class ExternalPayments(Resource):
    """Operations on ``external_payments``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        external_payment: models.NewExternalPayment | Mapping[str, Any],
        include: str | Sequence[records.ExternalPaymentInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExternalPayment:
        """Create an external payment

        Sends ``POST /external_payments``, which is not retried automatically once it may have reached the server.

        Args:
            external_payment: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: invoice, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.external_payments.create(
                external_payment=models.NewExternalPayment(workspace_id="7"),
            )
        """

        return _cast(
            "records.ExternalPayment",
            _record(
                self,
                _CREATE,
                _create_request(
                    external_payment=external_payment,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an external payment

        Sends ``DELETE /external_payments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.external_payments.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.ExternalPaymentInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExternalPayment:
        """Show an external payment

        Sends ``GET /external_payments/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: invoice, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.external_payments.get("7")
        """

        return _cast(
            "records.ExternalPayment",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.ExternalPaymentInclude] | Unset = UNSET,
        invoice_id: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ExternalPaymentOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ExternalPayment]:
        """List external payments

        Sends ``GET /external_payments``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: invoice, user, workspace.
            invoice_id: Id of the invoice.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc, id:asc, id:desc, updated_at:asc, updated_at:desc;
                anything else falls back to the default. The server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            user_id: Id of the user.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.external_payments.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                invoice_id=invoice_id,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
                user_id=user_id,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.ExternalPaymentInclude] | Unset = UNSET,
        invoice_id: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ExternalPaymentOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.ExternalPayment]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /external_payments`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.external_payments.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                invoice_id=invoice_id,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
                user_id=user_id,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ExternalPaymentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ExternalPaymentsWithRawResponse(self)


class ExternalPaymentsWithRawResponse:
    """The methods of ``external_payments`` with raw responses."""

    def __init__(self, resource: ExternalPayments) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)


class AsyncExternalPayments(AsyncResource):
    """Operations on ``external_payments``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        external_payment: models.NewExternalPayment | Mapping[str, Any],
        include: str | Sequence[records.ExternalPaymentInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExternalPayment:
        """Create an external payment

        Sends ``POST /external_payments``, which is not retried automatically once it may have reached the server.

        Args:
            external_payment: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: invoice, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.external_payments.create(
                external_payment=models.NewExternalPayment(workspace_id="7"),
            )
        """

        return _cast(
            "records.ExternalPayment",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    external_payment=external_payment,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an external payment

        Sends ``DELETE /external_payments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.external_payments.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.ExternalPaymentInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExternalPayment:
        """Show an external payment

        Sends ``GET /external_payments/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: invoice, user, workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.external_payments.get("7")
        """

        return _cast(
            "records.ExternalPayment",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.ExternalPaymentInclude] | Unset = UNSET,
        invoice_id: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ExternalPaymentOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ExternalPayment]:
        """List external payments

        Sends ``GET /external_payments``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: invoice, user, workspace.
            invoice_id: Id of the invoice.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc, id:asc, id:desc, updated_at:asc, updated_at:desc;
                anything else falls back to the default. The server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            user_id: Id of the user.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.external_payments.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                invoice_id=invoice_id,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
                user_id=user_id,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.ExternalPaymentInclude] | Unset = UNSET,
        invoice_id: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ExternalPaymentOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.ExternalPayment]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /external_payments`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.external_payments.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                invoice_id=invoice_id,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
                user_id=user_id,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncExternalPaymentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncExternalPaymentsWithRawResponse(self)


class AsyncExternalPaymentsWithRawResponse:
    """The methods of ``external_payments`` with raw responses."""

    def __init__(self, resource: AsyncExternalPayments) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
