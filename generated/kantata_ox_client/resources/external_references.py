"""``client.external_references`` of Kantata OX."""

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

_CREATE_OR_UPDATE = Operation(
    name="external_references.create_or_update",
    method="POST",
    path="/external_references/create_or_update",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_OR_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("external_references",), includes=Includes(documented=("subject",))
)


@_CREATE_OR_UPDATE.request_builder
def _create_or_update_request(**given: Any) -> dict[str, Any]:
    from ..api.external_references import _create_or_update_external_reference_kwargs as _get_kwargs
    from ..models import CreateOrUpdateExternalReferenceBody

    names = ("external_reference",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateOrUpdateExternalReferenceBody(**members))


_DELETE = Operation(
    name="external_references.delete",
    method="DELETE",
    path="/external_references/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.external_references import _delete_external_reference_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="external_references.list",
    method="GET",
    path="/external_references",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("external_references",),
    includes=Includes(documented=("subject",)),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc", "last_synced_at:asc", "last_synced_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.external_references import _get_external_references_kwargs as _get_kwargs

    return _get_kwargs(**given)


class ExternalReferences(Resource):
    """Operations on ``external_references``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create_or_update(
        self,
        *,
        external_reference: models.NewExternalReference | Mapping[str, Any],
        include: str | Sequence[records.ExternalReferenceInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExternalReference:
        """Create or change an external reference

        Sends ``POST /external_references/create_or_update``, which is not retried automatically once it may have reached the server.

        Args:
            external_reference: Counterpart of the record in an outside system.
            include: Comma-separated associations to side-load, without spaces: subject.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.external_references.create_or_update(
                external_reference=models.NewExternalReference(subject_type="Example", subject_id="7", service_name="Example", service_model="Example", service_model_ref="Example"),
            )
        """

        return _cast(
            "records.ExternalReference",
            _record(
                self,
                _CREATE_OR_UPDATE,
                _create_or_update_request(
                    external_reference=external_reference,
                    include=include,
                ),
                _CREATE_OR_UPDATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an external reference

        Sends ``DELETE /external_references/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.external_references.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def list(
        self,
        *,
        subject_type: models.SubjectType,
        subject_id: str | int | Unset = UNSET,
        service_name: str | Unset = UNSET,
        service_model: str | Unset = UNSET,
        service_model_ref: str | Unset = UNSET,
        status: str | Unset = UNSET,
        external_status: str | Unset = UNSET,
        external_message: str | Unset = UNSET,
        last_synced_after: datetime.datetime | Unset = UNSET,
        last_synced_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.ExternalReferenceInclude] | Unset = UNSET,
        order: records.ExternalReferenceOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ExternalReference]:
        """List external references

        The subject is polymorphic: its collection is named by `subject_ref.key`.

        Sends ``GET /external_references``.

        Args:
            subject_type: Class name of the records whose references are wanted.
            subject_id: Number of one subject.
            service_name: Not described in the vendor's document.
            service_model: Not described in the vendor's document.
            service_model_ref: Not described in the vendor's document.
            status: One of pending, successful, failed.
            external_status: Not described in the vendor's document.
            external_message: Not described in the vendor's document.
            last_synced_after: Not described in the vendor's document.
            last_synced_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: subject.
            order: One of created_at:asc, created_at:desc, last_synced_at:asc, last_synced_at:desc; anything
                else falls back to the default. The server's default is 'last_synced_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.external_references.list(subject_type="Assignment")
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                subject_type=subject_type,
                subject_id=subject_id,
                service_name=service_name,
                service_model=service_model,
                service_model_ref=service_model_ref,
                status=status,
                external_status=external_status,
                external_message=external_message,
                last_synced_after=last_synced_after,
                last_synced_before=last_synced_before,
                include=include,
                order=order,
                page=page,
                per_page=per_page,
                only=only,
                created_after=created_after,
                created_before=created_before,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        subject_type: models.SubjectType,
        subject_id: str | int | Unset = UNSET,
        service_name: str | Unset = UNSET,
        service_model: str | Unset = UNSET,
        service_model_ref: str | Unset = UNSET,
        status: str | Unset = UNSET,
        external_status: str | Unset = UNSET,
        external_message: str | Unset = UNSET,
        last_synced_after: datetime.datetime | Unset = UNSET,
        last_synced_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.ExternalReferenceInclude] | Unset = UNSET,
        order: records.ExternalReferenceOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.ExternalReference]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /external_references`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.external_references.list_all(subject_type="Assignment"):
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                subject_type=subject_type,
                subject_id=subject_id,
                service_name=service_name,
                service_model=service_model,
                service_model_ref=service_model_ref,
                status=status,
                external_status=external_status,
                external_message=external_message,
                last_synced_after=last_synced_after,
                last_synced_before=last_synced_before,
                include=include,
                order=order,
                page=page,
                per_page=per_page,
                only=only,
                created_after=created_after,
                created_before=created_before,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ExternalReferencesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ExternalReferencesWithRawResponse(self)


class ExternalReferencesWithRawResponse:
    """The methods of ``external_references`` with raw responses."""

    def __init__(self, resource: ExternalReferences) -> None:
        raw_resource = resource._raw()
        self.create_or_update = raw(raw_resource.create_or_update)
        self.delete = raw(raw_resource.delete)
        self.list = raw(raw_resource.list)


class AsyncExternalReferences(AsyncResource):
    """Operations on ``external_references``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create_or_update(
        self,
        *,
        external_reference: models.NewExternalReference | Mapping[str, Any],
        include: str | Sequence[records.ExternalReferenceInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ExternalReference:
        """Create or change an external reference

        Sends ``POST /external_references/create_or_update``, which is not retried automatically once it may have reached the server.

        Args:
            external_reference: Counterpart of the record in an outside system.
            include: Comma-separated associations to side-load, without spaces: subject.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.external_references.create_or_update(
                external_reference=models.NewExternalReference(subject_type="Example", subject_id="7", service_name="Example", service_model="Example", service_model_ref="Example"),
            )
        """

        return _cast(
            "records.ExternalReference",
            await _async_record(
                self,
                _CREATE_OR_UPDATE,
                _create_or_update_request(
                    external_reference=external_reference,
                    include=include,
                ),
                _CREATE_OR_UPDATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an external reference

        Sends ``DELETE /external_references/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.external_references.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def list(
        self,
        *,
        subject_type: models.SubjectType,
        subject_id: str | int | Unset = UNSET,
        service_name: str | Unset = UNSET,
        service_model: str | Unset = UNSET,
        service_model_ref: str | Unset = UNSET,
        status: str | Unset = UNSET,
        external_status: str | Unset = UNSET,
        external_message: str | Unset = UNSET,
        last_synced_after: datetime.datetime | Unset = UNSET,
        last_synced_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.ExternalReferenceInclude] | Unset = UNSET,
        order: records.ExternalReferenceOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ExternalReference]:
        """List external references

        The subject is polymorphic: its collection is named by `subject_ref.key`.

        Sends ``GET /external_references``.

        Args:
            subject_type: Class name of the records whose references are wanted.
            subject_id: Number of one subject.
            service_name: Not described in the vendor's document.
            service_model: Not described in the vendor's document.
            service_model_ref: Not described in the vendor's document.
            status: One of pending, successful, failed.
            external_status: Not described in the vendor's document.
            external_message: Not described in the vendor's document.
            last_synced_after: Not described in the vendor's document.
            last_synced_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: subject.
            order: One of created_at:asc, created_at:desc, last_synced_at:asc, last_synced_at:desc; anything
                else falls back to the default. The server's default is 'last_synced_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.external_references.list(subject_type="Assignment")
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                subject_type=subject_type,
                subject_id=subject_id,
                service_name=service_name,
                service_model=service_model,
                service_model_ref=service_model_ref,
                status=status,
                external_status=external_status,
                external_message=external_message,
                last_synced_after=last_synced_after,
                last_synced_before=last_synced_before,
                include=include,
                order=order,
                page=page,
                per_page=per_page,
                only=only,
                created_after=created_after,
                created_before=created_before,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        subject_type: models.SubjectType,
        subject_id: str | int | Unset = UNSET,
        service_name: str | Unset = UNSET,
        service_model: str | Unset = UNSET,
        service_model_ref: str | Unset = UNSET,
        status: str | Unset = UNSET,
        external_status: str | Unset = UNSET,
        external_message: str | Unset = UNSET,
        last_synced_after: datetime.datetime | Unset = UNSET,
        last_synced_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.ExternalReferenceInclude] | Unset = UNSET,
        order: records.ExternalReferenceOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.ExternalReference]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /external_references`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.external_references.list_all(subject_type="Assignment"):
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                subject_type=subject_type,
                subject_id=subject_id,
                service_name=service_name,
                service_model=service_model,
                service_model_ref=service_model_ref,
                status=status,
                external_status=external_status,
                external_message=external_message,
                last_synced_after=last_synced_after,
                last_synced_before=last_synced_before,
                include=include,
                order=order,
                page=page,
                per_page=per_page,
                only=only,
                created_after=created_after,
                created_before=created_before,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncExternalReferencesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncExternalReferencesWithRawResponse(self)


class AsyncExternalReferencesWithRawResponse:
    """The methods of ``external_references`` with raw responses."""

    def __init__(self, resource: AsyncExternalReferences) -> None:
        raw_resource = resource._raw()
        self.create_or_update = async_raw(raw_resource.create_or_update)
        self.delete = async_raw(raw_resource.delete)
        self.list = async_raw(raw_resource.list)
