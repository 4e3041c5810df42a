from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.project_resource import ProjectResource
from ...models.project_update_request import ProjectUpdateRequest
from ...types import NULL, write_object


def _get_kwargs(
    project_id: str | UUID,
    *,
    body: ProjectUpdateRequest,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/projects/{project_id}".format(
            project_id=_quote(str(project_id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ProjectResource | None:
    if response.status_code == 200:
        response_200: ProjectResource = read_body("_m.ProjectResource", __models, response.json())
        return response_200

    return None
