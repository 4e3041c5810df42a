"""``client.approval_policies`` of Monite."""

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
from ..types import UNSET, Unset

_CREATE = Operation(
    name="approval_policies.create",
    method="POST",
    path="/approval_policies",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_policies import _post_approval_policies_kwargs as _get_kwargs
    from ..models import ApprovalPolicyCreate

    names = (
        "name",
        "script",
        "description",
        "starts_at",
        "ends_at",
        "priority",
        "trigger",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ApprovalPolicyCreate(**members))


_DELETE = Operation(
    name="approval_policies.delete",
    method="DELETE",
    path="/approval_policies/{approval_policy_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_policies import _delete_approval_policies_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="approval_policies.get",
    method="GET",
    path="/approval_policies/{approval_policy_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_policies import _get_approval_policies_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="approval_policies.list",
    method="GET",
    path="/approval_policies",
    success=(200,),
    retryable=True,
    lists=frozenset(("id__in", "status__in")),
    filters=frozenset(("id__in", "status__in")),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_policies import _get_approval_policies_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="approval_policies.update",
    method="PATCH",
    path="/approval_policies/{approval_policy_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_policies import _patch_approval_policies_id_kwargs as _get_kwargs
    from ..models import ApprovalPolicyUpdate

    names = (
        "name",
        "script",
        "description",
        "starts_at",
        "ends_at",
        "priority",
        "trigger",
        "status",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ApprovalPolicyUpdate(**members))


class ApprovalPolicies(Resource):
    """Operations on ``approval_policies``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        name: str,
        script: Sequence[Any],
        description: str | Unset = UNSET,
        starts_at: datetime.datetime | Unset = UNSET,
        ends_at: datetime.datetime | Unset = UNSET,
        priority: int | Unset = UNSET,
        trigger: Any | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ApprovalPolicyResource:
        """Create an approval policy

        Create an approval policy. A script that is not valid answers 400.

        Sends ``POST /approval_policies``, which is not retried automatically once it may have reached the server.

        Args:
            name: Name of the policy, up to 255 characters.
            script: Steps of the approval script, at least one; each is a JSON value.
            description: Free text about the policy, up to 255 characters.
            starts_at: Moment from which the policy applies; converted to UTC.
            ends_at: Moment until which the policy applies; converted to UTC. Needs starts_at and has to be
                later.
            priority: Of several policies that fit, the higher number wins.
            trigger: Condition that starts the policy, any JSON value.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.approval_policies.create(name="Example", script=[{}])
        """

        from ..api.approval_policies import _post_approval_policies_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                script=script,
                description=description,
                starts_at=starts_at,
                ends_at=ends_at,
                priority=priority,
                trigger=trigger,
            ),
            _parse,
            options,
        )

    def delete(self, approval_policy_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete an approval policy

        Delete an approval policy.

        Sends ``DELETE /approval_policies/{approval_policy_id}``, which is not retried automatically once it may have reached the server.

        Args:
            approval_policy_id: Id of the approval policy.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.approval_policies.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                approval_policy_id=approval_policy_id,
            ),
            options,
        )

    def get(self, approval_policy_id: str | UUID, **options: Unpack[CallOptions]) -> models.ApprovalPolicyResource:
        """Read an approval policy

        Read one approval policy.

        Sends ``GET /approval_policies/{approval_policy_id}``.

        Args:
            approval_policy_id: Id of the approval policy.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.approval_policies.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.approval_policies import _get_approval_policies_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                approval_policy_id=approval_policy_id,
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
        process_id: UUID | str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        status: models.ApprovalPolicyStatus | str | Unset = UNSET,
        status_in: Sequence[models.ApprovalPolicyStatus | str] | Unset = UNSET,
        name: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_ncontains: str | Unset = UNSET,
        created_by: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.ApprovalPolicyResource]:
        """List approval policies

        List the approval policies of the entity, page by page.

        Sends ``GET /approval_policies``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that a list can be sorted by.
            created_at_gt: Only policies created after this moment (UTC).
            created_at_lt: Only policies created before this moment (UTC).
            created_at_gte: Only policies created at or after this moment (UTC).
            created_at_lte: Only policies created at or before this moment (UTC).
            updated_at_gt: Only policies last changed after this moment (UTC).
            updated_at_lt: Only policies last changed before this moment (UTC).
            updated_at_gte: Only policies last changed at or after this moment (UTC).
            updated_at_lte: Only policies last changed at or before this moment (UTC).
            process_id: Only the policy that this process was started from.
            id_in: Only policies with one of these ids; the key is repeated.
            status: State of an approval policy.
            status_in: Only policies in one of these statuses; the key is repeated.
            name: Only policies of exactly this name; case matters.
            name_contains: Only policies whose name contains this text; case matters.
            name_ncontains: Only policies whose name does not contain this text; case matters.
            created_by: Only policies created by this user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.approval_policies.list()
        """

        from ..api.approval_policies import _get_approval_policies_response as _parse

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
                process_id=process_id,
                id_in=id_in,
                status=status,
                status_in=status_in,
                name=name,
                name_contains=name_contains,
                name_ncontains=name_ncontains,
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
        process_id: UUID | str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        status: models.ApprovalPolicyStatus | str | Unset = UNSET,
        status_in: Sequence[models.ApprovalPolicyStatus | str] | Unset = UNSET,
        name: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_ncontains: str | Unset = UNSET,
        created_by: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.ApprovalPolicyResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /approval_policies`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.approval_policies.list_all():
                print(each)
        """
        from ..api.approval_policies import _get_approval_policies_response as _parse

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
                process_id=process_id,
                id_in=id_in,
                status=status,
                status_in=status_in,
                name=name,
                name_contains=name_contains,
                name_ncontains=name_ncontains,
                created_by=created_by,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self,
        approval_policy_id: str | UUID,
        *,
        name: str | Unset = UNSET,
        script: Sequence[Any] | Unset = UNSET,
        description: str | Unset = UNSET,
        starts_at: datetime.datetime | Unset = UNSET,
        ends_at: datetime.datetime | Unset = UNSET,
        priority: int | Unset = UNSET,
        trigger: Any | Unset = UNSET,
        status: models.ApprovalPolicyUpdateStatus | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ApprovalPolicyResource:
        """Change an approval policy

        Change the given members of an approval policy; the others stay.

        Sends ``PATCH /approval_policies/{approval_policy_id}``, which is not retried automatically once it may have reached the server.

        Args:
            approval_policy_id: Id of the approval policy.
            name: New name of the policy.
            script: Steps of the approval script, at least one; each is a JSON value.
            description: New text about the policy.
            starts_at: Moment from which the policy applies; converted to UTC.
            ends_at: Moment until which the policy applies; converted to UTC. Needs starts_at and has to be
                later.
            priority: Of several policies that fit, the higher number wins.
            trigger: Condition that starts the policy, any JSON value.
            status: New state of the policy.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.approval_policies.update(
                "00000000-0000-4000-8000-000000000001",
                name="Example",
            )
        """

        from ..api.approval_policies import _patch_approval_policies_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                approval_policy_id=approval_policy_id,
                name=name,
                script=script,
                description=description,
                starts_at=starts_at,
                ends_at=ends_at,
                priority=priority,
                trigger=trigger,
                status=status,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ApprovalPoliciesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ApprovalPoliciesWithRawResponse(self)


class ApprovalPoliciesWithRawResponse:
    """The methods of ``approval_policies`` with raw responses."""

    def __init__(self, resource: ApprovalPolicies) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncApprovalPolicies(AsyncResource):
    """Operations on ``approval_policies``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        name: str,
        script: Sequence[Any],
        description: str | Unset = UNSET,
        starts_at: datetime.datetime | Unset = UNSET,
        ends_at: datetime.datetime | Unset = UNSET,
        priority: int | Unset = UNSET,
        trigger: Any | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ApprovalPolicyResource:
        """Create an approval policy

        Create an approval policy. A script that is not valid answers 400.

        Sends ``POST /approval_policies``, which is not retried automatically once it may have reached the server.

        Args:
            name: Name of the policy, up to 255 characters.
            script: Steps of the approval script, at least one; each is a JSON value.
            description: Free text about the policy, up to 255 characters.
            starts_at: Moment from which the policy applies; converted to UTC.
            ends_at: Moment until which the policy applies; converted to UTC. Needs starts_at and has to be
                later.
            priority: Of several policies that fit, the higher number wins.
            trigger: Condition that starts the policy, any JSON value.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.approval_policies.create(name="Example", script=[{}])
        """

        from ..api.approval_policies import _post_approval_policies_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                script=script,
                description=description,
                starts_at=starts_at,
                ends_at=ends_at,
                priority=priority,
                trigger=trigger,
            ),
            _parse,
            options,
        )

    async def delete(self, approval_policy_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete an approval policy

        Delete an approval policy.

        Sends ``DELETE /approval_policies/{approval_policy_id}``, which is not retried automatically once it may have reached the server.

        Args:
            approval_policy_id: Id of the approval policy.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.approval_policies.delete(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                approval_policy_id=approval_policy_id,
            ),
            options,
        )

    async def get(
        self, approval_policy_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ApprovalPolicyResource:
        """Read an approval policy

        Read one approval policy.

        Sends ``GET /approval_policies/{approval_policy_id}``.

        Args:
            approval_policy_id: Id of the approval policy.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.approval_policies.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.approval_policies import _get_approval_policies_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                approval_policy_id=approval_policy_id,
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
        process_id: UUID | str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        status: models.ApprovalPolicyStatus | str | Unset = UNSET,
        status_in: Sequence[models.ApprovalPolicyStatus | str] | Unset = UNSET,
        name: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_ncontains: str | Unset = UNSET,
        created_by: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.ApprovalPolicyResource]:
        """List approval policies

        List the approval policies of the entity, page by page.

        Sends ``GET /approval_policies``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that a list can be sorted by.
            created_at_gt: Only policies created after this moment (UTC).
            created_at_lt: Only policies created before this moment (UTC).
            created_at_gte: Only policies created at or after this moment (UTC).
            created_at_lte: Only policies created at or before this moment (UTC).
            updated_at_gt: Only policies last changed after this moment (UTC).
            updated_at_lt: Only policies last changed before this moment (UTC).
            updated_at_gte: Only policies last changed at or after this moment (UTC).
            updated_at_lte: Only policies last changed at or before this moment (UTC).
            process_id: Only the policy that this process was started from.
            id_in: Only policies with one of these ids; the key is repeated.
            status: State of an approval policy.
            status_in: Only policies in one of these statuses; the key is repeated.
            name: Only policies of exactly this name; case matters.
            name_contains: Only policies whose name contains this text; case matters.
            name_ncontains: Only policies whose name does not contain this text; case matters.
            created_by: Only policies created by this user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.approval_policies.list()
        """

        from ..api.approval_policies import _get_approval_policies_response as _parse

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
                process_id=process_id,
                id_in=id_in,
                status=status,
                status_in=status_in,
                name=name,
                name_contains=name_contains,
                name_ncontains=name_ncontains,
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
        process_id: UUID | str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        status: models.ApprovalPolicyStatus | str | Unset = UNSET,
        status_in: Sequence[models.ApprovalPolicyStatus | str] | Unset = UNSET,
        name: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_ncontains: str | Unset = UNSET,
        created_by: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.ApprovalPolicyResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /approval_policies`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.approval_policies.list_all():
                print(each)
        """
        from ..api.approval_policies import _get_approval_policies_response as _parse

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
                process_id=process_id,
                id_in=id_in,
                status=status,
                status_in=status_in,
                name=name,
                name_contains=name_contains,
                name_ncontains=name_ncontains,
                created_by=created_by,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self,
        approval_policy_id: str | UUID,
        *,
        name: str | Unset = UNSET,
        script: Sequence[Any] | Unset = UNSET,
        description: str | Unset = UNSET,
        starts_at: datetime.datetime | Unset = UNSET,
        ends_at: datetime.datetime | Unset = UNSET,
        priority: int | Unset = UNSET,
        trigger: Any | Unset = UNSET,
        status: models.ApprovalPolicyUpdateStatus | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ApprovalPolicyResource:
        """Change an approval policy

        Change the given members of an approval policy; the others stay.

        Sends ``PATCH /approval_policies/{approval_policy_id}``, which is not retried automatically once it may have reached the server.

        Args:
            approval_policy_id: Id of the approval policy.
            name: New name of the policy.
            script: Steps of the approval script, at least one; each is a JSON value.
            description: New text about the policy.
            starts_at: Moment from which the policy applies; converted to UTC.
            ends_at: Moment until which the policy applies; converted to UTC. Needs starts_at and has to be
                later.
            priority: Of several policies that fit, the higher number wins.
            trigger: Condition that starts the policy, any JSON value.
            status: New state of the policy.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.approval_policies.update(
                "00000000-0000-4000-8000-000000000001",
                name="Example",
            )
        """

        from ..api.approval_policies import _patch_approval_policies_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                approval_policy_id=approval_policy_id,
                name=name,
                script=script,
                description=description,
                starts_at=starts_at,
                ends_at=ends_at,
                priority=priority,
                trigger=trigger,
                status=status,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncApprovalPoliciesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncApprovalPoliciesWithRawResponse(self)


class AsyncApprovalPoliciesWithRawResponse:
    """The methods of ``approval_policies`` with raw responses."""

    def __init__(self, resource: AsyncApprovalPolicies) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
