"""``client.projects`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="projects.create",
    method="POST",
    path="/projects",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.projects import _post_projects_kwargs as _get_kwargs
    from ..models import ProjectCreateRequest

    names = (
        "name",
        "code",
        "color",
        "description",
        "end_date",
        "parent_id",
        "partner_metadata",
        "start_date",
        "tag_ids",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ProjectCreateRequest(**members))


_DELETE = Operation(
    name="projects.delete",
    method="DELETE",
    path="/projects/{project_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.projects import _delete_projects_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="projects.get",
    method="GET",
    path="/projects/{project_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.projects import _get_projects_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="projects.list",
    method="GET",
    path="/projects",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.projects import _get_projects_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="projects.update",
    method="PATCH",
    path="/projects/{project_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.projects import _patch_projects_id_kwargs as _get_kwargs
    from ..models import ProjectUpdateRequest

    names = (
        "code",
        "color",
        "description",
        "end_date",
        "name",
        "parent_id",
        "partner_metadata",
        "start_date",
        "tag_ids",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ProjectUpdateRequest(**members))


class Projects(Resource):
    """Operations on ``projects``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        name: str,
        code: str | Unset = UNSET,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        parent_id: UUID | str | Unset = UNSET,
        partner_metadata: Any | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ProjectResource:
        """Create a project

        Sends ``POST /projects``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            code: Not described in the vendor's document.
            color: Not described in the vendor's document.
            description: Not described in the vendor's document.
            end_date: Not described in the vendor's document.
            parent_id: Not described in the vendor's document.
            partner_metadata: Not described in the vendor's document.
            start_date: Not described in the vendor's document.
            tag_ids: The server's default is [].
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.projects.create(name="Example")
        """

        from ..api.projects import _post_projects_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                code=code,
                color=color,
                description=description,
                end_date=end_date,
                parent_id=parent_id,
                partner_metadata=partner_metadata,
                start_date=start_date,
                tag_ids=tag_ids,
            ),
            _parse,
            options,
        )

    def delete(self, project_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a project

        Sends ``DELETE /projects/{project_id}``, which is not retried automatically once it may have reached the server.

        Args:
            project_id: Id of the project.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.projects.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                project_id=project_id,
            ),
            options,
        )

    def get(self, project_id: str | UUID, **options: Unpack[CallOptions]) -> models.ProjectResource:
        """Read a project

        Sends ``GET /projects/{project_id}``.

        Args:
            project_id: Id of the project.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.projects.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.projects import _get_projects_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                project_id=project_id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.ProjectCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        start_date_gt: datetime.date | Unset = UNSET,
        start_date_lt: datetime.date | Unset = UNSET,
        start_date_gte: datetime.date | Unset = UNSET,
        start_date_lte: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        end_date_gt: datetime.date | Unset = UNSET,
        end_date_lt: datetime.date | Unset = UNSET,
        end_date_gte: datetime.date | Unset = UNSET,
        end_date_lte: datetime.date | Unset = UNSET,
        name: str | Unset = UNSET,
        name_iexact: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        code: str | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.ProjectResource]:
        """List projects

        List the projects, page by page.

        Sends ``GET /projects``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that projects can be sorted by.
            created_at_gt: Only projects created after this moment (UTC).
            created_at_lt: Only projects created before this moment (UTC).
            created_at_gte: Only projects created at or after this moment (UTC).
            created_at_lte: Only projects created at or before this moment (UTC).
            start_date: Only projects with this start date.
            start_date_gt: Only projects whose start date is after this day.
            start_date_lt: Only projects whose start date is before this day.
            start_date_gte: Only projects whose start date is on or after this day.
            start_date_lte: Only projects whose start date is on or before this day.
            end_date: Only projects with this end date.
            end_date_gt: Only projects whose end date is after this day.
            end_date_lt: Only projects whose end date is before this day.
            end_date_gte: Only projects whose end date is on or after this day.
            end_date_lte: Only projects whose end date is on or before this day.
            name: Only projects with this name.
            name_iexact: Only projects whose name is this text; case does not matter.
            name_contains: Only projects whose name contains this text; case matters.
            name_icontains: Only projects whose name contains this text; case does not matter.
            code: Only projects with this code.
            created_by_entity_user_id: Only projects created by this entity user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.projects.list()
        """

        from ..api.projects import _get_projects_response as _parse

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                start_date=start_date,
                start_date_gt=start_date_gt,
                start_date_lt=start_date_lt,
                start_date_gte=start_date_gte,
                start_date_lte=start_date_lte,
                end_date=end_date,
                end_date_gt=end_date_gt,
                end_date_lt=end_date_lt,
                end_date_gte=end_date_gte,
                end_date_lte=end_date_lte,
                name=name,
                name_iexact=name_iexact,
                name_contains=name_contains,
                name_icontains=name_icontains,
                code=code,
                created_by_entity_user_id=created_by_entity_user_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.ProjectCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        start_date_gt: datetime.date | Unset = UNSET,
        start_date_lt: datetime.date | Unset = UNSET,
        start_date_gte: datetime.date | Unset = UNSET,
        start_date_lte: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        end_date_gt: datetime.date | Unset = UNSET,
        end_date_lt: datetime.date | Unset = UNSET,
        end_date_gte: datetime.date | Unset = UNSET,
        end_date_lte: datetime.date | Unset = UNSET,
        name: str | Unset = UNSET,
        name_iexact: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        code: str | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.ProjectResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /projects`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.projects.list_all():
                print(each)
        """
        from ..api.projects import _get_projects_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                start_date=start_date,
                start_date_gt=start_date_gt,
                start_date_lt=start_date_lt,
                start_date_gte=start_date_gte,
                start_date_lte=start_date_lte,
                end_date=end_date,
                end_date_gt=end_date_gt,
                end_date_lt=end_date_lt,
                end_date_gte=end_date_gte,
                end_date_lte=end_date_lte,
                name=name,
                name_iexact=name_iexact,
                name_contains=name_contains,
                name_icontains=name_icontains,
                code=code,
                created_by_entity_user_id=created_by_entity_user_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self,
        project_id: str | UUID,
        *,
        code: str | Unset = UNSET,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        name: str | Unset = UNSET,
        parent_id: UUID | str | Unset = UNSET,
        partner_metadata: Any | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ProjectResource:
        """Change a project

        Change the given members of a project; the others stay.

        Sends ``PATCH /projects/{project_id}``, which is not retried automatically once it may have reached the server.

        Args:
            project_id: Id of the project.
            code: Not described in the vendor's document.
            color: Not described in the vendor's document.
            description: Not described in the vendor's document.
            end_date: Not described in the vendor's document.
            name: Not described in the vendor's document.
            parent_id: Not described in the vendor's document.
            partner_metadata: Not described in the vendor's document.
            start_date: Not described in the vendor's document.
            tag_ids: The server's default is [].
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.projects.update(
                "00000000-0000-4000-8000-000000000001",
                code="Example",
            )
        """

        from ..api.projects import _patch_projects_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                project_id=project_id,
                code=code,
                color=color,
                description=description,
                end_date=end_date,
                name=name,
                parent_id=parent_id,
                partner_metadata=partner_metadata,
                start_date=start_date,
                tag_ids=tag_ids,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ProjectsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ProjectsWithRawResponse(self)


