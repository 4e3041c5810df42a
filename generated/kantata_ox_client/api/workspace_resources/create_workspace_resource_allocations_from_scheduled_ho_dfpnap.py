from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body import (
    CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBody,
)
from ...models.create_workspace_resource_allocations_from_scheduled_ho_dfpnap_response_200 import (
    CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapResponse200,
)
from ...models.workspace_resource_optional_field import (
    WorkspaceResourceOptionalField,
)
from ...types import UNSET, Unset


def _get_kwargs(
    id: int | str,
    *,
    body: CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[WorkspaceResourceOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
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
    _add_body(_kwargs, "json", "application/json", body)
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
