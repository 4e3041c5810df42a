"""``client.recurrences`` of Monite."""

from __future__ import annotations

import datetime
from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, any_json, async_raw, raw
from .. import models
from ..types import UNSET, Unset

_CANCEL = Operation(
    name="recurrences.cancel",
    method="POST",
    path="/recurrences/{recurrence_id}/cancel",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CANCEL.request_builder
def _cancel_request(**given: Any) -> dict[str, Any]:
    from ..api.recurrences.post_recurrences_id_cancel import _get_kwargs

    return _get_kwargs(**given)


_CREATE = Operation(
    name="recurrences.create",
    method="POST",
    path="/recurrences",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.recurrences.post_recurrences import _get_kwargs
    from ..models.create_recurrence_payload import CreateRecurrencePayload

    names = (
        "invoice_id",
        "automation_level",
        "body_text",
        "day_of_month",
        "end_date",
        "end_month",
        "end_year",
        "frequency",
        "interval",
        "max_occurrences",
        "recipients",
        "start_date",
        "start_month",
        "start_year",
        "subject_text",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateRecurrencePayload(**members))


_GET = Operation(
    name="recurrences.get",
    method="GET",
    path="/recurrences/{recurrence_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.recurrences.get_recurrences_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="recurrences.list",
    method="GET",
    path="/recurrences",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.recurrences.get_recurrences import _get_kwargs

    return _get_kwargs(**given)


_PAUSE = Operation(
    name="recurrences.pause",
    method="POST",
    path="/recurrences/{recurrence_id}/pause",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_PAUSE.request_builder
def _pause_request(**given: Any) -> dict[str, Any]:
    from ..api.recurrences.post_recurrences_id_pause import _get_kwargs

    return _get_kwargs(**given)


_RESUME = Operation(
    name="recurrences.resume",
    method="POST",
    path="/recurrences/{recurrence_id}/resume",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_RESUME.request_builder
def _resume_request(**given: Any) -> dict[str, Any]:
    from ..api.recurrences.post_recurrences_id_resume import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="recurrences.update",
    method="PATCH",
    path="/recurrences/{recurrence_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.recurrences.patch_recurrences_id import _get_kwargs
    from ..models.update_recurrence_payload import UpdateRecurrencePayload

    names = (
        "automation_level",
        "body_text",
        "day_of_month",
        "end_date",
        "end_month",
        "end_year",
        "frequency",
        "interval",
        "max_occurrences",
        "recipients",
        "start_date",
        "subject_text",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateRecurrencePayload(**members))


class Recurrences(Resource):
    """Operations on ``recurrences``."""

    def cancel(self, recurrence_id: str | UUID) -> None:
        """Cancel a recurrence

        End a recurrence for good; a pause ends it for a time.

        Sends ``POST /recurrences/{recurrence_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            recurrence_id: Id of the recurrence.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        self._call_without_result(
            _CANCEL,
            _cancel_request(
                recurrence_id=recurrence_id,
            ),
        )

    def create(
        self,
        *,
        invoice_id: UUID | str,
        automation_level: models.AutomationLevel | str | Unset = UNSET,
        body_text: str | Unset = UNSET,
        day_of_month: models.DayOfMonth | str | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        end_month: int | Unset = UNSET,
        end_year: int | Unset = UNSET,
        frequency: models.RecurrenceFrequency | str | Unset = UNSET,
        interval: int | Unset = UNSET,
        max_occurrences: int | Unset = UNSET,
        recipients: models.Recipients | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        start_month: int | Unset = UNSET,
        start_year: int | Unset = UNSET,
        subject_text: str | Unset = UNSET,
    ) -> models.RecurrenceResponse:
        """Create a recurrence

        Repeat an invoice in intervals.

        Sends ``POST /recurrences``, which is not retried automatically once it may have reached the server.

        Args:
            invoice_id: Not described in the vendor's document.
            automation_level: What a recurrence does by itself: draft, issue, or issue and send.
            body_text: Not described in the vendor's document.
            day_of_month: Day of the month on which a recurrence acts.
            end_date: Not described in the vendor's document.
            end_month: Not described in the vendor's document.
            end_year: Not described in the vendor's document.
            frequency: Unit of the interval of a recurrence.
            interval: The server's default is 1.
            max_occurrences: Not described in the vendor's document.
            recipients: Addresses of a mail.
            start_date: Not described in the vendor's document.
            start_month: Not described in the vendor's document.
            start_year: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.recurrences.post_recurrences import _parse_response

        return self._call(
            _CREATE,
            _create_request(
                invoice_id=invoice_id,
                automation_level=automation_level,
                body_text=body_text,
                day_of_month=day_of_month,
                end_date=end_date,
                end_month=end_month,
                end_year=end_year,
                frequency=frequency,
                interval=interval,
                max_occurrences=max_occurrences,
                recipients=recipients,
                start_date=start_date,
                start_month=start_month,
                start_year=start_year,
                subject_text=subject_text,
            ),
            _parse_response,
        )

    def get(self, recurrence_id: str | UUID) -> models.RecurrenceResponse:
        """Read a recurrence

        Sends ``GET /recurrences/{recurrence_id}``.

        Args:
            recurrence_id: Id of the recurrence.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.recurrences.get_recurrences_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                recurrence_id=recurrence_id,
            ),
            _parse_response,
        )

    def list(self) -> models.RecurrenceResponseList:
        """List recurrences

        List all recurrences of the entity, on one page.

        Sends ``GET /recurrences``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.recurrences.get_recurrences import _parse_response

        return self._call(_LIST, _list_request(), _parse_response)

    def pause(self, recurrence_id: str | UUID) -> Any:
        """Pause a recurrence

        Stop a recurrence until it is resumed. The form of the response is not documented.

        Sends ``POST /recurrences/{recurrence_id}/pause``, which is not retried automatically once it may have reached the server.

        Args:
            recurrence_id: Id of the recurrence.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return self._call(
            _PAUSE,
            _pause_request(
                recurrence_id=recurrence_id,
            ),
            any_json,
        )

    def resume(self, recurrence_id: str | UUID) -> Any:
        """Resume a recurrence

        Let a paused recurrence go on. The form of the response is not documented.

        Sends ``POST /recurrences/{recurrence_id}/resume``, which is not retried automatically once it may have reached the server.

        Args:
            recurrence_id: Id of the recurrence.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return self._call(
            _RESUME,
            _resume_request(
                recurrence_id=recurrence_id,
            ),
            any_json,
        )

    def update(
        self,
        recurrence_id: str | UUID,
        *,
        automation_level: models.AutomationLevel | str | Unset = UNSET,
        body_text: str | Unset = UNSET,
        day_of_month: models.DayOfMonth | str | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        end_month: int | Unset = UNSET,
        end_year: int | Unset = UNSET,
        frequency: models.RecurrenceFrequency | str | Unset = UNSET,
        interval: int | Unset = UNSET,
        max_occurrences: int | Unset = UNSET,
        recipients: models.Recipients | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        subject_text: str | Unset = UNSET,
    ) -> models.RecurrenceResponse:
        """Change a recurrence

        Change the given members of a recurrence; the others stay.

        Sends ``PATCH /recurrences/{recurrence_id}``, which is not retried automatically once it may have reached the server.

        Args:
            recurrence_id: Id of the recurrence.
            automation_level: What a recurrence does by itself: draft, issue, or issue and send.
            body_text: Not described in the vendor's document.
            day_of_month: Day of the month on which a recurrence acts.
            end_date: Not described in the vendor's document.
            end_month: Not described in the vendor's document.
            end_year: Not described in the vendor's document.
            frequency: Unit of the interval of a recurrence.
            interval: Not described in the vendor's document.
            max_occurrences: Not described in the vendor's document.
            recipients: Addresses of a mail.
            start_date: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.recurrences.patch_recurrences_id import _parse_response

        return self._call(
            _UPDATE,
            _update_request(
                recurrence_id=recurrence_id,
                automation_level=automation_level,
                body_text=body_text,
                day_of_month=day_of_month,
                end_date=end_date,
                end_month=end_month,
                end_year=end_year,
                frequency=frequency,
                interval=interval,
                max_occurrences=max_occurrences,
                recipients=recipients,
                start_date=start_date,
                subject_text=subject_text,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> RecurrencesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return RecurrencesWithRawResponse(self)


class RecurrencesWithRawResponse:
    """The methods of ``recurrences`` with raw responses."""

    def __init__(self, resource: Recurrences) -> None:
        raw_resource = resource._raw()
        self.cancel = raw(raw_resource.cancel)
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.pause = raw(raw_resource.pause)
        self.resume = raw(raw_resource.resume)
        self.update = raw(raw_resource.update)


class AsyncRecurrences(AsyncResource):
    """Operations on ``recurrences``."""

    async def cancel(self, recurrence_id: str | UUID) -> None:
        """Cancel a recurrence

        End a recurrence for good; a pause ends it for a time.

        Sends ``POST /recurrences/{recurrence_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            recurrence_id: Id of the recurrence.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        await self._call_without_result(
            _CANCEL,
            _cancel_request(
                recurrence_id=recurrence_id,
            ),
        )

    async def create(
        self,
        *,
        invoice_id: UUID | str,
        automation_level: models.AutomationLevel | str | Unset = UNSET,
        body_text: str | Unset = UNSET,
        day_of_month: models.DayOfMonth | str | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        end_month: int | Unset = UNSET,
        end_year: int | Unset = UNSET,
        frequency: models.RecurrenceFrequency | str | Unset = UNSET,
        interval: int | Unset = UNSET,
        max_occurrences: int | Unset = UNSET,
        recipients: models.Recipients | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        start_month: int | Unset = UNSET,
        start_year: int | Unset = UNSET,
        subject_text: str | Unset = UNSET,
    ) -> models.RecurrenceResponse:
        """Create a recurrence

        Repeat an invoice in intervals.

        Sends ``POST /recurrences``, which is not retried automatically once it may have reached the server.

        Args:
            invoice_id: Not described in the vendor's document.
            automation_level: What a recurrence does by itself: draft, issue, or issue and send.
            body_text: Not described in the vendor's document.
            day_of_month: Day of the month on which a recurrence acts.
            end_date: Not described in the vendor's document.
            end_month: Not described in the vendor's document.
            end_year: Not described in the vendor's document.
            frequency: Unit of the interval of a recurrence.
            interval: The server's default is 1.
            max_occurrences: Not described in the vendor's document.
            recipients: Addresses of a mail.
            start_date: Not described in the vendor's document.
            start_month: Not described in the vendor's document.
            start_year: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.recurrences.post_recurrences import _parse_response

        return await self._call(
            _CREATE,
            _create_request(
                invoice_id=invoice_id,
                automation_level=automation_level,
                body_text=body_text,
                day_of_month=day_of_month,
                end_date=end_date,
                end_month=end_month,
                end_year=end_year,
                frequency=frequency,
                interval=interval,
                max_occurrences=max_occurrences,
                recipients=recipients,
                start_date=start_date,
                start_month=start_month,
                start_year=start_year,
                subject_text=subject_text,
            ),
            _parse_response,
        )

    async def get(self, recurrence_id: str | UUID) -> models.RecurrenceResponse:
        """Read a recurrence

        Sends ``GET /recurrences/{recurrence_id}``.

        Args:
            recurrence_id: Id of the recurrence.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.recurrences.get_recurrences_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                recurrence_id=recurrence_id,
            ),
            _parse_response,
        )

    async def list(self) -> models.RecurrenceResponseList:
        """List recurrences

        List all recurrences of the entity, on one page.

        Sends ``GET /recurrences``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.recurrences.get_recurrences import _parse_response

        return await self._call(_LIST, _list_request(), _parse_response)

    async def pause(self, recurrence_id: str | UUID) -> Any:
        """Pause a recurrence

        Stop a recurrence until it is resumed. The form of the response is not documented.

        Sends ``POST /recurrences/{recurrence_id}/pause``, which is not retried automatically once it may have reached the server.

        Args:
            recurrence_id: Id of the recurrence.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await self._call(
            _PAUSE,
            _pause_request(
                recurrence_id=recurrence_id,
            ),
            any_json,
        )

    async def resume(self, recurrence_id: str | UUID) -> Any:
        """Resume a recurrence

        Let a paused recurrence go on. The form of the response is not documented.

        Sends ``POST /recurrences/{recurrence_id}/resume``, which is not retried automatically once it may have reached the server.

        Args:
            recurrence_id: Id of the recurrence.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await self._call(
            _RESUME,
            _resume_request(
                recurrence_id=recurrence_id,
            ),
            any_json,
        )

    async def update(
        self,
        recurrence_id: str | UUID,
        *,
        automation_level: models.AutomationLevel | str | Unset = UNSET,
        body_text: str | Unset = UNSET,
        day_of_month: models.DayOfMonth | str | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        end_month: int | Unset = UNSET,
        end_year: int | Unset = UNSET,
        frequency: models.RecurrenceFrequency | str | Unset = UNSET,
        interval: int | Unset = UNSET,
        max_occurrences: int | Unset = UNSET,
        recipients: models.Recipients | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        subject_text: str | Unset = UNSET,
    ) -> models.RecurrenceResponse:
        """Change a recurrence

        Change the given members of a recurrence; the others stay.

        Sends ``PATCH /recurrences/{recurrence_id}``, which is not retried automatically once it may have reached the server.

        Args:
            recurrence_id: Id of the recurrence.
            automation_level: What a recurrence does by itself: draft, issue, or issue and send.
            body_text: Not described in the vendor's document.
            day_of_month: Day of the month on which a recurrence acts.
            end_date: Not described in the vendor's document.
            end_month: Not described in the vendor's document.
            end_year: Not described in the vendor's document.
            frequency: Unit of the interval of a recurrence.
            interval: Not described in the vendor's document.
            max_occurrences: Not described in the vendor's document.
            recipients: Addresses of a mail.
            start_date: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.recurrences.patch_recurrences_id import _parse_response

        return await self._call(
            _UPDATE,
            _update_request(
                recurrence_id=recurrence_id,
                automation_level=automation_level,
                body_text=body_text,
                day_of_month=day_of_month,
                end_date=end_date,
                end_month=end_month,
                end_year=end_year,
                frequency=frequency,
                interval=interval,
                max_occurrences=max_occurrences,
                recipients=recipients,
                start_date=start_date,
                subject_text=subject_text,
            ),
            _parse_response,
        )

    @cached_property
    def with_raw_response(self) -> AsyncRecurrencesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncRecurrencesWithRawResponse(self)


class AsyncRecurrencesWithRawResponse:
    """The methods of ``recurrences`` with raw responses."""

    def __init__(self, resource: AsyncRecurrences) -> None:
        raw_resource = resource._raw()
        self.cancel = async_raw(raw_resource.cancel)
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.pause = async_raw(raw_resource.pause)
        self.resume = async_raw(raw_resource.resume)
        self.update = async_raw(raw_resource.update)
