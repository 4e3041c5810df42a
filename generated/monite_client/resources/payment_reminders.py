"""``client.payment_reminders`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
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
    from ..api.payment_reminders.post_payment_reminders import _get_kwargs
    from ..models.payment_reminder import PaymentReminder

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
    from ..api.payment_reminders.delete_payment_reminders_id import _get_kwargs

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
    from ..api.payment_reminders.get_payment_reminders_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="payment_reminders.list",
    method="GET",
    path="/payment_reminders",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.payment_reminders.get_payment_reminders import _get_kwargs

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
    from ..api.payment_reminders.patch_payment_reminders_id import _get_kwargs
    from ..models.payment_reminder_update_request import PaymentReminderUpdateRequest

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
    """Operations on ``payment_reminders``."""

    def create(
        self,
        *,
        name: str,
        recipients: models.Recipients | Unset = UNSET,
        term_1_reminder: models.Reminder | Unset = UNSET,
        term_2_reminder: models.Reminder | Unset = UNSET,
        term_final_reminder: models.Reminder | Unset = UNSET,
    ) -> models.PaymentReminderResponse:
        """Create a payment reminder

        Sends ``POST /payment_reminders``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            recipients: Addresses of a mail.
            term_1_reminder: A mail some days before a day of the payment terms.
            term_2_reminder: A mail some days before a day of the payment terms.
            term_final_reminder: A mail some days before a day of the payment terms.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payment_reminders.post_payment_reminders import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                recipients=recipients,
                term_1_reminder=term_1_reminder,
                term_2_reminder=term_2_reminder,
                term_final_reminder=term_final_reminder,
            ),
            _parse_response,
        )

    def delete(self, payment_reminder_id: str | UUID) -> None:
        """Delete a payment reminder

        Sends ``DELETE /payment_reminders/{payment_reminder_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payment_reminder_id: Id of the payment reminder.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                payment_reminder_id=payment_reminder_id,
            ),
        )

    def get(self, payment_reminder_id: str | UUID) -> models.PaymentReminderResponse:
        """Read a payment reminder

        Sends ``GET /payment_reminders/{payment_reminder_id}``.

        Args:
            payment_reminder_id: Id of the payment reminder.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payment_reminders.get_payment_reminders_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                payment_reminder_id=payment_reminder_id,
            ),
            _parse_response,
        )

    def list(self) -> models.GetAllPaymentReminders:
        """List payment reminders

        List all payment reminders, on one page.

        Sends ``GET /payment_reminders``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payment_reminders.get_payment_reminders import _parse_response

        return self._call(_LIST, _list_request(), _parse_response)

    def update(
        self,
        payment_reminder_id: str | UUID,
        *,
        name: str | Unset = UNSET,
        recipients: models.Recipients | Unset = UNSET,
        term_1_reminder: models.Reminder | Unset = UNSET,
        term_2_reminder: models.Reminder | Unset = UNSET,
        term_final_reminder: models.Reminder | Unset = UNSET,
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

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payment_reminders.patch_payment_reminders_id import _parse_response

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
            _parse_response,
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
    """Operations on ``payment_reminders``."""

    async def create(
        self,
        *,
        name: str,
        recipients: models.Recipients | Unset = UNSET,
        term_1_reminder: models.Reminder | Unset = UNSET,
        term_2_reminder: models.Reminder | Unset = UNSET,
        term_final_reminder: models.Reminder | Unset = UNSET,
    ) -> models.PaymentReminderResponse:
        """Create a payment reminder

        Sends ``POST /payment_reminders``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            recipients: Addresses of a mail.
            term_1_reminder: A mail some days before a day of the payment terms.
            term_2_reminder: A mail some days before a day of the payment terms.
            term_final_reminder: A mail some days before a day of the payment terms.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payment_reminders.post_payment_reminders import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                recipients=recipients,
                term_1_reminder=term_1_reminder,
                term_2_reminder=term_2_reminder,
                term_final_reminder=term_final_reminder,
            ),
            _parse_response,
        )

    async def delete(self, payment_reminder_id: str | UUID) -> None:
        """Delete a payment reminder

        Sends ``DELETE /payment_reminders/{payment_reminder_id}``, which is not retried automatically once it may have reached the server.

        Args:
            payment_reminder_id: Id of the payment reminder.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                payment_reminder_id=payment_reminder_id,
            ),
        )

    async def get(self, payment_reminder_id: str | UUID) -> models.PaymentReminderResponse:
        """Read a payment reminder

        Sends ``GET /payment_reminders/{payment_reminder_id}``.

        Args:
            payment_reminder_id: Id of the payment reminder.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payment_reminders.get_payment_reminders_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                payment_reminder_id=payment_reminder_id,
            ),
            _parse_response,
        )

    async def list(self) -> models.GetAllPaymentReminders:
        """List payment reminders

        List all payment reminders, on one page.

        Sends ``GET /payment_reminders``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payment_reminders.get_payment_reminders import _parse_response

        return await self._call(_LIST, _list_request(), _parse_response)

    async def update(
        self,
        payment_reminder_id: str | UUID,
        *,
        name: str | Unset = UNSET,
        recipients: models.Recipients | Unset = UNSET,
        term_1_reminder: models.Reminder | Unset = UNSET,
        term_2_reminder: models.Reminder | Unset = UNSET,
        term_final_reminder: models.Reminder | Unset = UNSET,
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

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.payment_reminders.patch_payment_reminders_id import _parse_response

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
            _parse_response,
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
