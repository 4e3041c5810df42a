from __future__ import annotations

from typing import Any

from ...models.update_attachment_body import UpdateAttachmentBody
from ...types import add_body


def _get_kwargs(
    id: int | str,
    *,
    body: UpdateAttachmentBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
