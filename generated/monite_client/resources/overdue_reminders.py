"""``client.overdue_reminders`` of Monite."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="overdue_reminders.create",
    method="POST",
    path="/overdue_reminders",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.overdue_reminders.post_overdue_reminders import _get_kwargs
    from ..models.overdue_reminder_request import OverdueReminderRequest

    names = (
        "name",
        "recipients",
        "terms",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=OverdueReminderRequest(**members))


_DELETE = Operation(
    name="overdue_reminders.delete",
    method="DELETE",
    path="/overdue_reminders/{overdue_reminder_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.overdue_reminders.delete_overdue_reminders_id import _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="overdue_reminders.get",
    method="GET",
    path="/overdue_reminders/{overdue_reminder_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.overdue_reminders.get_overdue_reminders_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="overdue_reminders.list",
    method="GET",
    path="/overdue_reminders",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.overdue_reminders.get_overdue_reminders import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="overdue_reminders.update",
    method="PATCH",
    path="/overdue_reminders/{overdue_reminder_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.overdue_reminders.patch_overdue_reminders_id import _get_kwargs
    from ..models.overdue_reminder_update_request import OverdueReminderUpdateRequest

    names = (
        "name",
        "recipients",
        "terms",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=OverdueReminderUpdateRequest(**members))


class OverdueReminders(Resource):
    """Operations on ``overdue_reminders``."""

    def create(
        self,
        *,
        name: str,
        recipients: models.Recipients | Unset = UNSET,
        terms: Sequence[models.OverdueReminderTerm] | Unset = UNSET,
    ) -> models.OverdueReminderResponse:
        """Create an overdue reminder

        Sends ``POST /overdue_reminders``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            recipients: Addresses of a mail.
            terms: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.overdue_reminders.post_overdue_reminders import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                recipients=recipients,
                terms=terms,
            ),
            _parse_response,
        )

    def delete(self, overdue_reminder_id: str | UUID) -> None:
        """Delete an overdue reminder

        Sends ``DELETE /overdue_reminders/{overdue_reminder_id}``, which is not retried automatically once it may have reached the server.

        Args:
            overdue_reminder_id: Id of the overdue reminder.

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
                overdue_reminder_id=overdue_reminder_id,
            ),
        )

    def get(self, overdue_reminder_id: str | UUID) -> models.OverdueReminderResponse:
        """Read an overdue reminder

        Sends ``GET /overdue_reminders/{overdue_reminder_id}``.

        Args:
            overdue_reminder_id: Id of the overdue reminder.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.overdue_reminders.get_overdue_reminders_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                overdue_reminder_id=overdue_reminder_id,
            ),
            _parse_response,
        )

    def list(self) -> models.AllOverdueRemindersResponse:
        """List overdue reminders

        List all overdue reminders, on one page.

        Sends ``GET /overdue_reminders``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.overdue_reminders.get_overdue_reminders import _parse_response

        return self._call(_LIST, _list_request(), _parse_response)

    def update(
        self,
        overdue_reminder_id: str | UUID,
        *,
        name: str | Unset = UNSET,
        recipients: models.Recipients | Unset = UNSET,
        terms: Sequence[models.OverdueReminderTerm] | Unset = UNSET,
    ) -> models.OverdueReminderResponse:
        """Change an overdue reminder

        Change the given members of an overdue reminder; the others stay.

        Sends ``PATCH /overdue_reminders/{overdue_reminder_id}``, which is not retried automatically once it may have reached the server.

        Args:
            overdue_reminder_id: Id of the overdue reminder.
            name: Not described in the vendor's document.
            recipients: Addresses of a mail.
            terms: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.overdue_reminders.patch_overdue_reminders_id import _parse_response

        return self._call(
            _UPDATE,
            _update_request(
                overdue_reminder_id=overdue_reminder_id,
                name=name,
                recipients=recipients,
                terms=terms,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> OverdueRemindersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return OverdueRemindersWithRawResponse(self)


class OverdueRemindersWithRawResponse:
    """The methods of ``overdue_reminders`` with raw responses."""

    def __init__(self, resource: OverdueReminders) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncOverdueReminders(AsyncResource):
    """Operations on ``overdue_reminders``."""

    async def create(
        self,
        *,
        name: str,
        recipients: models.Recipients | Unset = UNSET,
        terms: Sequence[models.OverdueReminderTerm] | Unset = UNSET,
    ) -> models.OverdueReminderResponse:
        """Create an overdue reminder

        Sends ``POST /overdue_reminders``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            recipients: Addresses of a mail.
            terms: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.overdue_reminders.post_overdue_reminders import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                recipients=recipients,
                terms=terms,
            ),
            _parse_response,
        )

    async def delete(self, overdue_reminder_id: str | UUID) -> None:
        """Delete an overdue reminder

        Sends ``DELETE /overdue_reminders/{overdue_reminder_id}``, which is not retried automatically once it may have reached the server.

        Args:
            overdue_reminder_id: Id of the overdue reminder.

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
                overdue_reminder_id=overdue_reminder_id,
            ),
        )

    async def get(self, overdue_reminder_id: str | UUID) -> models.OverdueReminderResponse:
        """Read an overdue reminder

        Sends ``GET /overdue_reminders/{overdue_reminder_id}``.

        Args:
            overdue_reminder_id: Id of the overdue reminder.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.overdue_reminders.get_overdue_reminders_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                overdue_reminder_id=overdue_reminder_id,
            ),
            _parse_response,
        )

    async def list(self) -> models.AllOverdueRemindersResponse:
        """List overdue reminders

        List all overdue reminders, on one page.

        Sends ``GET /overdue_reminders``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.overdue_reminders.get_overdue_reminders import _parse_response

        return await self._call(_LIST, _list_request(), _parse_response)

    async def update(
        self,
        overdue_reminder_id: str | UUID,
        *,
        name: str | Unset = UNSET,
        recipients: models.Recipients | Unset = UNSET,
        terms: Sequence[models.OverdueReminderTerm] | Unset = UNSET,
    ) -> models.OverdueReminderResponse:
        """Change an overdue reminder

        Change the given members of an overdue reminder; the others stay.

        Sends ``PATCH /overdue_reminders/{overdue_reminder_id}``, which is not retried automatically once it may have reached the server.

        Args:
            overdue_reminder_id: Id of the overdue reminder.
            name: Not described in the vendor's document.
            recipients: Addresses of a mail.
            terms: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.overdue_reminders.patch_overdue_reminders_id import _parse_response

        return await self._call(
            _UPDATE,
            _update_request(
                overdue_reminder_id=overdue_reminder_id,
                name=name,
                recipients=recipients,
                terms=terms,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> AsyncOverdueRemindersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncOverdueRemindersWithRawResponse(self)


class AsyncOverdueRemindersWithRawResponse:
    """The methods of ``overdue_reminders`` with raw responses."""

    def __init__(self, resource: AsyncOverdueReminders) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
