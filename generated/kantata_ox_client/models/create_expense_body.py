from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateExpenseBody(_Model):
    """An object that the document does not describe.

    Attributes:
        expense (NewExpense | None):
        expenses (list[NewExpense] | None): Up to 100 in place of one.
    """

    expense: _m.NewExpense | None = None
    expenses: list[_m.NewExpense] | None = None
