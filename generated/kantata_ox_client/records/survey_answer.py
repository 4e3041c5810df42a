"""Records of ``survey_answers`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .external_reference import ExternalReference
    from .survey_question import SurveyQuestion
    from .survey_question_choice import SurveyQuestionChoice
    from .survey_response import SurveyResponse


class SurveyAnswer(Record):
    """One of ``survey_answers``."""

    __slots__ = ()

    choice_ids: Field[list[str] | None] = LazyField("choice_ids")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    survey_question_id: Field[None | str] = Field("survey_question_id")
    survey_response_id: Field[None | str] = Field("survey_response_id")
    text: Field[None | str] = Field("text")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)

    choices: ToMany[SurveyQuestionChoice] = ToMany(("choice_ids",), ("survey_question_choices",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    survey_question: ToOne[SurveyQuestion] = ToOne(("survey_question_id",), ("survey_questions",))
    survey_response: ToOne[SurveyResponse] = ToOne(("survey_response_id",), ("survey_responses",))
