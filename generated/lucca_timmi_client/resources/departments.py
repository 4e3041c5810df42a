"""``client.departments`` of Lucca Timmi."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import OffsetPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_GET = Operation(
    name="departments.get",
    method="GET",
    path="/api/v3/departments/{departmentId}",
    success=(200,),
    retryable=True,
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.departments.get_department import _get_kwargs

    return _get_kwargs(**given)


_GET_TREE = Operation(
    name="departments.get_tree",
    method="GET",
    path="/api/v3/departments/tree",
    success=(200,),
    retryable=True,
)


@_GET_TREE.request_builder
def _get_tree_request(**given: Any) -> dict[str, Any]:
    from ..api.departments.get_department_tree import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="departments.list",
    method="GET",
    path="/api/v3/departments",
    success=(200,),
    retryable=True,
)
_LIST_ITEMS = attribute_path("data.items")
_LIST_PAGES = OffsetPages(combined="paging", total="data.count", default_limit=1000)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.departments.list_departments import _get_kwargs

    return _get_kwargs(**given)


class Departments(Resource):
    """Operations on ``departments``."""

    def get(self, department_id: int, *, fields: str | Unset = UNSET) -> models.DepartmentEnvelope:
        """Get a department

        One department.

        Sends ``GET /api/v3/departments/{departmentId}``.

        Args:
            department_id: Number of the department.
            fields: Fields to return, such as `id,owner[id,name]`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.departments.get_department import _parse_response

        return self._call(
            _GET,
            _get_request(
                department_id=department_id,
                fields=fields,
            ),
            _parse_response,
        )

    def get_tree(self) -> models.DepartmentTreeEnvelope:
        """Get the tree of departments

        All departments, each inside the one above it.

        Sends ``GET /api/v3/departments/tree``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.departments.get_department_tree import _parse_response

        return self._call(_GET_TREE, _get_tree_request(), _parse_response)

    def list(
        self,
        *,
        head_id: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Page[models.Department]:
        """List departments

        Departments of the company, without their order.

        Sends ``GET /api/v3/departments``.

        Args:
            head_id: Number of the user who heads the department.
            parent_id: Number of the department above.
            paging: Offset and limit, joined by a comma; the limit is at most 1000.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            fields: Fields to return, such as `id,owner[id,name]`; `collection.count` adds the total to a
                list.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.departments.list_departments import _parse_response

        return self._page(
            _LIST,
            _list_request(
                head_id=head_id,
                parent_id=parent_id,
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self,
        *,
        head_id: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> Iterator[models.Department]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/departments`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.departments.list_departments import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                head_id=head_id,
                parent_id=parent_id,
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    @cached_property
    def with_raw_response(self) -> DepartmentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return DepartmentsWithRawResponse(self)


class DepartmentsWithRawResponse:
    """The methods of ``departments`` with raw responses."""

    def __init__(self, resource: Departments) -> None:
        raw_resource = resource._raw()
        self.get = raw(raw_resource.get)
        self.get_tree = raw(raw_resource.get_tree)
        self.list = raw(raw_resource.list)


class AsyncDepartments(AsyncResource):
    """Operations on ``departments``."""

    async def get(self, department_id: int, *, fields: str | Unset = UNSET) -> models.DepartmentEnvelope:
        """Get a department

        One department.

        Sends ``GET /api/v3/departments/{departmentId}``.

        Args:
            department_id: Number of the department.
            fields: Fields to return, such as `id,owner[id,name]`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.departments.get_department import _parse_response

        return await self._call(
            _GET,
            _get_request(
                department_id=department_id,
                fields=fields,
            ),
            _parse_response,
        )

    async def get_tree(self) -> models.DepartmentTreeEnvelope:
        """Get the tree of departments

        All departments, each inside the one above it.

        Sends ``GET /api/v3/departments/tree``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.departments.get_department_tree import _parse_response

        return await self._call(_GET_TREE, _get_tree_request(), _parse_response)

    async def list(
        self,
        *,
        head_id: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> AsyncPage[models.Department]:
        """List departments

        Departments of the company, without their order.

        Sends ``GET /api/v3/departments``.

        Args:
            head_id: Number of the user who heads the department.
            parent_id: Number of the department above.
            paging: Offset and limit, joined by a comma; the limit is at most 1000.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            fields: Fields to return, such as `id,owner[id,name]`; `collection.count` adds the total to a
                list.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.departments.list_departments import _parse_response

        return await self._page(
            _LIST,
            _list_request(
                head_id=head_id,
                parent_id=parent_id,
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    def list_all(
        self,
        *,
        head_id: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
    ) -> AsyncIterator[models.Department]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/departments`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.
        """
        from ..api.departments.list_departments import _parse_response

        return self._iterate(
            _LIST,
            _list_request(
                head_id=head_id,
                parent_id=parent_id,
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse_response,
            _LIST_ITEMS,
            _LIST_PAGES,
        )

    @cached_property
    def with_raw_response(self) -> AsyncDepartmentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncDepartmentsWithRawResponse(self)


class AsyncDepartmentsWithRawResponse:
    """The methods of ``departments`` with raw responses."""

    def __init__(self, resource: AsyncDepartments) -> None:
        raw_resource = resource._raw()
        self.get = async_raw(raw_resource.get)
        self.get_tree = async_raw(raw_resource.get_tree)
        self.list = async_raw(raw_resource.list)
