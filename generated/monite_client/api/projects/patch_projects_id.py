from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.project_resource import ProjectResource
from ...models.project_update_request import ProjectUpdateRequest


def _get_kwargs(
    project_id: str | UUID,
    *,
    body: ProjectUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "project_id": project_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> ProjectResource | None:
    if response.status_code == 200:
        response_200: ProjectResource = read_body("_m.ProjectResource", __models, response.json())
        return response_200

    return None
