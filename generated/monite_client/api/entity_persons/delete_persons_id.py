from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote
from uuid import UUID


def _get_kwargs(
    person_id: str | UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/persons/{person_id}".format(
            person_id=_quote(str(person_id), safe=""),
        ),
    }

    return _kwargs
