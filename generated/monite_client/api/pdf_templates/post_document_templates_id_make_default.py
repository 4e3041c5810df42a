from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import models as __models
from ...models.template_receivable_response import TemplateReceivableResponse
from ...types import (
    NULL,
)


def _get_kwargs(
    document_template_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/document_templates/{document_template_id}/make_default".format(
            document_template_id=quote(str(document_template_id), safe=""),
        ),
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> TemplateReceivableResponse | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.TemplateReceivableResponse.from_dict(_response_200)

        return response_200

    return None
