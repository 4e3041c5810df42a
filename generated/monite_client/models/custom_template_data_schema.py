from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class CustomTemplateDataSchema(_Model):
    """A mail template.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        body_template (str):
        is_default (bool):
        language (str):
        name (str):
        subject_template (str):
        type_ (str):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    body_template: str
    is_default: bool
    language: str
    name: str
    subject_template: str
    type_: str

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }
