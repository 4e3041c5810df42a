from __future__ import annotations

from typing import Any

from ...models.update_account_location_body import UpdateAccountLocationBody
from ...types import add_body


def _get_kwargs(
    id: int | str,
    *,
    body: UpdateAccountLocationBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
