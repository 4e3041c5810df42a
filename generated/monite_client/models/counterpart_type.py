from __future__ import annotations

from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum


class CounterpartType(_OpenStrEnum):
    INDIVIDUAL = "individual"
    ORGANIZATION = "organization"
