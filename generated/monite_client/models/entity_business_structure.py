from enum import StrEnum


class EntityBusinessStructure(StrEnum):
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

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "EntityBusinessStructure | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
