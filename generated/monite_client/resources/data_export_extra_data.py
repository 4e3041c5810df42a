"""``client.data_export_extra_data`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator
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
    name="data_export_extra_data.create",
    method="POST",
    path="/data_exports/extra_data",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.data_export_extra_data import _post_data_exports_extra_data_kwargs as _get_kwargs
    from ..models import ExtraDataCreateRequest

    names = (
        "field_name",
        "field_value",
        "object_id",
        "object_type",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ExtraDataCreateRequest(**members))


_DELETE = Operation(
    name="data_export_extra_data.delete",
    method="DELETE",
    path="/data_exports/extra_data/{extra_data_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.data_export_extra_data import _delete_data_exports_extra_data_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="data_export_extra_data.get",
    method="GET",
    path="/data_exports/extra_data/{extra_data_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.data_export_extra_data import _get_data_exports_extra_data_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="data_export_extra_data.list",
    method="GET",
    path="/data_exports/extra_data",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.data_export_extra_data import _get_data_exports_extra_data_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="data_export_extra_data.update",
    method="PATCH",
    path="/data_exports/extra_data/{extra_data_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.data_export_extra_data import _patch_data_exports_extra_data_id_kwargs as _get_kwargs
    from ..models import ExtraDataUpdateRequest

    names = (
        "field_name",
        "field_value",
        "object_id",
        "object_type",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ExtraDataUpdateRequest(**members))


class DataExportExtraData(Resource):
    """Operations on ``data_export_extra_data``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        field_name: models.SupportedFieldNames | str,
        field_value: str,
        object_id: UUID | str,
        object_type: models.ExtraDataCreateRequestObjectType | str,
        **options: Unpack[CallOptions],
    ) -> models.ExtraDataResource:
        """Create extra data of an object

        Add a value that exports show beside the object.

        Sends ``POST /data_exports/extra_data``, which is not retried automatically once it may have reached the server.

        Args:
            field_name: Name of an extra value of exports.
            field_value: Not described in the vendor's document.
            object_id: Not described in the vendor's document.
            object_type: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.data_export_extra_data.create(
                field_name="default_account_code",
                field_value="Example",
                object_id="00000000-0000-4000-8000-000000000001",
                object_type="counterpart",
            )
        """

        from ..api.data_export_extra_data import _post_data_exports_extra_data_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                field_name=field_name,
                field_value=field_value,
                object_id=object_id,
                object_type=object_type,
            ),
            _parse,
            options,
        )

    def delete(self, extra_data_id: str | UUID, **options: Unpack[CallOptions]) -> models.ExtraDataResource:
        """Delete extra data of an object

        Delete the extra data and return it as it was.

        Sends ``DELETE /data_exports/extra_data/{extra_data_id}``, which is not retried automatically once it may have reached the server.

        Args:
            extra_data_id: Id of the extra data.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.data_export_extra_data.delete("00000000-0000-4000-8000-000000000001")
        """

        from ..api.data_export_extra_data import _delete_data_exports_extra_data_id_response as _parse

        return self._call(
            _DELETE,
            _delete_request(
                extra_data_id=extra_data_id,
            ),
            _parse,
            options,
        )

    def get(self, extra_data_id: str | UUID, **options: Unpack[CallOptions]) -> models.ExtraDataResource:
        """Read extra data of an object

        Sends ``GET /data_exports/extra_data/{extra_data_id}``.

        Args:
            extra_data_id: Id of the extra data.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.data_export_extra_data.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.data_export_extra_data import _get_data_exports_extra_data_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                extra_data_id=extra_data_id,
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
        sort: models.ExportSettingCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gte: datetime.datetime | Unset = UNSET,
        updated_at_lte: datetime.datetime | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        field_name: str | Unset = UNSET,
        field_value: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.ExtraDataResource]:
        """List extra data of objects

        List the extra data that exports add to objects, page by page.

        Sends ``GET /data_exports/extra_data``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that extra data of objects can be sorted by.
            created_at_gt: Only extra data created after this moment (UTC).
            created_at_lt: Only extra data created before this moment (UTC).
            created_at_gte: Only extra data created at or after this moment (UTC).
            created_at_lte: Only extra data created at or before this moment (UTC).
            updated_at_gt: Only extra data last changed after this moment (UTC).
            updated_at_lt: Only extra data last changed before this moment (UTC).
            updated_at_gte: Only extra data last changed at or after this moment (UTC).
            updated_at_lte: Only extra data last changed at or before this moment (UTC).
            object_id: Only extra data with this object, by id.
            field_name: Only extra data with this field name.
            field_value: Only extra data with this field value.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.data_export_extra_data.list()
        """

        from ..api.data_export_extra_data import _get_data_exports_extra_data_response as _parse

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
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                updated_at_gte=updated_at_gte,
                updated_at_lte=updated_at_lte,
                object_id=object_id,
                field_name=field_name,
                field_value=field_value,
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
        sort: models.ExportSettingCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gte: datetime.datetime | Unset = UNSET,
        updated_at_lte: datetime.datetime | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        field_name: str | Unset = UNSET,
        field_value: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.ExtraDataResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /data_exports/extra_data`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.data_export_extra_data.list_all():
                print(each)
        """
        from ..api.data_export_extra_data import _get_data_exports_extra_data_response as _parse

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
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                updated_at_gte=updated_at_gte,
                updated_at_lte=updated_at_lte,
                object_id=object_id,
                field_name=field_name,
                field_value=field_value,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self,
        extra_data_id: str | UUID,
        *,
        field_name: models.SupportedFieldNames | str | Unset = UNSET,
        field_value: str | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_type: models.ExtraDataUpdateRequestObjectType | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ExtraDataResource:
        """Change extra data of an object

        Change the given members of extra data of an object; the others stay.

        Sends ``PATCH /data_exports/extra_data/{extra_data_id}``, which is not retried automatically once it may have reached the server.

        Args:
            extra_data_id: Id of the extra data.
            field_name: Name of an extra value of exports.
            field_value: Not described in the vendor's document.
            object_id: Not described in the vendor's document.
            object_type: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.data_export_extra_data.update(
                "00000000-0000-4000-8000-000000000001",
                field_name="default_account_code",
            )
        """

        from ..api.data_export_extra_data import _patch_data_exports_extra_data_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                extra_data_id=extra_data_id,
                field_name=field_name,
                field_value=field_value,
                object_id=object_id,
                object_type=object_type,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> DataExportExtraDataWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return DataExportExtraDataWithRawResponse(self)


