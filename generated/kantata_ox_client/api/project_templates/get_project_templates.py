from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import stated_values as _stated_values
from ...models.project_template_optional_field import (
    ProjectTemplateOptionalField,
)
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    by_title: str | Unset = UNSET,
    include: list[int | str] | str | Unset = UNSET,
    matching: str | Unset = UNSET,
    mine: bool | Unset = UNSET,
    only: list[int] | Unset = UNSET,
    optional_fields: list[ProjectTemplateOptionalField] | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    per_page: int | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "by_title": by_title,
                "include": include,
                "matching": matching,
                "mine": mine,
                "only": only,
                "optional_fields": optional_fields,
                "order": order,
                "page": page,
                "per_page": per_page,
            }
        ),
    }
    return _kwargs
