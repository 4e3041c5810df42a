from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ApprovalRequestCreateByUserRequest(_Model):
    """An approval request to users.

    Attributes:
        object_id (str): Object to approve.
        object_type (ObjectType): Kind of object of the API.
        required_approval_count (int): Number of consents needed.
        user_ids (list[str]): Ids of the users that may decide.
    """

    object_id: str
    object_type: _m.ObjectType
    required_approval_count: int
    user_ids: list[str]

    _marks: ClassVar[dict[str, list[Any]]] = {"user_ids": []}
