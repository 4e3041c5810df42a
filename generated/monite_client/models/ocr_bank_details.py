from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class OCRBankDetails(_Model):
    """Bank details read by OCR.

    Attributes:
        bank_account_number (str | None):
        iban (str | None):
        swift_bic (str | None):
    """

    bank_account_number: str | None = None
    iban: str | None = None
    swift_bic: str | None = None
