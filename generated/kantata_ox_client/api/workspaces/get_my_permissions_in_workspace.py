from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx

from ... import models as __models
from ...models.get_my_permissions_in_workspace_response_200 import GetMyPermissionsInWorkspaceResponse200
from ...types import (
    NULL,
    UNSET,
    Unset,
)


def _get_kwargs(
    id: int | str,
    *,
    include: str | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["include"] = include

    params["optional_fields"] = optional_fields

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workspaces/{id}/permissions".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> GetMyPermissionsInWorkspaceResponse200 | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = (
            NULL if _response_200 is None else __models.GetMyPermissionsInWorkspaceResponse200.from_dict(_response_200)
        )

        return response_200

    return None
