from enum import StrEnum


class DocumentTypeEnum(StrEnum):
    DELIVERY_NOTE = "delivery_note"
    PAYABLE = "payable"
    PURCHASE_ORDER = "purchase_order"
    RECEIVABLE = "receivable"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "DocumentTypeEnum | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
