from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    domain_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/mailbox_domains/{domain_id}".format(
            domain_id=_quote(str(domain_id), safe=""),
        ),
    }

    return _kwargs
