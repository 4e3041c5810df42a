from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import OptionalPersonRequest, PersonRequest, PersonResponse, PersonsResponse


def _delete_persons_id_kwargs(
    person_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "person_id": person_id,
        },
    }
    return _kwargs


def _get_persons_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_persons_response(response: httpx.Response) -> PersonsResponse | None:
    if response.status_code == 200:
        response_200: PersonsResponse = read_body("_m.PersonsResponse", __models, response.json())
        return response_200

    return None


def _get_persons_id_kwargs(
    person_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "person_id": person_id,
        },
    }
    return _kwargs


def _get_persons_id_response(response: httpx.Response) -> PersonResponse | None:
    if response.status_code == 200:
        response_200: PersonResponse = read_body("_m.PersonResponse", __models, response.json())
        return response_200

    return None


def _patch_persons_id_kwargs(
    person_id: str | UUID,
    *,
    body: OptionalPersonRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "person_id": person_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_persons_id_response(response: httpx.Response) -> PersonResponse | None:
    if response.status_code == 200:
        response_200: PersonResponse = read_body("_m.PersonResponse", __models, response.json())
        return response_200

    return None


def _post_persons_kwargs(
    *,
    body: PersonRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_persons_response(response: httpx.Response) -> PersonResponse | None:
    if response.status_code == 200:
        response_200: PersonResponse = read_body("_m.PersonResponse", __models, response.json())
        return response_200

    return None
