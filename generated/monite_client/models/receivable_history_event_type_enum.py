from enum import StrEnum


class ReceivableHistoryEventTypeEnum(StrEnum):
    BASED_ON_RECEIVABLE_CREATED = "based_on_receivable_created"
    MAIL_SENT = "mail_sent"
    OVERDUE_REMINDER_MAIL_SENT = "overdue_reminder_mail_sent"
    PAYMENT_RECEIVED = "payment_received"
    PAYMENT_REMINDER_MAIL_SENT = "payment_reminder_mail_sent"
    RECEIVABLE_CREATED = "receivable_created"
    RECEIVABLE_UPDATED = "receivable_updated"
    STATUS_CHANGED = "status_changed"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "ReceivableHistoryEventTypeEnum | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
