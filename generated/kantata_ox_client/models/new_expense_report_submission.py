from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewExpenseReportSubmission(_Model):
    """An object that the document does not describe.

    Attributes:
        line_item_ids (list[int | str]): Ids of the line items.
        title (str):
        workspace_id (int | str): Id of the workspace.
        user_id (int | str | None): Id of the user.
        comment (str | None):
        external_reference (NewExpenseReportSubmissionExternalReference | None): Counterpart of the record in an outside
            system.
    """

    line_item_ids: list[int | str]
    title: str
    workspace_id: int | str
    user_id: int | str | None = None
    comment: str | None = None
    external_reference: _m.NewExpenseReportSubmissionExternalReference | None = None
