from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ApproveExpenseReportSubmissionBody(_Model):
    """An object that the document does not describe.

    Attributes:
        resolution (ApproveResolution):
    """

    resolution: _m.ApproveResolution


@_model(kw_only=True, eq=False, repr=False)
class ApproveResolution(_Model):
    """An object that the document does not describe.

    Attributes:
        description (str | None):
    """

    description: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CancelExpenseReportSubmissionBody(_Model):
    """An object that the document does not describe.

    Attributes:
        resolution (CancelResolution):
    """

    resolution: _m.CancelResolution


@_model(kw_only=True, eq=False, repr=False)
class CancelResolution(_Model):
    """An object that the document does not describe.

    Attributes:
        description (str | None):
    """

    description: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateExpenseReportSubmissionBody(_Model):
    """An object that the document does not describe.

    Attributes:
        expense_report_submission (NewExpenseReportSubmission):
    """

    expense_report_submission: _m.NewExpenseReportSubmission


@_model(kw_only=True, eq=False, repr=False)
class NewExpenseReportSubmission(_Model):
    """An object that the document does not describe.

    Attributes:
        line_item_ids (list[int | str]): Ids of the line items.
        title (str):
        workspace_id (int | str): Id of the workspace.
        user_id (int | str | None): Id of the user.
        comment (str | None):
        external_reference (NewExpenseReportSubmissionExternalReference | None): Counterpart of the record in an outside
            system.
    """

    line_item_ids: list[int | str]
    title: str
    workspace_id: int | str
    user_id: int | str | None = None
    comment: str | None = None
    external_reference: _m.NewExpenseReportSubmissionExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewExpenseReportSubmissionExternalReference(_Model):
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
class RejectExpenseReportSubmissionBody(_Model):
    """An object that the document does not describe.

    Attributes:
        resolution (RejectResolution):
    """

    resolution: _m.RejectResolution


@_model(kw_only=True, eq=False, repr=False)
class RejectResolution(_Model):
    """An object that the document does not describe.

    Attributes:
        description (str | None):
    """

    description: str | None = None
