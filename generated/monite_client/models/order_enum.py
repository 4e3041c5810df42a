from __future__ import annotations

from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum


class OrderEnum(_OpenStrEnum):
    ASC = "asc"
    DESC = "desc"
