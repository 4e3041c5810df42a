from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateSurveyResponseBody(_Model):
    """An object that the document does not describe.

    Attributes:
        survey_response (NewSurveyResponse):
    """

    survey_response: _m.NewSurveyResponse


@_model(kw_only=True, eq=False, repr=False)
class NewSurveyResponse(_Model):
    """An object that the document does not describe.

    Attributes:
        survey_template_id (int | str): Id of the survey template.
        title (str | None):
        description (str | None):
        status (str | None):
        subject_type (str | None): Type of the record it belongs to.
        subject_id (int | str | None): Id of the subject.
        owner_id (int | str | None): Id of the owner.
        respondent_id (int | str | None): Id of the respondent.
        workspace_id (int | str | None): Id of the workspace.
        open_date (datetime.date | None):
        close_date (datetime.date | None):
        due_date (datetime.date | None):
    """

    survey_template_id: int | str
    title: str | None = None
    description: str | None = None
    status: str | None = None
    subject_type: str | None = None
    subject_id: int | str | None = None
    owner_id: int | str | None = None
    respondent_id: int | str | None = None
    workspace_id: int | str | None = None
    open_date: datetime.date | None = None
    close_date: datetime.date | None = None
    due_date: datetime.date | None = None


@_model(kw_only=True, eq=False, repr=False)
class SurveyResponseChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        title (str | None):
        description (str | None):
        status (str | None):
        owner_id (int | str | None): Id of the owner.
        open_date (datetime.date | None):
        close_date (datetime.date | None):
        due_date (datetime.date | None):
    """

    title: str | None = None
    description: str | None = None
    status: str | None = None
    owner_id: int | str | None = None
    open_date: datetime.date | None = None
    close_date: datetime.date | None = None
    due_date: datetime.date | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateSurveyResponseBody(_Model):
    """An object that the document does not describe.

    Attributes:
        survey_response (SurveyResponseChanges):
    """

    survey_response: _m.SurveyResponseChanges
