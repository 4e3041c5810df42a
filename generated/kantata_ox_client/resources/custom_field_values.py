"""``client.custom_field_values`` of Kantata OX."""

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
    name="custom_field_values.create",
    method="POST",
    path="/custom_field_values",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("custom_field_values",),
    includes=Includes(documented=("custom_field", "external_references", "selected_choices", "setter", "subject")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_field_values import _create_custom_field_value_kwargs as _get_kwargs
    from ..models import CreateCustomFieldValueBody

    names = ("custom_field_value",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateCustomFieldValueBody(**members))


_CREATE_MANY = Operation(
    name="custom_field_values.create_many",
    method="POST",
    path="/custom_field_values",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY,
    ("custom_field_values",),
    includes=Includes(documented=("custom_field", "external_references", "selected_choices", "setter", "subject")),
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_field_values import _create_custom_field_value_kwargs as _get_kwargs
    from ..models import CreateCustomFieldValueBody

    names = ("custom_field_values",)
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
    from ..api.custom_field_values import _delete_custom_field_value_kwargs as _get_kwargs

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
    from ..api.custom_field_values import _delete_custom_field_values_kwargs as _get_kwargs

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
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("custom_field_values",),
    includes=Includes(documented=("custom_field", "external_references", "selected_choices", "setter", "subject")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_field_values import _get_custom_field_value_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="custom_field_values.list",
    method="GET",
    path="/custom_field_values",
    success=(200,),
    retryable=True,
    lists=frozenset(("external_reference_service_model_refs", "include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"external_reference_service_model_refs": "comma", "include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
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
    from ..api.custom_field_values import _get_custom_field_values_kwargs as _get_kwargs

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
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("custom_field_values",),
    includes=Includes(documented=("custom_field", "external_references", "selected_choices", "setter", "subject")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_field_values import _update_custom_field_value_kwargs as _get_kwargs
    from ..models import UpdateCustomFieldValueBody

    names = ("custom_field_value",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateCustomFieldValueBody(**members))


class CustomFieldValues(Resource):
    """Operations on ``custom_field_values``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        custom_field_value: models.NewCustomFieldValue | Mapping[str, Any],
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.CustomFieldValue:
        """Create a custom field value

        Writing a value again replaces it under a new id. Up to 100 records in one call when an array stands
        under the plural key. Has a rate limit of its own.

        Sends ``POST /custom_field_values``, which is not retried automatically once it may have reached the server.

        Args:
            custom_field_value: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references, selected_choices, setter, subject.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.custom_field_values.create(
                custom_field_value=models.NewCustomFieldValue(subject_type="Example", subject_id="7", custom_field_id="7", value="Example"),
            )
        """

        return _cast(
            "records.CustomFieldValue",
            _record(
                self,
                _CREATE,
                _create_request(
                    custom_field_value=custom_field_value,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def create_many(
        self,
        *,
        custom_field_values: Sequence[models.NewCustomFieldValue | Mapping[str, Any]],
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.CustomFieldValue]:
        """Create a custom field value

        Writing a value again replaces it under a new id. Up to 100 records in one call when an array stands
        under the plural key. Has a rate limit of its own.

        Sends ``POST /custom_field_values``, which is not retried automatically once it may have reached the server.

        Args:
            custom_field_values: Up to 100 in place of one.
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references, selected_choices, setter, subject.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.custom_field_values.create_many(
                custom_field_values=[models.NewCustomFieldValue(subject_type="Example", subject_id="7", custom_field_id="7", value="Example")],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                custom_field_values=custom_field_values,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a custom field value

        Sends ``DELETE /custom_field_values/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.custom_field_values.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def delete_many(self, *, ids: Sequence[int] | int | str, **options: Unpack[CallOptions]) -> None:
        """Delete custom field values

        Sends ``DELETE /custom_field_values``, which is not retried automatically once it may have reached the server.

        Args:
            ids: Comma-separated ids.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            StatusError: The API refuses the request.

        Example:
            kantata.custom_field_values.delete_many(ids="7")
        """

        self._call_without_result(
            _DELETE_MANY,
            _delete_many_request(
                ids=ids,
            ),
            options,
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.CustomFieldValue:
        """Show a custom field value

        Sends ``GET /custom_field_values/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references, selected_choices, setter, subject.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.custom_field_values.get("7")
        """

        return _cast(
            "records.CustomFieldValue",
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
        subject_type: str,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.CustomFieldValueOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_custom_field_id: str | Unset = UNSET,
        with_setter_id: str | Unset = UNSET,
        with_subject_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.custom_field_values.list(subject_type="Example")
        """

        return _records_page(
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
            _LIST__RECORDS,
            options,
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
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.CustomFieldValueOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_custom_field_id: str | Unset = UNSET,
        with_setter_id: str | Unset = UNSET,
        with_subject_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.CustomFieldValue]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /custom_field_values`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.custom_field_values.list_all(subject_type="Example"):
                print(each)
        """
        return _iterate_records(
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
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        custom_field_value: models.CustomFieldValueChanges | Mapping[str, Any],
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.CustomFieldValue:
        """Change a custom field value

        Sends ``PUT /custom_field_values/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            custom_field_value: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references, selected_choices, setter, subject.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.custom_field_values.update(
                "7",
                custom_field_value=models.CustomFieldValueChanges(value="Example"),
            )
        """

        return _cast(
            "records.CustomFieldValue",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    custom_field_value=custom_field_value,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.delete_many = raw(raw_resource.delete_many)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncCustomFieldValues(AsyncResource):
    """Operations on ``custom_field_values``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        custom_field_value: models.NewCustomFieldValue | Mapping[str, Any],
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.CustomFieldValue:
        """Create a custom field value

        Writing a value again replaces it under a new id. Up to 100 records in one call when an array stands
        under the plural key. Has a rate limit of its own.

        Sends ``POST /custom_field_values``, which is not retried automatically once it may have reached the server.

        Args:
            custom_field_value: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references, selected_choices, setter, subject.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.custom_field_values.create(
                custom_field_value=models.NewCustomFieldValue(subject_type="Example", subject_id="7", custom_field_id="7", value="Example"),
            )
        """

        return _cast(
            "records.CustomFieldValue",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    custom_field_value=custom_field_value,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def create_many(
        self,
        *,
        custom_field_values: Sequence[models.NewCustomFieldValue | Mapping[str, Any]],
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.CustomFieldValue]:
        """Create a custom field value

        Writing a value again replaces it under a new id. Up to 100 records in one call when an array stands
        under the plural key. Has a rate limit of its own.

        Sends ``POST /custom_field_values``, which is not retried automatically once it may have reached the server.

        Args:
            custom_field_values: Up to 100 in place of one.
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references, selected_choices, setter, subject.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.custom_field_values.create_many(
                custom_field_values=[models.NewCustomFieldValue(subject_type="Example", subject_id="7", custom_field_id="7", value="Example")],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                custom_field_values=custom_field_values,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a custom field value

        Sends ``DELETE /custom_field_values/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.custom_field_values.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def delete_many(self, *, ids: Sequence[int] | int | str, **options: Unpack[CallOptions]) -> None:
        """Delete custom field values

        Sends ``DELETE /custom_field_values``, which is not retried automatically once it may have reached the server.

        Args:
            ids: Comma-separated ids.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await kantata.custom_field_values.delete_many(ids="7")
        """

        await self._call_without_result(
            _DELETE_MANY,
            _delete_many_request(
                ids=ids,
            ),
            options,
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.CustomFieldValue:
        """Show a custom field value

        Sends ``GET /custom_field_values/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references, selected_choices, setter, subject.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.custom_field_values.get("7")
        """

        return _cast(
            "records.CustomFieldValue",
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
        subject_type: str,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.CustomFieldValueOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_custom_field_id: str | Unset = UNSET,
        with_setter_id: str | Unset = UNSET,
        with_subject_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.custom_field_values.list(subject_type="Example")
        """

        return await _async_records_page(
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
            _LIST__RECORDS,
            options,
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
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.CustomFieldValueOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_custom_field_id: str | Unset = UNSET,
        with_setter_id: str | Unset = UNSET,
        with_subject_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.CustomFieldValue]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /custom_field_values`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.custom_field_values.list_all(subject_type="Example"):
                print(each)
        """
        return _async_iterate_records(
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
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        custom_field_value: models.CustomFieldValueChanges | Mapping[str, Any],
        include: str | Sequence[records.CustomFieldValueInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.CustomFieldValue:
        """Change a custom field value

        Sends ``PUT /custom_field_values/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            custom_field_value: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references, selected_choices, setter, subject.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.custom_field_values.update(
                "7",
                custom_field_value=models.CustomFieldValueChanges(value="Example"),
            )
        """

        return _cast(
            "records.CustomFieldValue",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    custom_field_value=custom_field_value,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.delete_many = async_raw(raw_resource.delete_many)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
