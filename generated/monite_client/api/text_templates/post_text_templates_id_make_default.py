from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import models as __models
from ...models.text_template_response import TextTemplateResponse
from ...types import (
    NULL,
)


def _get_kwargs(
    text_template_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/text_templates/{text_template_id}/make_default".format(
            text_template_id=quote(str(text_template_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> TextTemplateResponse | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.TextTemplateResponse.from_dict(_response_200)

        return response_200

    return None
