from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx

from ...._runtime.model.bodies import read_body
from ...._runtime.model.sending import stated_values as _stated_values
from ... import models as __models
from ...models.allowed_file_types import AllowedFileTypes
from ...models.files_response import FilesResponse
from ...types import UNSET, Unset


def _get_kwargs(
    *,
    id_in: list[UUID] | None | Unset = UNSET,
    file_type: AllowedFileTypes | None | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "id__in": id_in,
                "file_type": file_type,
            }
        ),
    }
    return _kwargs


def _parse_response(response: httpx.Response) -> FilesResponse | None:
    if response.status_code == 200:
        response_200: FilesResponse = read_body("_m.FilesResponse", __models, response.json())
        return response_200

    return None
