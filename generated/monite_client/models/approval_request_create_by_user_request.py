from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ApprovalRequestCreateByUserRequest(_Model):
    """An approval request to users.

    Attributes:
        object_id (UUID): Object to approve.
        object_type (ObjectType): Kind of object of the API.
        required_approval_count (int): Number of consents needed.
        user_ids (list[UUID]): Ids of the users that may decide.
    """

    object_id: UUID
    object_type: _m.ObjectType
    required_approval_count: int
    user_ids: list[UUID]

    _marks: ClassVar[dict[str, list[Any]]] = {"user_ids": []}
