from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class StatusReport(_Model):
    """Report on the state of a project.

    Attributes:
        color (str | None):
        created_at (datetime.datetime | None):
        creator_id (str | None): Sent when `creator` is included.
        description (str | None):
        details (list[StatusReportDetailsItem] | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        updated_at (datetime.datetime | None):
        updater_id (str | None): Sent when `updater` is included.
        workspace_id (str | None): Sent when `workspace` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    color: str | None = None
    created_at: datetime.datetime | None = None
    creator_id: str | None = None
    description: str | None = None
    details: list[_m.StatusReportDetailsItem] | None = None
    external_reference_ids: list[str] | None = None
    updated_at: datetime.datetime | None = None
    updater_id: str | None = None
    workspace_id: str | None = None
    id: str | None = None
