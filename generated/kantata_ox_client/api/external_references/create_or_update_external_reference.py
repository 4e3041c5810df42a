from __future__ import annotations

from typing import Any

from ...models.create_or_update_external_reference_body import CreateOrUpdateExternalReferenceBody
from ...types import UNSET, Unset, add_body, stated_values


def _get_kwargs(
    *,
    body: CreateOrUpdateExternalReferenceBody,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": stated_values(
            {
                "include": include,
            }
        ),
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
