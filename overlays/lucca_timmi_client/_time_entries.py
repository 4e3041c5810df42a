"""``client.time_entries``: v3 one by one, v4 a period at a time.

Gap: see ``_entries``.
Evidence: vendor pages on time entries.
Spec pointer: ``#/paths/~1api~1v3~1timeentries``.
Remove when: with ``_entries``.
"""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack

from . import _entries
from ._generated import models
from ._generated.resources import time_entries as generated
from ._generated.types import UNSET, Unset
from ._local_time import half_day, local_time
from ._runtime.options.options import CallOptions
from ._runtime.resource import async_raw, raw


class TimeEntries(generated.TimeEntries):
    """Operations on ``time_entries``."""

    def create(
        self,
        *,
        body: models.TimeEntryInput
        | Sequence[models.TimeEntryInput | Mapping[str, Any]]
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create one entry of v3, or several.

        A new entry must not overlap a submitted or approved timesheet.

        Args:
            body: What `time_entry` makes, one or a list.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What was written; the vendor does not say in which form.

        Raises:
            InvalidRequestError: A time carries an offset or is not a half day.
            StatusError: The API returned an error status.
            DecodeError: The response is not what the document describes.

        Source:
            https://developers.lucca.fr/api-reference/legacy/timmi-timesheet/time-entries

        Example:
            from datetime import datetime, timedelta
            from lucca_timmi_client import time_entry

            entry = time_entry(7, datetime(2024, 7, 2, 8, 30), timedelta(hours=7))
            lucca.time_entries.create(body=entry)
        """
        _entries.check(body)
        return super().create(body=body, **options)

    def update(
        self,
        time_entry_id: int,
        *,
        owner_id: int | str,
        starts_at: datetime.datetime,
        duration: datetime.timedelta | str,
        unit: models.TimeEntryUnit,
        id: int | str | None = None,
        creation_source: models.TimeEntryCreationSource | Unset = UNSET,
        axis_sections: Sequence[models.AxisSectionReference | Mapping[str, Any]]
        | Unset = UNSET,
        comment: models.TimeEntryCommentInput | Mapping[str, Any] | Unset = UNSET,
        time_type_id: int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TimeEntry:
        """Change an entry of v3. What is not given is not sent.

        Args:
            time_entry_id: Number of the entry.
            owner_id: Number of the user whose time it is.
            starts_at: Local time of the user, without offset.
            duration: From zero to one day.
            unit: With days and hours the time can only be 00:00:00 or 12:00:00.
            id: The number again, which the vendor wants in the body; filled in.
            creation_source: Where the entry comes from.
            axis_sections: For entries that record an activity.
            comment: For entries that record an activity.
            time_type_id: Where time types are configured.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The entry as it is now.

        Raises:
            InvalidRequestError: A time carries an offset or is not a half day.
            DurationError: The duration cannot be sent.
            StatusError: The API returned an error status.
            DecodeError: The response is not what the document describes.

        Source:
            https://developers.lucca.fr/api-reference/legacy/timmi-timesheet/time-entries/update-a-time-entry-by-id

        Example:
            import datetime

            lucca.time_entries.update(
                7,
                owner_id=7,
                starts_at=datetime.datetime(2024, 7, 2),
                duration="07:00:00",
                unit="time",
            )
        """
        return super().update(
            time_entry_id,
            owner_id=owner_id,
            starts_at=_starts_at(starts_at, unit),
            duration=_entries.timespan(duration),
            unit=unit,
            id=time_entry_id if id is None else id,
            creation_source=creation_source,
            axis_sections=axis_sections,
            comment=comment,
            time_type_id=time_type_id,
            **options,
        )

    def update_many(
        self,
        *,
        body: models.TimeEntryUpdate
        | Sequence[models.TimeEntryUpdate | Mapping[str, Any]]
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Change one entry of v3, or several; known from the text of 2024 only.

        Args:
            body: Entries with their ``id``.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What was written; the vendor does not say in which form.

        Raises:
            InvalidRequestError: A time carries an offset or is not a half day.
            StatusError: The API returned an error status.
            DecodeError: The response is not what the document describes.

        Example:
            import datetime
            from lucca_timmi_client import models

            change = models.TimeEntryUpdate(
                id=7,
                owner_id=7,
                starts_at=datetime.datetime(2024, 7, 2),
                duration="07:00:00",
                unit="time",
            )
            lucca.time_entries.update_many(body=[change])
        """
        _entries.check(body)
        return super().update_many(body=body, **options)

    def replace_period(
        self,
        *,
        starts_on: datetime.date,
        ends_on: datetime.date,
        owner_id: int,
        body: Sequence[models.ImportedTimeEntry | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> None:
        """Make a period hold the entries sent and no others (v4).

        Whatever else the user has in the period is deleted, and entries may be made
        anew: their numbers are not stable.

        Args:
            starts_on: First day.
            ends_on: Last day, included here: `Period.last_day`.
            owner_id: Number of the user.
            body: What `imported_time_entry` makes.
            **options: Of this call alone, see `CallOptions`.

        Raises:
            InvalidRequestError: A time carries an offset, a day has a time, or the
                last day is before the first.
            BadRequestError: An entry breaks a rule; ``fields`` says which, by position.
            StatusError: The API returned another error status.

        Source:
            https://developers.lucca.fr/api-reference/legacy/timmi-timesheet/time-entries/import-time-entries

        Example:
            from datetime import date, datetime, timedelta
            from lucca_timmi_client import imported_time_entry

            day = date(2024, 7, 2)
            start = datetime(2024, 7, 2, 8, 30)
            entry = imported_time_entry(7, start, timedelta(hours=7))
            lucca.time_entries.replace_period(
                starts_on=day, ends_on=day, owner_id=7, body=[entry]
            )
        """
        _entries.check_period(starts_on, ends_on)
        _entries.check(body)
        return super().replace_period(
            starts_on=starts_on,
            ends_on=ends_on,
            owner_id=owner_id,
            body=body,
            **options,
        )

    @cached_property
    def with_raw_response(self) -> TimeEntriesWithRawResponse:
        """The same methods, which return status, headers and bytes."""
        return TimeEntriesWithRawResponse(self)


class TimeEntriesWithRawResponse(generated.TimeEntriesWithRawResponse):
    """The methods of ``time_entries`` with raw responses."""

    def __init__(self, resource: TimeEntries) -> None:
        super().__init__(resource)
        self.update = raw(resource._raw().update)


class AsyncTimeEntries(generated.AsyncTimeEntries):
    """Operations on ``time_entries``."""

    async def create(
        self,
        *,
        body: models.TimeEntryInput
        | Sequence[models.TimeEntryInput | Mapping[str, Any]]
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Create one entry of v3, or several; see `TimeEntries`.

        Example:
            from datetime import datetime, timedelta
            from lucca_timmi_client import time_entry

            entry = time_entry(7, datetime(2024, 7, 2, 8, 30), timedelta(hours=7))
            await lucca.time_entries.create(body=entry)
        """
        _entries.check(body)
        return await super().create(body=body, **options)

    async def update(
        self,
        time_entry_id: int,
        *,
        owner_id: int | str,
        starts_at: datetime.datetime,
        duration: datetime.timedelta | str,
        unit: models.TimeEntryUnit,
        id: int | str | None = None,
        creation_source: models.TimeEntryCreationSource | Unset = UNSET,
        axis_sections: Sequence[models.AxisSectionReference | Mapping[str, Any]]
        | Unset = UNSET,
        comment: models.TimeEntryCommentInput | Mapping[str, Any] | Unset = UNSET,
        time_type_id: int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.TimeEntry:
        """Change an entry of v3. What is not given is not sent; see `TimeEntries`.

        Example:
            import datetime

            await lucca.time_entries.update(
                7,
                owner_id=7,
                starts_at=datetime.datetime(2024, 7, 2),
                duration="07:00:00",
                unit="time",
            )
        """
        return await super().update(
            time_entry_id,
            owner_id=owner_id,
            starts_at=_starts_at(starts_at, unit),
            duration=_entries.timespan(duration),
            unit=unit,
            id=time_entry_id if id is None else id,
            creation_source=creation_source,
            axis_sections=axis_sections,
            comment=comment,
            time_type_id=time_type_id,
            **options,
        )

    async def update_many(
        self,
        *,
        body: models.TimeEntryUpdate
        | Sequence[models.TimeEntryUpdate | Mapping[str, Any]]
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> Any:
        """Change one entry of v3, or several; see `TimeEntries`.

        Example:
            import datetime
            from lucca_timmi_client import models

            change = models.TimeEntryUpdate(
                id=7,
                owner_id=7,
                starts_at=datetime.datetime(2024, 7, 2),
                duration="07:00:00",
                unit="time",
            )
            await lucca.time_entries.update_many(body=[change])
        """
        _entries.check(body)
        return await super().update_many(body=body, **options)

    async def replace_period(
        self,
        *,
        starts_on: datetime.date,
        ends_on: datetime.date,
        owner_id: int,
        body: Sequence[models.ImportedTimeEntry | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> None:
        """Make a period hold the entries sent and no others (v4); see `TimeEntries`.

        Example:
            from datetime import date, datetime, timedelta
            from lucca_timmi_client import imported_time_entry

            day = date(2024, 7, 2)
            start = datetime(2024, 7, 2, 8, 30)
            entry = imported_time_entry(7, start, timedelta(hours=7))
            await lucca.time_entries.replace_period(
                starts_on=day, ends_on=day, owner_id=7, body=[entry]
            )
        """
        _entries.check_period(starts_on, ends_on)
        _entries.check(body)
        return await super().replace_period(
            starts_on=starts_on,
            ends_on=ends_on,
            owner_id=owner_id,
            body=body,
            **options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncTimeEntriesWithRawResponse:
        """The same methods, which return status, headers and bytes."""
        return AsyncTimeEntriesWithRawResponse(self)


class AsyncTimeEntriesWithRawResponse(generated.AsyncTimeEntriesWithRawResponse):
    """The methods of ``time_entries`` with raw responses."""

    def __init__(self, resource: AsyncTimeEntries) -> None:
        super().__init__(resource)
        self.update = async_raw(resource._raw().update)


def _starts_at(
    starts_at: datetime.datetime, unit: models.TimeEntryUnit
) -> datetime.datetime:
    value = local_time(starts_at, "starts_at")
    return half_day(value, "starts_at") if unit in (0, 1) else value
