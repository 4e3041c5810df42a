from __future__ import annotations

from typing import Any

from ...models.create_rate_card_set_version_body import CreateRateCardSetVersionBody
from ...types import NULL, UNSET, Unset, write_object


def _get_kwargs(
    *,
    body: CreateRateCardSetVersionBody,
    clone_id: int | str | Unset = UNSET,
    include: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    json_clone_id: int | str | Unset
    if isinstance(clone_id, Unset):
        json_clone_id = UNSET
    else:
        json_clone_id = clone_id
    params["clone_id"] = json_clone_id

    params["include"] = include

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/rate_card_set_versions",
        "params": params,
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs
