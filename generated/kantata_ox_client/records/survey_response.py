"""Records of ``survey_responses`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date, read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..models import SurveyResponseSubjectRef
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .external_reference import ExternalReference
    from .survey_answer import SurveyAnswer
    from .survey_template import SurveyTemplate
    from .user import User
    from .workspace import Workspace


class SurveyResponse(Record):
    """One of ``survey_responses``."""

    __slots__ = ()

    close_date: Field[datetime.date | None] = Field("close_date", read_date)
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    description: Field[None | str] = Field("description")
    due_date: Field[datetime.date | None] = Field("due_date", read_date)
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    open_date: Field[datetime.date | None] = Field("open_date", read_date)
    owner_id: Field[None | str] = Field("owner_id")
    respondent_id: Field[None | str] = Field("respondent_id")
    status: Field[None | str] = Field("status")
    subject_ref: Field[None | SurveyResponseSubjectRef] = LazyField("subject_ref", SurveyResponseSubjectRef.from_dict)
    survey_answer_ids: Field[list[str] | None] = LazyField("survey_answer_ids")
    survey_template_id: Field[None | str] = Field("survey_template_id")
    title: Field[None | str] = Field("title")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    workspace_id: Field[None | str] = Field("workspace_id")

    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    owner: ToOne[User] = ToOne(("owner_id",), ("users",))
    respondent: ToOne[User] = ToOne(("respondent_id",), ("users",))
    survey_answers: ToMany[SurveyAnswer] = ToMany(("survey_answer_ids",), ("survey_answers",))
    survey_template: ToOne[SurveyTemplate] = ToOne(("survey_template_id",), ("survey_templates",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
