from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class OrganizationMembership(_Model):
    """Place of a record in the organizations: its department and geography.

    Attributes:
        created_at (datetime.datetime | None):
        department_id (str | None): Sent when `department` is included.
        geography_id (str | None): Sent when `geography` is included.
        member_id (str | None):
        member_type (str | None):
        primary (bool | None):
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    department_id: str | None = None
    geography_id: str | None = None
    member_id: str | None = None
    member_type: str | None = None
    primary: bool | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
