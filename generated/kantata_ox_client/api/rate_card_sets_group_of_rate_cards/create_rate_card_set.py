from __future__ import annotations

from typing import Any

from ...models.create_rate_card_set_body import CreateRateCardSetBody
from ...types import UNSET, Unset, add_body, stated_values


def _get_kwargs(
    *,
    body: CreateRateCardSetBody,
    clone_version_id: int | str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": stated_values(
            {
                "clone_version_id": clone_version_id,
                "include": include,
            }
        ),
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
