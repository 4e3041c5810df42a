from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateStoryAllocationDayBody(_Model):
    """An object that the document does not describe.

    Attributes:
        story_allocation_day (NewStoryAllocationDay):
    """

    story_allocation_day: _m.NewStoryAllocationDay


@_model(kw_only=True, eq=False, repr=False)
class NewStoryAllocationDay(_Model):
    """An object that the document does not describe.

    Attributes:
        assignment_id (int | str): Id of the assignment.
        date (datetime.date):
        minutes (int):
        external_reference (NewStoryAllocationDayExternalReference | None): Counterpart of the record in an outside
            system.
    """

    assignment_id: int | str
    date: datetime.date
    minutes: int
    external_reference: _m.NewStoryAllocationDayExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewStoryAllocationDayExternalReference(_Model):
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
class StoryAllocationDayChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        minutes (int):
        external_reference (StoryAllocationDayChangesExternalReference | None): Counterpart of the record in an outside
            system.
    """

    minutes: int
    external_reference: _m.StoryAllocationDayChangesExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class StoryAllocationDayChangesExternalReference(_Model):
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
class UpdateStoryAllocationDayBody(_Model):
    """An object that the document does not describe.

    Attributes:
        story_allocation_day (StoryAllocationDayChanges):
    """

    story_allocation_day: _m.StoryAllocationDayChanges
