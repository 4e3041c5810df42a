from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateEstimateBody(_Model):
    """An object that the document does not describe.

    Attributes:
        estimate (NewEstimate):
    """

    estimate: _m.NewEstimate


@_model(kw_only=True, eq=False, repr=False)
class EstimateChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        workspace_group_id (int | str | None): Id of the workspace group.
        description (str | None):
        external_reference (EstimateChangesExternalReference | None): Counterpart of the record in an outside system.
    """

    name: str | None = None
    workspace_group_id: int | str | None = None
    description: str | None = None
    external_reference: _m.EstimateChangesExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class EstimateChangesExternalReference(_Model):
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
class NewEstimate(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        currency (str):
        workspace_group_id (int | str | None): Id of the workspace group.
        estimate_scenario (NewEstimateEstimateScenario | None):
        external_reference (NewEstimateExternalReference | None): Counterpart of the record in an outside system.
    """

    name: str
    currency: str
    workspace_group_id: int | str | None = None
    estimate_scenario: _m.NewEstimateEstimateScenario | None = None
    external_reference: _m.NewEstimateExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewEstimateEstimateScenario(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        start_date (datetime.date):
        budget_in_cents (int | None): In subunits of the currency.
        rate_card_id (int | str | None): Id of the rate card.
    """

    name: str
    start_date: datetime.date
    budget_in_cents: int | None = None
    rate_card_id: int | str | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewEstimateExternalReference(_Model):
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
class UpdateEstimateBody(_Model):
    """An object that the document does not describe.

    Attributes:
        estimate (EstimateChanges):
    """

    estimate: _m.EstimateChanges
