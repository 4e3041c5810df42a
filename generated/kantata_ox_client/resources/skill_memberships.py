"""``client.skill_memberships`` of Kantata OX."""

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
    name="skill_memberships.create",
    method="POST",
    path="/skill_memberships",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("skill_memberships",), includes=Includes(documented=("creator", "skill", "user"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.skill_memberships import _create_skill_membership_kwargs as _get_kwargs
    from ..models import CreateSkillMembershipBody

    names = ("skill_membership",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateSkillMembershipBody(**members))


_CREATE_MANY = Operation(
    name="skill_memberships.create_many",
    method="POST",
    path="/skill_memberships",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY, ("skill_memberships",), includes=Includes(documented=("creator", "skill", "user"))
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.skill_memberships import _create_skill_membership_kwargs as _get_kwargs
    from ..models import CreateSkillMembershipBody

    names = ("skill_memberships",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateSkillMembershipBody(**members))


_DELETE = Operation(
    name="skill_memberships.delete",
    method="DELETE",
    path="/skill_memberships/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.skill_memberships import _delete_skill_membership_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="skill_memberships.get",
    method="GET",
    path="/skill_memberships/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("skill_memberships",), includes=Includes(documented=("creator", "skill", "user"))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.skill_memberships import _get_skill_membership_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="skill_memberships.list",
    method="GET",
    path="/skill_memberships",
    success=(200,),
    retryable=True,
    lists=frozenset(("by_skill_ids", "include", "only", "user_ids")),
    filters=frozenset(("by_skill_ids", "only", "user_ids")),
    empty_response='{"count": 0, "results": []}',
    styles={"by_skill_ids": "comma", "include": "comma", "only": "comma", "user_ids": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("skill_memberships",),
    includes=Includes(documented=("creator", "skill", "user")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc", "full_name", "skill_name:asc", "skill_name:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.skill_memberships import _get_skill_memberships_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="skill_memberships.update",
    method="PUT",
    path="/skill_memberships/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("skill_memberships",), includes=Includes(documented=("creator", "skill", "user"))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.skill_memberships import _update_skill_membership_kwargs as _get_kwargs
    from ..models import UpdateSkillMembershipBody

    names = ("skill_membership",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateSkillMembershipBody(**members))


class SkillMemberships(Resource):
    """Operations on ``skill_memberships``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        skill_membership: models.NewSkillMembership | Mapping[str, Any],
        include: str | Sequence[records.SkillMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.SkillMembership:
        """Create a skill membership

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /skill_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            skill_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: creator, skill, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.skill_memberships.create(
                skill_membership=models.NewSkillMembership(skill_id="7", user_id="7"),
            )
        """

        return _cast(
            "records.SkillMembership",
            _record(
                self,
                _CREATE,
                _create_request(
                    skill_membership=skill_membership,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def create_many(
        self,
        *,
        skill_memberships: Sequence[models.NewSkillMembership | Mapping[str, Any]],
        include: str | Sequence[records.SkillMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.SkillMembership]:
        """Create a skill membership

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /skill_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            skill_memberships: Up to 200 in place of one.
            include: Comma-separated associations to side-load, without spaces: creator, skill, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.skill_memberships.create_many(
                skill_memberships=[models.NewSkillMembership(skill_id="7", user_id="7")],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                skill_memberships=skill_memberships,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a skill membership

        Sends ``DELETE /skill_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.skill_memberships.delete("7")
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
        include: str | Sequence[records.SkillMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.SkillMembership:
        """Show a skill membership

        Sends ``GET /skill_memberships/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: creator, skill, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.skill_memberships.get("7")
        """

        return _cast(
            "records.SkillMembership",
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
        active_account_members_only: bool | Unset = UNSET,
        by_skill_id: str | int | Unset = UNSET,
        by_skill_ids: Sequence[int] | int | str | Unset = UNSET,
        by_skill_name: str | Unset = UNSET,
        by_user_name: str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.SkillMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.SkillMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_ids: Sequence[str | int] | str | int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.SkillMembership]:
        """List skill memberships

        Sends ``GET /skill_memberships``.

        Args:
            active_account_members_only: The server's default is False.
            by_skill_id: Id of the skill.
            by_skill_ids: Comma-separated ids.
            by_skill_name: Not described in the vendor's document.
            by_user_name: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: creator, skill, user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc, full_name, skill_name:asc, skill_name:desc;
                anything else falls back to the default. The server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            user_ids: Not described in the vendor's document.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.skill_memberships.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                active_account_members_only=active_account_members_only,
                by_skill_id=by_skill_id,
                by_skill_ids=by_skill_ids,
                by_skill_name=by_skill_name,
                by_user_name=by_user_name,
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
                user_ids=user_ids,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        active_account_members_only: bool | Unset = UNSET,
        by_skill_id: str | int | Unset = UNSET,
        by_skill_ids: Sequence[int] | int | str | Unset = UNSET,
        by_skill_name: str | Unset = UNSET,
        by_user_name: str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.SkillMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.SkillMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_ids: Sequence[str | int] | str | int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.SkillMembership]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /skill_memberships`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.skill_memberships.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                active_account_members_only=active_account_members_only,
                by_skill_id=by_skill_id,
                by_skill_ids=by_skill_ids,
                by_skill_name=by_skill_name,
                by_user_name=by_user_name,
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
                user_ids=user_ids,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        skill_membership: models.SkillMembershipChanges | Mapping[str, Any],
        include: str | Sequence[records.SkillMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.SkillMembership:
        """Change a skill membership

        Sends ``PUT /skill_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            skill_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: creator, skill, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.skill_memberships.update(
                "7",
                skill_membership=models.SkillMembershipChanges(level=7),
            )
        """

        return _cast(
            "records.SkillMembership",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    skill_membership=skill_membership,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> SkillMembershipsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return SkillMembershipsWithRawResponse(self)


class SkillMembershipsWithRawResponse:
    """The methods of ``skill_memberships`` with raw responses."""

    def __init__(self, resource: SkillMemberships) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncSkillMemberships(AsyncResource):
    """Operations on ``skill_memberships``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        skill_membership: models.NewSkillMembership | Mapping[str, Any],
        include: str | Sequence[records.SkillMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.SkillMembership:
        """Create a skill membership

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /skill_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            skill_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: creator, skill, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.skill_memberships.create(
                skill_membership=models.NewSkillMembership(skill_id="7", user_id="7"),
            )
        """

        return _cast(
            "records.SkillMembership",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    skill_membership=skill_membership,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def create_many(
        self,
        *,
        skill_memberships: Sequence[models.NewSkillMembership | Mapping[str, Any]],
        include: str | Sequence[records.SkillMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.SkillMembership]:
        """Create a skill membership

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /skill_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            skill_memberships: Up to 200 in place of one.
            include: Comma-separated associations to side-load, without spaces: creator, skill, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.skill_memberships.create_many(
                skill_memberships=[models.NewSkillMembership(skill_id="7", user_id="7")],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                skill_memberships=skill_memberships,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a skill membership

        Sends ``DELETE /skill_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.skill_memberships.delete("7")
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
        include: str | Sequence[records.SkillMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.SkillMembership:
        """Show a skill membership

        Sends ``GET /skill_memberships/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: creator, skill, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.skill_memberships.get("7")
        """

        return _cast(
            "records.SkillMembership",
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
        active_account_members_only: bool | Unset = UNSET,
        by_skill_id: str | int | Unset = UNSET,
        by_skill_ids: Sequence[int] | int | str | Unset = UNSET,
        by_skill_name: str | Unset = UNSET,
        by_user_name: str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.SkillMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.SkillMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_ids: Sequence[str | int] | str | int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.SkillMembership]:
        """List skill memberships

        Sends ``GET /skill_memberships``.

        Args:
            active_account_members_only: The server's default is False.
            by_skill_id: Id of the skill.
            by_skill_ids: Comma-separated ids.
            by_skill_name: Not described in the vendor's document.
            by_user_name: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: creator, skill, user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc, full_name, skill_name:asc, skill_name:desc;
                anything else falls back to the default. The server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            user_ids: Not described in the vendor's document.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.skill_memberships.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                active_account_members_only=active_account_members_only,
                by_skill_id=by_skill_id,
                by_skill_ids=by_skill_ids,
                by_skill_name=by_skill_name,
                by_user_name=by_user_name,
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
                user_ids=user_ids,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        active_account_members_only: bool | Unset = UNSET,
        by_skill_id: str | int | Unset = UNSET,
        by_skill_ids: Sequence[int] | int | str | Unset = UNSET,
        by_skill_name: str | Unset = UNSET,
        by_user_name: str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.SkillMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.SkillMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_ids: Sequence[str | int] | str | int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.SkillMembership]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /skill_memberships`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.skill_memberships.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                active_account_members_only=active_account_members_only,
                by_skill_id=by_skill_id,
                by_skill_ids=by_skill_ids,
                by_skill_name=by_skill_name,
                by_user_name=by_user_name,
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
                user_ids=user_ids,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        skill_membership: models.SkillMembershipChanges | Mapping[str, Any],
        include: str | Sequence[records.SkillMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.SkillMembership:
        """Change a skill membership

        Sends ``PUT /skill_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            skill_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: creator, skill, user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.skill_memberships.update(
                "7",
                skill_membership=models.SkillMembershipChanges(level=7),
            )
        """

        return _cast(
            "records.SkillMembership",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    skill_membership=skill_membership,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncSkillMembershipsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncSkillMembershipsWithRawResponse(self)


class AsyncSkillMembershipsWithRawResponse:
    """The methods of ``skill_memberships`` with raw responses."""

    def __init__(self, resource: AsyncSkillMemberships) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
