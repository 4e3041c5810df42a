from __future__ import annotations

from typing import Any


def _get_kwargs(
    rate_card_set_version_id: int | str,
    role_id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "rate_card_set_version_id": rate_card_set_version_id,
            "role_id": role_id,
        },
    }
    return _kwargs
