from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CancellationRequest(_Model):
    """A request to cancel a leave that was approved.

    Attributes:
        id (int | None):
        author_id (int | None): Number of the user who asks.
        comment (str | None):
        rank (int | None): Place in the order of requests.
        approved (bool | None):
        creation_date (datetime.datetime | None):
        next_approver_id (int | None): Number of the user whose approval is due.
        is_active (bool | None):
    """

    id: int | None = None
    author_id: int | None = None
    comment: str | None = None
    rank: int | None = None
    approved: bool | None = None
    creation_date: datetime.datetime | None = None
    next_approver_id: int | None = None
    is_active: bool | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "author_id": "authorId",
        "creation_date": "creationDate",
        "next_approver_id": "nextApproverId",
        "is_active": "isActive",
    }
