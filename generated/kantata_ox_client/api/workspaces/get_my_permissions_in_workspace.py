from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.get_my_permissions_in_workspace_response_200 import GetMyPermissionsInWorkspaceResponse200
from ...models.workspace_optional_field import WorkspaceOptionalField
from ...types import UNSET, Unset


def _get_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[WorkspaceOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> GetMyPermissionsInWorkspaceResponse200 | None:
    if response.status_code == 200:
        response_200: GetMyPermissionsInWorkspaceResponse200 = read_body(
            "_m.GetMyPermissionsInWorkspaceResponse200", __models, response.json()
        )
        return response_200

    return None
