from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class OCRCounterpartDetails(_Model):
    """A sender or recipient read by OCR.

    Attributes:
        address (OCRAddressDetails): The parts of an address read by OCR.
        bank_account (OCRBankDetails): Bank details read by OCR.
        email (str | None):
        name (str | None):
        tax_number (str | None):
        vat_number (str | None):
    """

    address: _m.OCRAddressDetails
    bank_account: _m.OCRBankDetails
    email: str | None = None
    name: str | None = None
    tax_number: str | None = None
    vat_number: str | None = None
