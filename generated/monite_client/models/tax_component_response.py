from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class TaxComponentResponse(_Model):
    """A component of a tax rate.

    Attributes:
        is_compound (bool | None):
        name (str | None):
        rate (int | None):
    """

    is_compound: bool | None = None
    name: str | None = None
    rate: int | None = None
