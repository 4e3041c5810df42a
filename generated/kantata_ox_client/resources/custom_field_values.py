"""``client.custom_field_values`` of Kantata OX."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import (
    RecordsOperation,
    async_iterate_records,
    async_records_page,
    iterate_records,
    records_page,
)
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from ..._runtime.sideload.paging import EnvelopePages
from .. import models, records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_CREATE = Operation(
    name="custom_field_values.create",
    method="POST",
    path="/custom_field_values",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_RECORDS = RecordsOperation(
    REGISTRY,
    ("custom_field_values",),
    includes=Includes(documented=("custom_field", "external_references", "selected_choices", "setter", "subject")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_field_values.create_custom_field_value import _get_kwargs
    from ..models.create_custom_field_value_body import CreateCustomFieldValueBody

    names = (
        "custom_field_value",
        "custom_field_values",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateCustomFieldValueBody(**members))


_DELETE = Operation(
    name="custom_field_values.delete",
    method="DELETE",
    path="/custom_field_values/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_field_values.delete_custom_field_value import _get_kwargs

    return _get_kwargs(**given)


_DELETE_MANY = Operation(
    name="custom_field_values.delete_many",
    method="DELETE",
    path="/custom_field_values",
    success=(204,),
    retryable=False,
    lists=frozenset(("ids",)),
    styles={"ids": "comma"},
)


@_DELETE_MANY.request_builder
def _delete_many_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_field_values.delete_custom_field_values import _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="custom_field_values.get",
    method="GET",
    path="/custom_field_values/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET_RECORDS = RecordsOperation(
    REGISTRY,
    ("custom_field_values",),
    includes=Includes(documented=("custom_field", "external_references", "selected_choices", "setter", "subject")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_field_values.get_custom_field_value import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="custom_field_values.list",
    method="GET",
    path="/custom_field_values",
    success=(200,),
    retryable=True,
    lists=frozenset(("external_reference_service_model_refs", "include", "only")),
    styles={"external_reference_service_model_refs": "comma", "include": "comma", "only": "comma"},
)
_LIST_RECORDS = RecordsOperation(
    REGISTRY,
    ("custom_field_values",),
    includes=Includes(documented=("custom_field", "external_references", "selected_choices", "setter", "subject")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=(
        "created_at:asc",
        "created_at:desc",
        "subject_id:asc",
        "subject_id:desc",
        "updated_at:asc",
        "updated_at:desc",
    ),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_field_values.get_custom_field_values import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="custom_field_values.update",
    method="PUT",
    path="/custom_field_values/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE_RECORDS = RecordsOperation(
    REGISTRY,
    ("custom_field_values",),
    includes=Includes(documented=("custom_field", "external_references", "selected_choices", "setter", "subject")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_field_values.update_custom_field_value import _get_kwargs
    from ..models.update_custom_field_value_body import UpdateCustomFieldValueBody

    names = ("custom_field_value",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateCustomFieldValueBody(**members))


class CustomFieldValues(Resource):
    """Operations on ``custom_field_values``."""

    def create(
        self,
        *,
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        custom_field_value: models.NewCustomFieldValue | Unset = UNSET,
        custom_field_values: Sequence[models.NewCustomFieldValue] | Unset = UNSET,
    ) -> RecordPage[records.CustomFieldValue]:
        """Create a custom field value

        Writing a value again replaces it under a new id. Up to 100 records in one call when an array stands
        under the plural key. Has a rate limit of its own.

        Sends ``POST /custom_field_values``, which is not retried automatically once it may have reached the server.

        Args:
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references, selected_choices, setter, subject.
            custom_field_value: Not described in the vendor's document.
            custom_field_values: Up to 100 in place of one.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _CREATE,
            _create_request(
                include=include,
                custom_field_value=custom_field_value,
                custom_field_values=custom_field_values,
            ),
            _CREATE_RECORDS,
        )

    def delete(self, id: str | int) -> None:
        """Delete a custom field value

        Sends ``DELETE /custom_field_values/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
        )

    def delete_many(self, *, ids: Sequence[str | int] | str) -> None:
        """Delete custom field values

        Sends ``DELETE /custom_field_values``, which is not retried automatically once it may have reached the server.

        Args:
            ids: Comma-separated ids.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        self._call_without_result(
            _DELETE_MANY,
            _delete_many_request(
                ids=ids,
            ),
        )

    def get(
        self, id: str | int, *, include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET
    ) -> RecordPage[records.CustomFieldValue]:
        """Show a custom field value

        Sends ``GET /custom_field_values/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references, selected_choices, setter, subject.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _GET,
            _get_request(
                id=id,
                include=include,
            ),
            _GET_RECORDS,
        )

    def list(
        self,
        *,
        subject_type: str,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.CustomFieldValueOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_custom_field_id: str | Unset = UNSET,
        with_setter_id: str | Unset = UNSET,
        with_subject_id: str | Unset = UNSET,
    ) -> RecordPage[records.CustomFieldValue]:
        """List custom field values

        Has a rate limit of its own.

        Sends ``GET /custom_field_values``.

        Args:
            subject_type: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
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
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references, selected_choices, setter, subject.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc, subject_id:asc, subject_id:desc, updated_at:asc,
                updated_at:desc; anything else falls back to the default. The server's default is
                'created_at:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            with_custom_field_id: Not described in the vendor's document.
            with_setter_id: Not described in the vendor's document.
            with_subject_id: Not described in the vendor's document.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _LIST,
            _list_request(
                subject_type=subject_type,
                created_after=created_after,
                created_before=created_before,
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
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
                with_custom_field_id=with_custom_field_id,
                with_setter_id=with_setter_id,
                with_subject_id=with_subject_id,
            ),
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        subject_type: str,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.CustomFieldValueOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_custom_field_id: str | Unset = UNSET,
        with_setter_id: str | Unset = UNSET,
        with_subject_id: str | Unset = UNSET,
    ) -> Iterator[records.CustomFieldValue]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /custom_field_values`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return iterate_records(
            self,
            _LIST,
            _list_request(
                subject_type=subject_type,
                created_after=created_after,
                created_before=created_before,
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
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
                with_custom_field_id=with_custom_field_id,
                with_setter_id=with_setter_id,
                with_subject_id=with_subject_id,
            ),
            _LIST_RECORDS,
        )

    def update(
        self,
        id: str | int,
        *,
        custom_field_value: models.CustomFieldValueChanges,
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
    ) -> RecordPage[records.CustomFieldValue]:
        """Change a custom field value

        Sends ``PUT /custom_field_values/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            custom_field_value: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references, selected_choices, setter, subject.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _UPDATE,
            _update_request(
                id=id,
                custom_field_value=custom_field_value,
                include=include,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> CustomFieldValuesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CustomFieldValuesWithRawResponse(self)


class CustomFieldValuesWithRawResponse:
    """The methods of ``custom_field_values`` with raw responses."""

    def __init__(self, resource: CustomFieldValues) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.delete_many = raw(raw_resource.delete_many)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncCustomFieldValues(AsyncResource):
    """Operations on ``custom_field_values``."""

    async def create(
        self,
        *,
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        custom_field_value: models.NewCustomFieldValue | Unset = UNSET,
        custom_field_values: Sequence[models.NewCustomFieldValue] | Unset = UNSET,
    ) -> AsyncRecordPage[records.CustomFieldValue]:
        """Create a custom field value

        Writing a value again replaces it under a new id. Up to 100 records in one call when an array stands
        under the plural key. Has a rate limit of its own.

        Sends ``POST /custom_field_values``, which is not retried automatically once it may have reached the server.

        Args:
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references, selected_choices, setter, subject.
            custom_field_value: Not described in the vendor's document.
            custom_field_values: Up to 100 in place of one.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _CREATE,
            _create_request(
                include=include,
                custom_field_value=custom_field_value,
                custom_field_values=custom_field_values,
            ),
            _CREATE_RECORDS,
        )

    async def delete(self, id: str | int) -> None:
        """Delete a custom field value

        Sends ``DELETE /custom_field_values/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
        )

    async def delete_many(self, *, ids: Sequence[str | int] | str) -> None:
        """Delete custom field values

        Sends ``DELETE /custom_field_values``, which is not retried automatically once it may have reached the server.

        Args:
            ids: Comma-separated ids.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        await self._call_without_result(
            _DELETE_MANY,
            _delete_many_request(
                ids=ids,
            ),
        )

    async def get(
        self, id: str | int, *, include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET
    ) -> AsyncRecordPage[records.CustomFieldValue]:
        """Show a custom field value

        Sends ``GET /custom_field_values/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references, selected_choices, setter, subject.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _GET,
            _get_request(
                id=id,
                include=include,
            ),
            _GET_RECORDS,
        )

    async def list(
        self,
        *,
        subject_type: str,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.CustomFieldValueOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_custom_field_id: str | Unset = UNSET,
        with_setter_id: str | Unset = UNSET,
        with_subject_id: str | Unset = UNSET,
    ) -> AsyncRecordPage[records.CustomFieldValue]:
        """List custom field values

        Has a rate limit of its own.

        Sends ``GET /custom_field_values``.

        Args:
            subject_type: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
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
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references, selected_choices, setter, subject.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc, subject_id:asc, subject_id:desc, updated_at:asc,
                updated_at:desc; anything else falls back to the default. The server's default is
                'created_at:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            with_custom_field_id: Not described in the vendor's document.
            with_setter_id: Not described in the vendor's document.
            with_subject_id: Not described in the vendor's document.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _LIST,
            _list_request(
                subject_type=subject_type,
                created_after=created_after,
                created_before=created_before,
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
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
                with_custom_field_id=with_custom_field_id,
                with_setter_id=with_setter_id,
                with_subject_id=with_subject_id,
            ),
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        subject_type: str,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.CustomFieldValueOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_custom_field_id: str | Unset = UNSET,
        with_setter_id: str | Unset = UNSET,
        with_subject_id: str | Unset = UNSET,
    ) -> AsyncIterator[records.CustomFieldValue]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /custom_field_values`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return async_iterate_records(
            self,
            _LIST,
            _list_request(
                subject_type=subject_type,
                created_after=created_after,
                created_before=created_before,
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
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
                with_custom_field_id=with_custom_field_id,
                with_setter_id=with_setter_id,
                with_subject_id=with_subject_id,
            ),
            _LIST_RECORDS,
        )

    async def update(
        self,
        id: str | int,
        *,
        custom_field_value: models.CustomFieldValueChanges,
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
    ) -> AsyncRecordPage[records.CustomFieldValue]:
        """Change a custom field value

        Sends ``PUT /custom_field_values/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            custom_field_value: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references, selected_choices, setter, subject.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _UPDATE,
            _update_request(
                id=id,
                custom_field_value=custom_field_value,
                include=include,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCustomFieldValuesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCustomFieldValuesWithRawResponse(self)


class AsyncCustomFieldValuesWithRawResponse:
    """The methods of ``custom_field_values`` with raw responses."""

    def __init__(self, resource: AsyncCustomFieldValues) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.delete_many = async_raw(raw_resource.delete_many)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
