"""``client.payment_reminders`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
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
    name="payment_reminders.create",
    method="POST",
    path="/payment_reminders",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_reminders import _post_payment_reminders_kwargs as _get_kwargs
    from ..models import PaymentReminder

    names = (
        "name",
        "recipients",
        "term_1_reminder",
        "term_2_reminder",
        "term_final_reminder",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PaymentReminder(**members))


_DELETE = Operation(
    name="payment_reminders.delete",
    method="DELETE",
    path="/payment_reminders/{payment_reminder_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_reminders import _delete_payment_reminders_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="payment_reminders.get",
    method="GET",
    path="/payment_reminders/{payment_reminder_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_reminders import _get_payment_reminders_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="payment_reminders.list",
    method="GET",
    path="/payment_reminders",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_reminders import _get_payment_reminders_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="payment_reminders.update",
    method="PATCH",
    path="/payment_reminders/{payment_reminder_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_reminders import _patch_payment_reminders_id_kwargs as _get_kwargs
    from ..models import PaymentReminderUpdateRequest

    names = (
        "name",
        "recipients",
        "term_1_reminder",
        "term_2_reminder",
        "term_final_reminder",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PaymentReminderUpdateRequest(**members))


class PaymentReminders(Resource):
    """Operations on ``payment_reminders``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        name: str,
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        term_1_reminder: models.Reminder | Mapping[str, Any] | Unset = UNSET,
        term_2_reminder: models.Reminder | Mapping[str, Any] | Unset = UNSET,
        term_final_reminder: models.Reminder | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentReminderResponse:
        """Create a payment reminder

        Sends ``POST /payment_reminders``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            recipients: Addresses of a mail.
            term_1_reminder: A mail some days before a day of the payment terms.
            term_2_reminder: A mail some days before a day of the payment terms.
            term_final_reminder: A mail some days before a day of the payment terms.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.payment_reminders.create(name="Example")
        """

        from ..api.payment_reminders import _post_payment_reminders_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                recipients=recipients,
                term_1_reminder=term_1_reminder,
                term_2_reminder=term_2_reminder,
                term_final_reminder=term_final_reminder,
            ),
            _parse,
            options,
        )

    def delete(self, payment_reminder_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a payment reminder

        Sends ``DELETE /payment_reminders/{payment_reminder_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payment_reminder_id: Id of the payment reminder.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payment_reminders.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                payment_reminder_id=payment_reminder_id,
            ),
            options,
        )

    def get(self, payment_reminder_id: str | UUID, **options: Unpack[CallOptions]) -> models.PaymentReminderResponse:
        """Read a payment reminder

        Sends ``GET /payment_reminders/{payment_reminder_id}``.

        Args:
            payment_reminder_id: Id of the payment reminder.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payment_reminders.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payment_reminders import _get_payment_reminders_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                payment_reminder_id=payment_reminder_id,
            ),
            _parse,
            options,
        )

    def list(self, **options: Unpack[CallOptions]) -> Page[models.PaymentReminderResponse]:
        """List payment reminders

        List all payment reminders, on one page.

        Sends ``GET /payment_reminders``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.payment_reminders.list()
        """

        from ..api.payment_reminders import _get_payment_reminders_response as _parse

        return self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> Iterator[models.PaymentReminderResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payment_reminders`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.payment_reminders.list_all():
                print(each)
        """
        from ..api.payment_reminders import _get_payment_reminders_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def update(
        self,
        payment_reminder_id: str | UUID,
        *,
        name: str | Unset = UNSET,
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        term_1_reminder: models.Reminder | Mapping[str, Any] | Unset = UNSET,
        term_2_reminder: models.Reminder | Mapping[str, Any] | Unset = UNSET,
        term_final_reminder: models.Reminder | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentReminderResponse:
        """Change a payment reminder

        Change the given members of a payment reminder; the others stay.

        Sends ``PATCH /payment_reminders/{payment_reminder_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payment_reminder_id: Id of the payment reminder.
            name: Not described in the vendor's document.
            recipients: Addresses of a mail.
            term_1_reminder: A mail some days before a day of the payment terms.
            term_2_reminder: A mail some days before a day of the payment terms.
            term_final_reminder: A mail some days before a day of the payment terms.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.payment_reminders.update(
                "00000000-0000-4000-8000-000000000001",
                name="Example",
            )
        """

        from ..api.payment_reminders import _patch_payment_reminders_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                payment_reminder_id=payment_reminder_id,
                name=name,
                recipients=recipients,
                term_1_reminder=term_1_reminder,
                term_2_reminder=term_2_reminder,
                term_final_reminder=term_final_reminder,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> PaymentRemindersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return PaymentRemindersWithRawResponse(self)


class PaymentRemindersWithRawResponse:
    """The methods of ``payment_reminders`` with raw responses."""

    def __init__(self, resource: PaymentReminders) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncPaymentReminders(AsyncResource):
    """Operations on ``payment_reminders``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        name: str,
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        term_1_reminder: models.Reminder | Mapping[str, Any] | Unset = UNSET,
        term_2_reminder: models.Reminder | Mapping[str, Any] | Unset = UNSET,
        term_final_reminder: models.Reminder | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentReminderResponse:
        """Create a payment reminder

        Sends ``POST /payment_reminders``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            recipients: Addresses of a mail.
            term_1_reminder: A mail some days before a day of the payment terms.
            term_2_reminder: A mail some days before a day of the payment terms.
            term_final_reminder: A mail some days before a day of the payment terms.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.payment_reminders.create(name="Example")
        """

        from ..api.payment_reminders import _post_payment_reminders_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                recipients=recipients,
                term_1_reminder=term_1_reminder,
                term_2_reminder=term_2_reminder,
                term_final_reminder=term_final_reminder,
            ),
            _parse,
            options,
        )

    async def delete(self, payment_reminder_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a payment reminder

        Sends ``DELETE /payment_reminders/{payment_reminder_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payment_reminder_id: Id of the payment reminder.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payment_reminders.delete(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                payment_reminder_id=payment_reminder_id,
            ),
            options,
        )

    async def get(
        self, payment_reminder_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.PaymentReminderResponse:
        """Read a payment reminder

        Sends ``GET /payment_reminders/{payment_reminder_id}``.

        Args:
            payment_reminder_id: Id of the payment reminder.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payment_reminders.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.payment_reminders import _get_payment_reminders_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                payment_reminder_id=payment_reminder_id,
            ),
            _parse,
            options,
        )

    async def list(self, **options: Unpack[CallOptions]) -> AsyncPage[models.PaymentReminderResponse]:
        """List payment reminders

        List all payment reminders, on one page.

        Sends ``GET /payment_reminders``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.payment_reminders.list()
        """

        from ..api.payment_reminders import _get_payment_reminders_response as _parse

        return await self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.PaymentReminderResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /payment_reminders`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.payment_reminders.list_all():
                print(each)
        """
        from ..api.payment_reminders import _get_payment_reminders_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    async def update(
        self,
        payment_reminder_id: str | UUID,
        *,
        name: str | Unset = UNSET,
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        term_1_reminder: models.Reminder | Mapping[str, Any] | Unset = UNSET,
        term_2_reminder: models.Reminder | Mapping[str, Any] | Unset = UNSET,
        term_final_reminder: models.Reminder | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PaymentReminderResponse:
        """Change a payment reminder

        Change the given members of a payment reminder; the others stay.

        Sends ``PATCH /payment_reminders/{payment_reminder_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payment_reminder_id: Id of the payment reminder.
            name: Not described in the vendor's document.
            recipients: Addresses of a mail.
            term_1_reminder: A mail some days before a day of the payment terms.
            term_2_reminder: A mail some days before a day of the payment terms.
            term_final_reminder: A mail some days before a day of the payment terms.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.payment_reminders.update(
                "00000000-0000-4000-8000-000000000001",
                name="Example",
            )
        """

        from ..api.payment_reminders import _patch_payment_reminders_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                payment_reminder_id=payment_reminder_id,
                name=name,
                recipients=recipients,
                term_1_reminder=term_1_reminder,
                term_2_reminder=term_2_reminder,
                term_final_reminder=term_final_reminder,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncPaymentRemindersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncPaymentRemindersWithRawResponse(self)


class AsyncPaymentRemindersWithRawResponse:
    """The methods of ``payment_reminders`` with raw responses."""

    def __init__(self, resource: AsyncPaymentReminders) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
