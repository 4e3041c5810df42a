"""``client.entity_vat_ids`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="entity_vat_ids.create",
    method="POST",
    path="/entities/{entity_id}/vat_ids",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_vat_i_ds import _post_entities_id_vat_ids_kwargs as _get_kwargs
    from ..models import EntityVatID

    names = (
        "country",
        "value",
        "type_",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=EntityVatID(**members))


_DELETE = Operation(
    name="entity_vat_ids.delete",
    method="DELETE",
    path="/entities/{entity_id}/vat_ids/{id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_vat_i_ds import _delete_entities_id_vat_ids_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="entity_vat_ids.get",
    method="GET",
    path="/entities/{entity_id}/vat_ids/{id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_vat_i_ds import _get_entities_id_vat_ids_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="entity_vat_ids.list",
    method="GET",
    path="/entities/{entity_id}/vat_ids",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_vat_i_ds import _get_entities_id_vat_ids_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="entity_vat_ids.update",
    method="PATCH",
    path="/entities/{entity_id}/vat_ids/{id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_vat_i_ds import _patch_entities_id_vat_ids_id_kwargs as _get_kwargs
    from ..models import EntityUpdateVatID

    names = (
        "country",
        "type_",
        "value",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=EntityUpdateVatID(**members))


class EntityVatIds(Resource):
    """Operations on ``entity_vat_ids``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        entity_id: str | UUID,
        *,
        country: models.AllowedCountries | str,
        value: str,
        type_: models.VatIDTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityVatIDResponse:
        """Create a VAT id of an entity

        Sends ``POST /entities/{entity_id}/vat_ids``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            country: Country as an ISO 3166-1 code of two letters.
            value: Not described in the vendor's document.
            type_: Kind of tax id, by country.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entity_vat_ids.create(
                "00000000-0000-4000-8000-000000000001",
                country="AF",
                value="Example",
            )
        """

        from ..api.entity_vat_i_ds import _post_entities_id_vat_ids_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                entity_id=entity_id,
                country=country,
                value=value,
                type_=type_,
            ),
            _parse,
            options,
        )

    def delete(self, entity_id: str | UUID, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a VAT id of an entity

        Sends ``DELETE /entities/{entity_id}/vat_ids/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            id: Id of the VAT id.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entity_vat_ids.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                entity_id=entity_id,
                id=id,
            ),
            options,
        )

    def get(self, entity_id: str | UUID, id: str | UUID, **options: Unpack[CallOptions]) -> models.EntityVatIDResponse:
        """Read a VAT id of an entity

        Sends ``GET /entities/{entity_id}/vat_ids/{id}``.

        Args:
            entity_id: Id of the entity.
            id: Id of the VAT id.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entity_vat_ids.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.entity_vat_i_ds import _get_entities_id_vat_ids_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                entity_id=entity_id,
                id=id,
            ),
            _parse,
            options,
        )

    def list(self, entity_id: str | UUID, **options: Unpack[CallOptions]) -> Page[models.EntityVatIDResponse]:
        """List VAT ids of an entity

        List all VAT ids of an entity, on one page.

        Sends ``GET /entities/{entity_id}/vat_ids``.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entity_vat_ids.list("00000000-0000-4000-8000-000000000001")
        """

        from ..api.entity_vat_i_ds import _get_entities_id_vat_ids_response as _parse

        return self._page(
            _LIST,
            _list_request(
                entity_id=entity_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(self, entity_id: str | UUID, **options: Unpack[CallOptions]) -> Iterator[models.EntityVatIDResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /entities/{entity_id}/vat_ids`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.entity_vat_ids.list_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.entity_vat_i_ds import _get_entities_id_vat_ids_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                entity_id=entity_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self,
        entity_id: str | UUID,
        id: str | UUID,
        *,
        country: models.AllowedCountries | str | None | Unset = UNSET,
        type_: models.VatIDTypeEnum | str | None | Unset = UNSET,
        value: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityVatIDResponse:
        """Change a VAT id of an entity

        Change the given members of a VAT id of an entity; the others stay.

        Sends ``PATCH /entities/{entity_id}/vat_ids/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            id: Id of the VAT id.
            country: Not described in the vendor's document.
            type_: Not described in the vendor's document.
            value: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entity_vat_ids.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                country="AF",
            )
        """

        from ..api.entity_vat_i_ds import _patch_entities_id_vat_ids_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                entity_id=entity_id,
                id=id,
                country=country,
                type_=type_,
                value=value,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> EntityVatIdsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return EntityVatIdsWithRawResponse(self)


class EntityVatIdsWithRawResponse:
    """The methods of ``entity_vat_ids`` with raw responses."""

    def __init__(self, resource: EntityVatIds) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncEntityVatIds(AsyncResource):
    """Operations on ``entity_vat_ids``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        entity_id: str | UUID,
        *,
        country: models.AllowedCountries | str,
        value: str,
        type_: models.VatIDTypeEnum | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityVatIDResponse:
        """Create a VAT id of an entity

        Sends ``POST /entities/{entity_id}/vat_ids``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            country: Country as an ISO 3166-1 code of two letters.
            value: Not described in the vendor's document.
            type_: Kind of tax id, by country.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entity_vat_ids.create(
                "00000000-0000-4000-8000-000000000001",
                country="AF",
                value="Example",
            )
        """

        from ..api.entity_vat_i_ds import _post_entities_id_vat_ids_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                entity_id=entity_id,
                country=country,
                value=value,
                type_=type_,
            ),
            _parse,
            options,
        )

    async def delete(self, entity_id: str | UUID, id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a VAT id of an entity

        Sends ``DELETE /entities/{entity_id}/vat_ids/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            id: Id of the VAT id.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entity_vat_ids.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                entity_id=entity_id,
                id=id,
            ),
            options,
        )

    async def get(
        self, entity_id: str | UUID, id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.EntityVatIDResponse:
        """Read a VAT id of an entity

        Sends ``GET /entities/{entity_id}/vat_ids/{id}``.

        Args:
            entity_id: Id of the entity.
            id: Id of the VAT id.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entity_vat_ids.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.entity_vat_i_ds import _get_entities_id_vat_ids_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                entity_id=entity_id,
                id=id,
            ),
            _parse,
            options,
        )

    async def list(
        self, entity_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncPage[models.EntityVatIDResponse]:
        """List VAT ids of an entity

        List all VAT ids of an entity, on one page.

        Sends ``GET /entities/{entity_id}/vat_ids``.

        Args:
            entity_id: Id of the entity.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entity_vat_ids.list("00000000-0000-4000-8000-000000000001")
        """

        from ..api.entity_vat_i_ds import _get_entities_id_vat_ids_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                entity_id=entity_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self, entity_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncIterator[models.EntityVatIDResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /entities/{entity_id}/vat_ids`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.entity_vat_ids.list_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.entity_vat_i_ds import _get_entities_id_vat_ids_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                entity_id=entity_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self,
        entity_id: str | UUID,
        id: str | UUID,
        *,
        country: models.AllowedCountries | str | None | Unset = UNSET,
        type_: models.VatIDTypeEnum | str | None | Unset = UNSET,
        value: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityVatIDResponse:
        """Change a VAT id of an entity

        Change the given members of a VAT id of an entity; the others stay.

        Sends ``PATCH /entities/{entity_id}/vat_ids/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            entity_id: Id of the entity.
            id: Id of the VAT id.
            country: Not described in the vendor's document.
            type_: Not described in the vendor's document.
            value: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entity_vat_ids.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                country="AF",
            )
        """

        from ..api.entity_vat_i_ds import _patch_entities_id_vat_ids_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                entity_id=entity_id,
                id=id,
                country=country,
                type_=type_,
                value=value,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncEntityVatIdsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncEntityVatIdsWithRawResponse(self)


class AsyncEntityVatIdsWithRawResponse:
    """The methods of ``entity_vat_ids`` with raw responses."""

    def __init__(self, resource: AsyncEntityVatIds) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
