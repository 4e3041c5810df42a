from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    project_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/projects/{project_id}".format(
            project_id=_quote(str(project_id), safe=""),
        ),
    }

    return _kwargs
