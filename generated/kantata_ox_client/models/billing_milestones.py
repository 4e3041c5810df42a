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


@_model(kw_only=True, eq=False, repr=False)
class BillingMilestoneChangesExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateBillingMilestoneBody(_Model):
    """An object that the document does not describe.

    Attributes:
        billing_milestone (NewBillingMilestone | None):
        billing_milestones (list[NewBillingMilestone] | None):
    """

    billing_milestone: _m.NewBillingMilestone | None = None
    billing_milestones: list[_m.NewBillingMilestone] | None = None


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


@_model(kw_only=True, eq=False, repr=False)
class NewBillingMilestoneExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateBillingMilestoneBody(_Model):
    """An object that the document does not describe.

    Attributes:
        billing_milestone (BillingMilestoneChanges):
    """

    billing_milestone: _m.BillingMilestoneChanges
