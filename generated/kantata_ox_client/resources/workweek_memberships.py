"""``client.workweek_memberships`` of Kantata OX."""

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
    name="workweek_memberships.create",
    method="POST",
    path="/workweek_memberships",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("workweek_memberships",), includes=Includes(documented=("user", "workweek"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.workweek_memberships import _create_workweek_membership_kwargs as _get_kwargs
    from ..models import CreateWorkweekMembershipBody

    names = ("workweek_membership",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateWorkweekMembershipBody(**members))


_DELETE = Operation(
    name="workweek_memberships.delete",
    method="DELETE",
    path="/workweek_memberships/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.workweek_memberships import _delete_workweek_membership_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="workweek_memberships.get",
    method="GET",
    path="/workweek_memberships/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("workweek_memberships",), includes=Includes(documented=("user", "workweek"))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.workweek_memberships import _get_workweek_membership_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="workweek_memberships.list",
    method="GET",
    path="/workweek_memberships",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only", "user_ids")),
    filters=frozenset(("only", "user_ids")),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma", "user_ids": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("workweek_memberships",),
    includes=Includes(documented=("user", "workweek")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("start_date:asc", "start_date:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.workweek_memberships import _get_workweek_memberships_kwargs as _get_kwargs

    return _get_kwargs(**given)


_STANDARDIZE_TO_DEFAULT = Operation(
    name="workweek_memberships.standardize_to_default",
    method="PUT",
    path="/workweek_memberships/standardize_to_default",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_STANDARDIZE_TO_DEFAULT__RECORDS = RecordsOperation(
    REGISTRY, ("workweek_memberships",), includes=Includes(documented=("user", "workweek"))
)


@_STANDARDIZE_TO_DEFAULT.request_builder
def _standardize_to_default_request(**given: Any) -> dict[str, Any]:
    from ..api.workweek_memberships import _update_user_workweek_to_default_kwargs as _get_kwargs
    from ..models import UpdateUserWorkweekToDefaultBody

    names = ("workweek_membership",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateUserWorkweekToDefaultBody(**members))


_UPDATE = Operation(
    name="workweek_memberships.update",
    method="PUT",
    path="/workweek_memberships/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("workweek_memberships",), includes=Includes(documented=("user", "workweek"))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.workweek_memberships import _update_workweek_membership_kwargs as _get_kwargs
    from ..models import UpdateWorkweekMembershipBody

    names = ("workweek_membership",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateWorkweekMembershipBody(**members))


class WorkweekMemberships(Resource):
    """Operations on ``workweek_memberships``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        workweek_membership: models.NewWorkweekMembership | Mapping[str, Any],
        include: str | Sequence[records.WorkweekMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkweekMembership:
        """Create a workweek membership

        Sends ``POST /workweek_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            workweek_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user, workweek.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.workweek_memberships.create(
                workweek_membership=models.NewWorkweekMembership(user_id="7"),
            )
        """

        return _cast(
            "records.WorkweekMembership",
            _record(
                self,
                _CREATE,
                _create_request(
                    workweek_membership=workweek_membership,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a workweek membership

        Sends ``DELETE /workweek_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workweek_memberships.delete("7")
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
        include: str | Sequence[records.WorkweekMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkweekMembership:
        """Show a workweek membership

        Sends ``GET /workweek_memberships/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: user, workweek.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.workweek_memberships.get("7")
        """

        return _cast(
            "records.WorkweekMembership",
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
        effective_date: datetime.date | Unset = UNSET,
        include: str | Sequence[records.WorkweekMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkweekMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        participants_for_workspace_id: str | int | Unset = UNSET,
        participating_with: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_ids: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.WorkweekMembership]:
        """List workweek memberships

        Sends ``GET /workweek_memberships``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            effective_date: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user, workweek.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of start_date:asc, start_date:desc; anything else falls back to the default. The
                server's default is 'start_date:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            participants_for_workspace_id: Id of the participants for workspace.
            participating_with: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            user_ids: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.workweek_memberships.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                effective_date=effective_date,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                participants_for_workspace_id=participants_for_workspace_id,
                participating_with=participating_with,
                updated_after=updated_after,
                updated_before=updated_before,
                user_ids=user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        effective_date: datetime.date | Unset = UNSET,
        include: str | Sequence[records.WorkweekMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkweekMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        participants_for_workspace_id: str | int | Unset = UNSET,
        participating_with: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_ids: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.WorkweekMembership]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workweek_memberships`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.workweek_memberships.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                effective_date=effective_date,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                participants_for_workspace_id=participants_for_workspace_id,
                participating_with=participating_with,
                updated_after=updated_after,
                updated_before=updated_before,
                user_ids=user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def standardize_to_default(
        self,
        *,
        workweek_membership: models.WorkweekMembershipChanges | Mapping[str, Any],
        include: str | Sequence[records.WorkweekMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.WorkweekMembership]:
        """Put a user back on the default workweek

        Sends ``PUT /workweek_memberships/standardize_to_default``, which is not retried automatically once it may have reached the server.

        Args:
            workweek_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user, workweek.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.workweek_memberships.standardize_to_default(
                workweek_membership=models.WorkweekMembershipChanges(user_id="7"),
            )
        """

        return _records_page(
            self,
            _STANDARDIZE_TO_DEFAULT,
            _standardize_to_default_request(
                workweek_membership=workweek_membership,
                include=include,
            ),
            _STANDARDIZE_TO_DEFAULT__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        workweek_membership: models.UpdateWorkweekMembershipBodyWorkweekMembership | Mapping[str, Any],
        include: str | Sequence[records.WorkweekMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkweekMembership:
        """Change a workweek membership

        Sends ``PUT /workweek_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workweek_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user, workweek.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.workweek_memberships.update(
                "7",
                workweek_membership=models.UpdateWorkweekMembershipBodyWorkweekMembership(start_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.WorkweekMembership",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    workweek_membership=workweek_membership,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> WorkweekMembershipsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return WorkweekMembershipsWithRawResponse(self)


class WorkweekMembershipsWithRawResponse:
    """The methods of ``workweek_memberships`` with raw responses."""

    def __init__(self, resource: WorkweekMemberships) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.standardize_to_default = raw(raw_resource.standardize_to_default)
        self.update = raw(raw_resource.update)


class AsyncWorkweekMemberships(AsyncResource):
    """Operations on ``workweek_memberships``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        workweek_membership: models.NewWorkweekMembership | Mapping[str, Any],
        include: str | Sequence[records.WorkweekMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkweekMembership:
        """Create a workweek membership

        Sends ``POST /workweek_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            workweek_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user, workweek.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.workweek_memberships.create(
                workweek_membership=models.NewWorkweekMembership(user_id="7"),
            )
        """

        return _cast(
            "records.WorkweekMembership",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    workweek_membership=workweek_membership,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a workweek membership

        Sends ``DELETE /workweek_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workweek_memberships.delete("7")
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
        include: str | Sequence[records.WorkweekMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkweekMembership:
        """Show a workweek membership

        Sends ``GET /workweek_memberships/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: user, workweek.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.workweek_memberships.get("7")
        """

        return _cast(
            "records.WorkweekMembership",
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
        effective_date: datetime.date | Unset = UNSET,
        include: str | Sequence[records.WorkweekMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkweekMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        participants_for_workspace_id: str | int | Unset = UNSET,
        participating_with: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_ids: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.WorkweekMembership]:
        """List workweek memberships

        Sends ``GET /workweek_memberships``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            effective_date: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user, workweek.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of start_date:asc, start_date:desc; anything else falls back to the default. The
                server's default is 'start_date:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            participants_for_workspace_id: Id of the participants for workspace.
            participating_with: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            user_ids: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.workweek_memberships.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                effective_date=effective_date,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                participants_for_workspace_id=participants_for_workspace_id,
                participating_with=participating_with,
                updated_after=updated_after,
                updated_before=updated_before,
                user_ids=user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        effective_date: datetime.date | Unset = UNSET,
        include: str | Sequence[records.WorkweekMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.WorkweekMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        participants_for_workspace_id: str | int | Unset = UNSET,
        participating_with: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_ids: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.WorkweekMembership]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /workweek_memberships`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.workweek_memberships.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                effective_date=effective_date,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                participants_for_workspace_id=participants_for_workspace_id,
                participating_with=participating_with,
                updated_after=updated_after,
                updated_before=updated_before,
                user_ids=user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    async def standardize_to_default(
        self,
        *,
        workweek_membership: models.WorkweekMembershipChanges | Mapping[str, Any],
        include: str | Sequence[records.WorkweekMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.WorkweekMembership]:
        """Put a user back on the default workweek

        Sends ``PUT /workweek_memberships/standardize_to_default``, which is not retried automatically once it may have reached the server.

        Args:
            workweek_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user, workweek.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.workweek_memberships.standardize_to_default(
                workweek_membership=models.WorkweekMembershipChanges(user_id="7"),
            )
        """

        return await _async_records_page(
            self,
            _STANDARDIZE_TO_DEFAULT,
            _standardize_to_default_request(
                workweek_membership=workweek_membership,
                include=include,
            ),
            _STANDARDIZE_TO_DEFAULT__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        workweek_membership: models.UpdateWorkweekMembershipBodyWorkweekMembership | Mapping[str, Any],
        include: str | Sequence[records.WorkweekMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.WorkweekMembership:
        """Change a workweek membership

        Sends ``PUT /workweek_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            workweek_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: user, workweek.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.workweek_memberships.update(
                "7",
                workweek_membership=models.UpdateWorkweekMembershipBodyWorkweekMembership(start_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.WorkweekMembership",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    workweek_membership=workweek_membership,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncWorkweekMembershipsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncWorkweekMembershipsWithRawResponse(self)


class AsyncWorkweekMembershipsWithRawResponse:
    """The methods of ``workweek_memberships`` with raw responses."""

    def __init__(self, resource: AsyncWorkweekMemberships) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.standardize_to_default = async_raw(raw_resource.standardize_to_default)
        self.update = async_raw(raw_resource.update)
