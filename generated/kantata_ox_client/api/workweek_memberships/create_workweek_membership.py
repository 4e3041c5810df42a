from __future__ import annotations

from typing import Any

from ...models.create_workweek_membership_body import CreateWorkweekMembershipBody
from ...types import NULL, UNSET, Unset, write_object


def _get_kwargs(
    *,
    body: CreateWorkweekMembershipBody,
    include: str | Unset = UNSET,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _params: dict[str, Any] = {}

    _params["include"] = include

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workweek_memberships",
        "params": _params,
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs
