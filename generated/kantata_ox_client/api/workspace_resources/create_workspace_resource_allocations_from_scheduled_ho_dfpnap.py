from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

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
    _headers: dict[str, Any] = {}

    _params: dict[str, Any] = {}

    _params["include"] = include

    _params["optional_fields"] = optional_fields

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/workspace_resources/{id}/allocations_matching_scheduled_hours".format(
            id=_quote(str(id), safe=""),
        ),
        "params": _params,
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
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
