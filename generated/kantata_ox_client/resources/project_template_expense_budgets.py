"""``client.project_template_expense_budgets`` of Kantata OX."""

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
    name="project_template_expense_budgets.create",
    method="POST",
    path="/project_template_expense_budgets",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("project_template_expense_budgets",), includes=Includes(documented=("project_template",))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.project_template_expense_budgets import _create_project_template_expense_budget_kwargs as _get_kwargs
    from ..models import CreateProjectTemplateExpenseBudgetBody

    names = ("project_template_expense_budget",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateProjectTemplateExpenseBudgetBody(**members))


_CREATE_MANY = Operation(
    name="project_template_expense_budgets.create_many",
    method="POST",
    path="/project_template_expense_budgets",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY, ("project_template_expense_budgets",), includes=Includes(documented=("project_template",))
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.project_template_expense_budgets import _create_project_template_expense_budget_kwargs as _get_kwargs
    from ..models import CreateProjectTemplateExpenseBudgetBody

    names = ("project_template_expense_budgets",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateProjectTemplateExpenseBudgetBody(**members))


_DELETE = Operation(
    name="project_template_expense_budgets.delete",
    method="DELETE",
    path="/project_template_expense_budgets/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.project_template_expense_budgets import _delete_project_template_expense_budget_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="project_template_expense_budgets.get",
    method="GET",
    path="/project_template_expense_budgets/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("project_template_expense_budgets",), includes=Includes(documented=("project_template",))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.project_template_expense_budgets import _get_project_template_expense_budget_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="project_template_expense_budgets.list",
    method="GET",
    path="/project_template_expense_budgets",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("project_template_expense_budgets",),
    includes=Includes(documented=("project_template",)),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc", "title:asc", "title:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.project_template_expense_budgets import _get_project_template_expense_budgets_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="project_template_expense_budgets.update",
    method="PUT",
    path="/project_template_expense_budgets/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("project_template_expense_budgets",), includes=Includes(documented=("project_template",))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.project_template_expense_budgets import _update_project_template_expense_budget_kwargs as _get_kwargs
    from ..models import UpdateProjectTemplateExpenseBudgetBody

    names = ("project_template_expense_budget",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateProjectTemplateExpenseBudgetBody(**members))


class ProjectTemplateExpenseBudgets(Resource):
    """Operations on ``project_template_expense_budgets``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        project_template_expense_budget: models.NewProjectTemplateExpenseBudget | Mapping[str, Any],
        include: str | Sequence[records.ProjectTemplateExpenseBudgetInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplateExpenseBudget:
        """Create a project template expense budget

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /project_template_expense_budgets``, which is not retried automatically once it may have reached the server.

        Args:
            project_template_expense_budget: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: project_template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.project_template_expense_budgets.create(
                project_template_expense_budget=models.NewProjectTemplateExpenseBudget(project_template_id="7", title="Example", billable=True, burns_budget=True, fixed_fee=True),
            )
        """

        return _cast(
            "records.ProjectTemplateExpenseBudget",
            _record(
                self,
                _CREATE,
                _create_request(
                    project_template_expense_budget=project_template_expense_budget,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def create_many(
        self,
        *,
        project_template_expense_budgets: Sequence[models.NewProjectTemplateExpenseBudget | Mapping[str, Any]],
        include: str | Sequence[records.ProjectTemplateExpenseBudgetInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ProjectTemplateExpenseBudget]:
        """Create a project template expense budget

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /project_template_expense_budgets``, which is not retried automatically once it may have reached the server.

        Args:
            project_template_expense_budgets: Up to 100 in place of one.
            include: Comma-separated associations to side-load, without spaces: project_template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.project_template_expense_budgets.create_many(
                project_template_expense_budgets=[models.NewProjectTemplateExpenseBudget(project_template_id="7", title="Example", billable=True, burns_budget=True, fixed_fee=True)],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                project_template_expense_budgets=project_template_expense_budgets,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a project template expense budget

        Sends ``DELETE /project_template_expense_budgets/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.project_template_expense_budgets.delete("7")
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
        include: str | Sequence[records.ProjectTemplateExpenseBudgetInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplateExpenseBudget:
        """Show a project template expense budget

        Sends ``GET /project_template_expense_budgets/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: project_template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.project_template_expense_budgets.get("7")
        """

        return _cast(
            "records.ProjectTemplateExpenseBudget",
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
        include: str | Sequence[records.ProjectTemplateExpenseBudgetInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ProjectTemplateExpenseBudgetOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        project_template_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ProjectTemplateExpenseBudget]:
        """List project template expense budgets

        Sends ``GET /project_template_expense_budgets``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: project_template.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc, title:asc, title:desc; anything else falls back to
                the default. The server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            project_template_id: Id of the project template.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.project_template_expense_budgets.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                project_template_id=project_template_id,
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
        include: str | Sequence[records.ProjectTemplateExpenseBudgetInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ProjectTemplateExpenseBudgetOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        project_template_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.ProjectTemplateExpenseBudget]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /project_template_expense_budgets`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.project_template_expense_budgets.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                project_template_id=project_template_id,
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
        project_template_expense_budget: models.ProjectTemplateExpenseBudgetChanges | Mapping[str, Any],
        include: str | Sequence[records.ProjectTemplateExpenseBudgetInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplateExpenseBudget:
        """Change a project template expense budget

        Sends ``PUT /project_template_expense_budgets/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            project_template_expense_budget: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: project_template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.project_template_expense_budgets.update(
                "7",
                project_template_expense_budget=models.ProjectTemplateExpenseBudgetChanges(title="Example"),
            )
        """

        return _cast(
            "records.ProjectTemplateExpenseBudget",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    project_template_expense_budget=project_template_expense_budget,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> ProjectTemplateExpenseBudgetsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ProjectTemplateExpenseBudgetsWithRawResponse(self)


class ProjectTemplateExpenseBudgetsWithRawResponse:
    """The methods of ``project_template_expense_budgets`` with raw responses."""

    def __init__(self, resource: ProjectTemplateExpenseBudgets) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncProjectTemplateExpenseBudgets(AsyncResource):
    """Operations on ``project_template_expense_budgets``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        project_template_expense_budget: models.NewProjectTemplateExpenseBudget | Mapping[str, Any],
        include: str | Sequence[records.ProjectTemplateExpenseBudgetInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplateExpenseBudget:
        """Create a project template expense budget

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /project_template_expense_budgets``, which is not retried automatically once it may have reached the server.

        Args:
            project_template_expense_budget: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: project_template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.project_template_expense_budgets.create(
                project_template_expense_budget=models.NewProjectTemplateExpenseBudget(project_template_id="7", title="Example", billable=True, burns_budget=True, fixed_fee=True),
            )
        """

        return _cast(
            "records.ProjectTemplateExpenseBudget",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    project_template_expense_budget=project_template_expense_budget,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def create_many(
        self,
        *,
        project_template_expense_budgets: Sequence[models.NewProjectTemplateExpenseBudget | Mapping[str, Any]],
        include: str | Sequence[records.ProjectTemplateExpenseBudgetInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ProjectTemplateExpenseBudget]:
        """Create a project template expense budget

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /project_template_expense_budgets``, which is not retried automatically once it may have reached the server.

        Args:
            project_template_expense_budgets: Up to 100 in place of one.
            include: Comma-separated associations to side-load, without spaces: project_template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.project_template_expense_budgets.create_many(
                project_template_expense_budgets=[models.NewProjectTemplateExpenseBudget(project_template_id="7", title="Example", billable=True, burns_budget=True, fixed_fee=True)],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                project_template_expense_budgets=project_template_expense_budgets,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a project template expense budget

        Sends ``DELETE /project_template_expense_budgets/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.project_template_expense_budgets.delete("7")
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
        include: str | Sequence[records.ProjectTemplateExpenseBudgetInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplateExpenseBudget:
        """Show a project template expense budget

        Sends ``GET /project_template_expense_budgets/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: project_template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.project_template_expense_budgets.get("7")
        """

        return _cast(
            "records.ProjectTemplateExpenseBudget",
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
        include: str | Sequence[records.ProjectTemplateExpenseBudgetInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ProjectTemplateExpenseBudgetOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        project_template_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ProjectTemplateExpenseBudget]:
        """List project template expense budgets

        Sends ``GET /project_template_expense_budgets``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: project_template.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc, title:asc, title:desc; anything else falls back to
                the default. The server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            project_template_id: Id of the project template.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.project_template_expense_budgets.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                project_template_id=project_template_id,
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
        include: str | Sequence[records.ProjectTemplateExpenseBudgetInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.ProjectTemplateExpenseBudgetOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        project_template_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.ProjectTemplateExpenseBudget]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /project_template_expense_budgets`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.project_template_expense_budgets.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                project_template_id=project_template_id,
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
        project_template_expense_budget: models.ProjectTemplateExpenseBudgetChanges | Mapping[str, Any],
        include: str | Sequence[records.ProjectTemplateExpenseBudgetInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.ProjectTemplateExpenseBudget:
        """Change a project template expense budget

        Sends ``PUT /project_template_expense_budgets/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            project_template_expense_budget: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: project_template.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.project_template_expense_budgets.update(
                "7",
                project_template_expense_budget=models.ProjectTemplateExpenseBudgetChanges(title="Example"),
            )
        """

        return _cast(
            "records.ProjectTemplateExpenseBudget",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    project_template_expense_budget=project_template_expense_budget,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncProjectTemplateExpenseBudgetsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncProjectTemplateExpenseBudgetsWithRawResponse(self)


class AsyncProjectTemplateExpenseBudgetsWithRawResponse:
    """The methods of ``project_template_expense_budgets`` with raw responses."""

    def __init__(self, resource: AsyncProjectTemplateExpenseBudgets) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
