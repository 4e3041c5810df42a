"""``client.recurrences`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack, overload
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.call.deprecation import warns_of_use
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from ..._runtime.resource import any_json as _any_json
from .. import models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from typing_extensions import deprecated as _deprecated
else:
    from ..._runtime.call.deprecation import deprecated as _deprecated

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
    from ..api.recurrences import _post_recurrences_id_cancel_kwargs as _get_kwargs

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
@warns_of_use("recurrences.create", "day_of_month", "end_month", "end_year", "start_month", "start_year")
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.recurrences import _post_recurrences_kwargs as _get_kwargs
    from ..models import CreateRecurrencePayload

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
    from ..api.recurrences import _get_recurrences_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="recurrences.list",
    method="GET",
    path="/recurrences",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.recurrences import _get_recurrences_kwargs as _get_kwargs

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
    from ..api.recurrences import _post_recurrences_id_pause_kwargs as _get_kwargs

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
    from ..api.recurrences import _post_recurrences_id_resume_kwargs as _get_kwargs

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
@warns_of_use("recurrences.update", "day_of_month", "end_month", "end_year")
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.recurrences import _patch_recurrences_id_kwargs as _get_kwargs
    from ..models import UpdateRecurrencePayload

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
    """Operations on ``recurrences``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def cancel(self, recurrence_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Cancel a recurrence

        End a recurrence for good; a pause ends it for a time.

        Sends ``POST /recurrences/{recurrence_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            recurrence_id: Id of the recurrence.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.recurrences.cancel("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _CANCEL,
            _cancel_request(
                recurrence_id=recurrence_id,
            ),
            options,
        )

    @overload
    def create(
        self,
        *,
        invoice_id: UUID | str,
        automation_level: models.AutomationLevel | str | Unset = UNSET,
        body_text: str | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        frequency: models.RecurrenceFrequency | str | Unset = UNSET,
        interval: int | Unset = UNSET,
        max_occurrences: int | Unset = UNSET,
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        subject_text: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RecurrenceResponse: ...

    @overload
    @_deprecated(
        "The vendor is going to remove the arguments day_of_month, end_month, end_year, start_month, start_year."
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
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        start_month: int | Unset = UNSET,
        start_year: int | Unset = UNSET,
        subject_text: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RecurrenceResponse: ...

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
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        start_month: int | Unset = UNSET,
        start_year: int | Unset = UNSET,
        subject_text: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RecurrenceResponse:
        """Create a recurrence

        Repeat an invoice in intervals.

        Sends ``POST /recurrences``, which is not retried automatically once it may have reached the server.

        Args:
            invoice_id: Not described in the vendor's document.
            automation_level: What a recurrence does by itself: draft, issue, or issue and send.
            body_text: Not described in the vendor's document.
            day_of_month: Deprecated: the vendor is going to remove it. Day of the month on which a recurrence acts.
            end_date: Not described in the vendor's document.
            end_month: Deprecated: the vendor is going to remove it.
            end_year: Deprecated: the vendor is going to remove it.
            frequency: Unit of the interval of a recurrence.
            interval: The server's default is 1.
            max_occurrences: Not described in the vendor's document.
            recipients: Addresses of a mail.
            start_date: Not described in the vendor's document.
            start_month: Deprecated: the vendor is going to remove it.
            start_year: Deprecated: the vendor is going to remove it.
            subject_text: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.recurrences.create(invoice_id="00000000-0000-4000-8000-000000000001")
        """

        from ..api.recurrences import _post_recurrences_response as _parse

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
            _parse,
            options,
        )

    def get(self, recurrence_id: str | UUID, **options: Unpack[CallOptions]) -> models.RecurrenceResponse:
        """Read a recurrence

        Sends ``GET /recurrences/{recurrence_id}``.

        Args:
            recurrence_id: Id of the recurrence.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.recurrences.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.recurrences import _get_recurrences_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                recurrence_id=recurrence_id,
            ),
            _parse,
            options,
        )

    def list(self, **options: Unpack[CallOptions]) -> Page[models.RecurrenceResponse]:
        """List recurrences

        List all recurrences of the entity, on one page.

        Sends ``GET /recurrences``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.recurrences.list()
        """

        from ..api.recurrences import _get_recurrences_response as _parse

        return self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> Iterator[models.RecurrenceResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /recurrences`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.recurrences.list_all():
                print(each)
        """
        from ..api.recurrences import _get_recurrences_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def pause(self, recurrence_id: str | UUID, **options: Unpack[CallOptions]) -> Any:
        """Pause a recurrence

        Stop a recurrence until it is resumed. The form of the response is not documented.

        Sends ``POST /recurrences/{recurrence_id}/pause``, which is not retried automatically once it may have reached the server.

        Args:
            recurrence_id: Id of the recurrence.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.recurrences.pause("00000000-0000-4000-8000-000000000001")
        """

        return self._call(
            _PAUSE,
            _pause_request(
                recurrence_id=recurrence_id,
            ),
            _any_json,
            options,
        )

    def resume(self, recurrence_id: str | UUID, **options: Unpack[CallOptions]) -> Any:
        """Resume a recurrence

        Let a paused recurrence go on. The form of the response is not documented.

        Sends ``POST /recurrences/{recurrence_id}/resume``, which is not retried automatically once it may have reached the server.

        Args:
            recurrence_id: Id of the recurrence.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.recurrences.resume("00000000-0000-4000-8000-000000000001")
        """

        return self._call(
            _RESUME,
            _resume_request(
                recurrence_id=recurrence_id,
            ),
            _any_json,
            options,
        )

    @overload
    def update(
        self,
        recurrence_id: str | UUID,
        *,
        automation_level: models.AutomationLevel | str | Unset = UNSET,
        body_text: str | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        frequency: models.RecurrenceFrequency | str | Unset = UNSET,
        interval: int | Unset = UNSET,
        max_occurrences: int | Unset = UNSET,
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        subject_text: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RecurrenceResponse: ...

    @overload
    @_deprecated("The vendor is going to remove the arguments day_of_month, end_month, end_year.")
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
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        subject_text: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RecurrenceResponse: ...

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
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        subject_text: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RecurrenceResponse:
        """Change a recurrence

        Change the given members of a recurrence; the others stay.

        Sends ``PATCH /recurrences/{recurrence_id}``, which is not retried automatically once it may have reached the server.

        Args:
            recurrence_id: Id of the recurrence.
            automation_level: What a recurrence does by itself: draft, issue, or issue and send.
            body_text: Not described in the vendor's document.
            day_of_month: Deprecated: the vendor is going to remove it. Day of the month on which a recurrence acts.
            end_date: Not described in the vendor's document.
            end_month: Deprecated: the vendor is going to remove it.
            end_year: Deprecated: the vendor is going to remove it.
            frequency: Unit of the interval of a recurrence.
            interval: Not described in the vendor's document.
            max_occurrences: Not described in the vendor's document.
            recipients: Addresses of a mail.
            start_date: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.recurrences.update(
                "00000000-0000-4000-8000-000000000001",
                automation_level="draft",
            )
        """

        from ..api.recurrences import _patch_recurrences_id_response as _parse

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
            _parse,
            options,
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
    """Operations on ``recurrences``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def cancel(self, recurrence_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Cancel a recurrence

        End a recurrence for good; a pause ends it for a time.

        Sends ``POST /recurrences/{recurrence_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            recurrence_id: Id of the recurrence.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.recurrences.cancel("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _CANCEL,
            _cancel_request(
                recurrence_id=recurrence_id,
            ),
            options,
        )

    @overload
    async def create(
        self,
        *,
        invoice_id: UUID | str,
        automation_level: models.AutomationLevel | str | Unset = UNSET,
        body_text: str | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        frequency: models.RecurrenceFrequency | str | Unset = UNSET,
        interval: int | Unset = UNSET,
        max_occurrences: int | Unset = UNSET,
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        subject_text: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RecurrenceResponse: ...

    @overload
    @_deprecated(
        "The vendor is going to remove the arguments day_of_month, end_month, end_year, start_month, start_year."
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
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        start_month: int | Unset = UNSET,
        start_year: int | Unset = UNSET,
        subject_text: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RecurrenceResponse: ...

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
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        start_month: int | Unset = UNSET,
        start_year: int | Unset = UNSET,
        subject_text: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RecurrenceResponse:
        """Create a recurrence

        Repeat an invoice in intervals.

        Sends ``POST /recurrences``, which is not retried automatically once it may have reached the server.

        Args:
            invoice_id: Not described in the vendor's document.
            automation_level: What a recurrence does by itself: draft, issue, or issue and send.
            body_text: Not described in the vendor's document.
            day_of_month: Deprecated: the vendor is going to remove it. Day of the month on which a recurrence acts.
            end_date: Not described in the vendor's document.
            end_month: Deprecated: the vendor is going to remove it.
            end_year: Deprecated: the vendor is going to remove it.
            frequency: Unit of the interval of a recurrence.
            interval: The server's default is 1.
            max_occurrences: Not described in the vendor's document.
            recipients: Addresses of a mail.
            start_date: Not described in the vendor's document.
            start_month: Deprecated: the vendor is going to remove it.
            start_year: Deprecated: the vendor is going to remove it.
            subject_text: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.recurrences.create(
                invoice_id="00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.recurrences import _post_recurrences_response as _parse

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
            _parse,
            options,
        )

    async def get(self, recurrence_id: str | UUID, **options: Unpack[CallOptions]) -> models.RecurrenceResponse:
        """Read a recurrence

        Sends ``GET /recurrences/{recurrence_id}``.

        Args:
            recurrence_id: Id of the recurrence.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.recurrences.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.recurrences import _get_recurrences_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                recurrence_id=recurrence_id,
            ),
            _parse,
            options,
        )

    async def list(self, **options: Unpack[CallOptions]) -> AsyncPage[models.RecurrenceResponse]:
        """List recurrences

        List all recurrences of the entity, on one page.

        Sends ``GET /recurrences``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.recurrences.list()
        """

        from ..api.recurrences import _get_recurrences_response as _parse

        return await self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.RecurrenceResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /recurrences`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.recurrences.list_all():
                print(each)
        """
        from ..api.recurrences import _get_recurrences_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    async def pause(self, recurrence_id: str | UUID, **options: Unpack[CallOptions]) -> Any:
        """Pause a recurrence

        Stop a recurrence until it is resumed. The form of the response is not documented.

        Sends ``POST /recurrences/{recurrence_id}/pause``, which is not retried automatically once it may have reached the server.

        Args:
            recurrence_id: Id of the recurrence.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.recurrences.pause("00000000-0000-4000-8000-000000000001")
        """

        return await self._call(
            _PAUSE,
            _pause_request(
                recurrence_id=recurrence_id,
            ),
            _any_json,
            options,
        )

    async def resume(self, recurrence_id: str | UUID, **options: Unpack[CallOptions]) -> Any:
        """Resume a recurrence

        Let a paused recurrence go on. The form of the response is not documented.

        Sends ``POST /recurrences/{recurrence_id}/resume``, which is not retried automatically once it may have reached the server.

        Args:
            recurrence_id: Id of the recurrence.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.recurrences.resume("00000000-0000-4000-8000-000000000001")
        """

        return await self._call(
            _RESUME,
            _resume_request(
                recurrence_id=recurrence_id,
            ),
            _any_json,
            options,
        )

    @overload
    async def update(
        self,
        recurrence_id: str | UUID,
        *,
        automation_level: models.AutomationLevel | str | Unset = UNSET,
        body_text: str | Unset = UNSET,
        end_date: datetime.date | Unset = UNSET,
        frequency: models.RecurrenceFrequency | str | Unset = UNSET,
        interval: int | Unset = UNSET,
        max_occurrences: int | Unset = UNSET,
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        subject_text: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RecurrenceResponse: ...

    @overload
    @_deprecated("The vendor is going to remove the arguments day_of_month, end_month, end_year.")
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
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        subject_text: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RecurrenceResponse: ...

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
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        start_date: datetime.date | Unset = UNSET,
        subject_text: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.RecurrenceResponse:
        """Change a recurrence

        Change the given members of a recurrence; the others stay.

        Sends ``PATCH /recurrences/{recurrence_id}``, which is not retried automatically once it may have reached the server.

        Args:
            recurrence_id: Id of the recurrence.
            automation_level: What a recurrence does by itself: draft, issue, or issue and send.
            body_text: Not described in the vendor's document.
            day_of_month: Deprecated: the vendor is going to remove it. Day of the month on which a recurrence acts.
            end_date: Not described in the vendor's document.
            end_month: Deprecated: the vendor is going to remove it.
            end_year: Deprecated: the vendor is going to remove it.
            frequency: Unit of the interval of a recurrence.
            interval: Not described in the vendor's document.
            max_occurrences: Not described in the vendor's document.
            recipients: Addresses of a mail.
            start_date: Not described in the vendor's document.
            subject_text: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.recurrences.update(
                "00000000-0000-4000-8000-000000000001",
                automation_level="draft",
            )
        """

        from ..api.recurrences import _patch_recurrences_id_response as _parse

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
            _parse,
            options,
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
