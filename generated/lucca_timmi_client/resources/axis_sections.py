"""``client.axis_sections`` of Lucca Timmi."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
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

_CREATE = Operation(
    name="axis_sections.create",
    method="POST",
    path="/api/v3/axisSections",
    success=(200,),
    retryable=False,
)
_CREATE__MEMBER = required_member("data")


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.axis_sections import _create_axis_section_kwargs as _get_kwargs
    from ..models import AxisSectionInput

    names = (
        "code",
        "multilingual_name",
        "axis_id",
        "id",
        "description",
        "owner_id",
        "end_on",
        "active",
        "parent_axis_sections",
        "children_axis_sections",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=AxisSectionInput(**members))


_DELETE = Operation(
    name="axis_sections.delete",
    method="DELETE",
    path="/api/v3/axisSections/{axisSectionId}",
    success=(200,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.axis_sections import _delete_axis_section_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="axis_sections.get",
    method="GET",
    path="/api/v3/axisSections/{axisSectionId}",
    success=(200,),
    retryable=True,
)
_GET__MEMBER = required_member("data")


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.axis_sections import _get_axis_section_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="axis_sections.list",
    method="GET",
    path="/api/v3/axisSections",
    success=(200,),
    retryable=True,
    lists=frozenset(("axisId", "ownerId")),
    filters=frozenset(("axisId", "ownerId")),
    empty_response='{"data": {"items": []}}',
    styles={"axisId": "comma", "ownerId": "comma"},
)
_LIST__ITEMS = attribute_path("data.items")
_LIST__PAGES = OffsetPages(combined="paging", total="data.count", default_limit=1000)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.axis_sections import _list_axis_sections_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="axis_sections.update",
    method="PUT",
    path="/api/v3/axisSections/{axisSectionId}",
    success=(200,),
    retryable=False,
)
_UPDATE__MEMBER = required_member("data")


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.axis_sections import _update_axis_section_kwargs as _get_kwargs
    from ..models import AxisSectionInput

    names = (
        "code",
        "multilingual_name",
        "axis_id",
        "id",
        "description",
        "owner_id",
        "end_on",
        "active",
        "parent_axis_sections",
        "children_axis_sections",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=AxisSectionInput(**members))


class AxisSections(Resource):
    """Operations on ``axis_sections``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        code: str,
        multilingual_name: str,
        axis_id: int | str,
        id: int | str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        owner_id: int | str | None | Unset = UNSET,
        end_on: datetime.datetime | None | Unset = UNSET,
        active: bool | Unset = UNSET,
        parent_axis_sections: Sequence[models.AxisSectionReference | Mapping[str, Any]] | Unset = UNSET,
        children_axis_sections: Sequence[models.AxisSectionReference | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.AxisSection:
        """Create an axis section

        Adds a value to an axis.

        Sends ``POST /api/v3/axisSections``, which is not retried automatically once it may have reached the server.

        Args:
            code: Not described in the vendor's document.
            multilingual_name: Name in several languages, as one text.
            axis_id: Number of the axis.
            id: Number of the section, also where the path holds it.
            description: Not described in the vendor's document.
            owner_id: Number of the user who owns the section.
            end_on: End of use, as local time without offset.
            active: Whether the section is in use.
            parent_axis_sections: Not described in the vendor's document.
            children_axis_sections: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            StatusError: The API refuses the request.

        Example:
            lucca.axis_sections.create(
                code="Example",
                multilingual_name="Example",
                axis_id="7",
            )
        """

        from ..api.axis_sections import _create_axis_section_response as _parse

        return _cast(
            "models.AxisSection",
            self._member(
                _CREATE,
                _create_request(
                    code=code,
                    multilingual_name=multilingual_name,
                    axis_id=axis_id,
                    id=id,
                    description=description,
                    owner_id=owner_id,
                    end_on=end_on,
                    active=active,
                    parent_axis_sections=parent_axis_sections,
                    children_axis_sections=children_axis_sections,
                ),
                _parse,
                _CREATE__MEMBER,
                options,
            ),
        )

    def delete(self, axis_section_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete an axis section

        Removes the value from its axis.

        Sends ``DELETE /api/v3/axisSections/{axisSectionId}``, which is not retried automatically once it may have reached the server.

        Args:
            axis_section_id: Number of the axis section.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            lucca.axis_sections.delete(7)
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                axis_section_id=axis_section_id,
            ),
            options,
        )

    def get(
        self, axis_section_id: int, *, fields: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.AxisSection:
        """Get an axis section

        One value of an axis, with its parents and children.

        Sends ``GET /api/v3/axisSections/{axisSectionId}``.

        Args:
            axis_section_id: Number of the axis section.
            fields: Fields to return, such as `id,owner[id,name]`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            lucca.axis_sections.get(7)
        """

        from ..api.axis_sections import _get_axis_section_response as _parse

        return _cast(
            "models.AxisSection",
            self._member(
                _GET,
                _get_request(
                    axis_section_id=axis_section_id,
                    fields=fields,
                ),
                _parse,
                _GET__MEMBER,
                options,
            ),
        )

    def list(
        self,
        *,
        paging: str | Unset = UNSET,
        axis_id: Sequence[int] | int | str | Unset = UNSET,
        owner_id: Sequence[int] | int | str | Unset = UNSET,
        active: bool | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.AxisSection]:
        """List axis sections

        Values of the analytical axes, which time entries refer to.

        Sends ``GET /api/v3/axisSections``.

        Args:
            paging: Offset and limit, joined by a comma; the limit is at most 1000.
            axis_id: Numbers of the axes, joined by commas.
            owner_id: Numbers of the owners, joined by commas.
            active: Whether the sections are in use. The server's default is True.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            fields: Fields to return, such as `id,owner[id,name]`; `collection.count` adds the total to a
                list.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            lucca.axis_sections.list()
        """

        from ..api.axis_sections import _list_axis_sections_response as _parse

        return self._page(
            _LIST,
            _list_request(
                paging=paging,
                axis_id=axis_id,
                owner_id=owner_id,
                active=active,
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
        paging: str | Unset = UNSET,
        axis_id: Sequence[int] | int | str | Unset = UNSET,
        owner_id: Sequence[int] | int | str | Unset = UNSET,
        active: bool | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.AxisSection]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/axisSections`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in lucca.axis_sections.list_all():
                print(each)
        """
        from ..api.axis_sections import _list_axis_sections_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                paging=paging,
                axis_id=axis_id,
                owner_id=owner_id,
                active=active,
                order_by=order_by,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self,
        axis_section_id: int,
        *,
        code: str,
        multilingual_name: str,
        axis_id: int | str,
        id: int | str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        owner_id: int | str | None | Unset = UNSET,
        end_on: datetime.datetime | None | Unset = UNSET,
        active: bool | Unset = UNSET,
        parent_axis_sections: Sequence[models.AxisSectionReference | Mapping[str, Any]] | Unset = UNSET,
        children_axis_sections: Sequence[models.AxisSectionReference | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.AxisSection:
        """Update an axis section

        Changes the value of an axis.

        Sends ``PUT /api/v3/axisSections/{axisSectionId}``, which is not retried automatically once it may have reached the server.

        Args:
            axis_section_id: Number of the axis section.
            code: Not described in the vendor's document.
            multilingual_name: Name in several languages, as one text.
            axis_id: Number of the axis.
            id: Number of the section, also where the path holds it.
            description: Not described in the vendor's document.
            owner_id: Number of the user who owns the section.
            end_on: End of use, as local time without offset.
            active: Whether the section is in use.
            parent_axis_sections: Not described in the vendor's document.
            children_axis_sections: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            lucca.axis_sections.update(
                7,
                code="Example",
                multilingual_name="Example",
                axis_id="7",
            )
        """

        from ..api.axis_sections import _update_axis_section_response as _parse

        return _cast(
            "models.AxisSection",
            self._member(
                _UPDATE,
                _update_request(
                    axis_section_id=axis_section_id,
                    code=code,
                    multilingual_name=multilingual_name,
                    axis_id=axis_id,
                    id=id,
                    description=description,
                    owner_id=owner_id,
                    end_on=end_on,
                    active=active,
                    parent_axis_sections=parent_axis_sections,
                    children_axis_sections=children_axis_sections,
                ),
                _parse,
                _UPDATE__MEMBER,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AxisSectionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AxisSectionsWithRawResponse(self)


class AxisSectionsWithRawResponse:
    """The methods of ``axis_sections`` with raw responses."""

    def __init__(self, resource: AxisSections) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncAxisSections(AsyncResource):
    """Operations on ``axis_sections``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        code: str,
        multilingual_name: str,
        axis_id: int | str,
        id: int | str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        owner_id: int | str | None | Unset = UNSET,
        end_on: datetime.datetime | None | Unset = UNSET,
        active: bool | Unset = UNSET,
        parent_axis_sections: Sequence[models.AxisSectionReference | Mapping[str, Any]] | Unset = UNSET,
        children_axis_sections: Sequence[models.AxisSectionReference | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.AxisSection:
        """Create an axis section

        Adds a value to an axis.

        Sends ``POST /api/v3/axisSections``, which is not retried automatically once it may have reached the server.

        Args:
            code: Not described in the vendor's document.
            multilingual_name: Name in several languages, as one text.
            axis_id: Number of the axis.
            id: Number of the section, also where the path holds it.
            description: Not described in the vendor's document.
            owner_id: Number of the user who owns the section.
            end_on: End of use, as local time without offset.
            active: Whether the section is in use.
            parent_axis_sections: Not described in the vendor's document.
            children_axis_sections: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await lucca.axis_sections.create(
                code="Example",
                multilingual_name="Example",
                axis_id="7",
            )
        """

        from ..api.axis_sections import _create_axis_section_response as _parse

        return _cast(
            "models.AxisSection",
            await self._member(
                _CREATE,
                _create_request(
                    code=code,
                    multilingual_name=multilingual_name,
                    axis_id=axis_id,
                    id=id,
                    description=description,
                    owner_id=owner_id,
                    end_on=end_on,
                    active=active,
                    parent_axis_sections=parent_axis_sections,
                    children_axis_sections=children_axis_sections,
                ),
                _parse,
                _CREATE__MEMBER,
                options,
            ),
        )

    async def delete(self, axis_section_id: int, **options: Unpack[CallOptions]) -> None:
        """Delete an axis section

        Removes the value from its axis.

        Sends ``DELETE /api/v3/axisSections/{axisSectionId}``, which is not retried automatically once it may have reached the server.

        Args:
            axis_section_id: Number of the axis section.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await lucca.axis_sections.delete(7)
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                axis_section_id=axis_section_id,
            ),
            options,
        )

    async def get(
        self, axis_section_id: int, *, fields: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> models.AxisSection:
        """Get an axis section

        One value of an axis, with its parents and children.

        Sends ``GET /api/v3/axisSections/{axisSectionId}``.

        Args:
            axis_section_id: Number of the axis section.
            fields: Fields to return, such as `id,owner[id,name]`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await lucca.axis_sections.get(7)
        """

        from ..api.axis_sections import _get_axis_section_response as _parse

        return _cast(
            "models.AxisSection",
            await self._member(
                _GET,
                _get_request(
                    axis_section_id=axis_section_id,
                    fields=fields,
                ),
                _parse,
                _GET__MEMBER,
                options,
            ),
        )

    async def list(
        self,
        *,
        paging: str | Unset = UNSET,
        axis_id: Sequence[int] | int | str | Unset = UNSET,
        owner_id: Sequence[int] | int | str | Unset = UNSET,
        active: bool | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.AxisSection]:
        """List axis sections

        Values of the analytical axes, which time entries refer to.

        Sends ``GET /api/v3/axisSections``.

        Args:
            paging: Offset and limit, joined by a comma; the limit is at most 1000.
            axis_id: Numbers of the axes, joined by commas.
            owner_id: Numbers of the owners, joined by commas.
            active: Whether the sections are in use. The server's default is True.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            fields: Fields to return, such as `id,owner[id,name]`; `collection.count` adds the total to a
                list.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await lucca.axis_sections.list()
        """

        from ..api.axis_sections import _list_axis_sections_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                paging=paging,
                axis_id=axis_id,
                owner_id=owner_id,
                active=active,
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
        paging: str | Unset = UNSET,
        axis_id: Sequence[int] | int | str | Unset = UNSET,
        owner_id: Sequence[int] | int | str | Unset = UNSET,
        active: bool | Unset = UNSET,
        order_by: str | Unset = UNSET,
        fields: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.AxisSection]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/axisSections`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in lucca.axis_sections.list_all():
                print(each)
        """
        from ..api.axis_sections import _list_axis_sections_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                paging=paging,
                axis_id=axis_id,
                owner_id=owner_id,
                active=active,
                order_by=order_by,
                fields=fields,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self,
        axis_section_id: int,
        *,
        code: str,
        multilingual_name: str,
        axis_id: int | str,
        id: int | str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        owner_id: int | str | None | Unset = UNSET,
        end_on: datetime.datetime | None | Unset = UNSET,
        active: bool | Unset = UNSET,
        parent_axis_sections: Sequence[models.AxisSectionReference | Mapping[str, Any]] | Unset = UNSET,
        children_axis_sections: Sequence[models.AxisSectionReference | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.AxisSection:
        """Update an axis section

        Changes the value of an axis.

        Sends ``PUT /api/v3/axisSections/{axisSectionId}``, which is not retried automatically once it may have reached the server.

        Args:
            axis_section_id: Number of the axis section.
            code: Not described in the vendor's document.
            multilingual_name: Name in several languages, as one text.
            axis_id: Number of the axis.
            id: Number of the section, also where the path holds it.
            description: Not described in the vendor's document.
            owner_id: Number of the user who owns the section.
            end_on: End of use, as local time without offset.
            active: Whether the section is in use.
            parent_axis_sections: Not described in the vendor's document.
            children_axis_sections: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await lucca.axis_sections.update(
                7,
                code="Example",
                multilingual_name="Example",
                axis_id="7",
            )
        """

        from ..api.axis_sections import _update_axis_section_response as _parse

        return _cast(
            "models.AxisSection",
            await self._member(
                _UPDATE,
                _update_request(
                    axis_section_id=axis_section_id,
                    code=code,
                    multilingual_name=multilingual_name,
                    axis_id=axis_id,
                    id=id,
                    description=description,
                    owner_id=owner_id,
                    end_on=end_on,
                    active=active,
                    parent_axis_sections=parent_axis_sections,
                    children_axis_sections=children_axis_sections,
                ),
                _parse,
                _UPDATE__MEMBER,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncAxisSectionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAxisSectionsWithRawResponse(self)


class AsyncAxisSectionsWithRawResponse:
    """The methods of ``axis_sections`` with raw responses."""

    def __init__(self, resource: AsyncAxisSections) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
