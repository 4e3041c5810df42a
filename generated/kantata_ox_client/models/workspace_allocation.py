from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceAllocation(_Model):
    """Booking of a resource on a project from one day to another.

    Attributes:
        created_at (datetime.datetime | None):
        creator_id (str | None): Sent when `creator` is included.
        end_date (datetime.date | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        hard (bool | None):
        minutes (int | None):
        notes (str | None):
        percentage (float | None): In percent.
        start_date (datetime.date | None):
        updated_at (datetime.datetime | None):
        updater_id (str | None): Sent when `updater` is included.
        workspace_id (str | None): Sent when `workspace` is included.
        workspace_resource_id (str | None): Sent when `workspace_resource` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    creator_id: str | None = None
    end_date: datetime.date | None = None
    external_reference_ids: list[str] | None = None
    hard: bool | None = None
    minutes: int | None = None
    notes: str | None = None
    percentage: float | None = None
    start_date: datetime.date | None = None
    updated_at: datetime.datetime | None = None
    updater_id: str | None = None
    workspace_id: str | None = None
    workspace_resource_id: str | None = None
    id: str | None = None
