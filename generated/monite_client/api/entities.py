from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx

from ..._runtime.model.bodies import read_body
from ..._runtime.model.sending import add_body as _add_body
from ..._runtime.model.sending import stated_values as _stated_values
from .. import models as __models
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models import (
        BodyPutEntitiesIdLogo,
        CreateEntityRequest,
        EntityCursorFields,
        EntityIndividualResponse,
        EntityOrganizationResponse,
        EntityPaginationResponse,
        EntityStatusEnum,
        EntityTypeEnum,
        LogoFile,
        NextDocumentNumbers,
        OrderEnum,
        PartnerMetadata,
        PartnerMetadataResponse,
        PatchSettingsPayload,
        SettingsResponse,
        UpdateEntityRequest,
    )


def _delete_entities_id_logo_kwargs(
    entity_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "entity_id": entity_id,
        },
    }
    return _kwargs


def _get_entities_kwargs(
    *,
    order: OrderEnum | Unset = UNSET,
    limit: int | Unset = UNSET,
    pagination_token: None | str | Unset = UNSET,
    sort: EntityCursorFields | None | Unset = UNSET,
    type_: EntityTypeEnum | None | Unset = UNSET,
    created_at_gt: datetime.datetime | None | Unset = UNSET,
    created_at_lt: datetime.datetime | None | Unset = UNSET,
    created_at_gte: datetime.datetime | None | Unset = UNSET,
    created_at_lte: datetime.datetime | None | Unset = UNSET,
    id_in: list[UUID] | None | Unset = UNSET,
    id_not_in: list[UUID] | None | Unset = UNSET,
    email: None | str | Unset = UNSET,
    email_in: list[str] | None | Unset = UNSET,
    email_not_in: list[str] | None | Unset = UNSET,
    status: EntityStatusEnum | None | Unset = UNSET,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "params": _stated_values(
            {
                "order": order,
                "limit": limit,
                "pagination_token": pagination_token,
                "sort": sort,
                "type": type_,
                "created_at__gt": created_at_gt,
                "created_at__lt": created_at_lt,
                "created_at__gte": created_at_gte,
                "created_at__lte": created_at_lte,
                "id__in": id_in,
                "id__not_in": id_not_in,
                "email": email,
                "email__in": email_in,
                "email__not_in": email_not_in,
                "status": status,
            }
        ),
    }
    return _kwargs


def _get_entities_response(response: httpx.Response) -> EntityPaginationResponse | None:
    if response.status_code == 200:
        response_200: EntityPaginationResponse = read_body("_m.EntityPaginationResponse", __models, response.json())
        return response_200

    return None


def _get_entities_id_kwargs(
    entity_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "entity_id": entity_id,
        },
    }
    return _kwargs


def _get_entities_id_response(response: httpx.Response) -> EntityIndividualResponse | EntityOrganizationResponse | None:
    if response.status_code == 200:
        response_200: EntityIndividualResponse | EntityOrganizationResponse = read_body(
            "_m.EntityOrganizationResponse | _m.EntityIndividualResponse", __models, response.json()
        )
        return response_200

    return None


def _get_entities_id_partner_metadata_kwargs(
    entity_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "entity_id": entity_id,
        },
    }
    return _kwargs


def _get_entities_id_partner_metadata_response(response: httpx.Response) -> PartnerMetadataResponse | None:
    if response.status_code == 200:
        response_200: PartnerMetadataResponse = read_body("_m.PartnerMetadataResponse", __models, response.json())
        return response_200

    return None


def _get_entities_id_settings_kwargs(
    entity_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "entity_id": entity_id,
        },
    }
    return _kwargs


def _get_entities_id_settings_response(response: httpx.Response) -> SettingsResponse | None:
    if response.status_code == 200:
        response_200: SettingsResponse = read_body("_m.SettingsResponse", __models, response.json())
        return response_200

    return None


def _get_entities_id_settings_next_document_numbers_kwargs(
    entity_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
        "path": {
            "entity_id": entity_id,
        },
    }
    return _kwargs


def _get_entities_id_settings_next_document_numbers_response(response: httpx.Response) -> NextDocumentNumbers | None:
    if response.status_code == 200:
        response_200: NextDocumentNumbers = read_body("_m.NextDocumentNumbers", __models, response.json())
        return response_200

    return None


def _get_entities_me_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_entities_me_response(response: httpx.Response) -> EntityIndividualResponse | EntityOrganizationResponse | None:
    if response.status_code == 200:
        response_200: EntityIndividualResponse | EntityOrganizationResponse = read_body(
            "_m.EntityOrganizationResponse | _m.EntityIndividualResponse", __models, response.json()
        )
        return response_200

    return None