class ProjectsWithRawResponse:
    """The methods of ``projects`` with raw responses."""

    def __init__(self, resource: Projects) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncProjects(AsyncResource):
    """Operations on ``projects``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        name: str,
        code: str | Unset = UNSET,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        parent_id: UUID | str | Unset = UNSET,
        partner_metadata: Any | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ProjectResource:
        """Create a project

        Sends ``POST /projects``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            code: Not described in the vendor's document.
            color: Not described in the vendor's document.
            description: Not described in the vendor's document.
            end_date: Not described in the vendor's document.
            parent_id: Not described in the vendor's document.
            partner_metadata: Not described in the vendor's document.
            start_date: Not described in the vendor's document.
            tag_ids: The server's default is [].
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.projects.create(name="Example")
        """

        from ..api.projects import _post_projects_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                code=code,
                color=color,
                description=description,
                end_date=end_date,
                parent_id=parent_id,
                partner_metadata=partner_metadata,
                start_date=start_date,
                tag_ids=tag_ids,
            ),
            _parse,
            options,
        )

    async def delete(self, project_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a project

        Sends ``DELETE /projects/{project_id}``, which is not retried automatically once it may have reached the server.

        Args:
            project_id: Id of the project.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.projects.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                project_id=project_id,
            ),
            options,
        )

    async def get(self, project_id: str | UUID, **options: Unpack[CallOptions]) -> models.ProjectResource:
        """Read a project

        Sends ``GET /projects/{project_id}``.

        Args:
            project_id: Id of the project.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.projects.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.projects import _get_projects_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                project_id=project_id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.ProjectCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        start_date_gt: datetime.date | Unset = UNSET,
        start_date_lt: datetime.date | Unset = UNSET,
        start_date_gte: datetime.date | Unset = UNSET,
        start_date_lte: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        end_date_gt: datetime.date | Unset = UNSET,
        end_date_lt: datetime.date | Unset = UNSET,
        end_date_gte: datetime.date | Unset = UNSET,
        end_date_lte: datetime.date | Unset = UNSET,
        name: str | Unset = UNSET,
        name_iexact: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        code: str | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.ProjectResource]:
        """List projects

        List the projects, page by page.

        Sends ``GET /projects``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that projects can be sorted by.
            created_at_gt: Only projects created after this moment (UTC).
            created_at_lt: Only projects created before this moment (UTC).
            created_at_gte: Only projects created at or after this moment (UTC).
            created_at_lte: Only projects created at or before this moment (UTC).
            start_date: Only projects with this start date.
            start_date_gt: Only projects whose start date is after this day.
            start_date_lt: Only projects whose start date is before this day.
            start_date_gte: Only projects whose start date is on or after this day.
            start_date_lte: Only projects whose start date is on or before this day.
            end_date: Only projects with this end date.
            end_date_gt: Only projects whose end date is after this day.
            end_date_lt: Only projects whose end date is before this day.
            end_date_gte: Only projects whose end date is on or after this day.
            end_date_lte: Only projects whose end date is on or before this day.
            name: Only projects with this name.
            name_iexact: Only projects whose name is this text; case does not matter.
            name_contains: Only projects whose name contains this text; case matters.
            name_icontains: Only projects whose name contains this text; case does not matter.
            code: Only projects with this code.
            created_by_entity_user_id: Only projects created by this entity user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.projects.list()
        """

        from ..api.projects import _get_projects_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                start_date=start_date,
                start_date_gt=start_date_gt,
                start_date_lt=start_date_lt,
                start_date_gte=start_date_gte,
                start_date_lte=start_date_lte,
                end_date=end_date,
                end_date_gt=end_date_gt,
                end_date_lt=end_date_lt,
                end_date_gte=end_date_gte,
                end_date_lte=end_date_lte,
                name=name,
                name_iexact=name_iexact,
                name_contains=name_contains,
                name_icontains=name_icontains,
                code=code,
                created_by_entity_user_id=created_by_entity_user_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.ProjectCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        start_date_gt: datetime.date | Unset = UNSET,
        start_date_lt: datetime.date | Unset = UNSET,
        start_date_gte: datetime.date | Unset = UNSET,
        start_date_lte: datetime.date | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        end_date_gt: datetime.date | Unset = UNSET,
        end_date_lt: datetime.date | Unset = UNSET,
        end_date_gte: datetime.date | Unset = UNSET,
        end_date_lte: datetime.date | Unset = UNSET,
        name: str | Unset = UNSET,
        name_iexact: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        code: str | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.ProjectResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /projects`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.projects.list_all():
                print(each)
        """
        from ..api.projects import _get_projects_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                start_date=start_date,
                start_date_gt=start_date_gt,
                start_date_lt=start_date_lt,
                start_date_gte=start_date_gte,
                start_date_lte=start_date_lte,
                end_date=end_date,
                end_date_gt=end_date_gt,
                end_date_lt=end_date_lt,
                end_date_gte=end_date_gte,
                end_date_lte=end_date_lte,
                name=name,
                name_iexact=name_iexact,
                name_contains=name_contains,
                name_icontains=name_icontains,
                code=code,
                created_by_entity_user_id=created_by_entity_user_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self,
        project_id: str | UUID,
        *,
        code: str | Unset = UNSET,
        color: str | Unset = UNSET,
        description: str | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        name: str | Unset = UNSET,
        parent_id: UUID | str | Unset = UNSET,
        partner_metadata: Any | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        tag_ids: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ProjectResource:
        """Change a project

        Change the given members of a project; the others stay.

        Sends ``PATCH /projects/{project_id}``, which is not retried automatically once it may have reached the server.

        Args:
            project_id: Id of the project.
            code: Not described in the vendor's document.
            color: Not described in the vendor's document.
            description: Not described in the vendor's document.
            end_date: Not described in the vendor's document.
            name: Not described in the vendor's document.
            parent_id: Not described in the vendor's document.
            partner_metadata: Not described in the vendor's document.
            start_date: Not described in the vendor's document.
            tag_ids: The server's default is [].
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.projects.update(
                "00000000-0000-4000-8000-000000000001",
                code="Example",
            )
        """

        from ..api.projects import _patch_projects_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                project_id=project_id,
                code=code,
                color=color,
                description=description,
                end_date=end_date,
                name=name,
                parent_id=parent_id,
                partner_metadata=partner_metadata,
                start_date=start_date,
                tag_ids=tag_ids,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncProjectsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncProjectsWithRawResponse(self)


class AsyncProjectsWithRawResponse:
    """The methods of ``projects`` with raw responses."""

    def __init__(self, resource: AsyncProjects) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
