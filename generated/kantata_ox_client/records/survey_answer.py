"""Records of ``survey_answers`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .external_reference import ExternalReference
    from .survey_question import SurveyQuestion
    from .survey_question_choice import SurveyQuestionChoice
    from .survey_response import SurveyResponse


class SurveyAnswer(Record):
    """One of ``survey_answers``; its fields are in ``raw``."""

    __slots__ = ()

    survey_question: ToOne[SurveyQuestion] = ToOne(("survey_question_id",), ("survey_questions",))
    survey_response: ToOne[SurveyResponse] = ToOne(("survey_response_id",), ("survey_responses",))
    choices: ToMany[SurveyQuestionChoice] = ToMany(("choice_ids",), ("survey_question_choices",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
