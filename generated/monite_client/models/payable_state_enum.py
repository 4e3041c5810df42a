from enum import StrEnum


class PayableStateEnum(StrEnum):
    APPROVE_IN_PROGRESS = "approve_in_progress"
    CANCELED = "canceled"
    DRAFT = "draft"
    NEW = "new"
    PAID = "paid"
    PARTIALLY_PAID = "partially_paid"
    REJECTED = "rejected"
    WAITING_TO_BE_PAID = "waiting_to_be_paid"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "PayableStateEnum | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
