from __future__ import annotations

from typing import Any

from ...models.create_project_template_additional_tab_body import CreateProjectTemplateAdditionalTabBody
from ...types import add_body


def _get_kwargs(
    *,
    body: CreateProjectTemplateAdditionalTabBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    add_body(_kwargs, "json", "application/json", body)
    return _kwargs
