from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import (
        CounterpartEinvoicingCredentialResponse,
        CounterpartEinvoicingCredentialResponseList,
        CounterpartEinvoicingCredentialSchema,
        CreateCounterpartEinvoicingCredentialCounterpartVatId,
        UpdateCounterpartEinvoicingCredentialSchema,
    )


def _delete_counterparts_id_einvoicing_crede_galdpb_kwargs(
    counterpart_id: str | UUID,
    credential_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "counterpart_id": counterpart_id,
            "credential_id": credential_id,
        },
    }
    return _kwargs


def _get_counterparts_id_einvoicing_credentials_kwargs(
    counterpart_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    return _kwargs


def _get_counterparts_id_einvoicing_credentials_response(
    response: httpx.Response,
) -> CounterpartEinvoicingCredentialResponseList | None:
    if response.status_code == 200:
        response_200: CounterpartEinvoicingCredentialResponseList = read_body(
            "_m.CounterpartEinvoicingCredentialResponseList", __models, response.json()
        )
        return response_200

    return None


def _get_counterparts_id_einvoicing_credentials_id_kwargs(
    counterpart_id: str | UUID,
    credential_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "counterpart_id": counterpart_id,
            "credential_id": credential_id,
        },
    }
    return _kwargs


def _get_counterparts_id_einvoicing_credentials_id_response(
    response: httpx.Response,
) -> CounterpartEinvoicingCredentialResponse | None:
    if response.status_code == 200:
        response_200: CounterpartEinvoicingCredentialResponse = read_body(
            "_m.CounterpartEinvoicingCredentialResponse", __models, response.json()
        )
        return response_200

    return None


def _patch_counterparts_id_einvoicing_creden_lchabc_kwargs(
    counterpart_id: str | UUID,
    credential_id: str | UUID,
    *,
    body: UpdateCounterpartEinvoicingCredentialSchema,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "counterpart_id": counterpart_id,
            "credential_id": credential_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_counterparts_id_einvoicing_creden_lchabc_response(
    response: httpx.Response,
) -> CounterpartEinvoicingCredentialResponse | None:
    if response.status_code == 200:
        response_200: CounterpartEinvoicingCredentialResponse = read_body(
            "_m.CounterpartEinvoicingCredentialResponse", __models, response.json()
        )
        return response_200

    return None


def _post_counterparts_id_einvoicing_credentials_kwargs(
    counterpart_id: str | UUID,
    *,
    body: CounterpartEinvoicingCredentialSchema | CreateCounterpartEinvoicingCredentialCounterpartVatId,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "counterpart_id": counterpart_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_counterparts_id_einvoicing_credentials_response(
    response: httpx.Response,
) -> CounterpartEinvoicingCredentialResponse | None:
    if response.status_code == 201:
        response_201: CounterpartEinvoicingCredentialResponse = read_body(
            "_m.CounterpartEinvoicingCredentialResponse", __models, response.json()
        )
        return response_201

    return None
