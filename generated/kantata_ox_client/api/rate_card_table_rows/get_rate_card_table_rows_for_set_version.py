from __future__ import annotations

from typing import Any


def _get_kwargs(
    rate_card_set_version_id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "rate_card_set_version_id": rate_card_set_version_id,
        },
    }
    return _kwargs
