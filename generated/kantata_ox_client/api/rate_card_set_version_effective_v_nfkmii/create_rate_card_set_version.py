from __future__ import annotations

from typing import Any

from ...models.create_rate_card_set_version_body import CreateRateCardSetVersionBody
from ...types import UNSET, Unset, add_body, stated_values


def _get_kwargs(
    *,
    body: CreateRateCardSetVersionBody,
    clone_id: int | str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "params": stated_values(
            {
                "clone_id": clone_id,
                "include": include,
            }
        ),
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
