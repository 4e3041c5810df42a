from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote


def _get_kwargs(
    id: int | str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/project_template_additional_tabs/{id}".format(
            id=_quote(str(id), safe=""),
        ),
    }

    return _kwargs
