from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewTimesheetSubmission(_Model):
    """An object that the document does not describe.

    Attributes:
        line_item_ids (list[int | str]): Ids of the time entries.
        title (str):
        workspace_id (int | str): Project of the submission and its entries.
        user_id (int | str | None): Whose timesheet it is, when handed in for somebody else.
        comment (str | None):
        external_reference (NewTimesheetSubmissionExternalReference | None): Counterpart of the new record in an outside
            system.
    """

    line_item_ids: list[int | str]
    title: str
    workspace_id: int | str
    user_id: int | str | None = None
    comment: str | None = None
    external_reference: _m.NewTimesheetSubmissionExternalReference | None = None
