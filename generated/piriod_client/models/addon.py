from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Addon(_Model):
    """An extra charge on a subscription.

    Attributes:
        name (str | None): Name, at most 56 characters.
        amount (float | None): Price, in `currency`.
        currency (str | None): Currency code.
        description (str | None): Text.
        apply_scheme (ApplyScheme | None): Whether it is charged once or repeatedly. The server's default is 'one_time'.
        duration_times (int | None): Number of times a recurring add-on applies.
        sku (str | None): Article code, at most 32 characters.
    """

    name: str | None = None
    amount: float | None = None
    currency: str | None = None
    description: str | None = None
    apply_scheme: _m.ApplyScheme | None = None
    duration_times: int | None = None
    sku: str | None = None
