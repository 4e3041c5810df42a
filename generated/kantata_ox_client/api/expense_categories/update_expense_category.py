from __future__ import annotations

from typing import Any

from ...models.update_expense_category_body import UpdateExpenseCategoryBody
from ...types import add_body


def _get_kwargs(
    id: int | str,
    *,
    body: UpdateExpenseCategoryBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
