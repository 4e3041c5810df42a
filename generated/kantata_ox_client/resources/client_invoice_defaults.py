"""``client.client_invoice_defaults`` of Kantata OX."""

from __future__ import annotations

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
    name="client_invoice_defaults.create",
    method="POST",
    path="/client_invoice_defaults",
    success=(200,),
    retryable=False,
)
_CREATE__RECORDS = RecordsOperation(REGISTRY, ("client_invoice_defaults",), includes=Includes(open=True))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.client_invoice_defaults import _create_client_invoice_defaults_kwargs as _get_kwargs
    from ..models import CreateClientInvoiceDefaultsBody

    names = ("client_invoice_default",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateClientInvoiceDefaultsBody(**members))


_DELETE = Operation(
    name="client_invoice_defaults.delete",
    method="DELETE",
    path="/client_invoice_defaults/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.client_invoice_defaults import _delete_client_invoice_defaults_by_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="client_invoice_defaults.get",
    method="GET",
    path="/client_invoice_defaults/{id}",
    success=(200,),
    retryable=True,
)
_GET__RECORDS = RecordsOperation(REGISTRY, ("client_invoice_defaults",), includes=Includes(open=True))


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.client_invoice_defaults import _get_client_invoice_defaults_by_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="client_invoice_defaults.list",
    method="GET",
    path="/client_invoice_defaults",
    success=(200,),
    retryable=True,
    lists=frozenset(("only",)),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("client_invoice_defaults",),
    includes=Includes(open=True),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.client_invoice_defaults import _get_client_invoice_defaults_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="client_invoice_defaults.update",
    method="PUT",
    path="/client_invoice_defaults/{id}",
    success=(200,),
    retryable=False,
)
_UPDATE__RECORDS = RecordsOperation(REGISTRY, ("client_invoice_defaults",), includes=Includes(open=True))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.client_invoice_defaults import _update_client_invoice_defaults_by_id_kwargs as _get_kwargs
    from ..models import UpdateClientInvoiceDefaultsByIdBody

    names = ("client_invoice_default",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateClientInvoiceDefaultsByIdBody(**members))


class ClientInvoiceDefaults(Resource):
    """Operations on ``client_invoice_defaults``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        client_invoice_default: models.NewClientInvoiceDefault | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.ClientInvoiceDefault:
        """Create invoice defaults of a client

        Sends ``POST /client_invoice_defaults``, which is not retried automatically once it may have reached the server.

        Args:
            client_invoice_default: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.client_invoice_defaults.create(
                client_invoice_default=models.NewClientInvoiceDefault(client_account_id="7"),
            )
        """

        return _cast(
            "records.ClientInvoiceDefault",
            _record(
                self,
                _CREATE,
                _create_request(
                    client_invoice_default=client_invoice_default,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete the invoice defaults of a client

        Sends ``DELETE /client_invoice_defaults/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.client_invoice_defaults.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def get(self, id: str | int, **options: Unpack[CallOptions]) -> records.ClientInvoiceDefault:
        """Show the invoice defaults of a client

        Sends ``GET /client_invoice_defaults/{id}``.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.client_invoice_defaults.get("7")
        """

        return _cast(
            "records.ClientInvoiceDefault",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        client_user_id: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ClientInvoiceDefault]:
        """List invoice defaults of clients

        Sends ``GET /client_invoice_defaults``.

        Args:
            client_user_id: Id of the client user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.client_invoice_defaults.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                client_user_id=client_user_id,
                only=only,
                page=page,
                per_page=per_page,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        client_user_id: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.ClientInvoiceDefault]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /client_invoice_defaults`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.client_invoice_defaults.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                client_user_id=client_user_id,
                only=only,
                page=page,
                per_page=per_page,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        client_invoice_default: models.ClientInvoiceDefaultChanges | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.ClientInvoiceDefault:
        """Change the invoice defaults of a client

        Sends ``PUT /client_invoice_defaults/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            client_invoice_default: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.client_invoice_defaults.update(
                "7",
                client_invoice_default=models.ClientInvoiceDefaultChanges(time_rollup_type=7),
            )
        """

        return _cast(
            "records.ClientInvoiceDefault",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    client_invoice_default=client_invoice_default,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> ClientInvoiceDefaultsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ClientInvoiceDefaultsWithRawResponse(self)


class ClientInvoiceDefaultsWithRawResponse:
    """The methods of ``client_invoice_defaults`` with raw responses."""

    def __init__(self, resource: ClientInvoiceDefaults) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncClientInvoiceDefaults(AsyncResource):
    """Operations on ``client_invoice_defaults``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        client_invoice_default: models.NewClientInvoiceDefault | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.ClientInvoiceDefault:
        """Create invoice defaults of a client

        Sends ``POST /client_invoice_defaults``, which is not retried automatically once it may have reached the server.

        Args:
            client_invoice_default: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.client_invoice_defaults.create(
                client_invoice_default=models.NewClientInvoiceDefault(client_account_id="7"),
            )
        """

        return _cast(
            "records.ClientInvoiceDefault",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    client_invoice_default=client_invoice_default,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete the invoice defaults of a client

        Sends ``DELETE /client_invoice_defaults/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.client_invoice_defaults.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def get(self, id: str | int, **options: Unpack[CallOptions]) -> records.ClientInvoiceDefault:
        """Show the invoice defaults of a client

        Sends ``GET /client_invoice_defaults/{id}``.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.client_invoice_defaults.get("7")
        """

        return _cast(
            "records.ClientInvoiceDefault",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        client_user_id: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ClientInvoiceDefault]:
        """List invoice defaults of clients

        Sends ``GET /client_invoice_defaults``.

        Args:
            client_user_id: Id of the client user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.client_invoice_defaults.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                client_user_id=client_user_id,
                only=only,
                page=page,
                per_page=per_page,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        client_user_id: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.ClientInvoiceDefault]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /client_invoice_defaults`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.client_invoice_defaults.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                client_user_id=client_user_id,
                only=only,
                page=page,
                per_page=per_page,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        client_invoice_default: models.ClientInvoiceDefaultChanges | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.ClientInvoiceDefault:
        """Change the invoice defaults of a client

        Sends ``PUT /client_invoice_defaults/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            client_invoice_default: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.client_invoice_defaults.update(
                "7",
                client_invoice_default=models.ClientInvoiceDefaultChanges(time_rollup_type=7),
            )
        """

        return _cast(
            "records.ClientInvoiceDefault",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    client_invoice_default=client_invoice_default,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncClientInvoiceDefaultsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncClientInvoiceDefaultsWithRawResponse(self)


class AsyncClientInvoiceDefaultsWithRawResponse:
    """The methods of ``client_invoice_defaults`` with raw responses."""

    def __init__(self, resource: AsyncClientInvoiceDefaults) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
