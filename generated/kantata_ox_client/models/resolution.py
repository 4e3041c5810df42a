from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Resolution(_Model):
    """Decision on a timesheet or expense report submission.

    Attributes:
        created_at (datetime.datetime | None):
        description (str | None): Remark given with the decision.
        target_id (int | None): Number of the submission decided on.
        target_type (str | None): Says whether the target is a timesheet or an expense report submission.
        type_ (str | None): One of approval, rejection, cancellation.
        updated_at (datetime.datetime | None):
        user_id (int | None): Number of the user who decided.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    description: str | None = None
    target_id: int | None = None
    target_type: str | None = None
    type_: str | None = None
    updated_at: datetime.datetime | None = None
    user_id: int | None = None
    id: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
