"""Records of ``survey_questions`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany
from .base import Record

if TYPE_CHECKING:
    from .external_reference import ExternalReference
    from .survey_question_choice import SurveyQuestionChoice


class SurveyQuestion(Record):
    """One of ``survey_questions``; its fields are in ``raw``."""

    __slots__ = ()

    choices: ToMany[SurveyQuestionChoice] = ToMany(("choice_ids",), ("survey_question_choices",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
