"""``client.survey_questions`` of Kantata OX."""

from __future__ import annotations

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
    name="survey_questions.create",
    method="POST",
    path="/survey_questions",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_RECORDS = RecordsOperation(
    REGISTRY, ("survey_questions",), includes=Includes(documented=("choices", "external_references"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.survey_questions_legacy.create_survey_question import _get_kwargs
    from ..models.create_survey_question_body import CreateSurveyQuestionBody

    names = ("survey_question",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateSurveyQuestionBody(**members))


_DELETE = Operation(
    name="survey_questions.delete",
    method="DELETE",
    path="/survey_questions/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.survey_questions_legacy.delete_survey_question import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="survey_questions.list",
    method="GET",
    path="/survey_questions",
    success=(200,),
    retryable=True,
    lists=frozenset(("external_reference_service_model_refs", "include", "only")),
    styles={"external_reference_service_model_refs": "comma", "include": "comma", "only": "comma"},
)
_LIST_RECORDS = RecordsOperation(
    REGISTRY,
    ("survey_questions",),
    includes=Includes(documented=("choices", "external_references")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc", "updated_at:asc", "updated_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.survey_questions_legacy.get_survey_questions import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="survey_questions.update",
    method="PUT",
    path="/survey_questions/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE_RECORDS = RecordsOperation(
    REGISTRY, ("survey_questions",), includes=Includes(documented=("choices", "external_references"))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.survey_questions_legacy.update_survey_question import _get_kwargs
    from ..models.update_survey_question_body import UpdateSurveyQuestionBody

    names = ("survey_question",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateSurveyQuestionBody(**members))


class SurveyQuestions(Resource):
    """Operations on ``survey_questions``."""

    def create(
        self,
        *,
        survey_question: models.NewSurveyQuestion,
        include: str | Sequence[records.SurveyQuestionInclude] | Unset = UNSET,
    ) -> RecordPage[records.SurveyQuestion]:
        """Create a survey question

        Sends ``POST /survey_questions``, which is not retried automatically once it may have reached the server.

        Args:
            survey_question: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: choices, external_references.

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
                survey_question=survey_question,
                include=include,
            ),
            _CREATE_RECORDS,
        )

    def delete(self, id: str | int) -> None:
        """Delete a survey question

        Sends ``DELETE /survey_questions/{id}``, which is not retried automatically once it may have reached the server.

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

    def list(
        self,
        *,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.SurveyQuestionInclude] | Unset = UNSET,
        included_on_template: str | int | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.SurveyQuestionOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> RecordPage[records.SurveyQuestion]:
        """List survey questions

        Sends ``GET /survey_questions``.

        Args:
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
            include: Comma-separated associations to side-load, without spaces: choices, external_references.
            included_on_template: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc, updated_at:asc, updated_at:desc; anything else
                falls back to the default. The server's default is 'updated_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.

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
                included_on_template=included_on_template,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.SurveyQuestionInclude] | Unset = UNSET,
        included_on_template: str | int | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.SurveyQuestionOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> Iterator[records.SurveyQuestion]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /survey_questions`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return iterate_records(
            self,
            _LIST,
            _list_request(
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
                included_on_template=included_on_template,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST_RECORDS,
        )

    def update(
        self,
        id: str | int,
        *,
        survey_question: models.SurveyQuestionChanges,
        include: str | Sequence[records.SurveyQuestionInclude] | Unset = UNSET,
    ) -> RecordPage[records.SurveyQuestion]:
        """Change a survey question

        Sends ``PUT /survey_questions/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            survey_question: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: choices, external_references.

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
                survey_question=survey_question,
                include=include,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> SurveyQuestionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return SurveyQuestionsWithRawResponse(self)


class SurveyQuestionsWithRawResponse:
    """The methods of ``survey_questions`` with raw responses."""

    def __init__(self, resource: SurveyQuestions) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncSurveyQuestions(AsyncResource):
    """Operations on ``survey_questions``."""

    async def create(
        self,
        *,
        survey_question: models.NewSurveyQuestion,
        include: str | Sequence[records.SurveyQuestionInclude] | Unset = UNSET,
    ) -> AsyncRecordPage[records.SurveyQuestion]:
        """Create a survey question

        Sends ``POST /survey_questions``, which is not retried automatically once it may have reached the server.

        Args:
            survey_question: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: choices, external_references.

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
                survey_question=survey_question,
                include=include,
            ),
            _CREATE_RECORDS,
        )

    async def delete(self, id: str | int) -> None:
        """Delete a survey question

        Sends ``DELETE /survey_questions/{id}``, which is not retried automatically once it may have reached the server.

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

    async def list(
        self,
        *,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.SurveyQuestionInclude] | Unset = UNSET,
        included_on_template: str | int | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.SurveyQuestionOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncRecordPage[records.SurveyQuestion]:
        """List survey questions

        Sends ``GET /survey_questions``.

        Args:
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
            include: Comma-separated associations to side-load, without spaces: choices, external_references.
            included_on_template: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc, updated_at:asc, updated_at:desc; anything else
                falls back to the default. The server's default is 'updated_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.

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
                included_on_template=included_on_template,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST_RECORDS,
        )

    def list_all(
        self,
        *,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[str | int] | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.SurveyQuestionInclude] | Unset = UNSET,
        included_on_template: str | int | Unset = UNSET,
        only: Sequence[str | int] | str | Unset = UNSET,
        order: records.SurveyQuestionOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
    ) -> AsyncIterator[records.SurveyQuestion]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /survey_questions`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        return async_iterate_records(
            self,
            _LIST,
            _list_request(
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
                included_on_template=included_on_template,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST_RECORDS,
        )

    async def update(
        self,
        id: str | int,
        *,
        survey_question: models.SurveyQuestionChanges,
        include: str | Sequence[records.SurveyQuestionInclude] | Unset = UNSET,
    ) -> AsyncRecordPage[records.SurveyQuestion]:
        """Change a survey question

        Sends ``PUT /survey_questions/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            survey_question: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: choices, external_references.

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
                survey_question=survey_question,
                include=include,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> AsyncSurveyQuestionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncSurveyQuestionsWithRawResponse(self)


class AsyncSurveyQuestionsWithRawResponse:
    """The methods of ``survey_questions`` with raw responses."""

    def __init__(self, resource: AsyncSurveyQuestions) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
