from enum import StrEnum


class MoniteAllPaymentMethods(StrEnum):
    AFFIRM = "Affirm"
    APPLE_PAY = "Apple Pay"
    BACS_DIRECT_DEBIT = "Bacs Direct Debit"
    BANCONTACT = "Bancontact"
    BLIK = "BLIK"
    CARD_PAYMENTS = "Card payments"
    ELECTRONIC_PAYMENT_STANDARD = "Electronic Payment Standard"
    GIROPAY = "Giropay"
    GOOGLE_PAY = "Google Pay"
    IDEAL = "iDEAL"
    KLARNA = "Klarna"
    PRZELEWY24 = "Przelewy24"
    SEPA_DIRECT_DEBIT = "SEPA Direct Debit"
    SEPA_PAYMENTS = "SEPA Payments"
    SOFORT = "SOFORT"
    US_ACH_PAYMENTS = "US ACH Payments"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "MoniteAllPaymentMethods | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
