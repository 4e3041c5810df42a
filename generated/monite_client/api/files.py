from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import AllowedFileTypes, FileResponse, FilesResponse, UploadFile


def _delete_files_id_kwargs(
    file_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "file_id": file_id,
        },
    }
    return _kwargs


def _get_files_kwargs(
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


def _get_files_response(response: httpx.Response) -> FilesResponse | None:
    if response.status_code == 200:
        response_200: FilesResponse = read_body("_m.FilesResponse", __models, response.json())
        return response_200

    return None


def _get_files_id_kwargs(
    file_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "file_id": file_id,
        },
    }
    return _kwargs


def _get_files_id_response(response: httpx.Response) -> FileResponse | None:
    if response.status_code == 200:
        response_200: FileResponse = read_body("_m.FileResponse", __models, response.json())
        return response_200

    return None


def _post_files_kwargs(
    *,
    body: UploadFile,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _post_files_response(response: httpx.Response) -> FileResponse | None:
    if response.status_code == 201:
        response_201: FileResponse = read_body("_m.FileResponse", __models, response.json())
        return response_201

    return None
