from enum import StrEnum


class ReceivableStatus(StrEnum):
    ACCEPTED = "accepted"
    CANCELED = "canceled"
    DECLINED = "declined"
    DRAFT = "draft"
    EXPIRED = "expired"
    FAILED = "failed"
    ISSUED = "issued"
    ISSUING = "issuing"
    OVERDUE = "overdue"
    PAID = "paid"
    PARTIALLY_PAID = "partially_paid"
    RECURRING = "recurring"
    UNCOLLECTIBLE = "uncollectible"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "ReceivableStatus | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
