from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import MailboxDataResponse, MailboxDomainRequest, MailboxMultipleEntitiesRequest, MailboxResponse


def _delete_mailboxes_id_kwargs(
    mailbox_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "mailbox_id": mailbox_id,
        },
    }
    return _kwargs


def _get_mailboxes_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_mailboxes_response(response: httpx.Response) -> MailboxDataResponse | None:
    if response.status_code == 200:
        response_200: MailboxDataResponse = read_body("_m.MailboxDataResponse", __models, response.json())
        return response_200

    return None


def _post_mailboxes_kwargs(
    *,
    body: MailboxDomainRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_mailboxes_response(response: httpx.Response) -> MailboxResponse | None:
    if response.status_code == 201:
        response_201: MailboxResponse = read_body("_m.MailboxResponse", __models, response.json())
        return response_201

    return None


def _post_mailboxes_search_kwargs(
    *,
    body: MailboxMultipleEntitiesRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_mailboxes_search_response(response: httpx.Response) -> MailboxDataResponse | None:
    if response.status_code == 200:
        response_200: MailboxDataResponse = read_body("_m.MailboxDataResponse", __models, response.json())
        return response_200

    return None
