"""``client.insights_access_group_memberships`` of Kantata OX."""

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
    name="insights_access_group_memberships.create",
    method="POST",
    path="/insights_access_group_memberships",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("insights_access_group_memberships",),
    includes=Includes(documented=("user",), undocumented=frozenset(("insights_access_group",))),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.insights_access_group_memberships import _create_insights_access_group_membership_kwargs as _get_kwargs
    from ..models import CreateInsightsAccessGroupMembershipBody

    names = ("insights_access_group_membership",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateInsightsAccessGroupMembershipBody(**members))


_DELETE = Operation(
    name="insights_access_group_memberships.delete",
    method="DELETE",
    path="/insights_access_group_memberships/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.insights_access_group_memberships import _delete_insights_access_group_membership_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="insights_access_group_memberships.get",
    method="GET",
    path="/insights_access_group_memberships/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("insights_access_group_memberships",),
    includes=Includes(documented=("user",), undocumented=frozenset(("insights_access_group",))),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.insights_access_group_memberships import _get_insights_access_group_membership_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="insights_access_group_memberships.list",
    method="GET",
    path="/insights_access_group_memberships",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only", "optional_fields", "user_ids")),
    filters=frozenset(("only", "user_ids")),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma", "optional_fields": "comma", "user_ids": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("insights_access_group_memberships",),
    includes=Includes(documented=("user",), undocumented=frozenset(("insights_access_group",))),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.insights_access_group_memberships import _get_insights_access_group_memberships_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="insights_access_group_memberships.update",
    method="PUT",
    path="/insights_access_group_memberships/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("insights_access_group_memberships",),
    includes=Includes(documented=("user",), undocumented=frozenset(("insights_access_group",))),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.insights_access_group_memberships import _update_insights_access_group_membership_kwargs as _get_kwargs
    from ..models import UpdateInsightsAccessGroupMembershipBody

    names = ("insights_access_group_membership",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateInsightsAccessGroupMembershipBody(**members))


class InsightsAccessGroupMemberships(Resource):
    """Operations on ``insights_access_group_memberships``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        insights_access_group_membership: models.NewInsightsAccessGroupMembership | Mapping[str, Any],
        include: str | Sequence[records.InsightsAccessGroupMembershipInclude] | Unset = UNSET,
        optional_fields: Sequence[models.InsightsAccessGroupMembershipOptionalField]
        | models.InsightsAccessGroupMembershipOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.InsightsAccessGroupMembership:
        """Create an insights access group membership

        Sends ``POST /insights_access_group_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            insights_access_group_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: user_name,
                account_permission.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.insights_access_group_memberships.create(
                insights_access_group_membership=models.NewInsightsAccessGroupMembership(user_id="7", insights_access_group_id="7"),
            )
        """

        return _cast(
            "records.InsightsAccessGroupMembership",
            _record(
                self,
                _CREATE,
                _create_request(
                    insights_access_group_membership=insights_access_group_membership,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an insights access group membership

        Sends ``DELETE /insights_access_group_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.insights_access_group_memberships.delete("7")
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
        include: str | Sequence[records.InsightsAccessGroupMembershipInclude] | Unset = UNSET,
        optional_fields: Sequence[models.InsightsAccessGroupMembershipOptionalField]
        | models.InsightsAccessGroupMembershipOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.InsightsAccessGroupMembership:
        """Show an insights access group membership

        Sends ``GET /insights_access_group_memberships/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: user_name,
                account_permission.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.insights_access_group_memberships.get("7")
        """

        return _cast(
            "records.InsightsAccessGroupMembership",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        by_access_group_id: str | int | Unset = UNSET,
        by_user_name: str | Unset = UNSET,
        include: str | Sequence[records.InsightsAccessGroupMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.InsightsAccessGroupMembershipOptionalField]
        | models.InsightsAccessGroupMembershipOptionalField
        | str
        | Unset = UNSET,
        order: records.InsightsAccessGroupMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        user_ids: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.InsightsAccessGroupMembership]:
        """List insights access group memberships

        Sends ``GET /insights_access_group_memberships``.

        Args:
            by_access_group_id: Id of the access group.
            by_user_name: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: user_name,
                account_permission.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            user_ids: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.insights_access_group_memberships.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                by_access_group_id=by_access_group_id,
                by_user_name=by_user_name,
                include=include,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                user_ids=user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        by_access_group_id: str | int | Unset = UNSET,
        by_user_name: str | Unset = UNSET,
        include: str | Sequence[records.InsightsAccessGroupMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.InsightsAccessGroupMembershipOptionalField]
        | models.InsightsAccessGroupMembershipOptionalField
        | str
        | Unset = UNSET,
        order: records.InsightsAccessGroupMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        user_ids: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.InsightsAccessGroupMembership]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /insights_access_group_memberships`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.insights_access_group_memberships.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                by_access_group_id=by_access_group_id,
                by_user_name=by_user_name,
                include=include,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                user_ids=user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        insights_access_group_membership: models.InsightsAccessGroupMembershipChanges | Mapping[str, Any],
        include: str | Sequence[records.InsightsAccessGroupMembershipInclude] | Unset = UNSET,
        optional_fields: Sequence[models.InsightsAccessGroupMembershipOptionalField]
        | models.InsightsAccessGroupMembershipOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.InsightsAccessGroupMembership:
        """Change an insights access group membership

        Sends ``PUT /insights_access_group_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            insights_access_group_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: user_name,
                account_permission.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.insights_access_group_memberships.update(
                "7",
                insights_access_group_membership=models.InsightsAccessGroupMembershipChanges(can_edit=True),
            )
        """

        return _cast(
            "records.InsightsAccessGroupMembership",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    insights_access_group_membership=insights_access_group_membership,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> InsightsAccessGroupMembershipsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return InsightsAccessGroupMembershipsWithRawResponse(self)


class InsightsAccessGroupMembershipsWithRawResponse:
    """The methods of ``insights_access_group_memberships`` with raw responses."""

    def __init__(self, resource: InsightsAccessGroupMemberships) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncInsightsAccessGroupMemberships(AsyncResource):
    """Operations on ``insights_access_group_memberships``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        insights_access_group_membership: models.NewInsightsAccessGroupMembership | Mapping[str, Any],
        include: str | Sequence[records.InsightsAccessGroupMembershipInclude] | Unset = UNSET,
        optional_fields: Sequence[models.InsightsAccessGroupMembershipOptionalField]
        | models.InsightsAccessGroupMembershipOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.InsightsAccessGroupMembership:
        """Create an insights access group membership

        Sends ``POST /insights_access_group_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            insights_access_group_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: user_name,
                account_permission.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.insights_access_group_memberships.create(
                insights_access_group_membership=models.NewInsightsAccessGroupMembership(user_id="7", insights_access_group_id="7"),
            )
        """

        return _cast(
            "records.InsightsAccessGroupMembership",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    insights_access_group_membership=insights_access_group_membership,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an insights access group membership

        Sends ``DELETE /insights_access_group_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.insights_access_group_memberships.delete("7")
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
        include: str | Sequence[records.InsightsAccessGroupMembershipInclude] | Unset = UNSET,
        optional_fields: Sequence[models.InsightsAccessGroupMembershipOptionalField]
        | models.InsightsAccessGroupMembershipOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.InsightsAccessGroupMembership:
        """Show an insights access group membership

        Sends ``GET /insights_access_group_memberships/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: user_name,
                account_permission.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.insights_access_group_memberships.get("7")
        """

        return _cast(
            "records.InsightsAccessGroupMembership",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        by_access_group_id: str | int | Unset = UNSET,
        by_user_name: str | Unset = UNSET,
        include: str | Sequence[records.InsightsAccessGroupMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.InsightsAccessGroupMembershipOptionalField]
        | models.InsightsAccessGroupMembershipOptionalField
        | str
        | Unset = UNSET,
        order: records.InsightsAccessGroupMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        user_ids: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.InsightsAccessGroupMembership]:
        """List insights access group memberships

        Sends ``GET /insights_access_group_memberships``.

        Args:
            by_access_group_id: Id of the access group.
            by_user_name: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: user_name,
                account_permission.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            user_ids: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.insights_access_group_memberships.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                by_access_group_id=by_access_group_id,
                by_user_name=by_user_name,
                include=include,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                user_ids=user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        by_access_group_id: str | int | Unset = UNSET,
        by_user_name: str | Unset = UNSET,
        include: str | Sequence[records.InsightsAccessGroupMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.InsightsAccessGroupMembershipOptionalField]
        | models.InsightsAccessGroupMembershipOptionalField
        | str
        | Unset = UNSET,
        order: records.InsightsAccessGroupMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        user_ids: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.InsightsAccessGroupMembership]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /insights_access_group_memberships`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.insights_access_group_memberships.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                by_access_group_id=by_access_group_id,
                by_user_name=by_user_name,
                include=include,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                user_ids=user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        insights_access_group_membership: models.InsightsAccessGroupMembershipChanges | Mapping[str, Any],
        include: str | Sequence[records.InsightsAccessGroupMembershipInclude] | Unset = UNSET,
        optional_fields: Sequence[models.InsightsAccessGroupMembershipOptionalField]
        | models.InsightsAccessGroupMembershipOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.InsightsAccessGroupMembership:
        """Change an insights access group membership

        Sends ``PUT /insights_access_group_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            insights_access_group_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones: user_name,
                account_permission.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.insights_access_group_memberships.update(
                "7",
                insights_access_group_membership=models.InsightsAccessGroupMembershipChanges(can_edit=True),
            )
        """

        return _cast(
            "records.InsightsAccessGroupMembership",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    insights_access_group_membership=insights_access_group_membership,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncInsightsAccessGroupMembershipsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncInsightsAccessGroupMembershipsWithRawResponse(self)


class AsyncInsightsAccessGroupMembershipsWithRawResponse:
    """The methods of ``insights_access_group_memberships`` with raw responses."""

    def __init__(self, resource: AsyncInsightsAccessGroupMemberships) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
