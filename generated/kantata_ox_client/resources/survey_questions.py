"""``client.survey_questions`` of Kantata OX."""

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
    name="survey_questions.create",
    method="POST",
    path="/survey_questions",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("survey_questions",), includes=Includes(documented=("choices", "external_references"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.survey_questions_legacy import _create_survey_question_kwargs as _get_kwargs
    from ..models import CreateSurveyQuestionBody

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
    from ..api.survey_questions_legacy import _delete_survey_question_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="survey_questions.list",
    method="GET",
    path="/survey_questions",
    success=(200,),
    retryable=True,
    lists=frozenset(("external_reference_service_model_refs", "include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"external_reference_service_model_refs": "comma", "include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("survey_questions",),
    includes=Includes(documented=("choices", "external_references")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc", "updated_at:asc", "updated_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.survey_questions_legacy import _get_survey_questions_kwargs as _get_kwargs

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
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("survey_questions",), includes=Includes(documented=("choices", "external_references"))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.survey_questions_legacy import _update_survey_question_kwargs as _get_kwargs
    from ..models import UpdateSurveyQuestionBody

    names = ("survey_question",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateSurveyQuestionBody(**members))


class SurveyQuestions(Resource):
    """Operations on ``survey_questions``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        survey_question: models.NewSurveyQuestion | Mapping[str, Any],
        include: str | Sequence[records.SurveyQuestionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.SurveyQuestion:
        """Create a survey question

        Sends ``POST /survey_questions``, which is not retried automatically once it may have reached the server.

        Args:
            survey_question: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: choices, external_references.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.survey_questions.create(
                survey_question=models.NewSurveyQuestion(text="Example", question_type="Example"),
            )
        """

        return _cast(
            "records.SurveyQuestion",
            _record(
                self,
                _CREATE,
                _create_request(
                    survey_question=survey_question,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a survey question

        Sends ``DELETE /survey_questions/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.survey_questions.delete("7")
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
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.SurveyQuestionInclude] | Unset = UNSET,
        included_on_template: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.SurveyQuestionOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.survey_questions.list()
        """

        return _records_page(
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
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.SurveyQuestionInclude] | Unset = UNSET,
        included_on_template: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.SurveyQuestionOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.SurveyQuestion]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /survey_questions`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.survey_questions.list_all():
                print(each)
        """
        return _iterate_records(
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
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        survey_question: models.SurveyQuestionChanges | Mapping[str, Any],
        include: str | Sequence[records.SurveyQuestionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.SurveyQuestion:
        """Change a survey question

        Sends ``PUT /survey_questions/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            survey_question: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: choices, external_references.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.survey_questions.update(
                "7",
                survey_question=models.SurveyQuestionChanges(text="Example"),
            )
        """

        return _cast(
            "records.SurveyQuestion",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    survey_question=survey_question,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
    """Operations on ``survey_questions``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        survey_question: models.NewSurveyQuestion | Mapping[str, Any],
        include: str | Sequence[records.SurveyQuestionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.SurveyQuestion:
        """Create a survey question

        Sends ``POST /survey_questions``, which is not retried automatically once it may have reached the server.

        Args:
            survey_question: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: choices, external_references.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.survey_questions.create(
                survey_question=models.NewSurveyQuestion(text="Example", question_type="Example"),
            )
        """

        return _cast(
            "records.SurveyQuestion",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    survey_question=survey_question,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a survey question

        Sends ``DELETE /survey_questions/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.survey_questions.delete("7")
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
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.SurveyQuestionInclude] | Unset = UNSET,
        included_on_template: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.SurveyQuestionOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.survey_questions.list()
        """

        return await _async_records_page(
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
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.SurveyQuestionInclude] | Unset = UNSET,
        included_on_template: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.SurveyQuestionOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.SurveyQuestion]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /survey_questions`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.survey_questions.list_all():
                print(each)
        """
        return _async_iterate_records(
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
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        survey_question: models.SurveyQuestionChanges | Mapping[str, Any],
        include: str | Sequence[records.SurveyQuestionInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.SurveyQuestion:
        """Change a survey question

        Sends ``PUT /survey_questions/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            survey_question: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: choices, external_references.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.survey_questions.update(
                "7",
                survey_question=models.SurveyQuestionChanges(text="Example"),
            )
        """

        return _cast(
            "records.SurveyQuestion",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    survey_question=survey_question,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
