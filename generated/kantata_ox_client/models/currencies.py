from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Currency(_Model):
    """A currency.

    Attributes:
        iso_code (str | None):
        name (str | None):
        symbol (str | None):
        subunit_to_unit (int | None):
    """

    iso_code: str | None = None
    name: str | None = None
    symbol: str | None = None
    subunit_to_unit: int | None = None
