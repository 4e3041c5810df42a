"""Records of ``survey_responses`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .external_reference import ExternalReference
    from .survey_answer import SurveyAnswer
    from .survey_template import SurveyTemplate
    from .user import User
    from .workspace import Workspace


class SurveyResponse(Record):
    """One of ``survey_responses``; its fields are in ``raw``."""

    __slots__ = ()

    survey_template: ToOne[SurveyTemplate] = ToOne(("survey_template_id",), ("survey_templates",))
    survey_answers: ToMany[SurveyAnswer] = ToMany(("survey_answer_ids",), ("survey_answers",))
    owner: ToOne[User] = ToOne(("owner_id",), ("users",))
    respondent: ToOne[User] = ToOne(("respondent_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
