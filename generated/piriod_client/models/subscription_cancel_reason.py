from enum import StrEnum


class SubscriptionCancelReason(StrEnum):
    CUSTOM = "custom"
    FRAUD_REVIEW_FAILED = "fraud_review_failed"
    INSOLVENCY = "insolvency"
    NON_COMPLIANT_CUSTOMER = "non_compliant_customer"
    NOT_PAID = "not_paid"
    NOT_SPECIFIED = "not_specified"
    NO_CARD = "no_card"
    SHUTDOWN_OPS = "shutdown_ops"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "SubscriptionCancelReason | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
