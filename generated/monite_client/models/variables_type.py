from enum import StrEnum


class VariablesType(StrEnum):
    CREDIT_NOTE = "credit_note"
    DISCOUNT_REMINDER = "discount_reminder"
    FINAL_REMINDER = "final_reminder"
    INVOICE = "invoice"
    OVERDUE_REMINDER = "overdue_reminder"
    QUOTE = "quote"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "VariablesType | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
