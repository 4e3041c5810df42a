from __future__ import annotations

from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Duration(_Model):
    """A length of time; send either `value` or `iso`.

    Attributes:
        value (Any): The length, counted in `unit`.
        iso (str | None): Duration by ISO 8601, such as `PT4H`.
        unit (str | None): Unit of `value`.
    """

    value: Any = None
    iso: str | None = None
    unit: str | None = None
