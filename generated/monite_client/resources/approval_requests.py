"""``client.approval_requests`` of Monite."""

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

_APPROVE = Operation(
    name="approval_requests.approve",
    method="POST",
    path="/approval_requests/{approval_request_id}/approve",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_APPROVE.request_builder
def _approve_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_requests import _post_approval_requests_id_approve_kwargs as _get_kwargs

    return _get_kwargs(**given)


_CANCEL = Operation(
    name="approval_requests.cancel",
    method="POST",
    path="/approval_requests/{approval_request_id}/cancel",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CANCEL.request_builder
def _cancel_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_requests import _post_approval_requests_id_cancel_kwargs as _get_kwargs

    return _get_kwargs(**given)


_CREATE = Operation(
    name="approval_requests.create",
    method="POST",
    path="/approval_requests",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_requests import _post_approval_requests_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="approval_requests.get",
    method="GET",
    path="/approval_requests/{approval_request_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_requests import _get_approval_requests_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="approval_requests.list",
    method="GET",
    path="/approval_requests",
    success=(200,),
    retryable=True,
    lists=frozenset(("object_id__in", "status__in", "object_type__in")),
    filters=frozenset(("object_id__in", "status__in", "object_type__in")),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_requests import _get_approval_requests_kwargs as _get_kwargs

    return _get_kwargs(**given)


_REJECT = Operation(
    name="approval_requests.reject",
    method="POST",
    path="/approval_requests/{approval_request_id}/reject",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_REJECT.request_builder
def _reject_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_requests import _post_approval_requests_id_reject_kwargs as _get_kwargs

    return _get_kwargs(**given)


class ApprovalRequests(Resource):
    """Operations on ``approval_requests``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def approve(
        self, approval_request_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ApprovalRequestResourceWithMetadata:
        """Approve an approval request

        Give the consent of the current user to an approval request.

        Sends ``POST /approval_requests/{approval_request_id}/approve``, which is not retried automatically once it may have reached the server.

        Args:
            approval_request_id: Id of the approval request.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.approval_requests.approve("00000000-0000-4000-8000-000000000001")
        """

        from ..api.approval_requests import _post_approval_requests_id_approve_response as _parse

        return self._call(
            _APPROVE,
            _approve_request(
                approval_request_id=approval_request_id,
            ),
            _parse,
            options,
        )

    def cancel(
        self, approval_request_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ApprovalRequestResourceWithMetadata:
        """Cancel an approval request

        Withdraw an approval request.

        Sends ``POST /approval_requests/{approval_request_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            approval_request_id: Id of the approval request.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.approval_requests.cancel("00000000-0000-4000-8000-000000000001")
        """

        from ..api.approval_requests import _post_approval_requests_id_cancel_response as _parse

        return self._call(
            _CANCEL,
            _cancel_request(
                approval_request_id=approval_request_id,
            ),
            _parse,
            options,
        )

    def create(
        self,
        *,
        body: models.ApprovalRequestCreateByRoleRequest | models.ApprovalRequestCreateByUserRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.ApprovalRequestResourceWithMetadata:
        """Create an approval request

        Ask users, or the holders of roles, to approve an object.

        Sends ``POST /approval_requests``, which is not retried automatically once it may have reached the server.

        Args:
            body: A new approval request, to users or to the holders of roles.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            monite.approval_requests.create(
                body=models.ApprovalRequestCreateByRoleRequest(object_id="00000000-0000-4000-8000-000000000001", object_type="account", required_approval_count=7, role_ids=["00000000-0000-4000-8000-000000000001"]),
            )
        """

        from ..api.approval_requests import _post_approval_requests_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                body=body,
            ),
            _parse,
            options,
        )

    def get(
        self, approval_request_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ApprovalRequestResourceWithMetadata:
        """Read an approval request

        Read one approval request.

        Sends ``GET /approval_requests/{approval_request_id}``.

        Args:
            approval_request_id: Id of the approval request.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.approval_requests.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.approval_requests import _get_approval_requests_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                approval_request_id=approval_request_id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        order: models.SortOrder | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.SortField | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gte: datetime.datetime | Unset = UNSET,
        updated_at_lte: datetime.datetime | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_id_in: Sequence[UUID | str] | Unset = UNSET,
        status: models.ApprovalRequestStatus | str | Unset = UNSET,
        status_in: Sequence[models.ApprovalRequestStatus | str] | Unset = UNSET,
        user_id: UUID | str | Unset = UNSET,
        role_id: UUID | str | Unset = UNSET,
        object_type: models.ObjectType | str | Unset = UNSET,
        object_type_in: Sequence[models.ObjectType | str] | Unset = UNSET,
        created_by: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.ApprovalRequestResourceWithMetadata]:
        """List approval requests

        List the approval requests of the entity, page by page.

        Sends ``GET /approval_requests``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that a list can be sorted by.
            created_at_gt: Only requests created after this moment (UTC).
            created_at_lt: Only requests created before this moment (UTC).
            created_at_gte: Only requests created at or after this moment (UTC).
            created_at_lte: Only requests created at or before this moment (UTC).
            updated_at_gt: Only requests last changed after this moment (UTC).
            updated_at_lt: Only requests last changed before this moment (UTC).
            updated_at_gte: Only requests last changed at or after this moment (UTC).
            updated_at_lte: Only requests last changed at or before this moment (UTC).
            object_id: Only requests about this object.
            object_id_in: Only requests about one of these objects; the key is repeated.
            status: State of an approval request.
            status_in: Only requests in one of these statuses; the key is repeated.
            user_id: Only requests that this user may decide.
            role_id: Only requests that holders of this role may decide.
            object_type: Kind of object of the API.
            object_type_in: Only requests about objects of these kinds; the key is repeated.
            created_by: Only requests created by this user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.approval_requests.list()
        """

        from ..api.approval_requests import _get_approval_requests_response as _parse

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
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                updated_at_gte=updated_at_gte,
                updated_at_lte=updated_at_lte,
                object_id=object_id,
                object_id_in=object_id_in,
                status=status,
                status_in=status_in,
                user_id=user_id,
                role_id=role_id,
                object_type=object_type,
                object_type_in=object_type_in,
                created_by=created_by,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        order: models.SortOrder | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.SortField | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gte: datetime.datetime | Unset = UNSET,
        updated_at_lte: datetime.datetime | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_id_in: Sequence[UUID | str] | Unset = UNSET,
        status: models.ApprovalRequestStatus | str | Unset = UNSET,
        status_in: Sequence[models.ApprovalRequestStatus | str] | Unset = UNSET,
        user_id: UUID | str | Unset = UNSET,
        role_id: UUID | str | Unset = UNSET,
        object_type: models.ObjectType | str | Unset = UNSET,
        object_type_in: Sequence[models.ObjectType | str] | Unset = UNSET,
        created_by: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.ApprovalRequestResourceWithMetadata]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /approval_requests`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.approval_requests.list_all():
                print(each)
        """
        from ..api.approval_requests import _get_approval_requests_response as _parse

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
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                updated_at_gte=updated_at_gte,
                updated_at_lte=updated_at_lte,
                object_id=object_id,
                object_id_in=object_id_in,
                status=status,
                status_in=status_in,
                user_id=user_id,
                role_id=role_id,
                object_type=object_type,
                object_type_in=object_type_in,
                created_by=created_by,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def reject(
        self, approval_request_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ApprovalRequestResourceWithMetadata:
        """Reject an approval request

        Refuse an approval request.

        Sends ``POST /approval_requests/{approval_request_id}/reject``, which is not retried automatically once it may have reached the server.

        Args:
            approval_request_id: Id of the approval request.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.approval_requests.reject("00000000-0000-4000-8000-000000000001")
        """

        from ..api.approval_requests import _post_approval_requests_id_reject_response as _parse

        return self._call(
            _REJECT,
            _reject_request(
                approval_request_id=approval_request_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ApprovalRequestsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ApprovalRequestsWithRawResponse(self)


class ApprovalRequestsWithRawResponse:
    """The methods of ``approval_requests`` with raw responses."""

    def __init__(self, resource: ApprovalRequests) -> None:
        raw_resource = resource._raw()
        self.approve = raw(raw_resource.approve)
        self.cancel = raw(raw_resource.cancel)
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.reject = raw(raw_resource.reject)


class AsyncApprovalRequests(AsyncResource):
    """Operations on ``approval_requests``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def approve(
        self, approval_request_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ApprovalRequestResourceWithMetadata:
        """Approve an approval request

        Give the consent of the current user to an approval request.

        Sends ``POST /approval_requests/{approval_request_id}/approve``, which is not retried automatically once it may have reached the server.

        Args:
            approval_request_id: Id of the approval request.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.approval_requests.approve(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.approval_requests import _post_approval_requests_id_approve_response as _parse

        return await self._call(
            _APPROVE,
            _approve_request(
                approval_request_id=approval_request_id,
            ),
            _parse,
            options,
        )

    async def cancel(
        self, approval_request_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ApprovalRequestResourceWithMetadata:
        """Cancel an approval request

        Withdraw an approval request.

        Sends ``POST /approval_requests/{approval_request_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            approval_request_id: Id of the approval request.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.approval_requests.cancel(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.approval_requests import _post_approval_requests_id_cancel_response as _parse

        return await self._call(
            _CANCEL,
            _cancel_request(
                approval_request_id=approval_request_id,
            ),
            _parse,
            options,
        )

    async def create(
        self,
        *,
        body: models.ApprovalRequestCreateByRoleRequest | models.ApprovalRequestCreateByUserRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.ApprovalRequestResourceWithMetadata:
        """Create an approval request

        Ask users, or the holders of roles, to approve an object.

        Sends ``POST /approval_requests``, which is not retried automatically once it may have reached the server.

        Args:
            body: A new approval request, to users or to the holders of roles.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            await monite.approval_requests.create(
                body=models.ApprovalRequestCreateByRoleRequest(object_id="00000000-0000-4000-8000-000000000001", object_type="account", required_approval_count=7, role_ids=["00000000-0000-4000-8000-000000000001"]),
            )
        """

        from ..api.approval_requests import _post_approval_requests_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                body=body,
            ),
            _parse,
            options,
        )

    async def get(
        self, approval_request_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ApprovalRequestResourceWithMetadata:
        """Read an approval request

        Read one approval request.

        Sends ``GET /approval_requests/{approval_request_id}``.

        Args:
            approval_request_id: Id of the approval request.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.approval_requests.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.approval_requests import _get_approval_requests_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                approval_request_id=approval_request_id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        order: models.SortOrder | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.SortField | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gte: datetime.datetime | Unset = UNSET,
        updated_at_lte: datetime.datetime | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_id_in: Sequence[UUID | str] | Unset = UNSET,
        status: models.ApprovalRequestStatus | str | Unset = UNSET,
        status_in: Sequence[models.ApprovalRequestStatus | str] | Unset = UNSET,
        user_id: UUID | str | Unset = UNSET,
        role_id: UUID | str | Unset = UNSET,
        object_type: models.ObjectType | str | Unset = UNSET,
        object_type_in: Sequence[models.ObjectType | str] | Unset = UNSET,
        created_by: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.ApprovalRequestResourceWithMetadata]:
        """List approval requests

        List the approval requests of the entity, page by page.

        Sends ``GET /approval_requests``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that a list can be sorted by.
            created_at_gt: Only requests created after this moment (UTC).
            created_at_lt: Only requests created before this moment (UTC).
            created_at_gte: Only requests created at or after this moment (UTC).
            created_at_lte: Only requests created at or before this moment (UTC).
            updated_at_gt: Only requests last changed after this moment (UTC).
            updated_at_lt: Only requests last changed before this moment (UTC).
            updated_at_gte: Only requests last changed at or after this moment (UTC).
            updated_at_lte: Only requests last changed at or before this moment (UTC).
            object_id: Only requests about this object.
            object_id_in: Only requests about one of these objects; the key is repeated.
            status: State of an approval request.
            status_in: Only requests in one of these statuses; the key is repeated.
            user_id: Only requests that this user may decide.
            role_id: Only requests that holders of this role may decide.
            object_type: Kind of object of the API.
            object_type_in: Only requests about objects of these kinds; the key is repeated.
            created_by: Only requests created by this user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.approval_requests.list()
        """

        from ..api.approval_requests import _get_approval_requests_response as _parse

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
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                updated_at_gte=updated_at_gte,
                updated_at_lte=updated_at_lte,
                object_id=object_id,
                object_id_in=object_id_in,
                status=status,
                status_in=status_in,
                user_id=user_id,
                role_id=role_id,
                object_type=object_type,
                object_type_in=object_type_in,
                created_by=created_by,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        order: models.SortOrder | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.SortField | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gte: datetime.datetime | Unset = UNSET,
        updated_at_lte: datetime.datetime | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_id_in: Sequence[UUID | str] | Unset = UNSET,
        status: models.ApprovalRequestStatus | str | Unset = UNSET,
        status_in: Sequence[models.ApprovalRequestStatus | str] | Unset = UNSET,
        user_id: UUID | str | Unset = UNSET,
        role_id: UUID | str | Unset = UNSET,
        object_type: models.ObjectType | str | Unset = UNSET,
        object_type_in: Sequence[models.ObjectType | str] | Unset = UNSET,
        created_by: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.ApprovalRequestResourceWithMetadata]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /approval_requests`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.approval_requests.list_all():
                print(each)
        """
        from ..api.approval_requests import _get_approval_requests_response as _parse

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
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                updated_at_gte=updated_at_gte,
                updated_at_lte=updated_at_lte,
                object_id=object_id,
                object_id_in=object_id_in,
                status=status,
                status_in=status_in,
                user_id=user_id,
                role_id=role_id,
                object_type=object_type,
                object_type_in=object_type_in,
                created_by=created_by,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def reject(
        self, approval_request_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ApprovalRequestResourceWithMetadata:
        """Reject an approval request

        Refuse an approval request.

        Sends ``POST /approval_requests/{approval_request_id}/reject``, which is not retried automatically once it may have reached the server.

        Args:
            approval_request_id: Id of the approval request.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.approval_requests.reject(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.approval_requests import _post_approval_requests_id_reject_response as _parse

        return await self._call(
            _REJECT,
            _reject_request(
                approval_request_id=approval_request_id,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncApprovalRequestsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncApprovalRequestsWithRawResponse(self)


class AsyncApprovalRequestsWithRawResponse:
    """The methods of ``approval_requests`` with raw responses."""

    def __init__(self, resource: AsyncApprovalRequests) -> None:
        raw_resource = resource._raw()
        self.approve = async_raw(raw_resource.approve)
        self.cancel = async_raw(raw_resource.cancel)
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.reject = async_raw(raw_resource.reject)
