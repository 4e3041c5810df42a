from __future__ import annotations

from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum


class EinvoiceSchemaTypeEnum(_OpenStrEnum):
    BEEN = "BE:EN"
    BEVAT = "BE:VAT"
    DEVAT = "DE:VAT"
    NLKVK = "NL:KVK"
    NLVAT = "NL:VAT"
