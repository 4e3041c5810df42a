from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import AccountingConnectionList, AccountingConnectionResponse, AccountingMessageResponse


def _get_accounting_connections_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_accounting_connections_response(response: httpx.Response) -> AccountingConnectionList | None:
    if response.status_code == 200:
        response_200: AccountingConnectionList = read_body("_m.AccountingConnectionList", __models, response.json())
        return response_200

    return None


def _get_accounting_connections_id_kwargs(
    connection_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "connection_id": connection_id,
        },
    }
    return _kwargs


def _get_accounting_connections_id_response(response: httpx.Response) -> AccountingConnectionResponse | None:
    if response.status_code == 200:
        response_200: AccountingConnectionResponse = read_body(
            "_m.AccountingConnectionResponse", __models, response.json()
        )
        return response_200

    return None


def _post_accounting_connections_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    return _kwargs


def _post_accounting_connections_response(response: httpx.Response) -> AccountingConnectionResponse | None:
    if response.status_code == 201:
        response_201: AccountingConnectionResponse = read_body(
            "_m.AccountingConnectionResponse", __models, response.json()
        )
        return response_201

    return None


def _post_accounting_connections_id_disconnect_kwargs(
    connection_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "connection_id": connection_id,
        },
    }
    return _kwargs


def _post_accounting_connections_id_disconnect_response(
    response: httpx.Response,
) -> AccountingConnectionResponse | None:
    if response.status_code == 200:
        response_200: AccountingConnectionResponse = read_body(
            "_m.AccountingConnectionResponse", __models, response.json()
        )
        return response_200

    return None


def _post_accounting_connections_id_sync_kwargs(
    connection_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "connection_id": connection_id,
        },
    }
    return _kwargs


def _post_accounting_connections_id_sync_response(response: httpx.Response) -> AccountingMessageResponse | None:
    if response.status_code == 202:
        response_202: AccountingMessageResponse = read_body("_m.AccountingMessageResponse", __models, response.json())
        return response_202

    return None
