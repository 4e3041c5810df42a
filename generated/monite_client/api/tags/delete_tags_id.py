from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    tag_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/tags/{tag_id}".format(
            tag_id=_quote(str(tag_id), safe=""),
        ),
    }

    return _kwargs
