from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    comment_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/comments/{comment_id}".format(
            comment_id=_quote(str(comment_id), safe=""),
        ),
    }

    return _kwargs
