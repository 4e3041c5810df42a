from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateExpenseCategoryBody(_Model):
    """An object that the document does not describe.

    Attributes:
        expense_category (NewExpenseCategory):
    """

    expense_category: _m.NewExpenseCategory


@_model(kw_only=True, eq=False, repr=False)
class ExpenseCategoryChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
    """

    name: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewExpenseCategory(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
    """

    name: str


@_model(kw_only=True, eq=False, repr=False)
class UpdateExpenseCategoryBody(_Model):
    """An object that the document does not describe.

    Attributes:
        expense_category (ExpenseCategoryChanges):
    """

    expense_category: _m.ExpenseCategoryChanges
