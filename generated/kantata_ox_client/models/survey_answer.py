from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class SurveyAnswer(_Model):
    """Answer to a question of a survey.

    Attributes:
        choice_ids (list[str] | None): Sent when `choices` is included.
        created_at (datetime.datetime | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        survey_question_id (str | None): Sent when `survey_question` is included.
        survey_response_id (str | None): Sent when `survey_response` is included.
        text (str | None):
        updated_at (datetime.datetime | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    choice_ids: list[str] | None = None
    created_at: datetime.datetime | None = None
    external_reference_ids: list[str] | None = None
    survey_question_id: str | None = None
    survey_response_id: str | None = None
    text: str | None = None
    updated_at: datetime.datetime | None = None
    id: str | None = None