def _get_entity_users_my_entity_kwargs() -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "get",
    }
    return _kwargs


def _get_entity_users_my_entity_response(
    response: httpx.Response,
) -> EntityIndividualResponse | EntityOrganizationResponse | None:
    if response.status_code == 200:
        response_200: EntityIndividualResponse | EntityOrganizationResponse = read_body(
            "_m.EntityOrganizationResponse | _m.EntityIndividualResponse", __models, response.json()
        )
        return response_200

    return None


def _patch_entities_id_kwargs(
    entity_id: str | UUID,
    *,
    body: UpdateEntityRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "entity_id": entity_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_entities_id_response(
    response: httpx.Response,
) -> EntityIndividualResponse | EntityOrganizationResponse | None:
    if response.status_code == 200:
        response_200: EntityIndividualResponse | EntityOrganizationResponse = read_body(
            "_m.EntityOrganizationResponse | _m.EntityIndividualResponse", __models, response.json()
        )
        return response_200

    return None


def _patch_entities_id_settings_kwargs(
    entity_id: str | UUID,
    *,
    body: PatchSettingsPayload,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
        "path": {
            "entity_id": entity_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_entities_id_settings_response(response: httpx.Response) -> SettingsResponse | None:
    if response.status_code == 200:
        response_200: SettingsResponse = read_body("_m.SettingsResponse", __models, response.json())
        return response_200

    return None


def _patch_entities_me_kwargs(
    *,
    body: UpdateEntityRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_entities_me_response(
    response: httpx.Response,
) -> EntityIndividualResponse | EntityOrganizationResponse | None:
    if response.status_code == 200:
        response_200: EntityIndividualResponse | EntityOrganizationResponse = read_body(
            "_m.EntityOrganizationResponse | _m.EntityIndividualResponse", __models, response.json()
        )
        return response_200

    return None


def _patch_entity_users_my_entity_kwargs(
    *,
    body: UpdateEntityRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "patch",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _patch_entity_users_my_entity_response(
    response: httpx.Response,
) -> EntityIndividualResponse | EntityOrganizationResponse | None:
    if response.status_code == 200:
        response_200: EntityIndividualResponse | EntityOrganizationResponse = read_body(
            "_m.EntityOrganizationResponse | _m.EntityIndividualResponse", __models, response.json()
        )
        return response_200

    return None


def _post_entities_kwargs(
    *,
    body: CreateEntityRequest,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _post_entities_response(response: httpx.Response) -> EntityIndividualResponse | EntityOrganizationResponse | None:
    if response.status_code == 201:
        response_201: EntityIndividualResponse | EntityOrganizationResponse = read_body(
            "_m.EntityOrganizationResponse | _m.EntityIndividualResponse", __models, response.json()
        )
        return response_201

    return None


def _post_entities_id_activate_kwargs(
    entity_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "entity_id": entity_id,
        },
    }
    return _kwargs


def _post_entities_id_activate_response(
    response: httpx.Response,
) -> EntityIndividualResponse | EntityOrganizationResponse | None:
    if response.status_code == 200:
        response_200: EntityIndividualResponse | EntityOrganizationResponse = read_body(
            "_m.EntityOrganizationResponse | _m.EntityIndividualResponse", __models, response.json()
        )
        return response_200

    return None


def _post_entities_id_deactivate_kwargs(
    entity_id: str | UUID,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
        "path": {
            "entity_id": entity_id,
        },
    }
    return _kwargs


def _post_entities_id_deactivate_response(
    response: httpx.Response,
) -> EntityIndividualResponse | EntityOrganizationResponse | None:
    if response.status_code == 200:
        response_200: EntityIndividualResponse | EntityOrganizationResponse = read_body(
            "_m.EntityOrganizationResponse | _m.EntityIndividualResponse", __models, response.json()
        )
        return response_200

    return None


def _put_entities_id_logo_kwargs(
    entity_id: str | UUID,
    *,
    body: BodyPutEntitiesIdLogo,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "entity_id": entity_id,
        },
    }
    _add_body(_kwargs, "files", "multipart/form-data", body)
    return _kwargs


def _put_entities_id_logo_response(response: httpx.Response) -> LogoFile | None:
    if response.status_code == 200:
        response_200: LogoFile = read_body("_m.LogoFile", __models, response.json())
        return response_200

    return None


def _put_entities_id_partner_metadata_kwargs(
    entity_id: str | UUID,
    *,
    body: PartnerMetadata,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "entity_id": entity_id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _put_entities_id_partner_metadata_response(response: httpx.Response) -> PartnerMetadataResponse | None:
    if response.status_code == 200:
        response_200: PartnerMetadataResponse = read_body("_m.PartnerMetadataResponse", __models, response.json())
        return response_200

    return None
