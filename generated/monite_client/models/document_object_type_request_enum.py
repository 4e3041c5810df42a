from enum import StrEnum


class DocumentObjectTypeRequestEnum(StrEnum):
    PAYABLES_NOTIFY_APPROVER = "payables_notify_approver"
    PAYABLES_NOTIFY_PAYER = "payables_notify_payer"
    PAYABLES_PURCHASE_ORDER = "payables_purchase_order"
    RECEIVABLES_CREDIT_NOTE = "receivables_credit_note"
    RECEIVABLES_DISCOUNT_REMINDER = "receivables_discount_reminder"
    RECEIVABLES_FINAL_REMINDER = "receivables_final_reminder"
    RECEIVABLES_INVOICE = "receivables_invoice"
    RECEIVABLES_PAID_INVOICE = "receivables_paid_invoice"
    RECEIVABLES_QUOTE = "receivables_quote"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "DocumentObjectTypeRequestEnum | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
