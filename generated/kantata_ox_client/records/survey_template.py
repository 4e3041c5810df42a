"""Records of ``survey_templates`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..models.survey_template_subject_ref import SurveyTemplateSubjectRef
from ..types import read_date, read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .external_reference import ExternalReference
    from .survey_question import SurveyQuestion
    from .survey_response import SurveyResponse
    from .user import User
    from .workspace import Workspace


class SurveyTemplate(Record):
    """One of ``survey_templates``."""

    __slots__ = ()

    close_date: Field[datetime.date | None | Unset] = Field("close_date", read_date)
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    description: Field[None | str | Unset] = Field("description")
    due_date: Field[datetime.date | None | Unset] = Field("due_date", read_date)
    external_reference_ids: Field[list[str] | None | Unset] = LazyField("external_reference_ids")
    open_date: Field[datetime.date | None | Unset] = Field("open_date", read_date)
    owner_id: Field[None | str | Unset] = Field("owner_id")
    respondent_id: Field[None | str | Unset] = Field("respondent_id")
    subject_ref: Field[None | SurveyTemplateSubjectRef | Unset] = LazyField(
        "subject_ref", SurveyTemplateSubjectRef.from_dict
    )
    survey_question_ids: Field[list[str] | None | Unset] = LazyField("survey_question_ids")
    survey_response_ids: Field[list[str] | None | Unset] = LazyField("survey_response_ids")
    title: Field[None | str | Unset] = Field("title")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
    workspace_id: Field[None | str | Unset] = Field("workspace_id")

    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    owner: ToOne[User] = ToOne(("owner_id",), ("users",))
    respondent: ToOne[User] = ToOne(("respondent_id",), ("users",))
    survey_questions: ToMany[SurveyQuestion] = ToMany(("survey_question_ids",), ("survey_questions",))
    survey_responses: ToMany[SurveyResponse] = ToMany(("survey_response_ids",), ("survey_responses",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
