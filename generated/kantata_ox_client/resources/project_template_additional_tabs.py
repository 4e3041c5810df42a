"""``client.project_template_additional_tabs`` of Kantata OX."""

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
    name="project_template_additional_tabs.create",
    method="POST",
    path="/project_template_additional_tabs",
    success=(200,),
    retryable=False,
)
_CREATE__RECORDS = RecordsOperation(REGISTRY, ("project_template_additional_tabs",), includes=Includes(open=True))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.project_template_additional_tabs import _create_project_template_additional_tab_kwargs as _get_kwargs
    from ..models import CreateProjectTemplateAdditionalTabBody

    names = ("project_template_additional_tab",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateProjectTemplateAdditionalTabBody(**members))


_DELETE = Operation(
    name="project_template_additional_tabs.delete",
    method="DELETE",
    path="/project_template_additional_tabs/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.project_template_additional_tabs import _delete_project_template_additional_tab_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="project_template_additional_tabs.list",
    method="GET",
    path="/project_template_additional_tabs",
    success=(200,),
    retryable=True,
    lists=frozenset(("only",)),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("project_template_additional_tabs",),
    includes=Includes(open=True),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("updated_at:asc", "updated_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.project_template_additional_tabs import _get_project_template_additional_tabs_kwargs as _get_kwargs

    return _get_kwargs(**given)


class ProjectTemplateAdditionalTabs(Resource):
    """Operations on ``project_template_additional_tabs``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        project_template_additional_tab: models.NewProjectTemplateAdditionalTab | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplateAdditionalTab:
        """Create a project template additional tab

        Sends ``POST /project_template_additional_tabs``, which is not retried automatically once it may have reached the server.

        Args:
            project_template_additional_tab: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.project_template_additional_tabs.create(
                project_template_additional_tab=models.NewProjectTemplateAdditionalTab(project_template_id="7", tab_type="Example", associated_tab_id="7"),
            )
        """

        return _cast(
            "records.ProjectTemplateAdditionalTab",
            _record(
                self,
                _CREATE,
                _create_request(
                    project_template_additional_tab=project_template_additional_tab,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a project template additional tab

        Sends ``DELETE /project_template_additional_tabs/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.project_template_additional_tabs.delete("7")
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
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ProjectTemplateAdditionalTabOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        project_template_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ProjectTemplateAdditionalTab]:
        """List project template additional tabs

        Sends ``GET /project_template_additional_tabs``.

        Args:
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of updated_at:asc, updated_at:desc; anything else falls back to the default. The
                server's default is 'updated_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            project_template_id: Id of the project template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.project_template_additional_tabs.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                project_template_id=project_template_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ProjectTemplateAdditionalTabOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        project_template_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.ProjectTemplateAdditionalTab]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /project_template_additional_tabs`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.project_template_additional_tabs.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                project_template_id=project_template_id,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ProjectTemplateAdditionalTabsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ProjectTemplateAdditionalTabsWithRawResponse(self)


class ProjectTemplateAdditionalTabsWithRawResponse:
    """The methods of ``project_template_additional_tabs`` with raw responses."""

    def __init__(self, resource: ProjectTemplateAdditionalTabs) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.list = raw(raw_resource.list)


class AsyncProjectTemplateAdditionalTabs(AsyncResource):
    """Operations on ``project_template_additional_tabs``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        project_template_additional_tab: models.NewProjectTemplateAdditionalTab | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplateAdditionalTab:
        """Create a project template additional tab

        Sends ``POST /project_template_additional_tabs``, which is not retried automatically once it may have reached the server.

        Args:
            project_template_additional_tab: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.project_template_additional_tabs.create(
                project_template_additional_tab=models.NewProjectTemplateAdditionalTab(project_template_id="7", tab_type="Example", associated_tab_id="7"),
            )
        """

        return _cast(
            "records.ProjectTemplateAdditionalTab",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    project_template_additional_tab=project_template_additional_tab,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a project template additional tab

        Sends ``DELETE /project_template_additional_tabs/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.project_template_additional_tabs.delete("7")
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
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ProjectTemplateAdditionalTabOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        project_template_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ProjectTemplateAdditionalTab]:
        """List project template additional tabs

        Sends ``GET /project_template_additional_tabs``.

        Args:
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of updated_at:asc, updated_at:desc; anything else falls back to the default. The
                server's default is 'updated_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            project_template_id: Id of the project template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.project_template_additional_tabs.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                project_template_id=project_template_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ProjectTemplateAdditionalTabOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        project_template_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.ProjectTemplateAdditionalTab]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /project_template_additional_tabs`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.project_template_additional_tabs.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                project_template_id=project_template_id,
            ),
            _LIST__RECORDS,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncProjectTemplateAdditionalTabsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncProjectTemplateAdditionalTabsWithRawResponse(self)


class AsyncProjectTemplateAdditionalTabsWithRawResponse:
    """The methods of ``project_template_additional_tabs`` with raw responses."""

    def __init__(self, resource: AsyncProjectTemplateAdditionalTabs) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.list = async_raw(raw_resource.list)
