"""``client.webhook_subscriptions`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Sequence
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="webhook_subscriptions.create",
    method="POST",
    path="/webhook_subscriptions",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.webhook_subscriptions import _post_webhook_subscriptions_kwargs as _get_kwargs
    from ..models import CreateWebhookSubscriptionRequest

    names = (
        "object_type",
        "url",
        "event_types",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateWebhookSubscriptionRequest(**members))


_DELETE = Operation(
    name="webhook_subscriptions.delete",
    method="DELETE",
    path="/webhook_subscriptions/{webhook_subscription_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.webhook_subscriptions import _delete_webhook_subscriptions_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_DISABLE = Operation(
    name="webhook_subscriptions.disable",
    method="POST",
    path="/webhook_subscriptions/{webhook_subscription_id}/disable",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_DISABLE.request_builder
def _disable_request(**given: Any) -> dict[str, Any]:
    from ..api.webhook_subscriptions import _post_webhook_subscriptions_id_disable_kwargs as _get_kwargs

    return _get_kwargs(**given)


_ENABLE = Operation(
    name="webhook_subscriptions.enable",
    method="POST",
    path="/webhook_subscriptions/{webhook_subscription_id}/enable",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_ENABLE.request_builder
def _enable_request(**given: Any) -> dict[str, Any]:
    from ..api.webhook_subscriptions import _post_webhook_subscriptions_id_enable_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="webhook_subscriptions.get",
    method="GET",
    path="/webhook_subscriptions/{webhook_subscription_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.webhook_subscriptions import _get_webhook_subscriptions_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="webhook_subscriptions.list",
    method="GET",
    path="/webhook_subscriptions",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.webhook_subscriptions import _get_webhook_subscriptions_kwargs as _get_kwargs

    return _get_kwargs(**given)


_REGENERATE_SECRET = Operation(
    name="webhook_subscriptions.regenerate_secret",
    method="POST",
    path="/webhook_subscriptions/{webhook_subscription_id}/regenerate_secret",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_REGENERATE_SECRET.request_builder
def _regenerate_secret_request(**given: Any) -> dict[str, Any]:
    from ..api.webhook_subscriptions import _post_webhook_subscriptions_id_regenerate_secret_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="webhook_subscriptions.update",
    method="PATCH",
    path="/webhook_subscriptions/{webhook_subscription_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.webhook_subscriptions import _patch_webhook_subscriptions_id_kwargs as _get_kwargs
    from ..models import UpdateWebhookSubscriptionRequest

    names = (
        "event_types",
        "object_type",
        "url",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateWebhookSubscriptionRequest(**members))


class WebhookSubscriptions(Resource):
    """Operations on ``webhook_subscriptions``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        object_type: models.WebhookObjectType | str,
        url: str,
        event_types: Sequence[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.WebhookSubscriptionResourceWithSecret:
        """Create a webhook subscription

        Subscribe to events of one kind of object. The secret in the response is shown only here.

        Sends ``POST /webhook_subscriptions``, which is not retried automatically once it may have reached the server.

        Args:
            object_type: Kind of object that webhooks report on.
            url: Not described in the vendor's document.
            event_types: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.webhook_subscriptions.create(
                object_type="account",
                url="https://example.test/",
            )
        """

        from ..api.webhook_subscriptions import _post_webhook_subscriptions_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                object_type=object_type,
                url=url,
                event_types=event_types,
            ),
            _parse,
            options,
        )

    def delete(self, webhook_subscription_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a webhook subscription

        Sends ``DELETE /webhook_subscriptions/{webhook_subscription_id}``, which is not retried automatically once it may have reached the server.

        Args:
            webhook_subscription_id: Id of the subscription.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.webhook_subscriptions.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                webhook_subscription_id=webhook_subscription_id,
            ),
            options,
        )

    def disable(
        self, webhook_subscription_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.WebhookSubscriptionResource:
        """Disable a webhook subscription

        Stop the reports until the subscription is enabled again.

        Sends ``POST /webhook_subscriptions/{webhook_subscription_id}/disable``, which is not retried automatically once it may have reached the server.

        Args:
            webhook_subscription_id: Id of the subscription.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.webhook_subscriptions.disable("00000000-0000-4000-8000-000000000001")
        """

        from ..api.webhook_subscriptions import _post_webhook_subscriptions_id_disable_response as _parse

        return self._call(
            _DISABLE,
            _disable_request(
                webhook_subscription_id=webhook_subscription_id,
            ),
            _parse,
            options,
        )

    def enable(
        self, webhook_subscription_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.WebhookSubscriptionResource:
        """Enable a webhook subscription

        Sends ``POST /webhook_subscriptions/{webhook_subscription_id}/enable``, which is not retried automatically once it may have reached the server.

        Args:
            webhook_subscription_id: Id of the subscription.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.webhook_subscriptions.enable("00000000-0000-4000-8000-000000000001")
        """

        from ..api.webhook_subscriptions import _post_webhook_subscriptions_id_enable_response as _parse

        return self._call(
            _ENABLE,
            _enable_request(
                webhook_subscription_id=webhook_subscription_id,
            ),
            _parse,
            options,
        )

    def get(
        self, webhook_subscription_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.WebhookSubscriptionResource:
        """Read a webhook subscription

        Sends ``GET /webhook_subscriptions/{webhook_subscription_id}``.

        Args:
            webhook_subscription_id: Id of the subscription.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.webhook_subscriptions.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.webhook_subscriptions import _get_webhook_subscriptions_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                webhook_subscription_id=webhook_subscription_id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.WebhookSubscriptionCursorFields | str | None | Unset = UNSET,
        object_type: models.WebhookObjectType | str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.WebhookSubscriptionResource]:
        """List webhook subscriptions

        List the webhook subscriptions, page by page.

        Sends ``GET /webhook_subscriptions``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member to sort by.
            object_type: Only webhook subscriptions with this object type.
            created_at_gt: Only webhook subscriptions created after this day.
            created_at_lt: Only webhook subscriptions created before this day.
            created_at_gte: Only webhook subscriptions created on or after this day.
            created_at_lte: Only webhook subscriptions created on or before this day.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.webhook_subscriptions.list()
        """

        from ..api.webhook_subscriptions import _get_webhook_subscriptions_response as _parse

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                object_type=object_type,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.WebhookSubscriptionCursorFields | str | None | Unset = UNSET,
        object_type: models.WebhookObjectType | str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.WebhookSubscriptionResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /webhook_subscriptions`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.webhook_subscriptions.list_all():
                print(each)
        """
        from ..api.webhook_subscriptions import _get_webhook_subscriptions_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                object_type=object_type,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def regenerate_secret(
        self, webhook_subscription_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.WebhookSubscriptionResourceWithSecret:
        """Regenerate the secret of a webhook subscription

        Replace the secret; the one before it is void at once. The new one is shown only here.

        Sends ``POST /webhook_subscriptions/{webhook_subscription_id}/regenerate_secret``, which is not retried automatically once it may have reached the server.

        Args:
            webhook_subscription_id: Id of the subscription.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.webhook_subscriptions.regenerate_secret(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.webhook_subscriptions import _post_webhook_subscriptions_id_regenerate_secret_response as _parse

        return self._call(
            _REGENERATE_SECRET,
            _regenerate_secret_request(
                webhook_subscription_id=webhook_subscription_id,
            ),
            _parse,
            options,
        )

    def update(
        self,
        webhook_subscription_id: str | UUID,
        *,
        event_types: Sequence[str] | None | Unset = UNSET,
        object_type: models.WebhookObjectType | str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.WebhookSubscriptionResource:
        """Change a webhook subscription

        Change the given members of a webhook subscription; the others stay.

        Sends ``PATCH /webhook_subscriptions/{webhook_subscription_id}``, which is not retried automatically once it may have reached the server.

        Args:
            webhook_subscription_id: Id of the subscription.
            event_types: Not described in the vendor's document.
            object_type: Not described in the vendor's document.
            url: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.webhook_subscriptions.update(
                "00000000-0000-4000-8000-000000000001",
                event_types=["Example"],
            )
        """

        from ..api.webhook_subscriptions import _patch_webhook_subscriptions_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                webhook_subscription_id=webhook_subscription_id,
                event_types=event_types,
                object_type=object_type,
                url=url,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> WebhookSubscriptionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return WebhookSubscriptionsWithRawResponse(self)


class WebhookSubscriptionsWithRawResponse:
    """The methods of ``webhook_subscriptions`` with raw responses."""

    def __init__(self, resource: WebhookSubscriptions) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.disable = raw(raw_resource.disable)
        self.enable = raw(raw_resource.enable)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.regenerate_secret = raw(raw_resource.regenerate_secret)
        self.update = raw(raw_resource.update)


class AsyncWebhookSubscriptions(AsyncResource):
    """Operations on ``webhook_subscriptions``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        object_type: models.WebhookObjectType | str,
        url: str,
        event_types: Sequence[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.WebhookSubscriptionResourceWithSecret:
        """Create a webhook subscription

        Subscribe to events of one kind of object. The secret in the response is shown only here.

        Sends ``POST /webhook_subscriptions``, which is not retried automatically once it may have reached the server.

        Args:
            object_type: Kind of object that webhooks report on.
            url: Not described in the vendor's document.
            event_types: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.webhook_subscriptions.create(
                object_type="account",
                url="https://example.test/",
            )
        """

        from ..api.webhook_subscriptions import _post_webhook_subscriptions_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                object_type=object_type,
                url=url,
                event_types=event_types,
            ),
            _parse,
            options,
        )

    async def delete(self, webhook_subscription_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a webhook subscription

        Sends ``DELETE /webhook_subscriptions/{webhook_subscription_id}``, which is not retried automatically once it may have reached the server.

        Args:
            webhook_subscription_id: Id of the subscription.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.webhook_subscriptions.delete(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                webhook_subscription_id=webhook_subscription_id,
            ),
            options,
        )

    async def disable(
        self, webhook_subscription_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.WebhookSubscriptionResource:
        """Disable a webhook subscription

        Stop the reports until the subscription is enabled again.

        Sends ``POST /webhook_subscriptions/{webhook_subscription_id}/disable``, which is not retried automatically once it may have reached the server.

        Args:
            webhook_subscription_id: Id of the subscription.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.webhook_subscriptions.disable(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.webhook_subscriptions import _post_webhook_subscriptions_id_disable_response as _parse

        return await self._call(
            _DISABLE,
            _disable_request(
                webhook_subscription_id=webhook_subscription_id,
            ),
            _parse,
            options,
        )

    async def enable(
        self, webhook_subscription_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.WebhookSubscriptionResource:
        """Enable a webhook subscription

        Sends ``POST /webhook_subscriptions/{webhook_subscription_id}/enable``, which is not retried automatically once it may have reached the server.

        Args:
            webhook_subscription_id: Id of the subscription.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.webhook_subscriptions.enable(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.webhook_subscriptions import _post_webhook_subscriptions_id_enable_response as _parse

        return await self._call(
            _ENABLE,
            _enable_request(
                webhook_subscription_id=webhook_subscription_id,
            ),
            _parse,
            options,
        )

    async def get(
        self, webhook_subscription_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.WebhookSubscriptionResource:
        """Read a webhook subscription

        Sends ``GET /webhook_subscriptions/{webhook_subscription_id}``.

        Args:
            webhook_subscription_id: Id of the subscription.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.webhook_subscriptions.get(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.webhook_subscriptions import _get_webhook_subscriptions_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                webhook_subscription_id=webhook_subscription_id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.WebhookSubscriptionCursorFields | str | None | Unset = UNSET,
        object_type: models.WebhookObjectType | str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.WebhookSubscriptionResource]:
        """List webhook subscriptions

        List the webhook subscriptions, page by page.

        Sends ``GET /webhook_subscriptions``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member to sort by.
            object_type: Only webhook subscriptions with this object type.
            created_at_gt: Only webhook subscriptions created after this day.
            created_at_lt: Only webhook subscriptions created before this day.
            created_at_gte: Only webhook subscriptions created on or after this day.
            created_at_lte: Only webhook subscriptions created on or before this day.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.webhook_subscriptions.list()
        """

        from ..api.webhook_subscriptions import _get_webhook_subscriptions_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                object_type=object_type,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.WebhookSubscriptionCursorFields | str | None | Unset = UNSET,
        object_type: models.WebhookObjectType | str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.WebhookSubscriptionResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /webhook_subscriptions`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.webhook_subscriptions.list_all():
                print(each)
        """
        from ..api.webhook_subscriptions import _get_webhook_subscriptions_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                object_type=object_type,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def regenerate_secret(
        self, webhook_subscription_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.WebhookSubscriptionResourceWithSecret:
        """Regenerate the secret of a webhook subscription

        Replace the secret; the one before it is void at once. The new one is shown only here.

        Sends ``POST /webhook_subscriptions/{webhook_subscription_id}/regenerate_secret``, which is not retried automatically once it may have reached the server.

        Args:
            webhook_subscription_id: Id of the subscription.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.webhook_subscriptions.regenerate_secret(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.webhook_subscriptions import _post_webhook_subscriptions_id_regenerate_secret_response as _parse

        return await self._call(
            _REGENERATE_SECRET,
            _regenerate_secret_request(
                webhook_subscription_id=webhook_subscription_id,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        webhook_subscription_id: str | UUID,
        *,
        event_types: Sequence[str] | None | Unset = UNSET,
        object_type: models.WebhookObjectType | str | None | Unset = UNSET,
        url: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.WebhookSubscriptionResource:
        """Change a webhook subscription

        Change the given members of a webhook subscription; the others stay.

        Sends ``PATCH /webhook_subscriptions/{webhook_subscription_id}``, which is not retried automatically once it may have reached the server.

        Args:
            webhook_subscription_id: Id of the subscription.
            event_types: Not described in the vendor's document.
            object_type: Not described in the vendor's document.
            url: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.webhook_subscriptions.update(
                "00000000-0000-4000-8000-000000000001",
                event_types=["Example"],
            )
        """

        from ..api.webhook_subscriptions import _patch_webhook_subscriptions_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                webhook_subscription_id=webhook_subscription_id,
                event_types=event_types,
                object_type=object_type,
                url=url,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncWebhookSubscriptionsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncWebhookSubscriptionsWithRawResponse(self)


class AsyncWebhookSubscriptionsWithRawResponse:
    """The methods of ``webhook_subscriptions`` with raw responses."""

    def __init__(self, resource: AsyncWebhookSubscriptions) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.disable = async_raw(raw_resource.disable)
        self.enable = async_raw(raw_resource.enable)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.regenerate_secret = async_raw(raw_resource.regenerate_secret)
        self.update = async_raw(raw_resource.update)
