from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import models as __models
from ...models.verify_response import VerifyResponse
from ...types import (
    NULL,
)


def _get_kwargs(
    domain_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/mailbox_domains/{domain_id}/verify".format(
            domain_id=quote(str(domain_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> VerifyResponse | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.VerifyResponse.from_dict(_response_200)

        return response_200

    return None
