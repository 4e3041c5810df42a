"""Records of ``survey_templates`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .external_reference import ExternalReference
    from .survey_question import SurveyQuestion
    from .survey_response import SurveyResponse
    from .user import User
    from .workspace import Workspace


class SurveyTemplate(Record):
    """One of ``survey_templates``; its fields are in ``raw``."""

    __slots__ = ()

    survey_questions: ToMany[SurveyQuestion] = ToMany(("survey_question_ids",), ("survey_questions",))
    survey_responses: ToMany[SurveyResponse] = ToMany(("survey_response_ids",), ("survey_responses",))
    owner: ToOne[User] = ToOne(("owner_id",), ("users",))
    respondent: ToOne[User] = ToOne(("respondent_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
