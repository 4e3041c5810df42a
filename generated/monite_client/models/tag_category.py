from enum import StrEnum


class TagCategory(StrEnum):
    APPROVAL_STATUS = "approval_status"
    COST_CENTER = "cost_center"
    DEPARTMENT = "department"
    DOCUMENT_TYPE = "document_type"
    PAYMENT_METHOD = "payment_method"
    PROJECT = "project"
    VENDOR_TYPE = "vendor_type"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "TagCategory | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
