from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import add_body as _add_body
from ...models.bulk_resolution_body import BulkResolutionBody


def _get_kwargs(
    *,
    body: BulkResolutionBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
