"""``client.resource_requests`` of Kantata OX."""

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
    name="resource_requests.create",
    method="POST",
    path="/resource_requests",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("resource_requests",), includes=Includes(documented=("approvers", "creator", "resource"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.resource_requests import _create_resource_request_kwargs as _get_kwargs
    from ..models import CreateResourceRequestBody

    names = ("resource_request",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateResourceRequestBody(**members))


_GET = Operation(
    name="resource_requests.get",
    method="GET",
    path="/resource_requests/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("resource_requests",), includes=Includes(documented=("approvers", "creator", "resource"))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.resource_requests import _get_resource_request_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="resource_requests.list",
    method="GET",
    path="/resource_requests",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("resource_requests",),
    includes=Includes(documented=("approvers", "creator", "resource")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.resource_requests import _get_resource_requests_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="resource_requests.update",
    method="PUT",
    path="/resource_requests/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("resource_requests",), includes=Includes(documented=("approvers", "creator", "resource"))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.resource_requests import _update_resource_request_kwargs as _get_kwargs
    from ..models import UpdateResourceRequestBody

    names = ("resource_request",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateResourceRequestBody(**members))


_UPDATE_APPROVER = Operation(
    name="resource_requests.update_approver",
    method="PUT",
    path="/resource_requests/{id}/update_approver",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE_APPROVER__RECORDS = RecordsOperation(
    REGISTRY, ("resource_requests",), includes=Includes(documented=("approvers", "creator", "resource"))
)


@_UPDATE_APPROVER.request_builder
def _update_approver_request(**given: Any) -> dict[str, Any]:
    from ..api.resource_requests import _update_resource_request_approver_kwargs as _get_kwargs
    from ..models import UpdateResourceRequestApproverBody

    names = ("resource_request",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateResourceRequestApproverBody(**members))


class ResourceRequests(Resource):
    """Operations on ``resource_requests``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        resource_request: models.NewResourceRequest | Mapping[str, Any],
        include: str | Sequence[records.ResourceRequestInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ResourceRequest:
        """Create a resource request

        Sends ``POST /resource_requests``, which is not retried automatically once it may have reached the server.

        Args:
            resource_request: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: approvers, creator, resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.resource_requests.create(
                resource_request=models.NewResourceRequest(approver_ids=["7"]),
            )
        """

        return _cast(
            "records.ResourceRequest",
            _record(
                self,
                _CREATE,
                _create_request(
                    resource_request=resource_request,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.ResourceRequestInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ResourceRequest:
        """Show a resource request

        Sends ``GET /resource_requests/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: approvers, creator, resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.resource_requests.get("7")
        """

        return _cast(
            "records.ResourceRequest",
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
        include: str | Sequence[records.ResourceRequestInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        pending_requests_only: bool | Unset = UNSET,
        requests_for_approver: str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ResourceRequest]:
        """List resource requests

        Sends ``GET /resource_requests``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: approvers, creator, resource.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            pending_requests_only: Not described in the vendor's document.
            requests_for_approver: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.resource_requests.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
                pending_requests_only=pending_requests_only,
                requests_for_approver=requests_for_approver,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.ResourceRequestInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        pending_requests_only: bool | Unset = UNSET,
        requests_for_approver: str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.ResourceRequest]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /resource_requests`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.resource_requests.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
                pending_requests_only=pending_requests_only,
                requests_for_approver=requests_for_approver,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        resource_request: models.ResourceRequestChanges | Mapping[str, Any],
        include: str | Sequence[records.ResourceRequestInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ResourceRequest:
        """Change a resource request

        Sends ``PUT /resource_requests/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            resource_request: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: approvers, creator, resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.resource_requests.update(
                "7",
                resource_request=models.ResourceRequestChanges(request_resolution_status="Example"),
            )
        """

        return _cast(
            "records.ResourceRequest",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    resource_request=resource_request,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    def update_approver(
        self,
        id: str | int,
        *,
        resource_request: models.UpdateResourceRequestApproverBodyResourceRequest | Mapping[str, Any],
        include: str | Sequence[records.ResourceRequestInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ResourceRequest:
        """Change the approver of a resource request

        Sends ``PUT /resource_requests/{id}/update_approver``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            resource_request: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: approvers, creator, resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.resource_requests.update_approver(
                "7",
                resource_request=models.UpdateResourceRequestApproverBodyResourceRequest(new_approver_id=["7"]),
            )
        """

        return _cast(
            "records.ResourceRequest",
            _record(
                self,
                _UPDATE_APPROVER,
                _update_approver_request(
                    id=id,
                    resource_request=resource_request,
                    include=include,
                ),
                _UPDATE_APPROVER__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> ResourceRequestsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ResourceRequestsWithRawResponse(self)


class ResourceRequestsWithRawResponse:
    """The methods of ``resource_requests`` with raw responses."""

    def __init__(self, resource: ResourceRequests) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)
        self.update_approver = raw(raw_resource.update_approver)


class AsyncResourceRequests(AsyncResource):
    """Operations on ``resource_requests``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        resource_request: models.NewResourceRequest | Mapping[str, Any],
        include: str | Sequence[records.ResourceRequestInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ResourceRequest:
        """Create a resource request

        Sends ``POST /resource_requests``, which is not retried automatically once it may have reached the server.

        Args:
            resource_request: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: approvers, creator, resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.resource_requests.create(
                resource_request=models.NewResourceRequest(approver_ids=["7"]),
            )
        """

        return _cast(
            "records.ResourceRequest",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    resource_request=resource_request,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.ResourceRequestInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ResourceRequest:
        """Show a resource request

        Sends ``GET /resource_requests/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: approvers, creator, resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.resource_requests.get("7")
        """

        return _cast(
            "records.ResourceRequest",
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
        include: str | Sequence[records.ResourceRequestInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        pending_requests_only: bool | Unset = UNSET,
        requests_for_approver: str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ResourceRequest]:
        """List resource requests

        Sends ``GET /resource_requests``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: approvers, creator, resource.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            pending_requests_only: Not described in the vendor's document.
            requests_for_approver: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.resource_requests.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
                pending_requests_only=pending_requests_only,
                requests_for_approver=requests_for_approver,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.ResourceRequestInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        pending_requests_only: bool | Unset = UNSET,
        requests_for_approver: str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.ResourceRequest]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /resource_requests`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.resource_requests.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
                pending_requests_only=pending_requests_only,
                requests_for_approver=requests_for_approver,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        resource_request: models.ResourceRequestChanges | Mapping[str, Any],
        include: str | Sequence[records.ResourceRequestInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ResourceRequest:
        """Change a resource request

        Sends ``PUT /resource_requests/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            resource_request: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: approvers, creator, resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.resource_requests.update(
                "7",
                resource_request=models.ResourceRequestChanges(request_resolution_status="Example"),
            )
        """

        return _cast(
            "records.ResourceRequest",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    resource_request=resource_request,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    async def update_approver(
        self,
        id: str | int,
        *,
        resource_request: models.UpdateResourceRequestApproverBodyResourceRequest | Mapping[str, Any],
        include: str | Sequence[records.ResourceRequestInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ResourceRequest:
        """Change the approver of a resource request

        Sends ``PUT /resource_requests/{id}/update_approver``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            resource_request: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: approvers, creator, resource.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.resource_requests.update_approver(
                "7",
                resource_request=models.UpdateResourceRequestApproverBodyResourceRequest(new_approver_id=["7"]),
            )
        """

        return _cast(
            "records.ResourceRequest",
            await _async_record(
                self,
                _UPDATE_APPROVER,
                _update_approver_request(
                    id=id,
                    resource_request=resource_request,
                    include=include,
                ),
                _UPDATE_APPROVER__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncResourceRequestsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncResourceRequestsWithRawResponse(self)


class AsyncResourceRequestsWithRawResponse:
    """The methods of ``resource_requests`` with raw responses."""

    def __init__(self, resource: AsyncResourceRequests) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
        self.update_approver = async_raw(raw_resource.update_approver)
