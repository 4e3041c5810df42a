from enum import StrEnum


class ReceivableDimensionEnum(StrEnum):
    COUNTERPART_ID = "counterpart_id"
    CREATED_AT = "created_at"
    CURRENCY = "currency"
    DUE_DATE = "due_date"
    ISSUE_DATE = "issue_date"
    PRODUCT_ID = "product_id"
    PROJECT_ID = "project_id"
    STATUS = "status"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "ReceivableDimensionEnum | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
