from __future__ import annotations

from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum


class ProductServiceTypeEnum(_OpenStrEnum):
    PRODUCT = "product"
    SERVICE = "service"
