from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    document_template_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/document_templates/{document_template_id}/preview".format(
            document_template_id=_quote(str(document_template_id), safe=""),
        ),
    }

    return _kwargs
