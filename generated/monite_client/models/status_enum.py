from __future__ import annotations

from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum


class StatusEnum(_OpenStrEnum):
    ACTIVE = "active"
    DELETED = "deleted"
