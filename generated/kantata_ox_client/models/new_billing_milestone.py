from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewBillingMilestone(_Model):
    """An object that the document does not describe.

    Attributes:
        title (str):
        amount_in_cents (int): In subunits of the currency.
        workspace_id (int | str): Id of the workspace.
        date_to_invoice (datetime.date | None):
        story_id (int | str | None): Id of the story.
        billing_type (str | None):
        external_reference (NewBillingMilestoneExternalReference | None): Counterpart of the record in an outside
            system.
    """

    title: str
    amount_in_cents: int
    workspace_id: int | str
    date_to_invoice: datetime.date | None = None
    story_id: int | str | None = None
    billing_type: str | None = None
    external_reference: _m.NewBillingMilestoneExternalReference | None = None
