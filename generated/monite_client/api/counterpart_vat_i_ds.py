from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import (
        CounterpartUpdateVatID,
        CounterpartVatID,
        CounterpartVatIDResourceList,
        CounterpartVatIDResponse,
    )


def _delete_counterparts_id_vat_ids_id_kwargs(
    counterpart_id: str | UUID,
    vat_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "counterpart_id": counterpart_id,
            "vat_id": vat_id,
        },
    }
    return _kwargs


def _get_counterparts_id_vat_ids_kwargs(
    counterpart_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    return _kwargs


def _get_counterparts_id_vat_ids_response(response: httpx.Response) -> CounterpartVatIDResourceList | None:
    if response.status_code == 200:
        response_200: CounterpartVatIDResourceList = read_body(
            "_m.CounterpartVatIDResourceList", __models, response.json()
        )
        return response_200

    return None


def _get_counterparts_id_vat_ids_id_kwargs(
    counterpart_id: str | UUID,
    vat_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "counterpart_id": counterpart_id,
            "vat_id": vat_id,
        },
    }
    return _kwargs


def _get_counterparts_id_vat_ids_id_response(response: httpx.Response) -> CounterpartVatIDResponse | None:
    if response.status_code == 200:
        response_200: CounterpartVatIDResponse = read_body("_m.CounterpartVatIDResponse", __models, response.json())
        return response_200

    return None


def _patch_counterparts_id_vat_ids_id_kwargs(
    counterpart_id: str | UUID,
    vat_id: str | UUID,
    *,
    body: CounterpartUpdateVatID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "counterpart_id": counterpart_id,
            "vat_id": vat_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_counterparts_id_vat_ids_id_response(response: httpx.Response) -> CounterpartVatIDResponse | None:
    if response.status_code == 200:
        response_200: CounterpartVatIDResponse = read_body("_m.CounterpartVatIDResponse", __models, response.json())
        return response_200

    return None


def _post_counterparts_id_vat_ids_kwargs(
    counterpart_id: str | UUID,
    *,
    body: CounterpartVatID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_counterparts_id_vat_ids_response(response: httpx.Response) -> CounterpartVatIDResponse | None:
    if response.status_code == 201:
        response_201: CounterpartVatIDResponse = read_body("_m.CounterpartVatIDResponse", __models, response.json())
        return response_201

    return None
