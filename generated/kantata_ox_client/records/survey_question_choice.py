"""Records of ``survey_question_choices`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .base import Record

if TYPE_CHECKING:
    pass


class SurveyQuestionChoice(Record):
    """One of ``survey_question_choices``; its fields are in ``raw``."""

    __slots__ = ()
