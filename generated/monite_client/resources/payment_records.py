"""``client.payment_records`` of Monite."""

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
    name="payment_records.cancel",
    method="POST",
    path="/payment_records/{payment_record_id}/cancel",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CANCEL.request_builder
def _cancel_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_records import _post_payment_records_id_cancel_kwargs as _get_kwargs
    from ..models import PaymentRecordStatusUpdateRequest

    names = ("payment_intent_status",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PaymentRecordStatusUpdateRequest(**members))


_CREATE = Operation(
    name="payment_records.create",
    method="POST",
    path="/payment_records",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_records import _post_payment_records_kwargs as _get_kwargs
    from ..models import PaymentRecordRequest

    names = (
        "amount",
        "currency",
        "object_",
        "entity_user_id",
        "paid_at",
        "payment_intent_id",
        "payment_intent_status",
        "payment_method",
        "planned_payment_date",
        "status",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PaymentRecordRequest(**members))


_GET = Operation(
    name="payment_records.get",
    method="GET",
    path="/payment_records/{payment_record_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_records import _get_payment_records_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="payment_records.list",
    method="GET",
    path="/payment_records",
    success=(200,),
    retryable=True,
    lists=frozenset(("object_id__in",)),
    filters=frozenset(("object_id__in",)),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_records import _get_payment_records_kwargs as _get_kwargs

    return _get_kwargs(**given)


_MARK_AS_SUCCEEDED = Operation(
    name="payment_records.mark_as_succeeded",
    method="POST",
    path="/payment_records/{payment_record_id}/mark_as_succeeded",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_MARK_AS_SUCCEEDED.request_builder
def _mark_as_succeeded_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_records import _post_payment_records_id_mark_as_succeeded_kwargs as _get_kwargs
    from ..models import PaymentRecordMarkAsSucceededRequest

    names = (
        "paid_at",
        "payment_intent_status",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PaymentRecordMarkAsSucceededRequest(**members))


_START_PROCESSING = Operation(
    name="payment_records.start_processing",
    method="POST",
    path="/payment_records/{payment_record_id}/start_processing",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_START_PROCESSING.request_builder
def _start_processing_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_records import _post_payment_records_id_start_processing_kwargs as _get_kwargs
    from ..models import PaymentRecordStatusUpdateRequest

    names = ("payment_intent_status",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PaymentRecordStatusUpdateRequest(**members))


_UPDATE = Operation(
    name="payment_records.update",
    method="PATCH",
    path="/payment_records/{payment_record_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_records import _patch_payment_records_id_kwargs as _get_kwargs
    from ..models import PaymentRecordUpdateRequest

    names = (
        "amount",
        "currency",
        "entity_user_id",
        "object_",
        "paid_at",
        "payment_intent_id",
        "payment_intent_status",
        "payment_method",
        "planned_payment_date",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PaymentRecordUpdateRequest(**members))


class PaymentRecords(Resource):
    """Operations on ``payment_records``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def cancel(
        self,
        payment_record_id: str | UUID,
        *,
        payment_intent_status: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentRecordResponse:
        """Cancel a payment record

        Sends ``POST /payment_records/{payment_record_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            payment_record_id: Id of the payment record.
            payment_intent_status: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payment_records.cancel(
                "00000000-0000-4000-8000-000000000001",
                payment_intent_status="Example",
            )
        """

        from ..api.payment_records import _post_payment_records_id_cancel_response as _parse

        return self._call(
            _CANCEL,
            _cancel_request(
                payment_record_id=payment_record_id,
                payment_intent_status=payment_intent_status,
            ),
            _parse,
            options,
        )

    def create(
        self,
        *,
        amount: int,
        currency: models.CurrencyEnum | str,
        object_: models.PaymentRecordObjectRequest | Mapping[str, Any],
        entity_user_id: UUID | str | Unset = UNSET,
        paid_at: datetime.datetime | Unset = UNSET,
        payment_intent_id: UUID | str | Unset = UNSET,
        payment_intent_status: str | Unset = UNSET,
        payment_method: str | Unset = UNSET,
        planned_payment_date: datetime.date | Unset = UNSET,
        status: models.PaymentRecordRequestStatus | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentRecordResponse:
        """Create a payment record

        Record a payment made outside of Monite. No money is moved.

        Sends ``POST /payment_records``, which is not retried automatically once it may have reached the server.

        Args:
            amount: In the minor units of the currency, such as cents.
            currency: Currency as an ISO 4217 code.
            object_: The object that a payment record is for.
            entity_user_id: Not described in the vendor's document.
            paid_at: Not described in the vendor's document.
            payment_intent_id: Not described in the vendor's document.
            payment_intent_status: Not described in the vendor's document.
            payment_method: Not described in the vendor's document.
            planned_payment_date: Not described in the vendor's document.
            status: The server's default is 'succeeded'.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            monite.payment_records.create(
                amount=7,
                currency="AED",
                object_=models.PaymentRecordObjectRequest(id="00000000-0000-4000-8000-000000000001", type_="receivable"),
            )
        """

        from ..api.payment_records import _post_payment_records_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                amount=amount,
                currency=currency,
                object_=object_,
                entity_user_id=entity_user_id,
                paid_at=paid_at,
                payment_intent_id=payment_intent_id,
                payment_intent_status=payment_intent_status,
                payment_method=payment_method,
                planned_payment_date=planned_payment_date,
                status=status,
            ),
            _parse,
            options,
        )

    def get(self, payment_record_id: str | UUID, **options: Unpack[CallOptions]) -> models.PaymentRecordResponse:
        """Read a payment record

        Sends ``GET /payment_records/{payment_record_id}``.

        Args:
            payment_record_id: Id of the payment record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payment_records.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payment_records import _get_payment_records_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                payment_record_id=payment_record_id,
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
        sort: models.PaymentRecordCursorFields | str | Unset = UNSET,
        is_external: bool | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_id_in: Sequence[UUID | str] | Unset = UNSET,
        object_type: models.ObjectTypeEnum | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        paid_at_gt: datetime.datetime | Unset = UNSET,
        paid_at_lt: datetime.datetime | Unset = UNSET,
        planned_payment_date: datetime.date | Unset = UNSET,
        planned_payment_date_gt: datetime.date | Unset = UNSET,
        planned_payment_date_lt: datetime.date | Unset = UNSET,
        planned_payment_date_gte: datetime.date | Unset = UNSET,
        planned_payment_date_lte: datetime.date | Unset = UNSET,
        status: models.PaymentRecordStatusEnum | str | Unset = UNSET,
        payment_intent_status: str | Unset = UNSET,
        payment_method: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.PaymentRecordResponse]:
        """List payment records

        List the payment records, page by page.

        Sends ``GET /payment_records``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that payment records can be sorted by.
            is_external: Only payments made outside of Monite, or only others.
            object_id: Only payment records with this object, by id.
            object_id_in: Only payment records with one of these objects, by id; the key is repeated.
            object_type: Kind of object that a payment is for.
            created_at_gt: Only payment records created after this moment (UTC).
            created_at_lt: Only payment records created before this moment (UTC).
            updated_at_gt: Only payment records last changed after this moment (UTC).
            updated_at_lt: Only payment records last changed before this moment (UTC).
            paid_at_gt: Only payment records paid after this moment (UTC).
            paid_at_lt: Only payment records paid before this moment (UTC).
            planned_payment_date: Only payment records with this planned payment date.
            planned_payment_date_gt: Only payment records whose planned payment date is after this day.
            planned_payment_date_lt: Only payment records whose planned payment date is before this day.
            planned_payment_date_gte: Only payment records whose planned payment date is on or after this day.
            planned_payment_date_lte: Only payment records whose planned payment date is on or before this day.
            status: State of a payment record.
            payment_intent_status: Only payment records with this payment intent status.
            payment_method: Only payment records with this payment method.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.payment_records.list()
        """

        from ..api.payment_records import _get_payment_records_response as _parse

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                is_external=is_external,
                object_id=object_id,
                object_id_in=object_id_in,
                object_type=object_type,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                paid_at_gt=paid_at_gt,
                paid_at_lt=paid_at_lt,
                planned_payment_date=planned_payment_date,
                planned_payment_date_gt=planned_payment_date_gt,
                planned_payment_date_lt=planned_payment_date_lt,
                planned_payment_date_gte=planned_payment_date_gte,
                planned_payment_date_lte=planned_payment_date_lte,
                status=status,
                payment_intent_status=payment_intent_status,
                payment_method=payment_method,
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
        sort: models.PaymentRecordCursorFields | str | Unset = UNSET,
        is_external: bool | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_id_in: Sequence[UUID | str] | Unset = UNSET,
        object_type: models.ObjectTypeEnum | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        paid_at_gt: datetime.datetime | Unset = UNSET,
        paid_at_lt: datetime.datetime | Unset = UNSET,
        planned_payment_date: datetime.date | Unset = UNSET,
        planned_payment_date_gt: datetime.date | Unset = UNSET,
        planned_payment_date_lt: datetime.date | Unset = UNSET,
        planned_payment_date_gte: datetime.date | Unset = UNSET,
        planned_payment_date_lte: datetime.date | Unset = UNSET,
        status: models.PaymentRecordStatusEnum | str | Unset = UNSET,
        payment_intent_status: str | Unset = UNSET,
        payment_method: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.PaymentRecordResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payment_records`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.payment_records.list_all():
                print(each)
        """
        from ..api.payment_records import _get_payment_records_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                is_external=is_external,
                object_id=object_id,
                object_id_in=object_id_in,
                object_type=object_type,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                paid_at_gt=paid_at_gt,
                paid_at_lt=paid_at_lt,
                planned_payment_date=planned_payment_date,
                planned_payment_date_gt=planned_payment_date_gt,
                planned_payment_date_lt=planned_payment_date_lt,
                planned_payment_date_gte=planned_payment_date_gte,
                planned_payment_date_lte=planned_payment_date_lte,
                status=status,
                payment_intent_status=payment_intent_status,
                payment_method=payment_method,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def mark_as_succeeded(
        self,
        payment_record_id: str | UUID,
        *,
        paid_at: datetime.datetime,
        payment_intent_status: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentRecordResponse:
        """Mark a payment record as succeeded

        State that the payment arrived.

        Sends ``POST /payment_records/{payment_record_id}/mark_as_succeeded``, which is not retried automatically once it may have reached the server.

        Args:
            payment_record_id: Id of the payment record.
            paid_at: Not described in the vendor's document.
            payment_intent_status: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime

            monite.payment_records.mark_as_succeeded(
                "00000000-0000-4000-8000-000000000001",
                paid_at=datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC),
            )
        """

        from ..api.payment_records import _post_payment_records_id_mark_as_succeeded_response as _parse

        return self._call(
            _MARK_AS_SUCCEEDED,
            _mark_as_succeeded_request(
                payment_record_id=payment_record_id,
                paid_at=paid_at,
                payment_intent_status=payment_intent_status,
            ),
            _parse,
            options,
        )

    def start_processing(
        self,
        payment_record_id: str | UUID,
        *,
        payment_intent_status: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentRecordResponse:
        """Mark a payment record as processing

        State that the payment is on its way.

        Sends ``POST /payment_records/{payment_record_id}/start_processing``, which is not retried automatically once it may have reached the server.

        Args:
            payment_record_id: Id of the payment record.
            payment_intent_status: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payment_records.start_processing(
                "00000000-0000-4000-8000-000000000001",
                payment_intent_status="Example",
            )
        """

        from ..api.payment_records import _post_payment_records_id_start_processing_response as _parse

        return self._call(
            _START_PROCESSING,
            _start_processing_request(
                payment_record_id=payment_record_id,
                payment_intent_status=payment_intent_status,
            ),
            _parse,
            options,
        )

    def update(
        self,
        payment_record_id: str | UUID,
        *,
        amount: int | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        entity_user_id: UUID | str | Unset = UNSET,
        object_: models.PaymentRecordObjectRequest | Mapping[str, Any] | Unset = UNSET,
        paid_at: datetime.datetime | Unset = UNSET,
        payment_intent_id: UUID | str | Unset = UNSET,
        payment_intent_status: str | Unset = UNSET,
        payment_method: str | Unset = UNSET,
        planned_payment_date: datetime.date | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentRecordResponse:
        """Change a payment record

        Change the given members of a payment record; the others stay.

        Sends ``PATCH /payment_records/{payment_record_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payment_record_id: Id of the payment record.
            amount: In the minor units of the currency, such as cents.
            currency: Currency as an ISO 4217 code.
            entity_user_id: Not described in the vendor's document.
            object_: The object that a payment record is for.
            paid_at: Not described in the vendor's document.
            payment_intent_id: Not described in the vendor's document.
            payment_intent_status: Not described in the vendor's document.
            payment_method: Not described in the vendor's document.
            planned_payment_date: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payment_records.update(
                "00000000-0000-4000-8000-000000000001",
                amount=7,
            )
        """

        from ..api.payment_records import _patch_payment_records_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                payment_record_id=payment_record_id,
                amount=amount,
                currency=currency,
                entity_user_id=entity_user_id,
                object_=object_,
                paid_at=paid_at,
                payment_intent_id=payment_intent_id,
                payment_intent_status=payment_intent_status,
                payment_method=payment_method,
                planned_payment_date=planned_payment_date,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> PaymentRecordsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return PaymentRecordsWithRawResponse(self)


class PaymentRecordsWithRawResponse:
    """The methods of ``payment_records`` with raw responses."""

    def __init__(self, resource: PaymentRecords) -> None:
        raw_resource = resource._raw()
        self.cancel = raw(raw_resource.cancel)
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.mark_as_succeeded = raw(raw_resource.mark_as_succeeded)
        self.start_processing = raw(raw_resource.start_processing)
        self.update = raw(raw_resource.update)


class AsyncPaymentRecords(AsyncResource):
    """Operations on ``payment_records``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def cancel(
        self,
        payment_record_id: str | UUID,
        *,
        payment_intent_status: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentRecordResponse:
        """Cancel a payment record

        Sends ``POST /payment_records/{payment_record_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            payment_record_id: Id of the payment record.
            payment_intent_status: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payment_records.cancel(
                "00000000-0000-4000-8000-000000000001",
                payment_intent_status="Example",
            )
        """

        from ..api.payment_records import _post_payment_records_id_cancel_response as _parse

        return await self._call(
            _CANCEL,
            _cancel_request(
                payment_record_id=payment_record_id,
                payment_intent_status=payment_intent_status,
            ),
            _parse,
            options,
        )

    async def create(
        self,
        *,
        amount: int,
        currency: models.CurrencyEnum | str,
        object_: models.PaymentRecordObjectRequest | Mapping[str, Any],
        entity_user_id: UUID | str | Unset = UNSET,
        paid_at: datetime.datetime | Unset = UNSET,
        payment_intent_id: UUID | str | Unset = UNSET,
        payment_intent_status: str | Unset = UNSET,
        payment_method: str | Unset = UNSET,
        planned_payment_date: datetime.date | Unset = UNSET,
        status: models.PaymentRecordRequestStatus | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentRecordResponse:
        """Create a payment record

        Record a payment made outside of Monite. No money is moved.

        Sends ``POST /payment_records``, which is not retried automatically once it may have reached the server.

        Args:
            amount: In the minor units of the currency, such as cents.
            currency: Currency as an ISO 4217 code.
            object_: The object that a payment record is for.
            entity_user_id: Not described in the vendor's document.
            paid_at: Not described in the vendor's document.
            payment_intent_id: Not described in the vendor's document.
            payment_intent_status: Not described in the vendor's document.
            payment_method: Not described in the vendor's document.
            planned_payment_date: Not described in the vendor's document.
            status: The server's default is 'succeeded'.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            await monite.payment_records.create(
                amount=7,
                currency="AED",
                object_=models.PaymentRecordObjectRequest(id="00000000-0000-4000-8000-000000000001", type_="receivable"),
            )
        """

        from ..api.payment_records import _post_payment_records_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                amount=amount,
                currency=currency,
                object_=object_,
                entity_user_id=entity_user_id,
                paid_at=paid_at,
                payment_intent_id=payment_intent_id,
                payment_intent_status=payment_intent_status,
                payment_method=payment_method,
                planned_payment_date=planned_payment_date,
                status=status,
            ),
            _parse,
            options,
        )

    async def get(self, payment_record_id: str | UUID, **options: Unpack[CallOptions]) -> models.PaymentRecordResponse:
        """Read a payment record

        Sends ``GET /payment_records/{payment_record_id}``.

        Args:
            payment_record_id: Id of the payment record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payment_records.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payment_records import _get_payment_records_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                payment_record_id=payment_record_id,
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
        sort: models.PaymentRecordCursorFields | str | Unset = UNSET,
        is_external: bool | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_id_in: Sequence[UUID | str] | Unset = UNSET,
        object_type: models.ObjectTypeEnum | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        paid_at_gt: datetime.datetime | Unset = UNSET,
        paid_at_lt: datetime.datetime | Unset = UNSET,
        planned_payment_date: datetime.date | Unset = UNSET,
        planned_payment_date_gt: datetime.date | Unset = UNSET,
        planned_payment_date_lt: datetime.date | Unset = UNSET,
        planned_payment_date_gte: datetime.date | Unset = UNSET,
        planned_payment_date_lte: datetime.date | Unset = UNSET,
        status: models.PaymentRecordStatusEnum | str | Unset = UNSET,
        payment_intent_status: str | Unset = UNSET,
        payment_method: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.PaymentRecordResponse]:
        """List payment records

        List the payment records, page by page.

        Sends ``GET /payment_records``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that payment records can be sorted by.
            is_external: Only payments made outside of Monite, or only others.
            object_id: Only payment records with this object, by id.
            object_id_in: Only payment records with one of these objects, by id; the key is repeated.
            object_type: Kind of object that a payment is for.
            created_at_gt: Only payment records created after this moment (UTC).
            created_at_lt: Only payment records created before this moment (UTC).
            updated_at_gt: Only payment records last changed after this moment (UTC).
            updated_at_lt: Only payment records last changed before this moment (UTC).
            paid_at_gt: Only payment records paid after this moment (UTC).
            paid_at_lt: Only payment records paid before this moment (UTC).
            planned_payment_date: Only payment records with this planned payment date.
            planned_payment_date_gt: Only payment records whose planned payment date is after this day.
            planned_payment_date_lt: Only payment records whose planned payment date is before this day.
            planned_payment_date_gte: Only payment records whose planned payment date is on or after this day.
            planned_payment_date_lte: Only payment records whose planned payment date is on or before this day.
            status: State of a payment record.
            payment_intent_status: Only payment records with this payment intent status.
            payment_method: Only payment records with this payment method.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.payment_records.list()
        """

        from ..api.payment_records import _get_payment_records_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                is_external=is_external,
                object_id=object_id,
                object_id_in=object_id_in,
                object_type=object_type,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                paid_at_gt=paid_at_gt,
                paid_at_lt=paid_at_lt,
                planned_payment_date=planned_payment_date,
                planned_payment_date_gt=planned_payment_date_gt,
                planned_payment_date_lt=planned_payment_date_lt,
                planned_payment_date_gte=planned_payment_date_gte,
                planned_payment_date_lte=planned_payment_date_lte,
                status=status,
                payment_intent_status=payment_intent_status,
                payment_method=payment_method,
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
        sort: models.PaymentRecordCursorFields | str | Unset = UNSET,
        is_external: bool | Unset = UNSET,
        object_id: UUID | str | Unset = UNSET,
        object_id_in: Sequence[UUID | str] | Unset = UNSET,
        object_type: models.ObjectTypeEnum | str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        updated_at_gt: datetime.datetime | Unset = UNSET,
        updated_at_lt: datetime.datetime | Unset = UNSET,
        paid_at_gt: datetime.datetime | Unset = UNSET,
        paid_at_lt: datetime.datetime | Unset = UNSET,
        planned_payment_date: datetime.date | Unset = UNSET,
        planned_payment_date_gt: datetime.date | Unset = UNSET,
        planned_payment_date_lt: datetime.date | Unset = UNSET,
        planned_payment_date_gte: datetime.date | Unset = UNSET,
        planned_payment_date_lte: datetime.date | Unset = UNSET,
        status: models.PaymentRecordStatusEnum | str | Unset = UNSET,
        payment_intent_status: str | Unset = UNSET,
        payment_method: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.PaymentRecordResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payment_records`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.payment_records.list_all():
                print(each)
        """
        from ..api.payment_records import _get_payment_records_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                is_external=is_external,
                object_id=object_id,
                object_id_in=object_id_in,
                object_type=object_type,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                updated_at_gt=updated_at_gt,
                updated_at_lt=updated_at_lt,
                paid_at_gt=paid_at_gt,
                paid_at_lt=paid_at_lt,
                planned_payment_date=planned_payment_date,
                planned_payment_date_gt=planned_payment_date_gt,
                planned_payment_date_lt=planned_payment_date_lt,
                planned_payment_date_gte=planned_payment_date_gte,
                planned_payment_date_lte=planned_payment_date_lte,
                status=status,
                payment_intent_status=payment_intent_status,
                payment_method=payment_method,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def mark_as_succeeded(
        self,
        payment_record_id: str | UUID,
        *,
        paid_at: datetime.datetime,
        payment_intent_status: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentRecordResponse:
        """Mark a payment record as succeeded

        State that the payment arrived.

        Sends ``POST /payment_records/{payment_record_id}/mark_as_succeeded``, which is not retried automatically once it may have reached the server.

        Args:
            payment_record_id: Id of the payment record.
            paid_at: Not described in the vendor's document.
            payment_intent_status: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            import datetime

            await monite.payment_records.mark_as_succeeded(
                "00000000-0000-4000-8000-000000000001",
                paid_at=datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC),
            )
        """

        from ..api.payment_records import _post_payment_records_id_mark_as_succeeded_response as _parse

        return await self._call(
            _MARK_AS_SUCCEEDED,
            _mark_as_succeeded_request(
                payment_record_id=payment_record_id,
                paid_at=paid_at,
                payment_intent_status=payment_intent_status,
            ),
            _parse,
            options,
        )

    async def start_processing(
        self,
        payment_record_id: str | UUID,
        *,
        payment_intent_status: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentRecordResponse:
        """Mark a payment record as processing

        State that the payment is on its way.

        Sends ``POST /payment_records/{payment_record_id}/start_processing``, which is not retried automatically once it may have reached the server.

        Args:
            payment_record_id: Id of the payment record.
            payment_intent_status: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payment_records.start_processing(
                "00000000-0000-4000-8000-000000000001",
                payment_intent_status="Example",
            )
        """

        from ..api.payment_records import _post_payment_records_id_start_processing_response as _parse

        return await self._call(
            _START_PROCESSING,
            _start_processing_request(
                payment_record_id=payment_record_id,
                payment_intent_status=payment_intent_status,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        payment_record_id: str | UUID,
        *,
        amount: int | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        entity_user_id: UUID | str | Unset = UNSET,
        object_: models.PaymentRecordObjectRequest | Mapping[str, Any] | Unset = UNSET,
        paid_at: datetime.datetime | Unset = UNSET,
        payment_intent_id: UUID | str | Unset = UNSET,
        payment_intent_status: str | Unset = UNSET,
        payment_method: str | Unset = UNSET,
        planned_payment_date: datetime.date | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentRecordResponse:
        """Change a payment record

        Change the given members of a payment record; the others stay.

        Sends ``PATCH /payment_records/{payment_record_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payment_record_id: Id of the payment record.
            amount: In the minor units of the currency, such as cents.
            currency: Currency as an ISO 4217 code.
            entity_user_id: Not described in the vendor's document.
            object_: The object that a payment record is for.
            paid_at: Not described in the vendor's document.
            payment_intent_id: Not described in the vendor's document.
            payment_intent_status: Not described in the vendor's document.
            payment_method: Not described in the vendor's document.
            planned_payment_date: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payment_records.update(
                "00000000-0000-4000-8000-000000000001",
                amount=7,
            )
        """

        from ..api.payment_records import _patch_payment_records_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                payment_record_id=payment_record_id,
                amount=amount,
                currency=currency,
                entity_user_id=entity_user_id,
                object_=object_,
                paid_at=paid_at,
                payment_intent_id=payment_intent_id,
                payment_intent_status=payment_intent_status,
                payment_method=payment_method,
                planned_payment_date=planned_payment_date,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncPaymentRecordsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncPaymentRecordsWithRawResponse(self)


class AsyncPaymentRecordsWithRawResponse:
    """The methods of ``payment_records`` with raw responses."""

    def __init__(self, resource: AsyncPaymentRecords) -> None:
        raw_resource = resource._raw()
        self.cancel = async_raw(raw_resource.cancel)
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.mark_as_succeeded = async_raw(raw_resource.mark_as_succeeded)
        self.start_processing = async_raw(raw_resource.start_processing)
        self.update = async_raw(raw_resource.update)
