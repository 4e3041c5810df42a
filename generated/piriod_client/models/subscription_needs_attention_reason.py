from enum import StrEnum


class SubscriptionNeedsAttentionReason(StrEnum):
    BILLER_ISSUE = "biller_issue"
    GATEWAY_ISSUE = "gateway_issue"
    PROCESSING_ISSUE = "processing_issue"
    REFERENCE_EXPIRED = "reference_expired"
    WITHOUT_REFERENCE = "without_reference"
    WITHOUT_USAGE_RECORDS = "without_usage_records"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "SubscriptionNeedsAttentionReason | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
