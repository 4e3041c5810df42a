from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import UnitListResponse, UnitRequest, UnitResponse, UnitUpdate


def _delete_measure_units_id_kwargs(
    unit_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "unit_id": unit_id,
        },
    }
    return _kwargs


def _get_measure_units_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_measure_units_response(response: httpx.Response) -> UnitListResponse | None:
    if response.status_code == 200:
        response_200: UnitListResponse = read_body("_m.UnitListResponse", __models, response.json())
        return response_200

    return None


def _get_measure_units_id_kwargs(
    unit_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "unit_id": unit_id,
        },
    }
    return _kwargs


def _get_measure_units_id_response(response: httpx.Response) -> UnitResponse | None:
    if response.status_code == 200:
        response_200: UnitResponse = read_body("_m.UnitResponse", __models, response.json())
        return response_200

    return None


def _patch_measure_units_id_kwargs(
    unit_id: str | UUID,
    *,
    body: UnitUpdate,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "unit_id": unit_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_measure_units_id_response(response: httpx.Response) -> UnitResponse | None:
    if response.status_code == 200:
        response_200: UnitResponse = read_body("_m.UnitResponse", __models, response.json())
        return response_200

    return None


def _post_measure_units_kwargs(
    *,
    body: UnitRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_measure_units_response(response: httpx.Response) -> UnitResponse | None:
    if response.status_code == 201:
        response_201: UnitResponse = read_body("_m.UnitResponse", __models, response.json())
        return response_201

    return None
