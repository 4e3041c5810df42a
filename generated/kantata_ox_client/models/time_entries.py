from __future__ import annotations

import datetime
from typing import Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateTimeEntryBody(_Model):
    """An object that the document does not describe.

    Attributes:
        time_entry (NewTimeEntry | None): Time to record.
        time_entries (list[NewTimeEntry] | None): Several entries in place of one.
    """

    time_entry: _m.NewTimeEntry | None = None
    time_entries: list[_m.NewTimeEntry] | None = None


@_model(kw_only=True, eq=False, repr=False)
class ExternalReferenceInput(_Model):
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
class NewTimeEntry(_Model):
    """Time to record.

    Attributes:
        workspace_id (int | str): Project.
        date_performed (datetime.date):
        time_in_minutes (int):
        billable (bool | None): Without it the flag of the task decides, and true when there is no task.
        rate_in_cents (int | None): Price of one hour in subunits of the currency.
        notes (str | None):
        role_id (int | str | None):
        story_id (int | str | None): Task.
        user_id (int | str | None): The calling user by default; ignored without financial access or proxy rights.
        external_reference (ExternalReferenceInput | None): Counterpart of the record in an outside system.
        location (str | None): Name of a location of the account, exactly.
    """

    workspace_id: int | str
    date_performed: datetime.date
    time_in_minutes: int
    billable: bool | None = None
    rate_in_cents: int | None = None
    notes: str | None = None
    role_id: int | str | None = None
    story_id: int | str | None = None
    user_id: int | str | None = None
    external_reference: _m.ExternalReferenceInput | None = None
    location: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class TimeEntryChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_id (int | str | None): Project.
        date_performed (datetime.date | None):
        time_in_minutes (int | None):
        billable (bool | None): Without it the flag of the task decides, and true when there is no task.
        rate_in_cents (int | None): Price of one hour in subunits of the currency.
        notes (str | None):
        role_id (int | str | None):
        story_id (int | str | None): Task.
        user_id (int | str | None): The calling user by default; ignored without financial access or proxy rights.
        external_reference (TimeEntryChangesExternalReference | None): Counterpart of the new record in an outside
            system.
        location (str | None): Name of a location of the account, exactly.
    """

    workspace_id: int | str | None = None
    date_performed: datetime.date | None = None
    time_in_minutes: int | None = None
    billable: bool | None = None
    rate_in_cents: int | None = None
    notes: str | None = None
    role_id: int | str | None = None
    story_id: int | str | None = None
    user_id: int | str | None = None
    external_reference: _m.TimeEntryChangesExternalReference | None = None
    location: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class TimeEntryChangesExternalReference(_Model):
    """Counterpart of the new record in an outside system.

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


TimeEntryOptionalField = Literal["location_id", "user_can_edit"]


@_model(kw_only=True, eq=False, repr=False)
class UpdateTimeEntryBody(_Model):
    """An object that the document does not describe.

    Attributes:
        time_entry (TimeEntryChanges):
    """

    time_entry: _m.TimeEntryChanges
