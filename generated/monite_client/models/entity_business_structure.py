from __future__ import annotations

from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum


class EntityBusinessStructure(_OpenStrEnum):
    INCORPORATED_PARTNERSHIP = "incorporated_partnership"
    MULTI_MEMBER_LLC = "multi_member_llc"
    PRIVATE_CORPORATION = "private_corporation"
    PRIVATE_PARTNERSHIP = "private_partnership"
    PUBLIC_CORPORATION = "public_corporation"
    PUBLIC_PARTNERSHIP = "public_partnership"
    SINGLE_MEMBER_LLC = "single_member_llc"
    SOLE_PROPRIETORSHIP = "sole_proprietorship"
    UNINCORPORATED_ASSOCIATION = "unincorporated_association"
    UNINCORPORATED_PARTNERSHIP = "unincorporated_partnership"
