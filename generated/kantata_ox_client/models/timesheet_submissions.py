from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class BulkResolutionBody(_Model):
    """Body of a decision on several submissions.

    Attributes:
        resolution (BulkResolutionInput): A decision on several submissions.
    """

    resolution: _m.BulkResolutionInput


@_model(kw_only=True, eq=False, repr=False)
class BulkResolutionInput(_Model):
    """A decision on several submissions.

    Attributes:
        submission_ids (list[int | str]): Ids of the submissions.
        description (str | None): Remark on the decision.
    """

    submission_ids: list[int | str]
    description: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateTimesheetSubmissionBody(_Model):
    """An object that the document does not describe.

    Attributes:
        timesheet_submission (NewTimesheetSubmission):
    """

    timesheet_submission: _m.NewTimesheetSubmission


@_model(kw_only=True, eq=False, repr=False)
class NewTimesheetSubmission(_Model):
    """An object that the document does not describe.

    Attributes:
        line_item_ids (list[int | str]): Ids of the time entries.
        title (str):
        workspace_id (int | str): Project of the submission and its entries.
        user_id (int | str | None): Whose timesheet it is, when handed in for somebody else.
        comment (str | None):
        external_reference (NewTimesheetSubmissionExternalReference | None): Counterpart of the new record in an outside
            system.
    """

    line_item_ids: list[int | str]
    title: str
    workspace_id: int | str
    user_id: int | str | None = None
    comment: str | None = None
    external_reference: _m.NewTimesheetSubmissionExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewTimesheetSubmissionExternalReference(_Model):
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


@_model(kw_only=True, eq=False, repr=False)
class ResolutionBody(_Model):
    """Body of a decision on one submission.

    Attributes:
        resolution (ResolutionInput): What to say about a decision.
    """

    resolution: _m.ResolutionInput


@_model(kw_only=True, eq=False, repr=False)
class ResolutionInput(_Model):
    """What to say about a decision.

    Attributes:
        description (str | None): Remark on the decision.
    """

    description: str | None = None
