from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import add_body as _add_body
from ... import models as __models
from ...models.project_create_request import ProjectCreateRequest
from ...models.project_resource import ProjectResource


def _get_kwargs(
    *,
    body: ProjectCreateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _parse_response(response: httpx.Response) -> ProjectResource | None:
    if response.status_code == 201:
        response_201: ProjectResource = read_body("_m.ProjectResource", __models, response.json())
        return response_201

    return None
