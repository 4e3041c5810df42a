from __future__ import annotations

from typing import Any
from urllib.parse import quote as _quote

import httpx

from ...._runtime.model.bodies import read_body
from ... import models as __models
from ...models.download_export_response_200 import DownloadExportResponse200
from ...types import UNSET, Unset


def _get_kwargs(
    id: int | str,
    *,
    include: str | Unset = UNSET,
) -> dict[str, Any]:

    _params: dict[str, Any] = {}

    _params["include"] = include

    _params = {_k: _v for _k, _v in _params.items() if _v is not UNSET and _v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/exports/{id}/download_url".format(
            id=_quote(str(id), safe=""),
        ),
        "params": _params,
    }

    return _kwargs


def _parse_response(response: httpx.Response) -> DownloadExportResponse200 | None:
    if response.status_code == 200:
        response_200: DownloadExportResponse200 = read_body("_m.DownloadExportResponse200", __models, response.json())
        return response_200

    return None
