from __future__ import annotations

from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum


class MoniteAllPaymentMethodsTypes(_OpenStrEnum):
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
