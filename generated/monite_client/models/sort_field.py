from __future__ import annotations

from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum


class SortField(_OpenStrEnum):
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"


class SortOrder(_OpenStrEnum):
    ASC = "asc"
    DESC = "desc"
