from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateEstimateScenarioBody(_Model):
    """An object that the document does not describe.

    Attributes:
        estimate_scenario (NewEstimateScenario):
    """

    estimate_scenario: _m.NewEstimateScenario


@_model(kw_only=True, eq=False, repr=False)
class EstimateScenarioChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        budget_in_cents (int | None): In subunits of the currency.
        name (str | None):
        rate_card_id (int | str | None): Id of the rate card.
        start_date (datetime.date | None):
        external_reference (EstimateScenarioChangesExternalReference | None): Counterpart of the record in an outside
            system.
    """

    budget_in_cents: int | None = None
    name: str | None = None
    rate_card_id: int | str | None = None
    start_date: datetime.date | None = None
    external_reference: _m.EstimateScenarioChangesExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class EstimateScenarioChangesExternalReference(_Model):
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
class NewEstimateScenario(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        estimate_id (int | str): Id of the estimate.
        start_date (datetime.date):
        budget_in_cents (int | None): In subunits of the currency.
        rate_card_id (int | str | None): Id of the rate card.
        external_reference (NewEstimateScenarioExternalReference | None): Counterpart of the record in an outside
            system.
    """

    name: str
    estimate_id: int | str
    start_date: datetime.date
    budget_in_cents: int | None = None
    rate_card_id: int | str | None = None
    external_reference: _m.NewEstimateScenarioExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewEstimateScenarioExternalReference(_Model):
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
class UpdateEstimateScenarioBody(_Model):
    """An object that the document does not describe.

    Attributes:
        estimate_scenario (EstimateScenarioChanges):
    """

    estimate_scenario: _m.EstimateScenarioChanges
