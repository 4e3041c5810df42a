from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateEstimateScenarioResourceBody(_Model):
    """An object that the document does not describe.

    Attributes:
        estimate_scenario_resource (NewEstimateScenarioResource):
    """

    estimate_scenario_resource: _m.NewEstimateScenarioResource


@_model(kw_only=True, eq=False, repr=False)
class EstimateScenarioResourceChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        role_id (int | str): Id of the role.
        label (str | None):
        external_reference (EstimateScenarioResourceChangesExternalReference | None): Counterpart of the record in an
            outside system.
    """

    role_id: int | str
    label: str | None = None
    external_reference: _m.EstimateScenarioResourceChangesExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class EstimateScenarioResourceChangesExternalReference(_Model):
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
class NewEstimateScenarioResource(_Model):
    """An object that the document does not describe.

    Attributes:
        estimate_scenario_id (int | str): Id of the estimate scenario.
        role_id (int | str): Id of the role.
        label (str | None):
        allocation_attributes (NewEstimateScenarioResourceAllocationAttributes | None):
        external_reference (NewEstimateScenarioResourceExternalReference | None): Counterpart of the record in an
            outside system.
    """

    estimate_scenario_id: int | str
    role_id: int | str
    label: str | None = None
    allocation_attributes: _m.NewEstimateScenarioResourceAllocationAttributes | None = None
    external_reference: _m.NewEstimateScenarioResourceExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewEstimateScenarioResourceAllocationAttributes(_Model):
    """An object that the document does not describe.

    Attributes:
        duration_days (int | None):
        percent_allocated (float | None):
        relative_start_day (int | None):
    """

    duration_days: int | None = None
    percent_allocated: float | None = None
    relative_start_day: int | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewEstimateScenarioResourceExternalReference(_Model):
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
class UpdateEstimateScenarioResourceBody(_Model):
    """An object that the document does not describe.

    Attributes:
        estimate_scenario_resource (EstimateScenarioResourceChanges):
    """

    estimate_scenario_resource: _m.EstimateScenarioResourceChanges
