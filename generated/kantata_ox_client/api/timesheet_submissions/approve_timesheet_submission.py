from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx

from ... import models as __models
from ...models.resolution_body import ResolutionBody
from ...models.resolutions_reply import ResolutionsReply
from ...types import (
    NULL,
    UNSET,
    Unset,
    write_object,
)


def _get_kwargs(
    id: int | str,
    *,
    body: ResolutionBody,
    include: str | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["include"] = include

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/timesheet_submissions/{id}/approve".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> ResolutionsReply | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.ResolutionsReply.from_dict(_response_200)

        return response_200

    return None
