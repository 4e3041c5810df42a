from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import (
        CounterpartAddress,
        CounterpartAddressResourceList,
        CounterpartAddressResponseWithCounterpartID,
        CounterpartUpdateAddress,
    )


def _delete_counterparts_id_addresses_id_kwargs(
    counterpart_id: str | UUID,
    address_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "counterpart_id": counterpart_id,
            "address_id": address_id,
        },
    }
    return _kwargs


def _get_counterparts_id_addresses_kwargs(
    counterpart_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    return _kwargs


def _get_counterparts_id_addresses_response(response: httpx.Response) -> CounterpartAddressResourceList | None:
    if response.status_code == 200:
        response_200: CounterpartAddressResourceList = read_body(
            "_m.CounterpartAddressResourceList", __models, response.json()
        )
        return response_200

    return None


def _get_counterparts_id_addresses_id_kwargs(
    counterpart_id: str | UUID,
    address_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "counterpart_id": counterpart_id,
            "address_id": address_id,
        },
    }
    return _kwargs


def _get_counterparts_id_addresses_id_response(
    response: httpx.Response,
) -> CounterpartAddressResponseWithCounterpartID | None:
    if response.status_code == 200:
        response_200: CounterpartAddressResponseWithCounterpartID = read_body(
            "_m.CounterpartAddressResponseWithCounterpartID", __models, response.json()
        )
        return response_200

    return None


def _patch_counterparts_id_addresses_id_kwargs(
    counterpart_id: str | UUID,
    address_id: str | UUID,
    *,
    body: CounterpartUpdateAddress,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "counterpart_id": counterpart_id,
            "address_id": address_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_counterparts_id_addresses_id_response(
    response: httpx.Response,
) -> CounterpartAddressResponseWithCounterpartID | None:
    if response.status_code == 200:
        response_200: CounterpartAddressResponseWithCounterpartID = read_body(
            "_m.CounterpartAddressResponseWithCounterpartID", __models, response.json()
        )
        return response_200

    return None


def _post_counterparts_id_addresses_kwargs(
    counterpart_id: str | UUID,
    *,
    body: CounterpartAddress,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_counterparts_id_addresses_response(
    response: httpx.Response,
) -> CounterpartAddressResponseWithCounterpartID | None:
    if response.status_code == 201:
        response_201: CounterpartAddressResponseWithCounterpartID = read_body(
            "_m.CounterpartAddressResponseWithCounterpartID", __models, response.json()
        )
        return response_201

    return None
