from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewOrganizationMembership(_Model):
    """An object that the document does not describe.

    Attributes:
        geography_id (int | str): Id of the geography.
        department_id (int | str): Id of the department.
        member_id (int | str): Id of the member.
        member_type (str):
    """

    geography_id: int | str
    department_id: int | str
    member_id: int | str
    member_type: str
