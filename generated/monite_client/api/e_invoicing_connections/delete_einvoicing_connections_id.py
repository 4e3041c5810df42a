from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    einvoicing_connection_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/einvoicing_connections/{einvoicing_connection_id}".format(
            einvoicing_connection_id=_quote(str(einvoicing_connection_id), safe=""),
        ),
    }

    return _kwargs
