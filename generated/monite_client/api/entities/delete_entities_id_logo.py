from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    entity_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/entities/{entity_id}/logo".format(
            entity_id=_quote(str(entity_id), safe=""),
        ),
    }

    return _kwargs
