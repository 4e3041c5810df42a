from __future__ import annotations

from typing import Any

from ...models.update_user_workweek_to_default_body import UpdateUserWorkweekToDefaultBody
from ...types import NULL, UNSET, Unset, write_object


def _get_kwargs(
    *,
    body: UpdateUserWorkweekToDefaultBody,
    include: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["include"] = include

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/workweek_memberships/standardize_to_default",
        "params": params,
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs
