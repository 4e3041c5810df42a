from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    text_template_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/text_templates/{text_template_id}".format(
            text_template_id=_quote(str(text_template_id), safe=""),
        ),
    }

    return _kwargs
