from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import stated_values as _stated_values
from ...models.story_optional_field import StoryOptionalField
from ...types import UNSET, Unset


def _get_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[StoryOptionalField] | Unset = UNSET,
    show_deleted: bool | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
                "show_deleted": show_deleted,
            }
        ),
    }
    return _kwargs
