from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from .. import models as __models

if TYPE_CHECKING:
    from ..models import PartnerProjectSettingsPayloadInput, PartnerProjectSettingsPayloadOutput


def _get_settings_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_settings_response(response: httpx.Response) -> PartnerProjectSettingsPayloadOutput | None:
    if response.status_code == 200:
        response_200: PartnerProjectSettingsPayloadOutput = read_body(
            "_m.PartnerProjectSettingsPayloadOutput", __models, response.json()
        )
        return response_200

    return None


def _patch_settings_kwargs(
    *,
    body: PartnerProjectSettingsPayloadInput,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_settings_response(response: httpx.Response) -> PartnerProjectSettingsPayloadOutput | None:
    if response.status_code == 200:
        response_200: PartnerProjectSettingsPayloadOutput = read_body(
            "_m.PartnerProjectSettingsPayloadOutput", __models, response.json()
        )
        return response_200

    return None
