from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateTimeOffEntryBody(_Model):
    """An object that the document does not describe.

    Attributes:
        time_off_entry (NewTimeOffEntry | None):
        time_off_entries (list[NewTimeOffEntry] | None):
    """

    time_off_entry: _m.NewTimeOffEntry | None = None
    time_off_entries: list[_m.NewTimeOffEntry] | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewTimeOffEntry(_Model):
    """An object that the document does not describe.

    Attributes:
        user_id (int | str): Id of the user.
        hours (float):
        requested_date (datetime.date):
        external_reference (NewTimeOffEntryExternalReference | None): Counterpart of the record in an outside system.
    """

    user_id: int | str
    hours: float
    requested_date: datetime.date
    external_reference: _m.NewTimeOffEntryExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewTimeOffEntryExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class TimeOffEntryChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        hours (float):
        external_reference (TimeOffEntryChangesExternalReference | None): Counterpart of the record in an outside
            system.
    """

    hours: float
    external_reference: _m.TimeOffEntryChangesExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class TimeOffEntryChangesExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateTimeOffEntryBody(_Model):
    """An object that the document does not describe.

    Attributes:
        time_off_entry (TimeOffEntryChanges):
    """

    time_off_entry: _m.TimeOffEntryChanges
