from enum import StrEnum


class PayableHistoryEventTypeEnum(StrEnum):
    CREDIT_NOTE_LINKED = "credit_note_linked"
    CREDIT_NOTE_UNLINKED = "credit_note_unlinked"
    FILE_ATTACHED = "file_attached"
    PAYABLE_CREATED = "payable_created"
    PAYABLE_UPDATED = "payable_updated"
    STATUS_CHANGED = "status_changed"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "PayableHistoryEventTypeEnum | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
