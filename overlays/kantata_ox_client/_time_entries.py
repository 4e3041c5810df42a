"""``client.time_entries`` with requests of any size; see `_bulk`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Never, Unpack

from . import records
from ._bulk import DELETE_LIMIT, BulkOutcome, OnProgress, Steps, id_texts, limit_of
from ._generated import models
from ._generated.resources import time_entries as generated
from ._runtime.base.errors import ApiError
from ._runtime.options.options import CallOptions


class TimeEntries(generated.TimeEntries):
    """Operations on ``time_entries``."""

    def create_in_chunks(
        self,
        time_entries: Iterable[models.NewTimeEntry | Mapping[str, Any]],
        *,
        on_progress: OnProgress | None = None,
        **options: Unpack[CallOptions],
    ) -> BulkOutcome[records.TimeEntry]:
        """Record any number of time entries, 100 with each request.

        Requests are not undone when a later one fails, and none is repeated.

        Args:
            time_entries: What to record.
            on_progress: Called after each request with how many entries were sent, and
                how many there are.
            **options: Of each of its requests, see `CallOptions`.

        Returns:
            What was created, and the errors of single entries by their position.

        Raises:
            BulkInterruptedError: A request failed as a whole after others went through.
            ApiError: The first request failed as a whole.

        Source:
            The vendor's reference, time entries (bulk creation, up to 100).

        Example:
            import datetime
            from kantata_ox_client import models

            entry = models.NewTimeEntry(
                workspace_id=7,
                date_performed=datetime.date(2024, 5, 6),
                time_in_minutes=60,
            )
            kantata.time_entries.create_in_chunks([entry])
        """
        steps: Steps[records.TimeEntry] = Steps(
            time_entries, limit_of("time_entries"), on_progress
        )
        for chunk in steps:
            try:
                steps.add(self.create_many(time_entries=chunk, **options))
            except ApiError as error:
                steps.failed(error)
        return steps.outcome

    def delete_in_chunks(
        self,
        ids: Iterable[str | int],
        *,
        on_progress: OnProgress | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete any number of time entries, 100 with each request.

        Each request deletes all of its entries or none.

        Args:
            ids: Ids of the entries.
            on_progress: As for `create_in_chunks`.
            **options: Of each of its requests, see `CallOptions`.

        Raises:
            InvalidRequestError: An id is not a whole number; nothing was sent.
            BulkInterruptedError: A request failed after others went through; the first
                ``outcome.sent`` of the entries are deleted.
            ApiError: The first request failed.

        Example:
            kantata.time_entries.delete_in_chunks(["7", "8"])
        """
        steps = _deletion(ids, on_progress)
        for chunk in steps:
            try:
                self.delete_many(ids=",".join(chunk), **options)
            except ApiError as error:
                steps.interrupted(error)
            steps.done()


class AsyncTimeEntries(generated.AsyncTimeEntries):
    """Operations on ``time_entries``."""

    async def create_in_chunks(
        self,
        time_entries: Iterable[models.NewTimeEntry | Mapping[str, Any]],
        *,
        on_progress: OnProgress | None = None,
        **options: Unpack[CallOptions],
    ) -> BulkOutcome[records.TimeEntry]:
        """Record any number of time entries; see `TimeEntries.create_in_chunks`.

        Example:
            import datetime
            from kantata_ox_client import models

            entry = models.NewTimeEntry(
                workspace_id=7,
                date_performed=datetime.date(2024, 5, 6),
                time_in_minutes=60,
            )
            await kantata.time_entries.create_in_chunks([entry])
        """
        steps: Steps[records.TimeEntry] = Steps(
            time_entries, limit_of("time_entries"), on_progress
        )
        for chunk in steps:
            try:
                steps.add(await self.create_many(time_entries=chunk, **options))
            except ApiError as error:
                steps.failed(error)
        return steps.outcome

    async def delete_in_chunks(
        self,
        ids: Iterable[str | int],
        *,
        on_progress: OnProgress | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete any number of time entries; see `TimeEntries.delete_in_chunks`.

        Example:
            await kantata.time_entries.delete_in_chunks(["7", "8"])
        """
        steps = _deletion(ids, on_progress)
        for chunk in steps:
            try:
                await self.delete_many(ids=",".join(chunk), **options)
            except ApiError as error:
                steps.interrupted(error)
            steps.done()


def _deletion(ids: Iterable[str | int], on_progress: OnProgress | None) -> Steps[Never]:
    return Steps(id_texts(ids), DELETE_LIMIT, on_progress)
