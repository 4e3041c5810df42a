from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class SurveyTemplateSubjectRef(_Model):
    """An object that the document does not describe.

    Attributes:
        key (str | None):
        id (str | None):
    """

    key: str | None = None
    id: str | None = None
