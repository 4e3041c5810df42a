"""``client.subscriptions`` of Piriod."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import LinkPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CANCEL = Operation(
    name="subscriptions.cancel",
    method="DELETE",
    path="/subscriptions/{id}/",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CANCEL.request_builder
def _cancel_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _cancel_subscription_kwargs as _get_kwargs

    return _get_kwargs(**given)


_CREATE = Operation(
    name="subscriptions.create",
    method="POST",
    path="/subscriptions/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _create_subscription_kwargs as _get_kwargs
    from ..models import SubscriptionInput

    names = (
        "customer",
        "document",
        "date_start",
        "next_billing",
        "lines",
        "billing_cycles",
        "expiration_days",
        "collection_scheme",
        "default_source",
        "custom_change",
        "coupon",
        "require_reference",
        "note",
        "orgunit",
        "addons",
        "references",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=SubscriptionInput(**members))


_GET = Operation(
    name="subscriptions.get",
    method="GET",
    path="/subscriptions/{id}/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _get_subscription_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="subscriptions.list",
    method="GET",
    path="/subscriptions/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)
_LIST__ITEMS = attribute_path("results")
_LIST__PAGES = LinkPages(next="next", total="count")


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _list_subscriptions_kwargs as _get_kwargs

    return _get_kwargs(**given)


_PAUSE = Operation(
    name="subscriptions.pause",
    method="POST",
    path="/subscriptions/{id}/pause/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_PAUSE.request_builder
def _pause_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _pause_subscription_kwargs as _get_kwargs
    from ..models import SubscriptionPause

    names = (
        "paused_reason",
        "pause_until",
    )
    members = {name: given.pop(name) for name in names}
    if all(value is UNSET for value in members.values()):
        return _get_kwargs(**given)
    return _get_kwargs(**given, body=SubscriptionPause(**members))


_RESUME = Operation(
    name="subscriptions.resume",
    method="POST",
    path="/subscriptions/{id}/resume/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_RESUME.request_builder
def _resume_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _resume_subscription_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="subscriptions.update",
    method="PATCH",
    path="/subscriptions/{id}/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _update_subscription_kwargs as _get_kwargs
    from ..models import SubscriptionPatch

    names = (
        "customer",
        "document",
        "date_start",
        "next_billing",
        "lines",
        "billing_cycles",
        "expiration_days",
        "collection_scheme",
        "default_source",
        "custom_change",
        "coupon",
        "require_reference",
        "note",
        "orgunit",
        "addons",
        "references",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=SubscriptionPatch(**members))


class Subscriptions(Resource):
    """Operations on ``subscriptions``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def cancel(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Cancel subscription

        Ends the subscription.

        Sends ``DELETE /subscriptions/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.subscriptions.cancel("7")
        """

        self._call_without_result(
            _CANCEL,
            _cancel_request(
                id=id,
            ),
            options,
        )

    def create(
        self,
        *,
        customer: str,
        document: int,
        date_start: datetime.date,
        next_billing: datetime.date | None,
        lines: Sequence[models.SubscriptionLineInput | Mapping[str, Any]],
        billing_cycles: int | None | Unset = UNSET,
        expiration_days: int | Unset = UNSET,
        collection_scheme: models.CollectionScheme | str | Unset = UNSET,
        default_source: str | int | None | Unset = UNSET,
        custom_change: float | Decimal | None | Unset = UNSET,
        coupon: str | None | Unset = UNSET,
        require_reference: bool | Unset = UNSET,
        note: str | None | Unset = UNSET,
        orgunit: int | None | Unset = UNSET,
        addons: Sequence[models.SubscriptionAddonInput | Mapping[str, Any]] | Unset = UNSET,
        references: Sequence[models.SubscriptionReferenceInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """Create subscription

        Sends ``POST /subscriptions/``, which is not retried automatically once it may have reached the server.

        Args:
            customer: Identifier of the customer.
            document: Document type of its invoices; see `/generals/documents/`.
            date_start: Start date.
            next_billing: Date of the next billing.
            lines: What is subscribed to.
            billing_cycles: Number of billing cycles; null means without end.
            expiration_days: Number of days; the vendor's sample has 10.
            collection_scheme: How the invoices of a subscription are collected.
            default_source: Identifier of the source to charge, as text.
            custom_change: Custom exchange rate, at least 1.
            coupon: Identifier of the coupon of the subscription.
            require_reference: Whether a reference is required. The server's default is False.
            note: Remark, at most 100 characters.
            orgunit: Organisational unit of the customer.
            addons: Extra charges.
            references: Documents its invoices refer to.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from piriod_client import models

            piriod.subscriptions.create(
                customer="Example",
                document=7,
                date_start=datetime.date(2024, 5, 6),
                next_billing=datetime.date(2024, 5, 6),
                lines=[models.SubscriptionLineInput(plan="Example")],
            )
        """

        from ..api.billing import _create_subscription_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                customer=customer,
                document=document,
                date_start=date_start,
                next_billing=next_billing,
                lines=lines,
                billing_cycles=billing_cycles,
                expiration_days=expiration_days,
                collection_scheme=collection_scheme,
                default_source=default_source,
                custom_change=custom_change,
                coupon=coupon,
                require_reference=require_reference,
                note=note,
                orgunit=orgunit,
                addons=addons,
                references=references,
            ),
            _parse,
            options,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> models.Subscription:
        """Retrieve subscription

        Sends ``GET /subscriptions/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.subscriptions.get("7")
        """

        from ..api.earlier_reference import _get_subscription_response as _parse

        return self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.Subscription]:
        """List subscriptions

        The filters of this list are not known; `customer` and the like may exist.

        Sends ``GET /subscriptions/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            piriod.subscriptions.list()
        """

        from ..api.billing import _list_subscriptions_response as _parse

        return self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
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
        ordering: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.Subscription]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /subscriptions/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in piriod.subscriptions.list_all():
                print(each)
        """
        from ..api.billing import _list_subscriptions_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def pause(
        self,
        id: str,
        *,
        paused_reason: models.PausedReason | str | Unset = UNSET,
        pause_until: datetime.date | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """Pause subscription

        Sends ``POST /subscriptions/{id}/pause/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            paused_reason: Why a subscription pauses.
            pause_until: Date the pause lasts until.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.subscriptions.pause("7", paused_reason="not_specified")
        """

        from ..api.billing import _pause_subscription_response as _parse

        return self._call(
            _PAUSE,
            _pause_request(
                id=id,
                paused_reason=paused_reason,
                pause_until=pause_until,
            ),
            _parse,
            options,
        )

    def resume(
        self,
        id: str,
        *,
        body: models.SubscriptionResume | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """Resume subscription

        Sends ``POST /subscriptions/{id}/resume/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            body: Body of a resume call; its members are not described.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.subscriptions.resume("7")
        """

        from ..api.billing import _resume_subscription_response as _parse

        return self._call(
            _RESUME,
            _resume_request(
                id=id,
                body=body,
            ),
            _parse,
            options,
        )

    def update(
        self,
        id: str,
        *,
        customer: str | Unset = UNSET,
        document: int | Unset = UNSET,
        date_start: datetime.date | Unset = UNSET,
        next_billing: datetime.date | None | Unset = UNSET,
        lines: Sequence[models.SubscriptionLineInput | Mapping[str, Any]] | Unset = UNSET,
        billing_cycles: int | None | Unset = UNSET,
        expiration_days: int | Unset = UNSET,
        collection_scheme: models.CollectionScheme | str | Unset = UNSET,
        default_source: str | int | None | Unset = UNSET,
        custom_change: float | Decimal | None | Unset = UNSET,
        coupon: str | None | Unset = UNSET,
        require_reference: bool | Unset = UNSET,
        note: str | None | Unset = UNSET,
        orgunit: int | None | Unset = UNSET,
        addons: Sequence[models.SubscriptionAddonInput | Mapping[str, Any]] | Unset = UNSET,
        references: Sequence[models.SubscriptionReferenceInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """Update subscription

        Any part of the object may be given.

        Sends ``PATCH /subscriptions/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            customer: Identifier of the customer.
            document: Document type of its invoices; see `/generals/documents/`.
            date_start: Start date.
            next_billing: Date of the next billing.
            lines: What is subscribed to.
            billing_cycles: Number of billing cycles; null means without end.
            expiration_days: Number of days; the vendor's sample has 10.
            collection_scheme: How the invoices of a subscription are collected.
            default_source: Identifier of the source to charge, as text.
            custom_change: Custom exchange rate, at least 1.
            coupon: Identifier of the coupon of the subscription.
            require_reference: Whether a reference is required. The server's default is False.
            note: Remark, at most 100 characters.
            orgunit: Organisational unit of the customer.
            addons: Extra charges.
            references: Documents its invoices refer to.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.subscriptions.update("7", customer="Example")
        """

        from ..api.billing import _update_subscription_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                id=id,
                customer=customer,
                document=document,
                date_start=date_start,
                next_billing=next_billing,
                lines=lines,
                billing_cycles=billing_cycles,
                expiration_days=expiration_days,
                collection_scheme=collection_scheme,
                default_source=default_source,
                custom_change=custom_change,
                coupon=coupon,
                require_reference=require_reference,
                note=note,
                orgunit=orgunit,
                addons=addons,
                references=references,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> SubscriptionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return SubscriptionsWithRawResponse(self)


class SubscriptionsWithRawResponse:
    """The methods of ``subscriptions`` with raw responses."""

    def __init__(self, resource: Subscriptions) -> None:
        raw_resource = resource._raw()
        self.cancel = raw(raw_resource.cancel)
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.pause = raw(raw_resource.pause)
        self.resume = raw(raw_resource.resume)
        self.update = raw(raw_resource.update)


class AsyncSubscriptions(AsyncResource):
    """Operations on ``subscriptions``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def cancel(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Cancel subscription

        Ends the subscription.

        Sends ``DELETE /subscriptions/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.subscriptions.cancel("7")
        """

        await self._call_without_result(
            _CANCEL,
            _cancel_request(
                id=id,
            ),
            options,
        )

    async def create(
        self,
        *,
        customer: str,
        document: int,
        date_start: datetime.date,
        next_billing: datetime.date | None,
        lines: Sequence[models.SubscriptionLineInput | Mapping[str, Any]],
        billing_cycles: int | None | Unset = UNSET,
        expiration_days: int | Unset = UNSET,
        collection_scheme: models.CollectionScheme | str | Unset = UNSET,
        default_source: str | int | None | Unset = UNSET,
        custom_change: float | Decimal | None | Unset = UNSET,
        coupon: str | None | Unset = UNSET,
        require_reference: bool | Unset = UNSET,
        note: str | None | Unset = UNSET,
        orgunit: int | None | Unset = UNSET,
        addons: Sequence[models.SubscriptionAddonInput | Mapping[str, Any]] | Unset = UNSET,
        references: Sequence[models.SubscriptionReferenceInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """Create subscription

        Sends ``POST /subscriptions/``, which is not retried automatically once it may have reached the server.

        Args:
            customer: Identifier of the customer.
            document: Document type of its invoices; see `/generals/documents/`.
            date_start: Start date.
            next_billing: Date of the next billing.
            lines: What is subscribed to.
            billing_cycles: Number of billing cycles; null means without end.
            expiration_days: Number of days; the vendor's sample has 10.
            collection_scheme: How the invoices of a subscription are collected.
            default_source: Identifier of the source to charge, as text.
            custom_change: Custom exchange rate, at least 1.
            coupon: Identifier of the coupon of the subscription.
            require_reference: Whether a reference is required. The server's default is False.
            note: Remark, at most 100 characters.
            orgunit: Organisational unit of the customer.
            addons: Extra charges.
            references: Documents its invoices refer to.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from piriod_client import models

            await piriod.subscriptions.create(
                customer="Example",
                document=7,
                date_start=datetime.date(2024, 5, 6),
                next_billing=datetime.date(2024, 5, 6),
                lines=[models.SubscriptionLineInput(plan="Example")],
            )
        """

        from ..api.billing import _create_subscription_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                customer=customer,
                document=document,
                date_start=date_start,
                next_billing=next_billing,
                lines=lines,
                billing_cycles=billing_cycles,
                expiration_days=expiration_days,
                collection_scheme=collection_scheme,
                default_source=default_source,
                custom_change=custom_change,
                coupon=coupon,
                require_reference=require_reference,
                note=note,
                orgunit=orgunit,
                addons=addons,
                references=references,
            ),
            _parse,
            options,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> models.Subscription:
        """Retrieve subscription

        Sends ``GET /subscriptions/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.subscriptions.get("7")
        """

        from ..api.earlier_reference import _get_subscription_response as _parse

        return await self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        page: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        ordering: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.Subscription]:
        """List subscriptions

        The filters of this list are not known; `customer` and the like may exist.

        Sends ``GET /subscriptions/``.

        Args:
            page: Number of the page, from 1. The server's default is 1.
            page_size: Objects per page, at most 100. The server's default is 20.
            ordering: Field to sort by; a leading `-` reverses, as in `-created`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await piriod.subscriptions.list()
        """

        from ..api.billing import _list_subscriptions_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
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
        ordering: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.Subscription]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /subscriptions/`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in piriod.subscriptions.list_all():
                print(each)
        """
        from ..api.billing import _list_subscriptions_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                page=page,
                page_size=page_size,
                ordering=ordering,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def pause(
        self,
        id: str,
        *,
        paused_reason: models.PausedReason | str | Unset = UNSET,
        pause_until: datetime.date | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """Pause subscription

        Sends ``POST /subscriptions/{id}/pause/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            paused_reason: Why a subscription pauses.
            pause_until: Date the pause lasts until.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.subscriptions.pause("7", paused_reason="not_specified")
        """

        from ..api.billing import _pause_subscription_response as _parse

        return await self._call(
            _PAUSE,
            _pause_request(
                id=id,
                paused_reason=paused_reason,
                pause_until=pause_until,
            ),
            _parse,
            options,
        )

    async def resume(
        self,
        id: str,
        *,
        body: models.SubscriptionResume | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """Resume subscription

        Sends ``POST /subscriptions/{id}/resume/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            body: Body of a resume call; its members are not described.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.subscriptions.resume("7")
        """

        from ..api.billing import _resume_subscription_response as _parse

        return await self._call(
            _RESUME,
            _resume_request(
                id=id,
                body=body,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        id: str,
        *,
        customer: str | Unset = UNSET,
        document: int | Unset = UNSET,
        date_start: datetime.date | Unset = UNSET,
        next_billing: datetime.date | None | Unset = UNSET,
        lines: Sequence[models.SubscriptionLineInput | Mapping[str, Any]] | Unset = UNSET,
        billing_cycles: int | None | Unset = UNSET,
        expiration_days: int | Unset = UNSET,
        collection_scheme: models.CollectionScheme | str | Unset = UNSET,
        default_source: str | int | None | Unset = UNSET,
        custom_change: float | Decimal | None | Unset = UNSET,
        coupon: str | None | Unset = UNSET,
        require_reference: bool | Unset = UNSET,
        note: str | None | Unset = UNSET,
        orgunit: int | None | Unset = UNSET,
        addons: Sequence[models.SubscriptionAddonInput | Mapping[str, Any]] | Unset = UNSET,
        references: Sequence[models.SubscriptionReferenceInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """Update subscription

        Any part of the object may be given.

        Sends ``PATCH /subscriptions/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            customer: Identifier of the customer.
            document: Document type of its invoices; see `/generals/documents/`.
            date_start: Start date.
            next_billing: Date of the next billing.
            lines: What is subscribed to.
            billing_cycles: Number of billing cycles; null means without end.
            expiration_days: Number of days; the vendor's sample has 10.
            collection_scheme: How the invoices of a subscription are collected.
            default_source: Identifier of the source to charge, as text.
            custom_change: Custom exchange rate, at least 1.
            coupon: Identifier of the coupon of the subscription.
            require_reference: Whether a reference is required. The server's default is False.
            note: Remark, at most 100 characters.
            orgunit: Organisational unit of the customer.
            addons: Extra charges.
            references: Documents its invoices refer to.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.subscriptions.update("7", customer="Example")
        """

        from ..api.billing import _update_subscription_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                id=id,
                customer=customer,
                document=document,
                date_start=date_start,
                next_billing=next_billing,
                lines=lines,
                billing_cycles=billing_cycles,
                expiration_days=expiration_days,
                collection_scheme=collection_scheme,
                default_source=default_source,
                custom_change=custom_change,
                coupon=coupon,
                require_reference=require_reference,
                note=note,
                orgunit=orgunit,
                addons=addons,
                references=references,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncSubscriptionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncSubscriptionsWithRawResponse(self)


class AsyncSubscriptionsWithRawResponse:
    """The methods of ``subscriptions`` with raw responses."""

    def __init__(self, resource: AsyncSubscriptions) -> None:
        raw_resource = resource._raw()
        self.cancel = async_raw(raw_resource.cancel)
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.pause = async_raw(raw_resource.pause)
        self.resume = async_raw(raw_resource.resume)
        self.update = async_raw(raw_resource.update)
