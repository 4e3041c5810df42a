"""``client.credit_note_line_items`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from decimal import Decimal
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
    name="credit_note_line_items.create",
    method="POST",
    path="/payable_credit_notes/{credit_note_id}/line_items",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _post_payable_credit_notes_id_line_items_kwargs as _get_kwargs
    from ..models import CreditNoteLineItemCreateRequest

    names = (
        "description",
        "name",
        "quantity",
        "tax",
        "unit",
        "unit_price",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreditNoteLineItemCreateRequest(**members))


_DELETE = Operation(
    name="credit_note_line_items.delete",
    method="DELETE",
    path="/payable_credit_notes/{credit_note_id}/line_items/{line_item_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _delete_payable_credit_notes_id_line_items_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="credit_note_line_items.get",
    method="GET",
    path="/payable_credit_notes/{credit_note_id}/line_items/{line_item_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _get_payable_credit_notes_id_line_items_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="credit_note_line_items.list",
    method="GET",
    path="/payable_credit_notes/{credit_note_id}/line_items",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _get_payable_credit_notes_id_line_items_kwargs as _get_kwargs

    return _get_kwargs(**given)


_REPLACE = Operation(
    name="credit_note_line_items.replace",
    method="PUT",
    path="/payable_credit_notes/{credit_note_id}/line_items",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_REPLACE.request_builder
def _replace_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _put_payable_credit_notes_id_line_items_kwargs as _get_kwargs
    from ..models import CreditNoteLineItemReplaceRequest

    names = ("data",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreditNoteLineItemReplaceRequest(**members))


_UPDATE = Operation(
    name="credit_note_line_items.update",
    method="PATCH",
    path="/payable_credit_notes/{credit_note_id}/line_items/{line_item_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.credit_notes import _patch_payable_credit_notes_id_line_items_id_kwargs as _get_kwargs
    from ..models import CreditNoteLineItemUpdateRequest

    names = (
        "description",
        "name",
        "quantity",
        "tax",
        "unit",
        "unit_price",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreditNoteLineItemUpdateRequest(**members))


class CreditNoteLineItems(Resource):
    """Operations on ``credit_note_line_items``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        credit_note_id: str | UUID,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        quantity: float | Decimal | Unset = UNSET,
        tax: int | Unset = UNSET,
        unit: str | Unset = UNSET,
        unit_price: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItemResponse:
        """Create a line item of a credit note

        Sends ``POST /payable_credit_notes/{credit_note_id}/line_items``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            description: Not described in the vendor's document.
            name: Not described in the vendor's document.
            quantity: Not described in the vendor's document.
            tax: In percent times 100: 1250 is 12.5 %.
            unit: Not described in the vendor's document.
            unit_price: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.credit_note_line_items.create(
                "00000000-0000-4000-8000-000000000001",
                description="Example",
            )
        """

        from ..api.credit_notes import _post_payable_credit_notes_id_line_items_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                credit_note_id=credit_note_id,
                description=description,
                name=name,
                quantity=quantity,
                tax=tax,
                unit=unit,
                unit_price=unit_price,
            ),
            _parse,
            options,
        )

    def delete(
        self, credit_note_id: str | UUID, line_item_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CreditNoteLineItemPaginationResponse:
        """Delete a line item of a credit note

        Delete a line item and return a page of those that remain.

        Sends ``DELETE /payable_credit_notes/{credit_note_id}/line_items/{line_item_id}``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            line_item_id: Id of the line item.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.credit_note_line_items.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.credit_notes import _delete_payable_credit_notes_id_line_items_id_response as _parse

        return self._call(
            _DELETE,
            _delete_request(
                credit_note_id=credit_note_id,
                line_item_id=line_item_id,
            ),
            _parse,
            options,
        )

    def get(
        self, credit_note_id: str | UUID, line_item_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CreditNoteLineItemResponse:
        """Read a line item of a credit note

        Sends ``GET /payable_credit_notes/{credit_note_id}/line_items/{line_item_id}``.

        Args:
            credit_note_id: Id of the credit note.
            line_item_id: Id of the line item.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.credit_note_line_items.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.credit_notes import _get_payable_credit_notes_id_line_items_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                credit_note_id=credit_note_id,
                line_item_id=line_item_id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        credit_note_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.CreditNoteLineItemCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        name: str | Unset = UNSET,
        name_iexact: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        description: str | Unset = UNSET,
        description_contains: str | Unset = UNSET,
        description_icontains: str | Unset = UNSET,
        total_gt: int | Unset = UNSET,
        total_lt: int | Unset = UNSET,
        total_gte: int | Unset = UNSET,
        total_lte: int | Unset = UNSET,
        subtotal_gt: int | Unset = UNSET,
        subtotal_lt: int | Unset = UNSET,
        subtotal_gte: int | Unset = UNSET,
        subtotal_lte: int | Unset = UNSET,
        unit_price_gt: int | Unset = UNSET,
        unit_price_lt: int | Unset = UNSET,
        unit_price_gte: int | Unset = UNSET,
        unit_price_lte: int | Unset = UNSET,
        quantity_gt: float | Unset = UNSET,
        quantity_lt: float | Unset = UNSET,
        quantity_gte: float | Unset = UNSET,
        quantity_lte: float | Unset = UNSET,
        tax_gt: int | Unset = UNSET,
        tax_lt: int | Unset = UNSET,
        tax_gte: int | Unset = UNSET,
        tax_lte: int | Unset = UNSET,
        tax_amount_gt: int | Unset = UNSET,
        tax_amount_lt: int | Unset = UNSET,
        tax_amount_gte: int | Unset = UNSET,
        tax_amount_lte: int | Unset = UNSET,
        created_by_user_id: UUID | str | Unset = UNSET,
        unit: str | Unset = UNSET,
        unit_iexact: str | Unset = UNSET,
        source: str | Unset = UNSET,
        source_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.CreditNoteLineItemResponse]:
        """List line items of a credit note

        List the line items of a credit note, page by page.

        Sends ``GET /payable_credit_notes/{credit_note_id}/line_items``.

        Args:
            credit_note_id: Id of the credit note.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that line items of a credit note can be sorted by.
            created_at_gt: Only line items created after this moment (UTC).
            created_at_lt: Only line items created before this moment (UTC).
            created_at_gte: Only line items created at or after this moment (UTC).
            created_at_lte: Only line items created at or before this moment (UTC).
            name: Only line items with this name.
            name_iexact: Only line items whose name is this text; case does not matter.
            name_contains: Only line items whose name contains this text; case matters.
            name_icontains: Only line items whose name contains this text; case does not matter.
            description: Only line items with this description.
            description_contains: Only line items whose description contains this text; case matters.
            description_icontains: Only line items whose description contains this text; case does not matter.
            total_gt: Only line items whose total is above this value. In minor units.
            total_lt: Only line items whose total is below this value. In minor units.
            total_gte: Only line items whose total is at least this value. In minor units.
            total_lte: Only line items whose total is at most this value. In minor units.
            subtotal_gt: Only line items whose subtotal is above this value. In minor units.
            subtotal_lt: Only line items whose subtotal is below this value. In minor units.
            subtotal_gte: Only line items whose subtotal is at least this value. In minor units.
            subtotal_lte: Only line items whose subtotal is at most this value. In minor units.
            unit_price_gt: Only line items whose unit price is above this value. In minor units.
            unit_price_lt: Only line items whose unit price is below this value. In minor units.
            unit_price_gte: Only line items whose unit price is at least this value. In minor units.
            unit_price_lte: Only line items whose unit price is at most this value. In minor units.
            quantity_gt: Only line items whose quantity is above this value.
            quantity_lt: Only line items whose quantity is below this value.
            quantity_gte: Only line items whose quantity is at least this value.
            quantity_lte: Only line items whose quantity is at most this value.
            tax_gt: Only line items whose tax is above this value. In percent times 100.
            tax_lt: Only line items whose tax is below this value. In percent times 100.
            tax_gte: Only line items whose tax is at least this value. In percent times 100.
            tax_lte: Only line items whose tax is at most this value. In percent times 100.
            tax_amount_gt: Only line items whose tax amount is above this value. In minor units.
            tax_amount_lt: Only line items whose tax amount is below this value. In minor units.
            tax_amount_gte: Only line items whose tax amount is at least this value. In minor units.
            tax_amount_lte: Only line items whose tax amount is at most this value. In minor units.
            created_by_user_id: Only line items created by this entity user.
            unit: Only line items with this unit.
            unit_iexact: Only line items whose unit is this text; case does not matter.
            source: Only line items with this source.
            source_id: Only line items with this source id.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.credit_note_line_items.list("00000000-0000-4000-8000-000000000001")
        """

        from ..api.credit_notes import _get_payable_credit_notes_id_line_items_response as _parse

        return self._page(
            _LIST,
            _list_request(
                credit_note_id=credit_note_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                name=name,
                name_iexact=name_iexact,
                name_contains=name_contains,
                name_icontains=name_icontains,
                description=description,
                description_contains=description_contains,
                description_icontains=description_icontains,
                total_gt=total_gt,
                total_lt=total_lt,
                total_gte=total_gte,
                total_lte=total_lte,
                subtotal_gt=subtotal_gt,
                subtotal_lt=subtotal_lt,
                subtotal_gte=subtotal_gte,
                subtotal_lte=subtotal_lte,
                unit_price_gt=unit_price_gt,
                unit_price_lt=unit_price_lt,
                unit_price_gte=unit_price_gte,
                unit_price_lte=unit_price_lte,
                quantity_gt=quantity_gt,
                quantity_lt=quantity_lt,
                quantity_gte=quantity_gte,
                quantity_lte=quantity_lte,
                tax_gt=tax_gt,
                tax_lt=tax_lt,
                tax_gte=tax_gte,
                tax_lte=tax_lte,
                tax_amount_gt=tax_amount_gt,
                tax_amount_lt=tax_amount_lt,
                tax_amount_gte=tax_amount_gte,
                tax_amount_lte=tax_amount_lte,
                created_by_user_id=created_by_user_id,
                unit=unit,
                unit_iexact=unit_iexact,
                source=source,
                source_id=source_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        credit_note_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.CreditNoteLineItemCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        name: str | Unset = UNSET,
        name_iexact: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        description: str | Unset = UNSET,
        description_contains: str | Unset = UNSET,
        description_icontains: str | Unset = UNSET,
        total_gt: int | Unset = UNSET,
        total_lt: int | Unset = UNSET,
        total_gte: int | Unset = UNSET,
        total_lte: int | Unset = UNSET,
        subtotal_gt: int | Unset = UNSET,
        subtotal_lt: int | Unset = UNSET,
        subtotal_gte: int | Unset = UNSET,
        subtotal_lte: int | Unset = UNSET,
        unit_price_gt: int | Unset = UNSET,
        unit_price_lt: int | Unset = UNSET,
        unit_price_gte: int | Unset = UNSET,
        unit_price_lte: int | Unset = UNSET,
        quantity_gt: float | Unset = UNSET,
        quantity_lt: float | Unset = UNSET,
        quantity_gte: float | Unset = UNSET,
        quantity_lte: float | Unset = UNSET,
        tax_gt: int | Unset = UNSET,
        tax_lt: int | Unset = UNSET,
        tax_gte: int | Unset = UNSET,
        tax_lte: int | Unset = UNSET,
        tax_amount_gt: int | Unset = UNSET,
        tax_amount_lt: int | Unset = UNSET,
        tax_amount_gte: int | Unset = UNSET,
        tax_amount_lte: int | Unset = UNSET,
        created_by_user_id: UUID | str | Unset = UNSET,
        unit: str | Unset = UNSET,
        unit_iexact: str | Unset = UNSET,
        source: str | Unset = UNSET,
        source_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.CreditNoteLineItemResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payable_credit_notes/{credit_note_id}/line_items`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.credit_note_line_items.list_all(
                "00000000-0000-4000-8000-000000000001",
            ):
                print(each)
        """
        from ..api.credit_notes import _get_payable_credit_notes_id_line_items_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                credit_note_id=credit_note_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                name=name,
                name_iexact=name_iexact,
                name_contains=name_contains,
                name_icontains=name_icontains,
                description=description,
                description_contains=description_contains,
                description_icontains=description_icontains,
                total_gt=total_gt,
                total_lt=total_lt,
                total_gte=total_gte,
                total_lte=total_lte,
                subtotal_gt=subtotal_gt,
                subtotal_lt=subtotal_lt,
                subtotal_gte=subtotal_gte,
                subtotal_lte=subtotal_lte,
                unit_price_gt=unit_price_gt,
                unit_price_lt=unit_price_lt,
                unit_price_gte=unit_price_gte,
                unit_price_lte=unit_price_lte,
                quantity_gt=quantity_gt,
                quantity_lt=quantity_lt,
                quantity_gte=quantity_gte,
                quantity_lte=quantity_lte,
                tax_gt=tax_gt,
                tax_lt=tax_lt,
                tax_gte=tax_gte,
                tax_lte=tax_lte,
                tax_amount_gt=tax_amount_gt,
                tax_amount_lt=tax_amount_lt,
                tax_amount_gte=tax_amount_gte,
                tax_amount_lte=tax_amount_lte,
                created_by_user_id=created_by_user_id,
                unit=unit,
                unit_iexact=unit_iexact,
                source=source,
                source_id=source_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def replace(
        self,
        credit_note_id: str | UUID,
        *,
        data: Sequence[models.CreditNoteLineItemCreateRequest | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItemPaginationResponse:
        """Replace the line items of a credit note

        Replace all line items; those left out are lost.

        Sends ``PUT /payable_credit_notes/{credit_note_id}/line_items``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            data: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            monite.credit_note_line_items.replace(
                "00000000-0000-4000-8000-000000000001",
                data=[models.CreditNoteLineItemCreateRequest(description="Example")],
            )
        """

        from ..api.credit_notes import _put_payable_credit_notes_id_line_items_response as _parse

        return self._call(
            _REPLACE,
            _replace_request(
                credit_note_id=credit_note_id,
                data=data,
            ),
            _parse,
            options,
        )

    def update(
        self,
        credit_note_id: str | UUID,
        line_item_id: str | UUID,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        quantity: float | Decimal | Unset = UNSET,
        tax: int | Unset = UNSET,
        unit: str | Unset = UNSET,
        unit_price: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItemResponse:
        """Change a line item of a credit note

        Change the given members of a line item of a credit note; the others stay.

        Sends ``PATCH /payable_credit_notes/{credit_note_id}/line_items/{line_item_id}``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            line_item_id: Id of the line item.
            description: Not described in the vendor's document.
            name: Not described in the vendor's document.
            quantity: Not described in the vendor's document.
            tax: In percent times 100: 1250 is 12.5 %.
            unit: Not described in the vendor's document.
            unit_price: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.credit_note_line_items.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                description="Example",
            )
        """

        from ..api.credit_notes import _patch_payable_credit_notes_id_line_items_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                credit_note_id=credit_note_id,
                line_item_id=line_item_id,
                description=description,
                name=name,
                quantity=quantity,
                tax=tax,
                unit=unit,
                unit_price=unit_price,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> CreditNoteLineItemsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CreditNoteLineItemsWithRawResponse(self)


class CreditNoteLineItemsWithRawResponse:
    """The methods of ``credit_note_line_items`` with raw responses."""

    def __init__(self, resource: CreditNoteLineItems) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.replace = raw(raw_resource.replace)
        self.update = raw(raw_resource.update)


class AsyncCreditNoteLineItems(AsyncResource):
    """Operations on ``credit_note_line_items``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        credit_note_id: str | UUID,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        quantity: float | Decimal | Unset = UNSET,
        tax: int | Unset = UNSET,
        unit: str | Unset = UNSET,
        unit_price: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItemResponse:
        """Create a line item of a credit note

        Sends ``POST /payable_credit_notes/{credit_note_id}/line_items``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            description: Not described in the vendor's document.
            name: Not described in the vendor's document.
            quantity: Not described in the vendor's document.
            tax: In percent times 100: 1250 is 12.5 %.
            unit: Not described in the vendor's document.
            unit_price: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.credit_note_line_items.create(
                "00000000-0000-4000-8000-000000000001",
                description="Example",
            )
        """

        from ..api.credit_notes import _post_payable_credit_notes_id_line_items_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                credit_note_id=credit_note_id,
                description=description,
                name=name,
                quantity=quantity,
                tax=tax,
                unit=unit,
                unit_price=unit_price,
            ),
            _parse,
            options,
        )

    async def delete(
        self, credit_note_id: str | UUID, line_item_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CreditNoteLineItemPaginationResponse:
        """Delete a line item of a credit note

        Delete a line item and return a page of those that remain.

        Sends ``DELETE /payable_credit_notes/{credit_note_id}/line_items/{line_item_id}``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            line_item_id: Id of the line item.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.credit_note_line_items.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.credit_notes import _delete_payable_credit_notes_id_line_items_id_response as _parse

        return await self._call(
            _DELETE,
            _delete_request(
                credit_note_id=credit_note_id,
                line_item_id=line_item_id,
            ),
            _parse,
            options,
        )

    async def get(
        self, credit_note_id: str | UUID, line_item_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CreditNoteLineItemResponse:
        """Read a line item of a credit note

        Sends ``GET /payable_credit_notes/{credit_note_id}/line_items/{line_item_id}``.

        Args:
            credit_note_id: Id of the credit note.
            line_item_id: Id of the line item.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.credit_note_line_items.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.credit_notes import _get_payable_credit_notes_id_line_items_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                credit_note_id=credit_note_id,
                line_item_id=line_item_id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        credit_note_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.CreditNoteLineItemCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        name: str | Unset = UNSET,
        name_iexact: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        description: str | Unset = UNSET,
        description_contains: str | Unset = UNSET,
        description_icontains: str | Unset = UNSET,
        total_gt: int | Unset = UNSET,
        total_lt: int | Unset = UNSET,
        total_gte: int | Unset = UNSET,
        total_lte: int | Unset = UNSET,
        subtotal_gt: int | Unset = UNSET,
        subtotal_lt: int | Unset = UNSET,
        subtotal_gte: int | Unset = UNSET,
        subtotal_lte: int | Unset = UNSET,
        unit_price_gt: int | Unset = UNSET,
        unit_price_lt: int | Unset = UNSET,
        unit_price_gte: int | Unset = UNSET,
        unit_price_lte: int | Unset = UNSET,
        quantity_gt: float | Unset = UNSET,
        quantity_lt: float | Unset = UNSET,
        quantity_gte: float | Unset = UNSET,
        quantity_lte: float | Unset = UNSET,
        tax_gt: int | Unset = UNSET,
        tax_lt: int | Unset = UNSET,
        tax_gte: int | Unset = UNSET,
        tax_lte: int | Unset = UNSET,
        tax_amount_gt: int | Unset = UNSET,
        tax_amount_lt: int | Unset = UNSET,
        tax_amount_gte: int | Unset = UNSET,
        tax_amount_lte: int | Unset = UNSET,
        created_by_user_id: UUID | str | Unset = UNSET,
        unit: str | Unset = UNSET,
        unit_iexact: str | Unset = UNSET,
        source: str | Unset = UNSET,
        source_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.CreditNoteLineItemResponse]:
        """List line items of a credit note

        List the line items of a credit note, page by page.

        Sends ``GET /payable_credit_notes/{credit_note_id}/line_items``.

        Args:
            credit_note_id: Id of the credit note.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that line items of a credit note can be sorted by.
            created_at_gt: Only line items created after this moment (UTC).
            created_at_lt: Only line items created before this moment (UTC).
            created_at_gte: Only line items created at or after this moment (UTC).
            created_at_lte: Only line items created at or before this moment (UTC).
            name: Only line items with this name.
            name_iexact: Only line items whose name is this text; case does not matter.
            name_contains: Only line items whose name contains this text; case matters.
            name_icontains: Only line items whose name contains this text; case does not matter.
            description: Only line items with this description.
            description_contains: Only line items whose description contains this text; case matters.
            description_icontains: Only line items whose description contains this text; case does not matter.
            total_gt: Only line items whose total is above this value. In minor units.
            total_lt: Only line items whose total is below this value. In minor units.
            total_gte: Only line items whose total is at least this value. In minor units.
            total_lte: Only line items whose total is at most this value. In minor units.
            subtotal_gt: Only line items whose subtotal is above this value. In minor units.
            subtotal_lt: Only line items whose subtotal is below this value. In minor units.
            subtotal_gte: Only line items whose subtotal is at least this value. In minor units.
            subtotal_lte: Only line items whose subtotal is at most this value. In minor units.
            unit_price_gt: Only line items whose unit price is above this value. In minor units.
            unit_price_lt: Only line items whose unit price is below this value. In minor units.
            unit_price_gte: Only line items whose unit price is at least this value. In minor units.
            unit_price_lte: Only line items whose unit price is at most this value. In minor units.
            quantity_gt: Only line items whose quantity is above this value.
            quantity_lt: Only line items whose quantity is below this value.
            quantity_gte: Only line items whose quantity is at least this value.
            quantity_lte: Only line items whose quantity is at most this value.
            tax_gt: Only line items whose tax is above this value. In percent times 100.
            tax_lt: Only line items whose tax is below this value. In percent times 100.
            tax_gte: Only line items whose tax is at least this value. In percent times 100.
            tax_lte: Only line items whose tax is at most this value. In percent times 100.
            tax_amount_gt: Only line items whose tax amount is above this value. In minor units.
            tax_amount_lt: Only line items whose tax amount is below this value. In minor units.
            tax_amount_gte: Only line items whose tax amount is at least this value. In minor units.
            tax_amount_lte: Only line items whose tax amount is at most this value. In minor units.
            created_by_user_id: Only line items created by this entity user.
            unit: Only line items with this unit.
            unit_iexact: Only line items whose unit is this text; case does not matter.
            source: Only line items with this source.
            source_id: Only line items with this source id.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.credit_note_line_items.list(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.credit_notes import _get_payable_credit_notes_id_line_items_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                credit_note_id=credit_note_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                name=name,
                name_iexact=name_iexact,
                name_contains=name_contains,
                name_icontains=name_icontains,
                description=description,
                description_contains=description_contains,
                description_icontains=description_icontains,
                total_gt=total_gt,
                total_lt=total_lt,
                total_gte=total_gte,
                total_lte=total_lte,
                subtotal_gt=subtotal_gt,
                subtotal_lt=subtotal_lt,
                subtotal_gte=subtotal_gte,
                subtotal_lte=subtotal_lte,
                unit_price_gt=unit_price_gt,
                unit_price_lt=unit_price_lt,
                unit_price_gte=unit_price_gte,
                unit_price_lte=unit_price_lte,
                quantity_gt=quantity_gt,
                quantity_lt=quantity_lt,
                quantity_gte=quantity_gte,
                quantity_lte=quantity_lte,
                tax_gt=tax_gt,
                tax_lt=tax_lt,
                tax_gte=tax_gte,
                tax_lte=tax_lte,
                tax_amount_gt=tax_amount_gt,
                tax_amount_lt=tax_amount_lt,
                tax_amount_gte=tax_amount_gte,
                tax_amount_lte=tax_amount_lte,
                created_by_user_id=created_by_user_id,
                unit=unit,
                unit_iexact=unit_iexact,
                source=source,
                source_id=source_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        credit_note_id: str | UUID,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.CreditNoteLineItemCursorFields | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        name: str | Unset = UNSET,
        name_iexact: str | Unset = UNSET,
        name_contains: str | Unset = UNSET,
        name_icontains: str | Unset = UNSET,
        description: str | Unset = UNSET,
        description_contains: str | Unset = UNSET,
        description_icontains: str | Unset = UNSET,
        total_gt: int | Unset = UNSET,
        total_lt: int | Unset = UNSET,
        total_gte: int | Unset = UNSET,
        total_lte: int | Unset = UNSET,
        subtotal_gt: int | Unset = UNSET,
        subtotal_lt: int | Unset = UNSET,
        subtotal_gte: int | Unset = UNSET,
        subtotal_lte: int | Unset = UNSET,
        unit_price_gt: int | Unset = UNSET,
        unit_price_lt: int | Unset = UNSET,
        unit_price_gte: int | Unset = UNSET,
        unit_price_lte: int | Unset = UNSET,
        quantity_gt: float | Unset = UNSET,
        quantity_lt: float | Unset = UNSET,
        quantity_gte: float | Unset = UNSET,
        quantity_lte: float | Unset = UNSET,
        tax_gt: int | Unset = UNSET,
        tax_lt: int | Unset = UNSET,
        tax_gte: int | Unset = UNSET,
        tax_lte: int | Unset = UNSET,
        tax_amount_gt: int | Unset = UNSET,
        tax_amount_lt: int | Unset = UNSET,
        tax_amount_gte: int | Unset = UNSET,
        tax_amount_lte: int | Unset = UNSET,
        created_by_user_id: UUID | str | Unset = UNSET,
        unit: str | Unset = UNSET,
        unit_iexact: str | Unset = UNSET,
        source: str | Unset = UNSET,
        source_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.CreditNoteLineItemResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payable_credit_notes/{credit_note_id}/line_items`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.credit_note_line_items.list_all(
                "00000000-0000-4000-8000-000000000001",
            ):
                print(each)
        """
        from ..api.credit_notes import _get_payable_credit_notes_id_line_items_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                credit_note_id=credit_note_id,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                name=name,
                name_iexact=name_iexact,
                name_contains=name_contains,
                name_icontains=name_icontains,
                description=description,
                description_contains=description_contains,
                description_icontains=description_icontains,
                total_gt=total_gt,
                total_lt=total_lt,
                total_gte=total_gte,
                total_lte=total_lte,
                subtotal_gt=subtotal_gt,
                subtotal_lt=subtotal_lt,
                subtotal_gte=subtotal_gte,
                subtotal_lte=subtotal_lte,
                unit_price_gt=unit_price_gt,
                unit_price_lt=unit_price_lt,
                unit_price_gte=unit_price_gte,
                unit_price_lte=unit_price_lte,
                quantity_gt=quantity_gt,
                quantity_lt=quantity_lt,
                quantity_gte=quantity_gte,
                quantity_lte=quantity_lte,
                tax_gt=tax_gt,
                tax_lt=tax_lt,
                tax_gte=tax_gte,
                tax_lte=tax_lte,
                tax_amount_gt=tax_amount_gt,
                tax_amount_lt=tax_amount_lt,
                tax_amount_gte=tax_amount_gte,
                tax_amount_lte=tax_amount_lte,
                created_by_user_id=created_by_user_id,
                unit=unit,
                unit_iexact=unit_iexact,
                source=source,
                source_id=source_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def replace(
        self,
        credit_note_id: str | UUID,
        *,
        data: Sequence[models.CreditNoteLineItemCreateRequest | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItemPaginationResponse:
        """Replace the line items of a credit note

        Replace all line items; those left out are lost.

        Sends ``PUT /payable_credit_notes/{credit_note_id}/line_items``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            data: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            await monite.credit_note_line_items.replace(
                "00000000-0000-4000-8000-000000000001",
                data=[models.CreditNoteLineItemCreateRequest(description="Example")],
            )
        """

        from ..api.credit_notes import _put_payable_credit_notes_id_line_items_response as _parse

        return await self._call(
            _REPLACE,
            _replace_request(
                credit_note_id=credit_note_id,
                data=data,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        credit_note_id: str | UUID,
        line_item_id: str | UUID,
        *,
        description: str | Unset = UNSET,
        name: str | Unset = UNSET,
        quantity: float | Decimal | Unset = UNSET,
        tax: int | Unset = UNSET,
        unit: str | Unset = UNSET,
        unit_price: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CreditNoteLineItemResponse:
        """Change a line item of a credit note

        Change the given members of a line item of a credit note; the others stay.

        Sends ``PATCH /payable_credit_notes/{credit_note_id}/line_items/{line_item_id}``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note_id: Id of the credit note.
            line_item_id: Id of the line item.
            description: Not described in the vendor's document.
            name: Not described in the vendor's document.
            quantity: Not described in the vendor's document.
            tax: In percent times 100: 1250 is 12.5 %.
            unit: Not described in the vendor's document.
            unit_price: In the minor units of the currency, such as cents.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.credit_note_line_items.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                description="Example",
            )
        """

        from ..api.credit_notes import _patch_payable_credit_notes_id_line_items_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                credit_note_id=credit_note_id,
                line_item_id=line_item_id,
                description=description,
                name=name,
                quantity=quantity,
                tax=tax,
                unit=unit,
                unit_price=unit_price,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCreditNoteLineItemsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCreditNoteLineItemsWithRawResponse(self)


class AsyncCreditNoteLineItemsWithRawResponse:
    """The methods of ``credit_note_line_items`` with raw responses."""

    def __init__(self, resource: AsyncCreditNoteLineItems) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.replace = async_raw(raw_resource.replace)
        self.update = async_raw(raw_resource.update)
