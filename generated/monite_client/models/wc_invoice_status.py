from enum import StrEnum


class WCInvoiceStatus(StrEnum):
    DEFAULTED = "DEFAULTED"
    DRAFT = "DRAFT"
    FUNDED = "FUNDED"
    LATE = "LATE"
    NEW = "NEW"
    PAID = "PAID"
    REJECTED = "REJECTED"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "WCInvoiceStatus | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
