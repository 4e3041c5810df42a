from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ResourceRequest(_Model):
    """Request to staff a resource.

    Attributes:
        approver_ids (list[str] | None): Sent when `approvers` is included.
        created_at (datetime.datetime | None):
        creator_id (str | None): Sent when `creator` is included.
        resource_id (str | None): Sent when `resource` is included.
        status (str | None):
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    approver_ids: list[str] | None = None
    created_at: datetime.datetime | None = None
    creator_id: str | None = None
    resource_id: str | None = None
    status: str | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
