from enum import StrEnum


class MoniteAllPaymentMethodsTypes(StrEnum):
    AFFIRM = "affirm"
    APPLEPAY = "applepay"
    BACS_DIRECT_DEBIT = "bacs_direct_debit"
    BANCONTACT = "bancontact"
    BLIK = "blik"
    CARD = "card"
    EPS = "eps"
    GIROPAY = "giropay"
    GOOGLEPAY = "googlepay"
    IDEAL = "ideal"
    KLARNA = "klarna"
    P24 = "p24"
    SEPA_CREDIT = "sepa_credit"
    SEPA_DEBIT = "sepa_debit"
    SOFORT = "sofort"
    US_ACH = "us_ach"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "MoniteAllPaymentMethodsTypes | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
