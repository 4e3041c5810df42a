from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    entity_user_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/entity_users/{entity_user_id}".format(
            entity_user_id=_quote(str(entity_user_id), safe=""),
        ),
    }

    return _kwargs
