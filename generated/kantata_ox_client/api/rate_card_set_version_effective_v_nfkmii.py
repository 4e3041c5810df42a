from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        CreateRateCardSetVersionBody,
        PublishRateCardSetVersionResponse200,
        UpdateRateCardSetVersionBody,
    )


def _create_rate_card_set_version_kwargs(
    *,
    body: CreateRateCardSetVersionBody,
    clone_id: int | str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": _stated_values(
            {
                "clone_id": clone_id,
                "include": include,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _delete_rate_card_set_version_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _get_rate_card_set_version_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    return _kwargs


def _get_rate_card_set_versions_kwargs(
    *,
    created_after: datetime.datetime | Unset = UNSET,
    created_before: datetime.datetime | Unset = UNSET,
    effective_on_date: datetime.date | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
    rate_card_set_id: int | str | Unset = UNSET,
    updated_after: datetime.datetime | Unset = UNSET,
    updated_before: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "created_after": created_after,
                "created_before": created_before,
                "effective_on_date": effective_on_date,
                "include": include,
                "only": only,
                "order": order,
                "page": page,
                "per_page": per_page,
                "rate_card_set_id": rate_card_set_id,
                "updated_after": updated_after,
                "updated_before": updated_before,
            }
        ),
    }
    return _kwargs


def _publish_rate_card_set_version_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    return _kwargs


def _publish_rate_card_set_version_response(response: httpx.Response) -> PublishRateCardSetVersionResponse200 | None:
    if response.status_code == 200:
        response_200: PublishRateCardSetVersionResponse200 = read_body(
            "_m.PublishRateCardSetVersionResponse200", __models, response.json()
        )
        return response_200

    return None


def _update_rate_card_set_version_kwargs(
    id: int | str,
    *,
    body: UpdateRateCardSetVersionBody,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
