from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AddonInput(_Model):
    """What a caller may set of an Addon.

    Attributes:
        name (str): Name, at most 56 characters.
        amount (float): Price, in `currency`.
        currency (str): Currency code.
        description (str): Text, at most 256 characters.
        apply_scheme (ApplyScheme | None): How often an add-on is charged.
        duration_times (int | None): Number of times a recurring add-on applies.
        sku (str | None): Article code, at most 32 characters.
        unit_label (str | None): Name of the unit, at most 4 characters.
    """

    name: str
    amount: float
    currency: str
    description: str
    apply_scheme: _m.ApplyScheme | None = None
    duration_times: int | None = None
    sku: str | None = None
    unit_label: str | None = None
