"""Records of ``survey_templates`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date, read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..models import SurveyTemplateSubjectRef
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .external_reference import ExternalReference
    from .survey_question import SurveyQuestion
    from .survey_response import SurveyResponse
    from .user import User
    from .workspace import Workspace


class SurveyTemplate(Record):
    """One of ``survey_templates``."""

    __slots__ = ()

    close_date: Field[datetime.date | None] = Field("close_date", read_date)
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    description: Field[None | str] = Field("description")
    due_date: Field[datetime.date | None] = Field("due_date", read_date)
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    open_date: Field[datetime.date | None] = Field("open_date", read_date)
    owner_id: Field[None | str] = Field("owner_id")
    respondent_id: Field[None | str] = Field("respondent_id")
    subject_ref: Field[None | SurveyTemplateSubjectRef] = LazyField("subject_ref", SurveyTemplateSubjectRef.from_dict)
    survey_question_ids: Field[list[str] | None] = LazyField("survey_question_ids")
    survey_response_ids: Field[list[str] | None] = LazyField("survey_response_ids")
    title: Field[None | str] = Field("title")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    workspace_id: Field[None | str] = Field("workspace_id")

    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    owner: ToOne[User] = ToOne(("owner_id",), ("users",))
    respondent: ToOne[User] = ToOne(("respondent_id",), ("users",))
    survey_questions: ToMany[SurveyQuestion] = ToMany(("survey_question_ids",), ("survey_questions",))
    survey_responses: ToMany[SurveyResponse] = ToMany(("survey_response_ids",), ("survey_responses",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
