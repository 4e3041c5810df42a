"""``client.delivery_notes`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
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

_CANCEL = Operation(
    name="delivery_notes.cancel",
    method="POST",
    path="/delivery_notes/{delivery_note_id}/cancel",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CANCEL.request_builder
def _cancel_request(**given: Any) -> dict[str, Any]:
    from ..api.delivery_notes import _post_delivery_notes_id_cancel_kwargs as _get_kwargs

    return _get_kwargs(**given)


_CREATE = Operation(
    name="delivery_notes.create",
    method="POST",
    path="/delivery_notes",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.delivery_notes import _post_delivery_notes_kwargs as _get_kwargs

    return _get_kwargs(**given)


_DELETE = Operation(
    name="delivery_notes.delete",
    method="DELETE",
    path="/delivery_notes/{delivery_note_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.delivery_notes import _delete_delivery_notes_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="delivery_notes.get",
    method="GET",
    path="/delivery_notes/{delivery_note_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.delivery_notes import _get_delivery_notes_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="delivery_notes.list",
    method="GET",
    path="/delivery_notes",
    success=(200,),
    retryable=True,
    lists=frozenset(("id__in", "status__in")),
    filters=frozenset(("id__in", "status__in")),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.delivery_notes import _get_delivery_notes_kwargs as _get_kwargs

    return _get_kwargs(**given)


_MARK_AS_DELIVERED = Operation(
    name="delivery_notes.mark_as_delivered",
    method="POST",
    path="/delivery_notes/{delivery_note_id}/mark_as_delivered",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_MARK_AS_DELIVERED.request_builder
def _mark_as_delivered_request(**given: Any) -> dict[str, Any]:
    from ..api.delivery_notes import _post_delivery_notes_id_mark_as_delivered_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="delivery_notes.update",
    method="PATCH",
    path="/delivery_notes/{delivery_note_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.delivery_notes import _patch_delivery_notes_id_kwargs as _get_kwargs
    from ..models import DeliveryNoteUpdateRequest

    names = (
        "counterpart_address_id",
        "counterpart_id",
        "delivery_date",
        "delivery_number",
        "display_signature_placeholder",
        "line_items",
        "memo",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=DeliveryNoteUpdateRequest(**members))


class DeliveryNotes(Resource):
    """Operations on ``delivery_notes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def cancel(self, delivery_note_id: str | UUID, **options: Unpack[CallOptions]) -> models.DeliveryNoteResource:
        """Cancel a delivery note

        Sends ``POST /delivery_notes/{delivery_note_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            delivery_note_id: Id of the delivery note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.delivery_notes.cancel("00000000-0000-4000-8000-000000000001")
        """

        from ..api.delivery_notes import _post_delivery_notes_id_cancel_response as _parse

        return self._call(
            _CANCEL,
            _cancel_request(
                delivery_note_id=delivery_note_id,
            ),
            _parse,
            options,
        )

    def create(
        self,
        *,
        body: models.DeliveryNoteCreateRequest | models.DeliveryNoteCreateBasedOnRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.DeliveryNoteResource:
        """Create a delivery note

        Create a delivery note, from members of its own or based on an invoice or quote.

        Sends ``POST /delivery_notes``, which is not retried automatically once it may have reached the server.

        Args:
            body: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            monite.delivery_notes.create(
                body=models.DeliveryNoteCreateRequest(counterpart_address_id="00000000-0000-4000-8000-000000000001", counterpart_id="00000000-0000-4000-8000-000000000001", line_items=[models.DeliveryNoteCreateLineItem(quantity=1.5)]),
            )
        """

        from ..api.delivery_notes import _post_delivery_notes_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                body=body,
            ),
            _parse,
            options,
        )

    def delete(self, delivery_note_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a delivery note

        Sends ``DELETE /delivery_notes/{delivery_note_id}``, which is not retried automatically once it may have reached the server.

        Args:
            delivery_note_id: Id of the delivery note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.delivery_notes.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                delivery_note_id=delivery_note_id,
            ),
            options,
        )

    def get(self, delivery_note_id: str | UUID, **options: Unpack[CallOptions]) -> models.DeliveryNoteResource:
        """Read a delivery note

        Sends ``GET /delivery_notes/{delivery_note_id}``.

        Args:
            delivery_note_id: Id of the delivery note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.delivery_notes.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.delivery_notes import _get_delivery_notes_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                delivery_note_id=delivery_note_id,
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
        sort: models.DeliveryNoteCursorFields | str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        status: models.DeliveryNoteStatusEnum | str | Unset = UNSET,
        status_in: Sequence[models.DeliveryNoteStatusEnum | str] | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        based_on: UUID | str | Unset = UNSET,
        based_on_document_id: str | Unset = UNSET,
        based_on_document_id_contains: str | Unset = UNSET,
        based_on_document_id_icontains: str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        delivery_date_gt: datetime.date | Unset = UNSET,
        delivery_date_lt: datetime.date | Unset = UNSET,
        delivery_date_gte: datetime.date | Unset = UNSET,
        delivery_date_lte: datetime.date | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.DeliveryNoteResource]:
        """List delivery notes

        List the delivery notes, page by page.

        Sends ``GET /delivery_notes``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that delivery notes can be sorted by.
            id_in: Only delivery notes with one of these ids; the key is repeated.
            status: State of a delivery note.
            status_in: Only delivery notes with one of these statuses; the key is repeated.
            document_id: Only delivery notes with this document id.
            document_id_contains: Only delivery notes whose document id contains this text; case matters.
            document_id_icontains: Only delivery notes whose document id contains this text; case does not matter.
            created_by_entity_user_id: Only delivery notes created by this entity user.
            counterpart_id: Only delivery notes with this counterpart, by id.
            based_on: Only delivery notes based on this document.
            based_on_document_id: Only delivery notes with this based_on_document_id.
            based_on_document_id_contains: Only delivery notes whose based_on_document_id contains this text; case matters.
            based_on_document_id_icontains: Only delivery notes whose based_on_document_id contains this text; case does not matter.
            created_at_gt: Only delivery notes created after this moment (UTC).
            created_at_lt: Only delivery notes created before this moment (UTC).
            created_at_gte: Only delivery notes created at or after this moment (UTC).
            created_at_lte: Only delivery notes created at or before this moment (UTC).
            delivery_date_gt: Only delivery notes whose delivery date is after this day.
            delivery_date_lt: Only delivery notes whose delivery date is before this day.
            delivery_date_gte: Only delivery notes whose delivery date is on or after this day.
            delivery_date_lte: Only delivery notes whose delivery date is on or before this day.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.delivery_notes.list()
        """

        from ..api.delivery_notes import _get_delivery_notes_response as _parse

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                id_in=id_in,
                status=status,
                status_in=status_in,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                created_by_entity_user_id=created_by_entity_user_id,
                counterpart_id=counterpart_id,
                based_on=based_on,
                based_on_document_id=based_on_document_id,
                based_on_document_id_contains=based_on_document_id_contains,
                based_on_document_id_icontains=based_on_document_id_icontains,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                delivery_date_gt=delivery_date_gt,
                delivery_date_lt=delivery_date_lt,
                delivery_date_gte=delivery_date_gte,
                delivery_date_lte=delivery_date_lte,
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
        sort: models.DeliveryNoteCursorFields | str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        status: models.DeliveryNoteStatusEnum | str | Unset = UNSET,
        status_in: Sequence[models.DeliveryNoteStatusEnum | str] | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        based_on: UUID | str | Unset = UNSET,
        based_on_document_id: str | Unset = UNSET,
        based_on_document_id_contains: str | Unset = UNSET,
        based_on_document_id_icontains: str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        delivery_date_gt: datetime.date | Unset = UNSET,
        delivery_date_lt: datetime.date | Unset = UNSET,
        delivery_date_gte: datetime.date | Unset = UNSET,
        delivery_date_lte: datetime.date | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.DeliveryNoteResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /delivery_notes`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.delivery_notes.list_all():
                print(each)
        """
        from ..api.delivery_notes import _get_delivery_notes_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                id_in=id_in,
                status=status,
                status_in=status_in,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                created_by_entity_user_id=created_by_entity_user_id,
                counterpart_id=counterpart_id,
                based_on=based_on,
                based_on_document_id=based_on_document_id,
                based_on_document_id_contains=based_on_document_id_contains,
                based_on_document_id_icontains=based_on_document_id_icontains,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                delivery_date_gt=delivery_date_gt,
                delivery_date_lt=delivery_date_lt,
                delivery_date_gte=delivery_date_gte,
                delivery_date_lte=delivery_date_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def mark_as_delivered(
        self, delivery_note_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.DeliveryNoteResource:
        """Mark a delivery note as delivered

        Sends ``POST /delivery_notes/{delivery_note_id}/mark_as_delivered``, which is not retried automatically once it may have reached the server.

        Args:
            delivery_note_id: Id of the delivery note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.delivery_notes.mark_as_delivered(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.delivery_notes import _post_delivery_notes_id_mark_as_delivered_response as _parse

        return self._call(
            _MARK_AS_DELIVERED,
            _mark_as_delivered_request(
                delivery_note_id=delivery_note_id,
            ),
            _parse,
            options,
        )

    def update(
        self,
        delivery_note_id: str | UUID,
        *,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        delivery_date: datetime.date | Unset = UNSET,
        delivery_number: str | Unset = UNSET,
        display_signature_placeholder: bool | Unset = UNSET,
        line_items: Sequence[models.DeliveryNoteCreateLineItem | Mapping[str, Any]] | Unset = UNSET,
        memo: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.DeliveryNoteResource:
        """Change a delivery note

        Change the given members of a delivery note; the others stay.

        Sends ``PATCH /delivery_notes/{delivery_note_id}``, which is not retried automatically once it may have reached the server.

        Args:
            delivery_note_id: Id of the delivery note.
            counterpart_address_id: Not described in the vendor's document.
            counterpart_id: Not described in the vendor's document.
            delivery_date: Not described in the vendor's document.
            delivery_number: Not described in the vendor's document.
            display_signature_placeholder: Not described in the vendor's document.
            line_items: Not described in the vendor's document.
            memo: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.delivery_notes.update(
                "00000000-0000-4000-8000-000000000001",
                counterpart_address_id="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.delivery_notes import _patch_delivery_notes_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                delivery_note_id=delivery_note_id,
                counterpart_address_id=counterpart_address_id,
                counterpart_id=counterpart_id,
                delivery_date=delivery_date,
                delivery_number=delivery_number,
                display_signature_placeholder=display_signature_placeholder,
                line_items=line_items,
                memo=memo,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> DeliveryNotesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return DeliveryNotesWithRawResponse(self)


class DeliveryNotesWithRawResponse:
    """The methods of ``delivery_notes`` with raw responses."""

    def __init__(self, resource: DeliveryNotes) -> None:
        raw_resource = resource._raw()
        self.cancel = raw(raw_resource.cancel)
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.mark_as_delivered = raw(raw_resource.mark_as_delivered)
        self.update = raw(raw_resource.update)


class AsyncDeliveryNotes(AsyncResource):
    """Operations on ``delivery_notes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def cancel(self, delivery_note_id: str | UUID, **options: Unpack[CallOptions]) -> models.DeliveryNoteResource:
        """Cancel a delivery note

        Sends ``POST /delivery_notes/{delivery_note_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            delivery_note_id: Id of the delivery note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.delivery_notes.cancel("00000000-0000-4000-8000-000000000001")
        """

        from ..api.delivery_notes import _post_delivery_notes_id_cancel_response as _parse

        return await self._call(
            _CANCEL,
            _cancel_request(
                delivery_note_id=delivery_note_id,
            ),
            _parse,
            options,
        )

    async def create(
        self,
        *,
        body: models.DeliveryNoteCreateRequest | models.DeliveryNoteCreateBasedOnRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.DeliveryNoteResource:
        """Create a delivery note

        Create a delivery note, from members of its own or based on an invoice or quote.

        Sends ``POST /delivery_notes``, which is not retried automatically once it may have reached the server.

        Args:
            body: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            await monite.delivery_notes.create(
                body=models.DeliveryNoteCreateRequest(counterpart_address_id="00000000-0000-4000-8000-000000000001", counterpart_id="00000000-0000-4000-8000-000000000001", line_items=[models.DeliveryNoteCreateLineItem(quantity=1.5)]),
            )
        """

        from ..api.delivery_notes import _post_delivery_notes_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                body=body,
            ),
            _parse,
            options,
        )

    async def delete(self, delivery_note_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a delivery note

        Sends ``DELETE /delivery_notes/{delivery_note_id}``, which is not retried automatically once it may have reached the server.

        Args:
            delivery_note_id: Id of the delivery note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.delivery_notes.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                delivery_note_id=delivery_note_id,
            ),
            options,
        )

    async def get(self, delivery_note_id: str | UUID, **options: Unpack[CallOptions]) -> models.DeliveryNoteResource:
        """Read a delivery note

        Sends ``GET /delivery_notes/{delivery_note_id}``.

        Args:
            delivery_note_id: Id of the delivery note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.delivery_notes.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.delivery_notes import _get_delivery_notes_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                delivery_note_id=delivery_note_id,
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
        sort: models.DeliveryNoteCursorFields | str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        status: models.DeliveryNoteStatusEnum | str | Unset = UNSET,
        status_in: Sequence[models.DeliveryNoteStatusEnum | str] | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        based_on: UUID | str | Unset = UNSET,
        based_on_document_id: str | Unset = UNSET,
        based_on_document_id_contains: str | Unset = UNSET,
        based_on_document_id_icontains: str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        delivery_date_gt: datetime.date | Unset = UNSET,
        delivery_date_lt: datetime.date | Unset = UNSET,
        delivery_date_gte: datetime.date | Unset = UNSET,
        delivery_date_lte: datetime.date | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.DeliveryNoteResource]:
        """List delivery notes

        List the delivery notes, page by page.

        Sends ``GET /delivery_notes``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that delivery notes can be sorted by.
            id_in: Only delivery notes with one of these ids; the key is repeated.
            status: State of a delivery note.
            status_in: Only delivery notes with one of these statuses; the key is repeated.
            document_id: Only delivery notes with this document id.
            document_id_contains: Only delivery notes whose document id contains this text; case matters.
            document_id_icontains: Only delivery notes whose document id contains this text; case does not matter.
            created_by_entity_user_id: Only delivery notes created by this entity user.
            counterpart_id: Only delivery notes with this counterpart, by id.
            based_on: Only delivery notes based on this document.
            based_on_document_id: Only delivery notes with this based_on_document_id.
            based_on_document_id_contains: Only delivery notes whose based_on_document_id contains this text; case matters.
            based_on_document_id_icontains: Only delivery notes whose based_on_document_id contains this text; case does not matter.
            created_at_gt: Only delivery notes created after this moment (UTC).
            created_at_lt: Only delivery notes created before this moment (UTC).
            created_at_gte: Only delivery notes created at or after this moment (UTC).
            created_at_lte: Only delivery notes created at or before this moment (UTC).
            delivery_date_gt: Only delivery notes whose delivery date is after this day.
            delivery_date_lt: Only delivery notes whose delivery date is before this day.
            delivery_date_gte: Only delivery notes whose delivery date is on or after this day.
            delivery_date_lte: Only delivery notes whose delivery date is on or before this day.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.delivery_notes.list()
        """

        from ..api.delivery_notes import _get_delivery_notes_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                id_in=id_in,
                status=status,
                status_in=status_in,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                created_by_entity_user_id=created_by_entity_user_id,
                counterpart_id=counterpart_id,
                based_on=based_on,
                based_on_document_id=based_on_document_id,
                based_on_document_id_contains=based_on_document_id_contains,
                based_on_document_id_icontains=based_on_document_id_icontains,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                delivery_date_gt=delivery_date_gt,
                delivery_date_lt=delivery_date_lt,
                delivery_date_gte=delivery_date_gte,
                delivery_date_lte=delivery_date_lte,
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
        sort: models.DeliveryNoteCursorFields | str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        status: models.DeliveryNoteStatusEnum | str | Unset = UNSET,
        status_in: Sequence[models.DeliveryNoteStatusEnum | str] | Unset = UNSET,
        document_id: str | Unset = UNSET,
        document_id_contains: str | Unset = UNSET,
        document_id_icontains: str | Unset = UNSET,
        created_by_entity_user_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        based_on: UUID | str | Unset = UNSET,
        based_on_document_id: str | Unset = UNSET,
        based_on_document_id_contains: str | Unset = UNSET,
        based_on_document_id_icontains: str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        delivery_date_gt: datetime.date | Unset = UNSET,
        delivery_date_lt: datetime.date | Unset = UNSET,
        delivery_date_gte: datetime.date | Unset = UNSET,
        delivery_date_lte: datetime.date | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.DeliveryNoteResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /delivery_notes`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.delivery_notes.list_all():
                print(each)
        """
        from ..api.delivery_notes import _get_delivery_notes_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                id_in=id_in,
                status=status,
                status_in=status_in,
                document_id=document_id,
                document_id_contains=document_id_contains,
                document_id_icontains=document_id_icontains,
                created_by_entity_user_id=created_by_entity_user_id,
                counterpart_id=counterpart_id,
                based_on=based_on,
                based_on_document_id=based_on_document_id,
                based_on_document_id_contains=based_on_document_id_contains,
                based_on_document_id_icontains=based_on_document_id_icontains,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                delivery_date_gt=delivery_date_gt,
                delivery_date_lt=delivery_date_lt,
                delivery_date_gte=delivery_date_gte,
                delivery_date_lte=delivery_date_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def mark_as_delivered(
        self, delivery_note_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.DeliveryNoteResource:
        """Mark a delivery note as delivered

        Sends ``POST /delivery_notes/{delivery_note_id}/mark_as_delivered``, which is not retried automatically once it may have reached the server.

        Args:
            delivery_note_id: Id of the delivery note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.delivery_notes.mark_as_delivered(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.delivery_notes import _post_delivery_notes_id_mark_as_delivered_response as _parse

        return await self._call(
            _MARK_AS_DELIVERED,
            _mark_as_delivered_request(
                delivery_note_id=delivery_note_id,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        delivery_note_id: str | UUID,
        *,
        counterpart_address_id: UUID | str | Unset = UNSET,
        counterpart_id: UUID | str | Unset = UNSET,
        delivery_date: datetime.date | Unset = UNSET,
        delivery_number: str | Unset = UNSET,
        display_signature_placeholder: bool | Unset = UNSET,
        line_items: Sequence[models.DeliveryNoteCreateLineItem | Mapping[str, Any]] | Unset = UNSET,
        memo: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.DeliveryNoteResource:
        """Change a delivery note

        Change the given members of a delivery note; the others stay.

        Sends ``PATCH /delivery_notes/{delivery_note_id}``, which is not retried automatically once it may have reached the server.

        Args:
            delivery_note_id: Id of the delivery note.
            counterpart_address_id: Not described in the vendor's document.
            counterpart_id: Not described in the vendor's document.
            delivery_date: Not described in the vendor's document.
            delivery_number: Not described in the vendor's document.
            display_signature_placeholder: Not described in the vendor's document.
            line_items: Not described in the vendor's document.
            memo: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.delivery_notes.update(
                "00000000-0000-4000-8000-000000000001",
                counterpart_address_id="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.delivery_notes import _patch_delivery_notes_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                delivery_note_id=delivery_note_id,
                counterpart_address_id=counterpart_address_id,
                counterpart_id=counterpart_id,
                delivery_date=delivery_date,
                delivery_number=delivery_number,
                display_signature_placeholder=display_signature_placeholder,
                line_items=line_items,
                memo=memo,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncDeliveryNotesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncDeliveryNotesWithRawResponse(self)


class AsyncDeliveryNotesWithRawResponse:
    """The methods of ``delivery_notes`` with raw responses."""

    def __init__(self, resource: AsyncDeliveryNotes) -> None:
        raw_resource = resource._raw()
        self.cancel = async_raw(raw_resource.cancel)
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.mark_as_delivered = async_raw(raw_resource.mark_as_delivered)
        self.update = async_raw(raw_resource.update)
