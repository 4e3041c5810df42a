from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class BillingMilestoneChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        title (str | None):
        amount_in_cents (int | None): In subunits of the currency.
        date_to_invoice (datetime.date | None):
        billing_type (str | None):
        story_id (int | str | None): Id of the story.
        external_reference (BillingMilestoneChangesExternalReference | None): Counterpart of the record in an outside
            system.
    """

    title: str | None = None
    amount_in_cents: int | None = None
    date_to_invoice: datetime.date | None = None
    billing_type: str | None = None
    story_id: int | str | None = None
    external_reference: _m.BillingMilestoneChangesExternalReference | None = None
