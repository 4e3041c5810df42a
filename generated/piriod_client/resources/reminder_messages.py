"""``client.reminder_messages`` of Piriod."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import NumberedPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="reminder_messages.create",
    method="POST",
    path="/reminders/messages/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _create_reminder_message_kwargs as _get_kwargs
    from ..models import ReminderInput

    names = (
        "invoice",
        "payment",
        "order",
        "credit_note",
        "recipient",
        "action",
        "message",
        "subject",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=ReminderInput(**members))


_LIST = Operation(
    name="reminder_messages.list",
    method="GET",
    path="/reminders/messages/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST__ITEMS = attribute_path("")
_LIST__PAGES = NumberedPages(page="page", size="page_size")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _list_reminder_messages_kwargs as _get_kwargs

    return _get_kwargs(**given)


class ReminderMessages(Resource):
    """Operations on ``reminder_messages``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        invoice: str | None | Unset = UNSET,
        payment: str | None | Unset = UNSET,
        order: str | None | Unset = UNSET,
        credit_note: str | None | Unset = UNSET,
        recipient: Sequence[str] | Unset = UNSET,
        action: str | None | Unset = UNSET,
        message: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Reminder:
        """Create reminder message

        Sends a message to the recipients at once; it cannot be taken back.

        Sends ``POST /reminders/messages/``, which is not retried automatically once it may have reached the server.

        Args:
            invoice: Identifier of the invoice.
            payment: Identifier of the payment.
            order: Identifier of the order.
            credit_note: Identifier of the credit note.
            recipient: E-mail addresses that get the message.
            action: What the recipient is asked to do.
            message: Text of the message.
            subject: Subject of the message.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.reminder_messages.create(invoice="Example")
        """

        from ..api.earlier_reference import _create_reminder_message_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                invoice=invoice,
                payment=payment,
                order=order,
                credit_note=credit_note,
                recipient=recipient,
                action=action,
                message=message,
                subject=subject,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        invoice: str | Unset = UNSET,
        payment: str | Unset = UNSET,
        order: str | Unset = UNSET,
        credit_note: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Reminder]:
        """List reminder messages

        The response is the bare list of one page, without count and links.

        Sends ``GET /reminders/messages/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            invoice: Identifier of the invoice.
            payment: Identifier of the payment.
            order: Identifier of the order.
            credit_note: Identifier of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.reminder_messages.list()
        """

        from ..api.earlier_reference import _list_reminder_messages_response as _parse

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                invoice=invoice,
                payment=payment,
                order=order,
                credit_note=credit_note,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        invoice: str | Unset = UNSET,
        payment: str | Unset = UNSET,
        order: str | Unset = UNSET,
        credit_note: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Reminder]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /reminders/messages/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in piriod.reminder_messages.list_all():
                print(each)
        """
        from ..api.earlier_reference import _list_reminder_messages_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                invoice=invoice,
                payment=payment,
                order=order,
                credit_note=credit_note,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ReminderMessagesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ReminderMessagesWithRawResponse(self)


class ReminderMessagesWithRawResponse:
    """The methods of ``reminder_messages`` with raw responses."""

    def __init__(self, resource: ReminderMessages) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.list = raw(raw_resource.list)


class AsyncReminderMessages(AsyncResource):
    """Operations on ``reminder_messages``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        invoice: str | None | Unset = UNSET,
        payment: str | None | Unset = UNSET,
        order: str | None | Unset = UNSET,
        credit_note: str | None | Unset = UNSET,
        recipient: Sequence[str] | Unset = UNSET,
        action: str | None | Unset = UNSET,
        message: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Reminder:
        """Create reminder message

        Sends a message to the recipients at once; it cannot be taken back.

        Sends ``POST /reminders/messages/``, which is not retried automatically once it may have reached the server.

        Args:
            invoice: Identifier of the invoice.
            payment: Identifier of the payment.
            order: Identifier of the order.
            credit_note: Identifier of the credit note.
            recipient: E-mail addresses that get the message.
            action: What the recipient is asked to do.
            message: Text of the message.
            subject: Subject of the message.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.reminder_messages.create(invoice="Example")
        """

        from ..api.earlier_reference import _create_reminder_message_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                invoice=invoice,
                payment=payment,
                order=order,
                credit_note=credit_note,
                recipient=recipient,
                action=action,
                message=message,
                subject=subject,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        invoice: str | Unset = UNSET,
        payment: str | Unset = UNSET,
        order: str | Unset = UNSET,
        credit_note: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Reminder]:
        """List reminder messages

        The response is the bare list of one page, without count and links.

        Sends ``GET /reminders/messages/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            invoice: Identifier of the invoice.
            payment: Identifier of the payment.
            order: Identifier of the order.
            credit_note: Identifier of the credit note.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.reminder_messages.list()
        """

        from ..api.earlier_reference import _list_reminder_messages_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                invoice=invoice,
                payment=payment,
                order=order,
                credit_note=credit_note,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        invoice: str | Unset = UNSET,
        payment: str | Unset = UNSET,
        order: str | Unset = UNSET,
        credit_note: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Reminder]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /reminders/messages/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in piriod.reminder_messages.list_all():
                print(each)
        """
        from ..api.earlier_reference import _list_reminder_messages_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                invoice=invoice,
                payment=payment,
                order=order,
                credit_note=credit_note,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncReminderMessagesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncReminderMessagesWithRawResponse(self)


class AsyncReminderMessagesWithRawResponse:
    """The methods of ``reminder_messages`` with raw responses."""

    def __init__(self, resource: AsyncReminderMessages) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.list = async_raw(raw_resource.list)
