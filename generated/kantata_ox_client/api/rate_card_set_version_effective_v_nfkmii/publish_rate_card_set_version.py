from __future__ import annotations

from typing import Any

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.publish_rate_card_set_version_response_200 import PublishRateCardSetVersionResponse200
from ...types import UNSET, Unset


def _get_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> PublishRateCardSetVersionResponse200 | None:
    if response.status_code == 200:
        response_200: PublishRateCardSetVersionResponse200 = read_body(
            "_m.PublishRateCardSetVersionResponse200", __models, response.json()
        )
        return response_200

    return None
