from __future__ import annotations

from typing import Any

from ...._runtime.model.sending import stated_values as _stated_values
from ...models.workspace_optional_field import WorkspaceOptionalField
from ...types import UNSET, Unset


def _get_kwargs(
    id: int | str,
    *,
    include: list[int | str] | str | Unset = UNSET,
    optional_fields: list[WorkspaceOptionalField] | Unset = UNSET,
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
    return _kwargs
