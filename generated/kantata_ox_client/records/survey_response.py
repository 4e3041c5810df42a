"""Records of ``survey_responses`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from ..models.survey_response_subject_ref import SurveyResponseSubjectRef
from ..types import read_date, read_datetime
from .base import Record

if TYPE_CHECKING:
    import datetime

    from ..types import Unset
    from .external_reference import ExternalReference
    from .survey_answer import SurveyAnswer
    from .survey_template import SurveyTemplate
    from .user import User
    from .workspace import Workspace


class SurveyResponse(Record):
    """One of ``survey_responses``."""

    __slots__ = ()

    close_date: Field[datetime.date | None | Unset] = Field("close_date", read_date)
    created_at: Field[datetime.datetime | None | Unset] = Field("created_at", read_datetime)
    description: Field[None | str | Unset] = Field("description")
    due_date: Field[datetime.date | None | Unset] = Field("due_date", read_date)
    external_reference_ids: Field[list[str] | None | Unset] = LazyField("external_reference_ids")
    open_date: Field[datetime.date | None | Unset] = Field("open_date", read_date)
    owner_id: Field[None | str | Unset] = Field("owner_id")
    respondent_id: Field[None | str | Unset] = Field("respondent_id")
    status: Field[None | str | Unset] = Field("status")
    subject_ref: Field[None | SurveyResponseSubjectRef | Unset] = LazyField(
        "subject_ref", SurveyResponseSubjectRef.from_dict
    )
    survey_answer_ids: Field[list[str] | None | Unset] = LazyField("survey_answer_ids")
    survey_template_id: Field[None | str | Unset] = Field("survey_template_id")
    title: Field[None | str | Unset] = Field("title")
    updated_at: Field[datetime.datetime | None | Unset] = Field("updated_at", read_datetime)
    workspace_id: Field[None | str | Unset] = Field("workspace_id")

    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    owner: ToOne[User] = ToOne(("owner_id",), ("users",))
    respondent: ToOne[User] = ToOne(("respondent_id",), ("users",))
    survey_answers: ToMany[SurveyAnswer] = ToMany(("survey_answer_ids",), ("survey_answers",))
    survey_template: ToOne[SurveyTemplate] = ToOne(("survey_template_id",), ("survey_templates",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
