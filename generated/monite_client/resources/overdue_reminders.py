"""``client.overdue_reminders`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
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
    name="overdue_reminders.create",
    method="POST",
    path="/overdue_reminders",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.overdue_reminders import _post_overdue_reminders_kwargs as _get_kwargs
    from ..models import OverdueReminderRequest

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
    from ..api.overdue_reminders import _delete_overdue_reminders_id_kwargs as _get_kwargs

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
    from ..api.overdue_reminders import _get_overdue_reminders_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="overdue_reminders.list",
    method="GET",
    path="/overdue_reminders",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.overdue_reminders import _get_overdue_reminders_kwargs as _get_kwargs

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
    from ..api.overdue_reminders import _patch_overdue_reminders_id_kwargs as _get_kwargs
    from ..models import OverdueReminderUpdateRequest

    names = (
        "name",
        "recipients",
        "terms",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=OverdueReminderUpdateRequest(**members))


class OverdueReminders(Resource):
    """Operations on ``overdue_reminders``.

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
        terms: Sequence[models.OverdueReminderTerm | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.OverdueReminderResponse:
        """Create an overdue reminder

        Sends ``POST /overdue_reminders``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            recipients: Addresses of a mail.
            terms: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.overdue_reminders.create(name="Example")
        """

        from ..api.overdue_reminders import _post_overdue_reminders_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                name=name,
                recipients=recipients,
                terms=terms,
            ),
            _parse,
            options,
        )

    def delete(self, overdue_reminder_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete an overdue reminder

        Sends ``DELETE /overdue_reminders/{overdue_reminder_id}``, which is not retried automatically once it may have reached the server.

        Args:
            overdue_reminder_id: Id of the overdue reminder.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.overdue_reminders.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                overdue_reminder_id=overdue_reminder_id,
            ),
            options,
        )

    def get(self, overdue_reminder_id: str | UUID, **options: Unpack[CallOptions]) -> models.OverdueReminderResponse:
        """Read an overdue reminder

        Sends ``GET /overdue_reminders/{overdue_reminder_id}``.

        Args:
            overdue_reminder_id: Id of the overdue reminder.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.overdue_reminders.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.overdue_reminders import _get_overdue_reminders_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                overdue_reminder_id=overdue_reminder_id,
            ),
            _parse,
            options,
        )

    def list(self, **options: Unpack[CallOptions]) -> Page[models.OverdueReminderResponse]:
        """List overdue reminders

        List all overdue reminders, on one page.

        Sends ``GET /overdue_reminders``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.overdue_reminders.list()
        """

        from ..api.overdue_reminders import _get_overdue_reminders_response as _parse

        return self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> Iterator[models.OverdueReminderResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /overdue_reminders`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.overdue_reminders.list_all():
                print(each)
        """
        from ..api.overdue_reminders import _get_overdue_reminders_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def update(
        self,
        overdue_reminder_id: str | UUID,
        *,
        name: str | Unset = UNSET,
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        terms: Sequence[models.OverdueReminderTerm | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.OverdueReminderResponse:
        """Change an overdue reminder

        Change the given members of an overdue reminder; the others stay.

        Sends ``PATCH /overdue_reminders/{overdue_reminder_id}``, which is not retried automatically once it may have reached the server.

        Args:
            overdue_reminder_id: Id of the overdue reminder.
            name: Not described in the vendor's document.
            recipients: Addresses of a mail.
            terms: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.overdue_reminders.update(
                "00000000-0000-4000-8000-000000000001",
                name="Example",
            )
        """

        from ..api.overdue_reminders import _patch_overdue_reminders_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                overdue_reminder_id=overdue_reminder_id,
                name=name,
                recipients=recipients,
                terms=terms,
            ),
            _parse,
            options,
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
    """Operations on ``overdue_reminders``.

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
        terms: Sequence[models.OverdueReminderTerm | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.OverdueReminderResponse:
        """Create an overdue reminder

        Sends ``POST /overdue_reminders``, which is not retried automatically once it may have reached the server.

        Args:
            name: Not described in the vendor's document.
            recipients: Addresses of a mail.
            terms: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.overdue_reminders.create(name="Example")
        """

        from ..api.overdue_reminders import _post_overdue_reminders_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                name=name,
                recipients=recipients,
                terms=terms,
            ),
            _parse,
            options,
        )

    async def delete(self, overdue_reminder_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete an overdue reminder

        Sends ``DELETE /overdue_reminders/{overdue_reminder_id}``, which is not retried automatically once it may have reached the server.

        Args:
            overdue_reminder_id: Id of the overdue reminder.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.overdue_reminders.delete(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                overdue_reminder_id=overdue_reminder_id,
            ),
            options,
        )

    async def get(
        self, overdue_reminder_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.OverdueReminderResponse:
        """Read an overdue reminder

        Sends ``GET /overdue_reminders/{overdue_reminder_id}``.

        Args:
            overdue_reminder_id: Id of the overdue reminder.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.overdue_reminders.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.overdue_reminders import _get_overdue_reminders_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                overdue_reminder_id=overdue_reminder_id,
            ),
            _parse,
            options,
        )

    async def list(self, **options: Unpack[CallOptions]) -> AsyncPage[models.OverdueReminderResponse]:
        """List overdue reminders

        List all overdue reminders, on one page.

        Sends ``GET /overdue_reminders``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.overdue_reminders.list()
        """

        from ..api.overdue_reminders import _get_overdue_reminders_response as _parse

        return await self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.OverdueReminderResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /overdue_reminders`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.overdue_reminders.list_all():
                print(each)
        """
        from ..api.overdue_reminders import _get_overdue_reminders_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    async def update(
        self,
        overdue_reminder_id: str | UUID,
        *,
        name: str | Unset = UNSET,
        recipients: models.Recipients | Mapping[str, Any] | Unset = UNSET,
        terms: Sequence[models.OverdueReminderTerm | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.OverdueReminderResponse:
        """Change an overdue reminder

        Change the given members of an overdue reminder; the others stay.

        Sends ``PATCH /overdue_reminders/{overdue_reminder_id}``, which is not retried automatically once it may have reached the server.

        Args:
            overdue_reminder_id: Id of the overdue reminder.
            name: Not described in the vendor's document.
            recipients: Addresses of a mail.
            terms: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.overdue_reminders.update(
                "00000000-0000-4000-8000-000000000001",
                name="Example",
            )
        """

        from ..api.overdue_reminders import _patch_overdue_reminders_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                overdue_reminder_id=overdue_reminder_id,
                name=name,
                recipients=recipients,
                terms=terms,
            ),
            _parse,
            options,
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
