"""``client.time_off_entries`` of Kantata OX."""

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
    name="time_off_entries.create",
    method="POST",
    path="/time_off_entries",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("time_off_entries",), includes=Includes(documented=("external_references", "role", "user"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.time_off_entries import _create_time_off_entry_kwargs as _get_kwargs
    from ..models import CreateTimeOffEntryBody

    names = ("time_off_entry",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateTimeOffEntryBody(**members))


_CREATE_MANY = Operation(
    name="time_off_entries.create_many",
    method="POST",
    path="/time_off_entries",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY, ("time_off_entries",), includes=Includes(documented=("external_references", "role", "user"))
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.time_off_entries import _create_time_off_entry_kwargs as _get_kwargs
    from ..models import CreateTimeOffEntryBody

    names = ("time_off_entries",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateTimeOffEntryBody(**members))


_DELETE = Operation(
    name="time_off_entries.delete",
    method="DELETE",
    path="/time_off_entries/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.time_off_entries import _delete_time_off_entry_kwargs as _get_kwargs

    return _get_kwargs(**given)


_DELETE_MANY = Operation(
    name="time_off_entries.delete_many",
    method="DELETE",
    path="/time_off_entries",
    success=(204,),
    retryable=False,
    lists=frozenset(("ids",)),
    styles={"ids": "comma"},
)


@_DELETE_MANY.request_builder
def _delete_many_request(**given: Any) -> dict[str, Any]:
    from ..api.time_off_entries import _delete_time_off_entries_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="time_off_entries.list",
    method="GET",
    path="/time_off_entries",
    success=(200,),
    retryable=True,
    lists=frozenset(("external_reference_service_model_refs", "include", "only", "user_ids")),
    filters=frozenset(("only", "user_ids")),
    empty_response='{"count": 0, "results": []}',
    styles={"external_reference_service_model_refs": "comma", "include": "comma", "only": "comma", "user_ids": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("time_off_entries",),
    includes=Includes(documented=("external_references", "role", "user")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.time_off_entries import _get_time_off_entries_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="time_off_entries.update",
    method="PUT",
    path="/time_off_entries/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("time_off_entries",), includes=Includes(documented=("external_references", "role", "user"))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.time_off_entries import _update_time_off_entry_kwargs as _get_kwargs
    from ..models import UpdateTimeOffEntryBody

    names = ("time_off_entry",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateTimeOffEntryBody(**members))


class TimeOffEntries(Resource):
    """Operations on ``time_off_entries``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        time_off_entry: models.NewTimeOffEntry | Mapping[str, Any],
        include: str | Sequence[records.TimeOffEntryInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TimeOffEntry:
        """Create a time off entry

        Sends ``POST /time_off_entries``, which is not retried automatically once it may have reached the server.

        Args:
            time_off_entry: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.time_off_entries.create(
                time_off_entry=models.NewTimeOffEntry(user_id="7", hours=1.5, requested_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.TimeOffEntry",
            _record(
                self,
                _CREATE,
                _create_request(
                    time_off_entry=time_off_entry,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def create_many(
        self,
        *,
        time_off_entries: Sequence[models.NewTimeOffEntry | Mapping[str, Any]],
        include: str | Sequence[records.TimeOffEntryInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.TimeOffEntry]:
        """Create a time off entry

        Sends ``POST /time_off_entries``, which is not retried automatically once it may have reached the server.

        Args:
            time_off_entries: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.time_off_entries.create_many(
                time_off_entries=[models.NewTimeOffEntry(user_id="7", hours=1.5, requested_date=datetime.date(2024, 5, 6))],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                time_off_entries=time_off_entries,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a time off entry

        Sends ``DELETE /time_off_entries/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.time_off_entries.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def delete_many(self, *, ids: Sequence[int] | int | str, **options: Unpack[CallOptions]) -> None:
        """Delete time off entries

        Sends ``DELETE /time_off_entries``, which is not retried automatically once it may have reached the server.

        Args:
            ids: Comma-separated ids.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            StatusError: The API refuses the request.

        Example:
            kantata.time_off_entries.delete_many(ids="7")
        """

        self._call_without_result(
            _DELETE_MANY,
            _delete_many_request(
                ids=ids,
            ),
            options,
        )

    def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.TimeOffEntryInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        user_ids: Sequence[str | int] | str | int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.TimeOffEntry]:
        """List time off entries

        Sends ``GET /time_off_entries``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            end_date: Not described in the vendor's document.
            external_reference_external_message: Exact message of an external reference.
            external_reference_external_status: Status word of the outside system.
            external_reference_service_model: Type of the counterpart in the outside system.
            external_reference_service_model_ref: Id of the counterpart in the outside system.
            external_reference_service_model_refs: Comma-separated ids of counterparts, up to 200.
            external_reference_service_name: Name of the outside system.
            external_reference_status: Result of the last synchronisation: successful or fail here, while the field itself says
                pending, successful or failed.
            has_external_references: Whether the record has any external reference.
            without_external_reference_service_name: Only records without a reference to this outside system.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            start_date: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            user_id: Id of the user.
            user_ids: Not described in the vendor's document.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.time_off_entries.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                end_date=end_date,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
                start_date=start_date,
                updated_after=updated_after,
                updated_before=updated_before,
                user_id=user_id,
                user_ids=user_ids,
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
        end_date: datetime.date | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.TimeOffEntryInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        user_ids: Sequence[str | int] | str | int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.TimeOffEntry]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /time_off_entries`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.time_off_entries.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                end_date=end_date,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
                start_date=start_date,
                updated_after=updated_after,
                updated_before=updated_before,
                user_id=user_id,
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
        time_off_entry: models.TimeOffEntryChanges | Mapping[str, Any],
        include: str | Sequence[records.TimeOffEntryInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TimeOffEntry:
        """Change a time off entry

        Sends ``PUT /time_off_entries/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            time_off_entry: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.time_off_entries.update(
                "7",
                time_off_entry=models.TimeOffEntryChanges(hours=1.5),
            )
        """

        return _cast(
            "records.TimeOffEntry",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    time_off_entry=time_off_entry,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> TimeOffEntriesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return TimeOffEntriesWithRawResponse(self)


class TimeOffEntriesWithRawResponse:
    """The methods of ``time_off_entries`` with raw responses."""

    def __init__(self, resource: TimeOffEntries) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.delete_many = raw(raw_resource.delete_many)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncTimeOffEntries(AsyncResource):
    """Operations on ``time_off_entries``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        time_off_entry: models.NewTimeOffEntry | Mapping[str, Any],
        include: str | Sequence[records.TimeOffEntryInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TimeOffEntry:
        """Create a time off entry

        Sends ``POST /time_off_entries``, which is not retried automatically once it may have reached the server.

        Args:
            time_off_entry: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.time_off_entries.create(
                time_off_entry=models.NewTimeOffEntry(user_id="7", hours=1.5, requested_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.TimeOffEntry",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    time_off_entry=time_off_entry,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def create_many(
        self,
        *,
        time_off_entries: Sequence[models.NewTimeOffEntry | Mapping[str, Any]],
        include: str | Sequence[records.TimeOffEntryInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.TimeOffEntry]:
        """Create a time off entry

        Sends ``POST /time_off_entries``, which is not retried automatically once it may have reached the server.

        Args:
            time_off_entries: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.time_off_entries.create_many(
                time_off_entries=[models.NewTimeOffEntry(user_id="7", hours=1.5, requested_date=datetime.date(2024, 5, 6))],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                time_off_entries=time_off_entries,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a time off entry

        Sends ``DELETE /time_off_entries/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.time_off_entries.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def delete_many(self, *, ids: Sequence[int] | int | str, **options: Unpack[CallOptions]) -> None:
        """Delete time off entries

        Sends ``DELETE /time_off_entries``, which is not retried automatically once it may have reached the server.

        Args:
            ids: Comma-separated ids.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await kantata.time_off_entries.delete_many(ids="7")
        """

        await self._call_without_result(
            _DELETE_MANY,
            _delete_many_request(
                ids=ids,
            ),
            options,
        )

    async def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.TimeOffEntryInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        user_ids: Sequence[str | int] | str | int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.TimeOffEntry]:
        """List time off entries

        Sends ``GET /time_off_entries``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            end_date: Not described in the vendor's document.
            external_reference_external_message: Exact message of an external reference.
            external_reference_external_status: Status word of the outside system.
            external_reference_service_model: Type of the counterpart in the outside system.
            external_reference_service_model_ref: Id of the counterpart in the outside system.
            external_reference_service_model_refs: Comma-separated ids of counterparts, up to 200.
            external_reference_service_name: Name of the outside system.
            external_reference_status: Result of the last synchronisation: successful or fail here, while the field itself says
                pending, successful or failed.
            has_external_references: Whether the record has any external reference.
            without_external_reference_service_name: Only records without a reference to this outside system.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            start_date: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            user_id: Id of the user.
            user_ids: Not described in the vendor's document.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.time_off_entries.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                end_date=end_date,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
                start_date=start_date,
                updated_after=updated_after,
                updated_before=updated_before,
                user_id=user_id,
                user_ids=user_ids,
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
        end_date: datetime.date | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.TimeOffEntryInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        user_id: str | int | Unset = UNSET,
        user_ids: Sequence[str | int] | str | int | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.TimeOffEntry]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /time_off_entries`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.time_off_entries.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                end_date=end_date,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                include=include,
                only=only,
                page=page,
                per_page=per_page,
                start_date=start_date,
                updated_after=updated_after,
                updated_before=updated_before,
                user_id=user_id,
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
        time_off_entry: models.TimeOffEntryChanges | Mapping[str, Any],
        include: str | Sequence[records.TimeOffEntryInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.TimeOffEntry:
        """Change a time off entry

        Sends ``PUT /time_off_entries/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            time_off_entry: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references, role,
                user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.time_off_entries.update(
                "7",
                time_off_entry=models.TimeOffEntryChanges(hours=1.5),
            )
        """

        return _cast(
            "records.TimeOffEntry",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    time_off_entry=time_off_entry,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncTimeOffEntriesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncTimeOffEntriesWithRawResponse(self)


class AsyncTimeOffEntriesWithRawResponse:
    """The methods of ``time_off_entries`` with raw responses."""

    def __init__(self, resource: AsyncTimeOffEntries) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.delete_many = async_raw(raw_resource.delete_many)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
