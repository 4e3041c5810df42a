from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class PlanTier(_Model):
    """One price step of a plan; it may hold further members.

    Attributes:
        amount (float | None): Price of the step.
        quantity_from (float | None): Quantity the step begins at.
        quantity_to (float | None): Quantity the step ends at.
        amount_scheme (str | None): What the price is meant for; the words are not listed.
        unit_scheme (str | None): How units are counted; the words are not listed.
    """

    amount: float | None = None
    quantity_from: float | None = None
    quantity_to: float | None = None
    amount_scheme: str | None = None
    unit_scheme: str | None = None
