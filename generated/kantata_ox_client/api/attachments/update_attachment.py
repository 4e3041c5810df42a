from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

from ...models.update_attachment_body import UpdateAttachmentBody
from ...types import NULL, write_object


def _get_kwargs(
    id: int | str,
    *,
    body: UpdateAttachmentBody,
) -> dict[str, Any]:
    _headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/attachments/{id}".format(
            id=_quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = NULL if body is None else write_object(body)

    _headers["Content-Type"] = "application/json"

    _kwargs["headers"] = _headers
    return _kwargs
