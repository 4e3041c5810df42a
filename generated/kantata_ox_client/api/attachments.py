from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime.model.sending import add_body as _add_body

if TYPE_CHECKING:
    from ..models import (
        CreateAttachmentBody,
        UpdateAttachmentBody,
    )


def _create_attachment_kwargs(
    *,
    body: CreateAttachmentBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "post",
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs


def _delete_attachment_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "delete",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _sync_attachment_kwargs(
    id: int | str,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
    }
    return _kwargs


def _update_attachment_kwargs(
    id: int | str,
    *,
    body: UpdateAttachmentBody,
) -> dict[str, Any]:
    _kwargs: dict[str, Any] = {
        "method": "put",
        "path": {
            "id": id,
        },
    }
    _add_body(_kwargs, "json", "application/json", body)
    return _kwargs
