from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx

from ... import models as __models
from ...models.addon import Addon
from ...types import (
    NULL,
)


def _get_kwargs(
    id: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/addons/{id}/".format(
            id=quote(str(id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> Addon | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.Addon.from_dict(_response_200)

        return response_200

    return None
