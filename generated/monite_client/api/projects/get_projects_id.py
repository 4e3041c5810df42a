from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.project_resource import ProjectResource


def _get_kwargs(
    project_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "project_id": project_id,
        },
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> ProjectResource | None:
    if response.status_code == 200:
        response_200: ProjectResource = read_body("_m.ProjectResource", __models, response.json())
        return response_200

    return None
