from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import (
        EinvoicingConnectionCreateRequest,
        EinvoicingConnectionResponse,
        EinvoicingConnectionUpdateRequest,
        EinvoicingNetworkCredentialsCreateRequest,
        EinvoicingNetworkCredentialsResponse,
        EInvoicingRetrieveListData,
    )


def _delete_einvoicing_connections_id_kwargs(
    einvoicing_connection_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "einvoicing_connection_id": einvoicing_connection_id,
        },
    }
    return _kwargs


def _get_einvoicing_connections_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_einvoicing_connections_response(response: httpx.Response) -> EInvoicingRetrieveListData | None:
    if response.status_code == 200:
        response_200: EInvoicingRetrieveListData = read_body("_m.EInvoicingRetrieveListData", __models, response.json())
        return response_200

    return None


def _get_einvoicing_connections_id_kwargs(
    einvoicing_connection_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "einvoicing_connection_id": einvoicing_connection_id,
        },
    }
    return _kwargs


def _get_einvoicing_connections_id_response(response: httpx.Response) -> EinvoicingConnectionResponse | None:
    if response.status_code == 200:
        response_200: EinvoicingConnectionResponse = read_body(
            "_m.EinvoicingConnectionResponse", __models, response.json()
        )
        return response_200

    return None


def _patch_einvoicing_connections_id_kwargs(
    einvoicing_connection_id: str | UUID,
    *,
    body: EinvoicingConnectionUpdateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "einvoicing_connection_id": einvoicing_connection_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_einvoicing_connections_id_response(response: httpx.Response) -> EinvoicingConnectionResponse | None:
    if response.status_code == 200:
        response_200: EinvoicingConnectionResponse = read_body(
            "_m.EinvoicingConnectionResponse", __models, response.json()
        )
        return response_200

    return None


def _post_einvoicing_connections_kwargs(
    *,
    body: EinvoicingConnectionCreateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_einvoicing_connections_response(response: httpx.Response) -> EinvoicingConnectionResponse | None:
    if response.status_code == 201:
        response_201: EinvoicingConnectionResponse = read_body(
            "_m.EinvoicingConnectionResponse", __models, response.json()
        )
        return response_201

    return None


def _post_einvoicing_connections_id_network_credentials_kwargs(
    einvoicing_connection_id: str | UUID,
    *,
    body: EinvoicingNetworkCredentialsCreateRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "einvoicing_connection_id": einvoicing_connection_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_einvoicing_connections_id_network_credentials_response(
    response: httpx.Response,
) -> EinvoicingNetworkCredentialsResponse | None:
    if response.status_code == 201:
        response_201: EinvoicingNetworkCredentialsResponse = read_body(
            "_m.EinvoicingNetworkCredentialsResponse", __models, response.json()
        )
        return response_201

    return None
