from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateSurveyAnswerBody(_Model):
    """An object that the document does not describe.

    Attributes:
        survey_answer (NewSurveyAnswer):
    """

    survey_answer: _m.NewSurveyAnswer


@_model(kw_only=True, eq=False, repr=False)
class NewSurveyAnswer(_Model):
    """An object that the document does not describe.

    Attributes:
        survey_response_id (int | str): Id of the survey response.
        survey_question_id (int | str): Id of the survey question.
        date_value (datetime.date | None):
        string_value (str | None):
        integer_value (int | None):
        decimal_value (float | None):
        choice_values (list[str] | None):
        choice_ids (list[int | str] | None): Ids of the choices.
    """

    survey_response_id: int | str
    survey_question_id: int | str
    date_value: datetime.date | None = None
    string_value: str | None = None
    integer_value: int | None = None
    decimal_value: float | None = None
    choice_values: list[str] | None = None
    choice_ids: list[int | str] | None = None


@_model(kw_only=True, eq=False, repr=False)
class SurveyAnswerChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        date_value (datetime.date | None):
        string_value (str | None):
        integer_value (int | None):
        decimal_value (float | None):
        choice_values (list[str] | None):
        choice_ids (list[int | str] | None): Ids of the choices.
    """

    date_value: datetime.date | None = None
    string_value: str | None = None
    integer_value: int | None = None
    decimal_value: float | None = None
    choice_values: list[str] | None = None
    choice_ids: list[int | str] | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateSurveyAnswerBody(_Model):
    """An object that the document does not describe.

    Attributes:
        survey_answer (SurveyAnswerChanges):
    """

    survey_answer: _m.SurveyAnswerChanges
