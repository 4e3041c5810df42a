from enum import StrEnum


class ReceivableSearchCursorFields(StrEnum):
    AMOUNT = "amount"
    COUNTERPART_ID = "counterpart_id"
    COUNTERPART_NAME = "counterpart_name"
    CREATED_AT = "created_at"
    DOCUMENT_ID = "document_id"
    DUE_DATE = "due_date"
    ISSUE_DATE = "issue_date"
    PROJECT_ID = "project_id"
    STATUS = "status"
    TOTAL_AMOUNT = "total_amount"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "ReceivableSearchCursorFields | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
