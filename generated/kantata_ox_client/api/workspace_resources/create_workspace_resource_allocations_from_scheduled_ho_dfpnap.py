from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body import (
    CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBody,
)
from ...models.create_workspace_resource_allocations_from_scheduled_ho_dfpnap_response_200 import (
    CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapResponse200,
)
from ...types import NULL, UNSET, Unset, write_object


def _get_kwargs(
    id: int | str,
    *,
    body: CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBody,
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
        "url": "/workspace_resources/{id}/allocations_matching_scheduled_hours".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    response: httpx.Response,
) -> CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapResponse200 | None:
    if response.status_code == 200:
        response_200: CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapResponse200 = read_body(
            "_m.CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapResponse200", __models, response.json()
        )
        return response_200

    return None
