from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ExpenseCategory(_Model):
    """Category of expenses.

    Attributes:
        deleted_at (datetime.datetime | None):
        name (str | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    deleted_at: datetime.datetime | None = None
    name: str | None = None
    id: str | None = None
