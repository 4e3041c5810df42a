from __future__ import annotations

from typing import Any

from ...models.bulk_resolution_body import BulkResolutionBody
from ...types import add_body


def _get_kwargs(
    *,
    body: BulkResolutionBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
