from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class OCRAddress(_Model):
    """An address read by OCR.

    Attributes:
        city (str | None):
        country (str | None):
        line1 (str | None):
        line2 (str | None):
        original_country_name (str | None):
        postal_code (str | None):
        state (str | None):
    """

    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    original_country_name: str | None = None
    postal_code: str | None = None
    state: str | None = None
