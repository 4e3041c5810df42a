from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateWebhookSubscriptionRequest,
        OrderEnum,
        UpdateWebhookSubscriptionRequest,
        WebhookObjectType,
        WebhookSubscriptionCursorFields,
        WebhookSubscriptionPaginationResource,
        WebhookSubscriptionResource,
        WebhookSubscriptionResourceWithSecret,
    )


def _delete_webhook_subscriptions_id_kwargs(
    webhook_subscription_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "webhook_subscription_id": webhook_subscription_id,
        },
    }
    return _kwargs


def _get_webhook_subscriptions_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: None | str | Unset = UNSET,
    sort: None | Unset | WebhookSubscriptionCursorFields = UNSET,
    object_type: None | Unset | WebhookObjectType = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
    created_at_gte: datetime.datetime | None | Unset = UNSET,
    created_at_lte: datetime.datetime | None | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "object_type": object_type,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
            }
        ),
    }
    return _kwargs


def _get_webhook_subscriptions_response(response: httpx.Response) -> WebhookSubscriptionPaginationResource | None:
    if response.status_code == 200:
        response_200: WebhookSubscriptionPaginationResource = read_body(
            "_m.WebhookSubscriptionPaginationResource", __models, response.json()
        )
        return response_200

    return None


def _get_webhook_subscriptions_id_kwargs(
    webhook_subscription_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "webhook_subscription_id": webhook_subscription_id,
        },
    }
    return _kwargs


def _get_webhook_subscriptions_id_response(response: httpx.Response) -> WebhookSubscriptionResource | None:
    if response.status_code == 200:
        response_200: WebhookSubscriptionResource = read_body(
            "_m.WebhookSubscriptionResource", __models, response.json()
        )
        return response_200

    return None


def _patch_webhook_subscriptions_id_kwargs(
    webhook_subscription_id: str | UUID,
    *,
    body: UpdateWebhookSubscriptionRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "webhook_subscription_id": webhook_subscription_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_webhook_subscriptions_id_response(response: httpx.Response) -> WebhookSubscriptionResource | None:
    if response.status_code == 200:
        response_200: WebhookSubscriptionResource = read_body(
            "_m.WebhookSubscriptionResource", __models, response.json()
        )
        return response_200

    return None


def _post_webhook_subscriptions_kwargs(
    *,
    body: CreateWebhookSubscriptionRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_webhook_subscriptions_response(response: httpx.Response) -> WebhookSubscriptionResourceWithSecret | None:
    if response.status_code == 201:
        response_201: WebhookSubscriptionResourceWithSecret = read_body(
            "_m.WebhookSubscriptionResourceWithSecret", __models, response.json()
        )
        return response_201

    return None


def _post_webhook_subscriptions_id_disable_kwargs(
    webhook_subscription_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "webhook_subscription_id": webhook_subscription_id,
        },
    }
    return _kwargs


def _post_webhook_subscriptions_id_disable_response(response: httpx.Response) -> WebhookSubscriptionResource | None:
    if response.status_code == 200:
        response_200: WebhookSubscriptionResource = read_body(
            "_m.WebhookSubscriptionResource", __models, response.json()
        )
        return response_200

    return None


def _post_webhook_subscriptions_id_enable_kwargs(
    webhook_subscription_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "webhook_subscription_id": webhook_subscription_id,
        },
    }
    return _kwargs


def _post_webhook_subscriptions_id_enable_response(response: httpx.Response) -> WebhookSubscriptionResource | None:
    if response.status_code == 200:
        response_200: WebhookSubscriptionResource = read_body(
            "_m.WebhookSubscriptionResource", __models, response.json()
        )
        return response_200

    return None


def _post_webhook_subscriptions_id_regenerate_secret_kwargs(
    webhook_subscription_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "webhook_subscription_id": webhook_subscription_id,
        },
    }
    return _kwargs


def _post_webhook_subscriptions_id_regenerate_secret_response(
    response: httpx.Response,
) -> WebhookSubscriptionResourceWithSecret | None:
    if response.status_code == 200:
        response_200: WebhookSubscriptionResourceWithSecret = read_body(
            "_m.WebhookSubscriptionResourceWithSecret", __models, response.json()
        )
        return response_200

    return None
