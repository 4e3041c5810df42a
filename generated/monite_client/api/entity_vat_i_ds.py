from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import EntityUpdateVatID, EntityVatID, EntityVatIDResourceList, EntityVatIDResponse


def _delete_entities_id_vat_ids_id_kwargs(
    entity_id: str | UUID,
    id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "entity_id": entity_id,
            "id": id,
        },
    }
    return _kwargs


def _get_entities_id_vat_ids_kwargs(
    entity_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "entity_id": entity_id,
        },
    }
    return _kwargs


def _get_entities_id_vat_ids_response(response: httpx.Response) -> EntityVatIDResourceList | None:
    if response.status_code == 200:
        response_200: EntityVatIDResourceList = read_body("_m.EntityVatIDResourceList", __models, response.json())
        return response_200

    return None


def _get_entities_id_vat_ids_id_kwargs(
    entity_id: str | UUID,
    id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "entity_id": entity_id,
            "id": id,
        },
    }
    return _kwargs


def _get_entities_id_vat_ids_id_response(response: httpx.Response) -> EntityVatIDResponse | None:
    if response.status_code == 200:
        response_200: EntityVatIDResponse = read_body("_m.EntityVatIDResponse", __models, response.json())
        return response_200

    return None


def _patch_entities_id_vat_ids_id_kwargs(
    entity_id: str | UUID,
    id: str | UUID,
    *,
    body: EntityUpdateVatID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "entity_id": entity_id,
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_entities_id_vat_ids_id_response(response: httpx.Response) -> EntityVatIDResponse | None:
    if response.status_code == 200:
        response_200: EntityVatIDResponse = read_body("_m.EntityVatIDResponse", __models, response.json())
        return response_200

    return None


def _post_entities_id_vat_ids_kwargs(
    entity_id: str | UUID,
    *,
    body: EntityVatID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "entity_id": entity_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_entities_id_vat_ids_response(response: httpx.Response) -> EntityVatIDResponse | None:
    if response.status_code == 201:
        response_201: EntityVatIDResponse = read_body("_m.EntityVatIDResponse", __models, response.json())
        return response_201

    return None
