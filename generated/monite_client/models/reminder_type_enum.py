from enum import StrEnum


class ReminderTypeEnum(StrEnum):
    OVERDUE = "overdue"
    TERM_1 = "term_1"
    TERM_2 = "term_2"
    TERM_FINAL = "term_final"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "ReminderTypeEnum | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
