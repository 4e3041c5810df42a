from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote


def _get_kwargs(
    rate_card_set_version_id: int | str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/rate_card_set_versions/{rate_card_set_version_id}/rate_card_table_rows".format(
            rate_card_set_version_id=_quote(str(rate_card_set_version_id), safe=""),
        ),
    }

    return _kwargs