class DataExportExtraDataWithRawResponse:
    """The methods of ``data_export_extra_data`` with raw responses."""

    def __init__(self, resource: DataExportExtraData) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncDataExportExtraData(AsyncResource):
    """Operations on ``data_export_extra_data``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        field_name: models.SupportedFieldNames | str,
        field_value: str,
        object_id: UUID | str,
        object_type: models.ExtraDataCreateRequestObjectType | str,
        **options: Unpack[CallOptions],
    ) -> models.ExtraDataResource:
        """Create extra data of an object

        Add a value that exports show beside the object.

        Sends ``POST /data_exports/extra_data``, which is not retried automatically once it may have reached the server.

        Args:
            field_name: Name of an extra value of exports.
            field_value: Not described in the vendor's document.
            object_id: Not described in the vendor's document.
            object_type: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.data_export_extra_data.create(
                field_name="default_account_code",
                field_value="Example",
                object_id="00000000-0000-4000-8000-000000000001",
                object_type="counterpart",
            )
        """

        from ..api.data_export_extra_data import _post_data_exports_extra_data_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                field_name=field_name,
                field_value=field_value,
                object_id=object_id,
                object_type=object_type,
            ),
            _parse,
            options,
        )

    async def delete(self, extra_data_id: str | UUID, **options: Unpack[CallOptions]) -> models.ExtraDataResource:
        """Delete extra data of an object

        Delete the extra data and return it as it was.

        Sends ``DELETE /data_exports/extra_data/{extra_data_id}``, which is not retried automatically once it may have reached the server.

        Args:
            extra_data_id: Id of the extra data.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.data_export_extra_data.delete(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.data_export_extra_data import _delete_data_exports_extra_data_id_response as _parse

        return await self._call(
            _DELETE,
            _delete_request(
                extra_data_id=extra_data_id,
            ),
            _parse,
            options,
        )

    async def get(self, extra_data_id: str | UUID, **options: Unpack[CallOptions]) -> models.ExtraDataResource:
        """Read extra data of an object

        Sends ``GET /data_exports/extra_data/{extra_data_id}``.

        Args:
            extra_data_id: Id of the extra data.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.data_export_extra_data.get(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.data_export_extra_data import _get_data_exports_extra_data_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                extra_data_id=extra_data_id,
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
        sort: models.ExportSettingCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gte: datetime.datetime | Unset = UNSET,
        updated_at_lte: datetime.datetime | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        field_name: str | Unset = UNSET,
        field_value: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.ExtraDataResource]:
        """List extra data of objects

        List the extra data that exports add to objects, page by page.

        Sends ``GET /data_exports/extra_data``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that extra data of objects can be sorted by.
            created_at_gt: Only extra data created after this moment (UTC).
            created_at_lt: Only extra data created before this moment (UTC).
            created_at_gte: Only extra data created at or after this moment (UTC).
            created_at_lte: Only extra data created at or before this moment (UTC).
            updated_at_gt: Only extra data last changed after this moment (UTC).
            updated_at_lt: Only extra data last changed before this moment (UTC).
            updated_at_gte: Only extra data last changed at or after this moment (UTC).
            updated_at_lte: Only extra data last changed at or before this moment (UTC).
            object_id: Only extra data with this object, by id.
            field_name: Only extra data with this field name.
            field_value: Only extra data with this field value.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.data_export_extra_data.list()
        """

        from ..api.data_export_extra_data import _get_data_exports_extra_data_response as _parse

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
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                updated_at_gte=updated_at_gte,
                updated_at_lte=updated_at_lte,
                object_id=object_id,
                field_name=field_name,
                field_value=field_value,
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
        sort: models.ExportSettingCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gte: datetime.datetime | Unset = UNSET,
        updated_at_lte: datetime.datetime | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        field_name: str | Unset = UNSET,
        field_value: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.ExtraDataResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /data_exports/extra_data`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.data_export_extra_data.list_all():
                print(each)
        """
        from ..api.data_export_extra_data import _get_data_exports_extra_data_response as _parse

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
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                updated_at_gte=updated_at_gte,
                updated_at_lte=updated_at_lte,
                object_id=object_id,
                field_name=field_name,
                field_value=field_value,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self,
        extra_data_id: str | UUID,
        *,
        field_name: models.SupportedFieldNames | str | Unset = UNSET,
        field_value: str | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_type: models.ExtraDataUpdateRequestObjectType | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.ExtraDataResource:
        """Change extra data of an object

        Change the given members of extra data of an object; the others stay.

        Sends ``PATCH /data_exports/extra_data/{extra_data_id}``, which is not retried automatically once it may have reached the server.

        Args:
            extra_data_id: Id of the extra data.
            field_name: Name of an extra value of exports.
            field_value: Not described in the vendor's document.
            object_id: Not described in the vendor's document.
            object_type: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.data_export_extra_data.update(
                "00000000-0000-4000-8000-000000000001",
                field_name="default_account_code",
            )
        """

        from ..api.data_export_extra_data import _patch_data_exports_extra_data_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                extra_data_id=extra_data_id,
                field_name=field_name,
                field_value=field_value,
                object_id=object_id,
                object_type=object_type,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncDataExportExtraDataWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncDataExportExtraDataWithRawResponse(self)


class AsyncDataExportExtraDataWithRawResponse:
    """The methods of ``data_export_extra_data`` with raw responses."""

    def __init__(self, resource: AsyncDataExportExtraData) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
