from __future__ import annotations

from typing import Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateOrUpdateExternalReferenceBody(_Model):
    """An object that the document does not describe.

    Attributes:
        external_reference (NewExternalReference): Counterpart of the record in an outside system.
    """

    external_reference: _m.NewExternalReference


@_model(kw_only=True, eq=False, repr=False)
class NewExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        subject_type (str): Type of the record it belongs to.
        subject_id (int | str): Id of the subject.
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None):
        external_link (str | None):
        external_status (str | None):
        external_message (str | None):
        locked (bool | None):
    """

    subject_type: str
    subject_id: int | str
    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    external_message: str | None = None
    locked: bool | None = None


SubjectType = Literal[
    "Assignment",
    "BillingMilestone",
    "CustomField",
    "CustomFieldChoice",
    "CustomFieldSet",
    "CustomFieldValue",
    "Estimate",
    "EstimateScenario",
    "EstimateScenarioResource",
    "Expense",
    "ExpenseBudget",
    "Invoice",
    "Participation",
    "Post",
    "RateCard",
    "Role",
    "Skill",
    "StatusReport",
    "Story",
    "StoryAllocationDay",
    "Submission",
    "SurveyAnswer",
    "SurveyQuestion",
    "SurveyResponse",
    "SurveyTemplate",
    "TimeEntry",
    "TimeOffEntry",
    "User",
    "Vendor",
    "Workspace",
    "WorkspaceAllocation",
    "WorkspaceGroup",
    "WorkspaceResource",
]
