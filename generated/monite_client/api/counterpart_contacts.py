from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import (
        CounterpartContactResponse,
        CounterpartContactsResourceList,
        CreateCounterpartContactPayload,
        UpdateCounterpartContactPayload,
    )


def _delete_counterparts_id_contacts_id_kwargs(
    counterpart_id: str | UUID,
    contact_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "counterpart_id": counterpart_id,
            "contact_id": contact_id,
        },
    }
    return _kwargs


def _get_counterparts_id_contacts_kwargs(
    counterpart_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    return _kwargs


def _get_counterparts_id_contacts_response(response: httpx.Response) -> CounterpartContactsResourceList | None:
    if response.status_code == 200:
        response_200: CounterpartContactsResourceList = read_body(
            "_m.CounterpartContactsResourceList", __models, response.json()
        )
        return response_200

    return None


def _get_counterparts_id_contacts_id_kwargs(
    counterpart_id: str | UUID,
    contact_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "counterpart_id": counterpart_id,
            "contact_id": contact_id,
        },
    }
    return _kwargs


def _get_counterparts_id_contacts_id_response(response: httpx.Response) -> CounterpartContactResponse | None:
    if response.status_code == 200:
        response_200: CounterpartContactResponse = read_body("_m.CounterpartContactResponse", __models, response.json())
        return response_200

    return None


def _patch_counterparts_id_contacts_id_kwargs(
    counterpart_id: str | UUID,
    contact_id: str | UUID,
    *,
    body: UpdateCounterpartContactPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "counterpart_id": counterpart_id,
            "contact_id": contact_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_counterparts_id_contacts_id_response(response: httpx.Response) -> CounterpartContactResponse | None:
    if response.status_code == 200:
        response_200: CounterpartContactResponse = read_body("_m.CounterpartContactResponse", __models, response.json())
        return response_200

    return None


def _post_counterparts_id_contacts_kwargs(
    counterpart_id: str | UUID,
    *,
    body: CreateCounterpartContactPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_counterparts_id_contacts_response(response: httpx.Response) -> CounterpartContactResponse | None:
    if response.status_code == 200:
        response_200: CounterpartContactResponse = read_body("_m.CounterpartContactResponse", __models, response.json())
        return response_200

    return None


def _post_counterparts_id_contacts_id_make_default_kwargs(
    counterpart_id: str | UUID,
    contact_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "counterpart_id": counterpart_id,
            "contact_id": contact_id,
        },
    }
    return _kwargs


def _post_counterparts_id_contacts_id_make_default_response(
    response: httpx.Response,
) -> CounterpartContactResponse | None:
    if response.status_code == 200:
        response_200: CounterpartContactResponse = read_body("_m.CounterpartContactResponse", __models, response.json())
        return response_200

    return None
