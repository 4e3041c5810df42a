from __future__ import annotations

from typing import Any

from ...types import UNSET


def _get_kwargs(
    *,
    ids: str,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["ids"] = ids

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "delete",
        "url": "/custom_field_values",
        "params": _params,
    }

    return _kwargs
