from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceOrganizationsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        department_id (int | str | None): Id of the department.
        geography_id (int | str | None): Id of the geography.
    """

    department_id: int | str | None = None
    geography_id: int | str | None = None
