"""``client.organization_memberships`` of Kantata OX."""

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
    name="organization_memberships.create",
    method="POST",
    path="/organization_memberships",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("organization_memberships",), includes=Includes(documented=("department", "geography"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.organization_memberships import _create_organization_membership_kwargs as _get_kwargs
    from ..models import CreateOrganizationMembershipBody

    names = ("organization_membership",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateOrganizationMembershipBody(**members))


_CREATE_MANY = Operation(
    name="organization_memberships.create_many",
    method="POST",
    path="/organization_memberships",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY, ("organization_memberships",), includes=Includes(documented=("department", "geography"))
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.organization_memberships import _create_organization_membership_kwargs as _get_kwargs
    from ..models import CreateOrganizationMembershipBody

    names = ("organization_memberships",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateOrganizationMembershipBody(**members))


_DELETE = Operation(
    name="organization_memberships.delete",
    method="DELETE",
    path="/organization_memberships/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.organization_memberships import _delete_organization_membership_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="organization_memberships.get",
    method="GET",
    path="/organization_memberships/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("organization_memberships",), includes=Includes(documented=("department", "geography"))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.organization_memberships import _get_organization_membership_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="organization_memberships.list",
    method="GET",
    path="/organization_memberships",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("organization_memberships",),
    includes=Includes(documented=("department", "geography")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.organization_memberships import _get_organization_memberships_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="organization_memberships.update",
    method="PUT",
    path="/organization_memberships/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("organization_memberships",), includes=Includes(documented=("department", "geography"))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.organization_memberships import _update_organization_membership_kwargs as _get_kwargs
    from ..models import UpdateOrganizationMembershipBody

    names = ("organization_membership",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateOrganizationMembershipBody(**members))


class OrganizationMemberships(Resource):
    """Operations on ``organization_memberships``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        organization_membership: models.NewOrganizationMembership | Mapping[str, Any],
        include: str | Sequence[records.OrganizationMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.OrganizationMembership:
        """Create an organization membership

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /organization_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            organization_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: department, geography.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.organization_memberships.create(
                organization_membership=models.NewOrganizationMembership(geography_id="7", department_id="7", member_id="7", member_type="Example"),
            )
        """

        return _cast(
            "records.OrganizationMembership",
            _record(
                self,
                _CREATE,
                _create_request(
                    organization_membership=organization_membership,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def create_many(
        self,
        *,
        organization_memberships: Sequence[models.NewOrganizationMembership | Mapping[str, Any]],
        include: str | Sequence[records.OrganizationMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.OrganizationMembership]:
        """Create an organization membership

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /organization_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            organization_memberships: Up to 100 in place of one.
            include: Comma-separated associations to side-load, without spaces: department, geography.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.organization_memberships.create_many(
                organization_memberships=[models.NewOrganizationMembership(geography_id="7", department_id="7", member_id="7", member_type="Example")],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                organization_memberships=organization_memberships,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an organization membership

        Sends ``DELETE /organization_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.organization_memberships.delete("7")
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
        include: str | Sequence[records.OrganizationMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.OrganizationMembership:
        """Show an organization membership

        Sends ``GET /organization_memberships/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: department, geography.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.organization_memberships.get("7")
        """

        return _cast(
            "records.OrganizationMembership",
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
        department_id: str | int | Unset = UNSET,
        geography_id: str | int | Unset = UNSET,
        include: str | Sequence[records.OrganizationMembershipInclude] | Unset = UNSET,
        member_id: str | int | Unset = UNSET,
        member_type: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        primary: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.OrganizationMembership]:
        """List organization memberships

        Sends ``GET /organization_memberships``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            department_id: Id of the department.
            geography_id: Id of the geography.
            include: Comma-separated associations to side-load, without spaces: department, geography.
            member_id: Id of the member.
            member_type: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            primary: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.organization_memberships.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                department_id=department_id,
                geography_id=geography_id,
                include=include,
                member_id=member_id,
                member_type=member_type,
                only=only,
                page=page,
                per_page=per_page,
                primary=primary,
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
        department_id: str | int | Unset = UNSET,
        geography_id: str | int | Unset = UNSET,
        include: str | Sequence[records.OrganizationMembershipInclude] | Unset = UNSET,
        member_id: str | int | Unset = UNSET,
        member_type: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        primary: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.OrganizationMembership]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /organization_memberships`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.organization_memberships.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                department_id=department_id,
                geography_id=geography_id,
                include=include,
                member_id=member_id,
                member_type=member_type,
                only=only,
                page=page,
                per_page=per_page,
                primary=primary,
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
        organization_membership: models.OrganizationMembershipChanges | Mapping[str, Any],
        include: str | Sequence[records.OrganizationMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.OrganizationMembership:
        """Change an organization membership

        Sends ``PUT /organization_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            organization_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: department, geography.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.organization_memberships.update(
                "7",
                organization_membership=models.OrganizationMembershipChanges(geography_id="7"),
            )
        """

        return _cast(
            "records.OrganizationMembership",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    organization_membership=organization_membership,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> OrganizationMembershipsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return OrganizationMembershipsWithRawResponse(self)


class OrganizationMembershipsWithRawResponse:
    """The methods of ``organization_memberships`` with raw responses."""

    def __init__(self, resource: OrganizationMemberships) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncOrganizationMemberships(AsyncResource):
    """Operations on ``organization_memberships``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        organization_membership: models.NewOrganizationMembership | Mapping[str, Any],
        include: str | Sequence[records.OrganizationMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.OrganizationMembership:
        """Create an organization membership

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /organization_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            organization_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: department, geography.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.organization_memberships.create(
                organization_membership=models.NewOrganizationMembership(geography_id="7", department_id="7", member_id="7", member_type="Example"),
            )
        """

        return _cast(
            "records.OrganizationMembership",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    organization_membership=organization_membership,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def create_many(
        self,
        *,
        organization_memberships: Sequence[models.NewOrganizationMembership | Mapping[str, Any]],
        include: str | Sequence[records.OrganizationMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.OrganizationMembership]:
        """Create an organization membership

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /organization_memberships``, which is not retried automatically once it may have reached the server.

        Args:
            organization_memberships: Up to 100 in place of one.
            include: Comma-separated associations to side-load, without spaces: department, geography.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.organization_memberships.create_many(
                organization_memberships=[models.NewOrganizationMembership(geography_id="7", department_id="7", member_id="7", member_type="Example")],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                organization_memberships=organization_memberships,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an organization membership

        Sends ``DELETE /organization_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.organization_memberships.delete("7")
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
        include: str | Sequence[records.OrganizationMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.OrganizationMembership:
        """Show an organization membership

        Sends ``GET /organization_memberships/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: department, geography.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.organization_memberships.get("7")
        """

        return _cast(
            "records.OrganizationMembership",
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
        department_id: str | int | Unset = UNSET,
        geography_id: str | int | Unset = UNSET,
        include: str | Sequence[records.OrganizationMembershipInclude] | Unset = UNSET,
        member_id: str | int | Unset = UNSET,
        member_type: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        primary: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.OrganizationMembership]:
        """List organization memberships

        Sends ``GET /organization_memberships``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            department_id: Id of the department.
            geography_id: Id of the geography.
            include: Comma-separated associations to side-load, without spaces: department, geography.
            member_id: Id of the member.
            member_type: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            primary: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.organization_memberships.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                department_id=department_id,
                geography_id=geography_id,
                include=include,
                member_id=member_id,
                member_type=member_type,
                only=only,
                page=page,
                per_page=per_page,
                primary=primary,
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
        department_id: str | int | Unset = UNSET,
        geography_id: str | int | Unset = UNSET,
        include: str | Sequence[records.OrganizationMembershipInclude] | Unset = UNSET,
        member_id: str | int | Unset = UNSET,
        member_type: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        primary: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.OrganizationMembership]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /organization_memberships`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.organization_memberships.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                department_id=department_id,
                geography_id=geography_id,
                include=include,
                member_id=member_id,
                member_type=member_type,
                only=only,
                page=page,
                per_page=per_page,
                primary=primary,
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
        organization_membership: models.OrganizationMembershipChanges | Mapping[str, Any],
        include: str | Sequence[records.OrganizationMembershipInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.OrganizationMembership:
        """Change an organization membership

        Sends ``PUT /organization_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            organization_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: department, geography.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.organization_memberships.update(
                "7",
                organization_membership=models.OrganizationMembershipChanges(geography_id="7"),
            )
        """

        return _cast(
            "records.OrganizationMembership",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    organization_membership=organization_membership,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncOrganizationMembershipsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncOrganizationMembershipsWithRawResponse(self)


class AsyncOrganizationMembershipsWithRawResponse:
    """The methods of ``organization_memberships`` with raw responses."""

    def __init__(self, resource: AsyncOrganizationMemberships) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
