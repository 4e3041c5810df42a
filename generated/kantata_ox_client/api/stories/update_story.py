from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import add_body as _add_body
from ...._runtime.model.sending import stated_values as _stated_values
from ...models.story_optional_field import StoryOptionalField
from ...models.update_story_body import UpdateStoryBody
from ...types import UNSET, Unset


def _get_kwargs(
    id: int | str,
    *,
    body: UpdateStoryBody,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[StoryOptionalField] | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
        "params": _stated_values(
            {
                "include": include,
                "optional_fields": optional_fields,
            }
        ),
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
