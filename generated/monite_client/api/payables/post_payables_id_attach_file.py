from __future__ import annotations

from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import models as __models
from ...models.payable_attach_file import PayableAttachFile
from ...models.payable_response_schema import PayableResponseSchema
from ...types import (
    NULL,
)


def _get_kwargs(
    payable_id: str | UUID,
    *,
    body: PayableAttachFile,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/payables/{payable_id}/attach_file".format(
            payable_id=quote(str(payable_id), safe=""),
        ),
    }

    _kwargs["files"] = body.to_multipart()

    headers["Content-Type"] = "multipart/form-data; boundary=+++"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(response: httpx.Response) -> PayableResponseSchema | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = NULL if _response_200 is None else __models.PayableResponseSchema.from_dict(_response_200)

        return response_200

    return None
