from __future__ import annotations

from typing import Any
from urllib.parse import quote

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.publish_rate_card_set_version_response_200 import PublishRateCardSetVersionResponse200
from ...types import UNSET, Unset


def _get_kwargs(
    id: int | str,
    *,
    include: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["include"] = include

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/rate_card_set_versions/{id}/publish".format(
            id=quote(str(id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> PublishRateCardSetVersionResponse200 | None:
    if response.status_code == 200:
        response_200: PublishRateCardSetVersionResponse200 = read_body(
            "_m.PublishRateCardSetVersionResponse200", __models, response.json()
        )
        return response_200

    return None
