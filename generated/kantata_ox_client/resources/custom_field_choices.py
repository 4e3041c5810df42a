"""``client.custom_field_choices`` of Kantata OX."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import RecordsOperation
from ..._runtime.sideload.operations import async_iterate_records as _async_iterate_records
from ..._runtime.sideload.operations import async_records_page as _async_records_page
from ..._runtime.sideload.operations import iterate_records as _iterate_records
from ..._runtime.sideload.operations import records_page as _records_page
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from ..._runtime.sideload.paging import EnvelopePages
from .. import records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_LIST = Operation(
    name="custom_field_choices.list",
    method="GET",
    path="/custom_field_choices",
    success=(200,),
    retryable=True,
    lists=frozenset(("external_reference_service_model_refs", "for_choice_ids", "include", "only")),
    filters=frozenset(("for_choice_ids", "only")),
    empty_response='{"count": 0, "results": []}',
    styles={
        "external_reference_service_model_refs": "comma",
        "for_choice_ids": "comma",
        "include": "comma",
        "only": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("custom_field_choices",),
    includes=Includes(documented=("custom_field", "external_references")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("label:asc", "label:desc", "position:asc", "position:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.custom_field_choices import _get_custom_field_choices_kwargs as _get_kwargs

    return _get_kwargs(**given)


class CustomFieldChoices(Resource):
    """Operations on ``custom_field_choices``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list(
        self,
        *,
        active: bool | Unset = UNSET,
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
        for_choice_ids: Sequence[int] | int | str | Unset = UNSET,
        for_custom_fields: str | Unset = UNSET,
        include: str | Sequence[records.CustomFieldChoiceInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.CustomFieldChoiceOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        per_custom_field: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.CustomFieldChoice]:
        """List custom field choices

        Sends ``GET /custom_field_choices``.

        Args:
            active: Not described in the vendor's document.
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
            for_choice_ids: Comma-separated ids.
            for_custom_fields: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references.
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of label:asc, label:desc, position:asc, position:desc; anything else falls back to the
                default. The server's default is 'position:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            per_custom_field: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.custom_field_choices.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                active=active,
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
                for_choice_ids=for_choice_ids,
                for_custom_fields=for_custom_fields,
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                per_custom_field=per_custom_field,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        active: bool | Unset = UNSET,
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
        for_choice_ids: Sequence[int] | int | str | Unset = UNSET,
        for_custom_fields: str | Unset = UNSET,
        include: str | Sequence[records.CustomFieldChoiceInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.CustomFieldChoiceOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        per_custom_field: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.CustomFieldChoice]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /custom_field_choices`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.custom_field_choices.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                active=active,
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
                for_choice_ids=for_choice_ids,
                for_custom_fields=for_custom_fields,
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                per_custom_field=per_custom_field,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> CustomFieldChoicesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CustomFieldChoicesWithRawResponse(self)


class CustomFieldChoicesWithRawResponse:
    """The methods of ``custom_field_choices`` with raw responses."""

    def __init__(self, resource: CustomFieldChoices) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)


class AsyncCustomFieldChoices(AsyncResource):
    """Operations on ``custom_field_choices``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list(
        self,
        *,
        active: bool | Unset = UNSET,
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
        for_choice_ids: Sequence[int] | int | str | Unset = UNSET,
        for_custom_fields: str | Unset = UNSET,
        include: str | Sequence[records.CustomFieldChoiceInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.CustomFieldChoiceOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        per_custom_field: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.CustomFieldChoice]:
        """List custom field choices

        Sends ``GET /custom_field_choices``.

        Args:
            active: Not described in the vendor's document.
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
            for_choice_ids: Comma-separated ids.
            for_custom_fields: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: custom_field,
                external_references.
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of label:asc, label:desc, position:asc, position:desc; anything else falls back to the
                default. The server's default is 'position:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            per_custom_field: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.custom_field_choices.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                active=active,
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
                for_choice_ids=for_choice_ids,
                for_custom_fields=for_custom_fields,
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                per_custom_field=per_custom_field,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        active: bool | Unset = UNSET,
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
        for_choice_ids: Sequence[int] | int | str | Unset = UNSET,
        for_custom_fields: str | Unset = UNSET,
        include: str | Sequence[records.CustomFieldChoiceInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.CustomFieldChoiceOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        per_custom_field: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.CustomFieldChoice]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /custom_field_choices`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.custom_field_choices.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                active=active,
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
                for_choice_ids=for_choice_ids,
                for_custom_fields=for_custom_fields,
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                per_custom_field=per_custom_field,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCustomFieldChoicesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCustomFieldChoicesWithRawResponse(self)


class AsyncCustomFieldChoicesWithRawResponse:
    """The methods of ``custom_field_choices`` with raw responses."""

    def __init__(self, resource: AsyncCustomFieldChoices) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)
