from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    role_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/roles/{role_id}".format(
            role_id=_quote(str(role_id), safe=""),
        ),
    }

    return _kwargs
