from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ExternalReference(_Model):
    """Link from a record to its counterpart in an outside system.

    Attributes:
        created_at (datetime.datetime | None):
        external_link (str | None): Address of the counterpart.
        external_message (str | None): Message of the outside system about the last synchronisation.
        external_status (str | None): Status word of the outside system.
        last_synced_at (datetime.datetime | None):
        locked (bool | None): Locks the subject; today it only affects the rejection of expense reports.
        service_model (str | None): Type of the counterpart in the outside system.
        service_model_ref (str | None): Id of the counterpart in the outside system.
        service_name (str | None): Name of the outside system.
        status (str | None): One of pending, successful, failed.
        subject_id (int | None): Number of the record this reference belongs to.
        subject_ref (ExternalReferenceSubjectRef | None): Where the subject stands in the reply. Sent when `subject` is
            included.
        subject_type (str | None): Class name of the subject.
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    created_at: datetime.datetime | None = None
    external_link: str | None = None
    external_message: str | None = None
    external_status: str | None = None
    last_synced_at: datetime.datetime | None = None
    locked: bool | None = None
    service_model: str | None = None
    service_model_ref: str | None = None
    service_name: str | None = None
    status: str | None = None
    subject_id: int | None = None
    subject_ref: _m.ExternalReferenceSubjectRef | None = None
    subject_type: str | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
