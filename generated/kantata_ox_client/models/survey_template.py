from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class SurveyTemplate(_Model):
    """Model of a survey.

    Attributes:
        close_date (datetime.date | None):
        created_at (datetime.datetime | None):
        description (str | None):
        due_date (datetime.date | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        open_date (datetime.date | None):
        owner_id (str | None): Sent when `owner` is included.
        respondent_id (str | None): Sent when `respondent` is included.
        subject_ref (SurveyTemplateSubjectRef | None): Collection and id of the record it belongs to. Sent when
            `subject` is included.
        survey_question_ids (list[str] | None): Sent when `survey_questions` is included.
        survey_response_ids (list[str] | None): Sent when `survey_responses` is included.
        title (str | None):
        updated_at (datetime.datetime | None):
        workspace_id (str | None): Sent when `workspace` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    close_date: datetime.date | None = None
    created_at: datetime.datetime | None = None
    description: str | None = None
    due_date: datetime.date | None = None
    external_reference_ids: list[str] | None = None
    open_date: datetime.date | None = None
    owner_id: str | None = None
    respondent_id: str | None = None
    subject_ref: _m.SurveyTemplateSubjectRef | None = None
    survey_question_ids: list[str] | None = None
    survey_response_ids: list[str] | None = None
    title: str | None = None
    updated_at: datetime.datetime | None = None
    workspace_id: str | None = None
    id: str | None = None
