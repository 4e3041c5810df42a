from enum import StrEnum


class PayableDimensionEnum(StrEnum):
    COUNTERPART_ID = "counterpart_id"
    CREATED_AT = "created_at"
    CURRENCY = "currency"
    DUE_DATE = "due_date"
    ISSUED_AT = "issued_at"
    PROJECT_ID = "project_id"
    STATUS = "status"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "PayableDimensionEnum | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
