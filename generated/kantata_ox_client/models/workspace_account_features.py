from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceAccountFeatures(_Model):
    """An object that the document does not describe.

    Attributes:
        time_trackable (bool | None):
        has_time_entry_role_picker (bool | None):
        project_side_panel (bool | None):
    """

    time_trackable: bool | None = None
    has_time_entry_role_picker: bool | None = None
    project_side_panel: bool | None = None
