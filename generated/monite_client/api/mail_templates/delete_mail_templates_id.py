from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    template_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/mail_templates/{template_id}".format(
            template_id=_quote(str(template_id), safe=""),
        ),
    }

    return _kwargs
