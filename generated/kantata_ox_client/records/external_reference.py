"""Records of ``external_references`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..models import ExternalReferenceSubjectRef
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .assignment import Assignment
    from .billing_milestone import BillingMilestone
    from .custom_field import CustomField
    from .custom_field_choice import CustomFieldChoice
    from .custom_field_set import CustomFieldSet
    from .custom_field_value import CustomFieldValue
    from .estimate import Estimate
    from .estimate_scenario import EstimateScenario
    from .estimate_scenario_resource import EstimateScenarioResource
    from .expense import Expense
    from .expense_budget import ExpenseBudget
    from .invoice import Invoice
    from .participation import Participation
    from .post import Post
    from .rate_card import RateCard
    from .role import Role
    from .skill import Skill
    from .status_report import StatusReport
    from .story import Story
    from .story_allocation_day import StoryAllocationDay
    from .submission import Submission
    from .survey_answer import SurveyAnswer
    from .survey_question import SurveyQuestion
    from .survey_response import SurveyResponse
    from .survey_template import SurveyTemplate
    from .time_entry import TimeEntry
    from .time_off_entry import TimeOffEntry
    from .user import User
    from .vendor import Vendor
    from .workspace import Workspace
    from .workspace_allocation import WorkspaceAllocation
    from .workspace_group import WorkspaceGroup
    from .workspace_resource import WorkspaceResource


class ExternalReference(Record):
    """One of ``external_references``."""

    __slots__ = ()

    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    external_link: Field[None | str] = Field("external_link")
    external_message: Field[None | str] = Field("external_message")
    external_status: Field[None | str] = Field("external_status")
    last_synced_at: Field[datetime.datetime | None] = Field("last_synced_at", read_datetime)
    locked: Field[bool | None] = Field("locked")
    service_model: Field[None | str] = Field("service_model")
    service_model_ref: Field[None | str] = Field("service_model_ref")
    service_name: Field[None | str] = Field("service_name")
    status: Field[None | str] = Field("status")
    subject_id: Field[int | None] = Field("subject_id")
    subject_ref: Field[ExternalReferenceSubjectRef | None] = LazyField(
        "subject_ref", ExternalReferenceSubjectRef.from_dict
    )
    subject_type: Field[None | str] = Field("subject_type")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    subject: ToOne[
        Assignment
        | BillingMilestone
        | CustomField
        | CustomFieldChoice
        | CustomFieldSet
        | CustomFieldValue
        | Estimate
        | EstimateScenario
        | EstimateScenarioResource
        | Expense
        | ExpenseBudget
        | Invoice
        | Participation
        | Post
        | RateCard
        | Role
        | Skill
        | StatusReport
        | Story
        | StoryAllocationDay
        | Submission
        | SurveyAnswer
        | SurveyQuestion
        | SurveyResponse
        | SurveyTemplate
        | TimeEntry
        | TimeOffEntry
        | User
        | Vendor
        | Workspace
        | WorkspaceAllocation
        | WorkspaceGroup
        | WorkspaceResource
    ] = ToOne(("subject_ref",))
