"""``client.departments`` of Lucca Timmi."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, Unpack
from typing import cast as _cast

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import OffsetPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw, required_member
from .. import models
from ..types import UNSET, Unset

_GET = Operation(
    name="departments.get",
    method="GET",
    path="/api/v3/departments/{departmentId}",
    success=(200,),
    retryable=True,
)
_GET__MEMBER = required_member("data")


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.departments import _get_department_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_TREE = Operation(
    name="departments.get_tree",
    method="GET",
    path="/api/v3/departments/tree",
    success=(200,),
    retryable=True,
)
_GET_TREE__MEMBER = required_member("data")


@_GET_TREE.request_builder
def _get_tree_request(**given: Any) -> dict[str, Any]:
    from ..api.departments import _get_department_tree_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="departments.list",
    method="GET",
    path="/api/v3/departments",
    success=(200,),
    retryable=True,
)
_LIST__ITEMS = attribute_path("data.items")
_LIST__PAGES = OffsetPages(combined="paging", total="data.count", default_limit=1000)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.departments import _list_departments_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Departments(Resource):
    """Operations on ``departments``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def get(
        self, department_id: int, *, fields: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.Department:
        """Get a department

        One department.

        Sends ``GET /api/v3/departments/{departmentId}``.

        Args:
            department_id: Number of the department.
            fields: Fields to return, such as `id,owner[id,name]`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            lucca.departments.get(7)
        """

        from ..api.departments import _get_department_response as _parse

        return _cast(
            "models.Department",
            self._member(
                _GET,
                _get_request(
                    department_id=department_id,
                    fields=fields,
                ),
                _parse,
                _GET__MEMBER,
                options,
            ),
        )

    def get_tree(self, **options: Unpack[CallOptions]) -> models.DepartmentTreeEnvelopeData:
        """Get the tree of departments

        All departments, each inside the one above it.

        Sends ``GET /api/v3/departments/tree``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            StatusError: The API refuses the request.

        Example:
            lucca.departments.get_tree()
        """

        from ..api.departments import _get_department_tree_response as _parse

        return _cast(
            "models.DepartmentTreeEnvelopeData",
            self._member(_GET_TREE, _get_tree_request(), _parse, _GET_TREE__MEMBER, options),
        )

    def list(
        self,
        *,
        head_id: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            lucca.departments.list()
        """

        from ..api.departments import _list_departments_response as _parse

        return self._page(
            _LIST,
            _list_request(
                head_id=head_id,
                parent_id=parent_id,
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        head_id: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Department]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/departments`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in lucca.departments.list_all():
                print(each)
        """
        from ..api.departments import _list_departments_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                head_id=head_id,
                parent_id=parent_id,
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
    """Operations on ``departments``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def get(
        self, department_id: int, *, fields: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.Department:
        """Get a department

        One department.

        Sends ``GET /api/v3/departments/{departmentId}``.

        Args:
            department_id: Number of the department.
            fields: Fields to return, such as `id,owner[id,name]`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await lucca.departments.get(7)
        """

        from ..api.departments import _get_department_response as _parse

        return _cast(
            "models.Department",
            await self._member(
                _GET,
                _get_request(
                    department_id=department_id,
                    fields=fields,
                ),
                _parse,
                _GET__MEMBER,
                options,
            ),
        )

    async def get_tree(self, **options: Unpack[CallOptions]) -> models.DepartmentTreeEnvelopeData:
        """Get the tree of departments

        All departments, each inside the one above it.

        Sends ``GET /api/v3/departments/tree``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await lucca.departments.get_tree()
        """

        from ..api.departments import _get_department_tree_response as _parse

        return _cast(
            "models.DepartmentTreeEnvelopeData",
            await self._member(_GET_TREE, _get_tree_request(), _parse, _GET_TREE__MEMBER, options),
        )

    async def list(
        self,
        *,
        head_id: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
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
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await lucca.departments.list()
        """

        from ..api.departments import _list_departments_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                head_id=head_id,
                parent_id=parent_id,
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        head_id: int | Unset = UNSET,
        parent_id: int | Unset = UNSET,
        paging: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Department]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/departments`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in lucca.departments.list_all():
                print(each)
        """
        from ..api.departments import _list_departments_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                head_id=head_id,
                parent_id=parent_id,
                paging=paging,
                order_by=order_by,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
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
