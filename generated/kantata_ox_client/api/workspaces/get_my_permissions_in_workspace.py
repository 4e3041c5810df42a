from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.get_my_permissions_in_workspace_response_200 import GetMyPermissionsInWorkspaceResponse200
from ...types import UNSET, Unset


def _get_kwargs(
    id: int | str,
    *,
    include: str | Unset = UNSET,
    optional_fields: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["include"] = include

    _params["optional_fields"] = optional_fields

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/workspaces/{id}/permissions".format(
            id=_quote(str(id), safe=""),
        ),
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> GetMyPermissionsInWorkspaceResponse200 | None:
    if response.status_code == 200:
        response_200: GetMyPermissionsInWorkspaceResponse200 = read_body(
            "_m.GetMyPermissionsInWorkspaceResponse200", __models, response.json()
        )
        return response_200

    return None
