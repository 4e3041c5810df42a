from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateSurveyQuestionBody(_Model):
    """An object that the document does not describe.

    Attributes:
        survey_question (NewSurveyQuestion):
    """

    survey_question: _m.NewSurveyQuestion


@_model(kw_only=True, eq=False, repr=False)
class NewSurveyQuestion(_Model):
    """An object that the document does not describe.

    Attributes:
        text (str):
        question_type (str):
        choices (list[NewSurveyQuestionChoicesItem] | None):
    """

    text: str
    question_type: str
    choices: list[_m.NewSurveyQuestionChoicesItem] | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewSurveyQuestionChoicesItem(_Model):
    """An object that the document does not describe.

    Attributes:
        label (str | None):
    """

    label: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class SurveyQuestionChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        text (str | None):
    """

    text: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateSurveyQuestionBody(_Model):
    """An object that the document does not describe.

    Attributes:
        survey_question (SurveyQuestionChanges):
    """

    survey_question: _m.SurveyQuestionChanges
