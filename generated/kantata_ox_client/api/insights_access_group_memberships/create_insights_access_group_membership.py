from __future__ import annotations

from typing import Any

from ...models.create_insights_access_group_membership_body import CreateInsightsAccessGroupMembershipBody
from ...types import NULL, UNSET, Unset, write_object


def _get_kwargs(
    *,
    body: CreateInsightsAccessGroupMembershipBody,
    include: str | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["include"] = include

    params["optional_fields"] = optional_fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/insights_access_group_memberships",
        "params": params,
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs
