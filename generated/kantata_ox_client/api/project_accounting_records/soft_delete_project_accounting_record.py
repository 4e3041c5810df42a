from __future__ import annotations

from typing import Any

from ...types import UNSET, Unset


def _get_kwargs(
    *,
    csv_file: str | Unset = UNSET,
    ids: list[str] | Unset = UNSET,
    include: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["csv_file"] = csv_file

    _json_ids: list[str] | Unset = UNSET
    if not isinstance(ids, Unset):
        _json_ids = ids

    _params["ids"] = _json_ids

    _params["include"] = include

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "put",
        "url": "/project_accounting_records/delete",
        "params": _params,
    }

    return _kwargs
