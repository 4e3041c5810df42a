from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import DomainListResponse, DomainRequest, DomainResponse, VerifyResponse


def _delete_mailbox_domains_id_kwargs(
    domain_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "domain_id": domain_id,
        },
    }
    return _kwargs


def _get_mailbox_domains_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_mailbox_domains_response(response: httpx.Response) -> DomainListResponse | None:
    if response.status_code == 200:
        response_200: DomainListResponse = read_body("_m.DomainListResponse", __models, response.json())
        return response_200

    return None


def _post_mailbox_domains_kwargs(
    *,
    body: DomainRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_mailbox_domains_response(response: httpx.Response) -> DomainResponse | None:
    if response.status_code == 201:
        response_201: DomainResponse = read_body("_m.DomainResponse", __models, response.json())
        return response_201

    return None


def _post_mailbox_domains_id_verify_kwargs(
    domain_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "domain_id": domain_id,
        },
    }
    return _kwargs


def _post_mailbox_domains_id_verify_response(response: httpx.Response) -> VerifyResponse | None:
    if response.status_code == 200:
        response_200: VerifyResponse = read_body("_m.VerifyResponse", __models, response.json())
        return response_200

    return None
