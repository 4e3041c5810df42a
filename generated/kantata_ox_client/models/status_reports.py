from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateStatusReportBody(_Model):
    """An object that the document does not describe.

    Attributes:
        status_report (NewStatusReport):
    """

    status_report: _m.NewStatusReport


@_model(kw_only=True, eq=False, repr=False)
class NewStatusReport(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_id (str):
        color (str):
        description (str):
        details (list[NewStatusReportDetailsItem] | None):
        external_reference (NewStatusReportExternalReference | None): Counterpart of the record in an outside system.
    """

    workspace_id: str
    color: str
    description: str
    details: list[_m.NewStatusReportDetailsItem] | None = None
    external_reference: _m.NewStatusReportExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewStatusReportDetailsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        category (str):
        color (str):
        description (str | None):
    """

    category: str
    color: str
    description: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewStatusReportExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None):
    """

    service_name: str
    service_model: str
    service_model_ref: str
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class StatusReportChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        color (str | None):
        description (str | None):
        details (list[StatusReportChangesDetailsItem] | None):
        external_reference (StatusReportChangesExternalReference | None): Counterpart of the record in an outside
            system.
    """

    color: str | None = None
    description: str | None = None
    details: list[_m.StatusReportChangesDetailsItem] | None = None
    external_reference: _m.StatusReportChangesExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class StatusReportChangesDetailsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        category (str):
        color (str):
        description (str | None):
    """

    category: str
    color: str
    description: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class StatusReportChangesExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None):
    """

    service_name: str
    service_model: str
    service_model_ref: str
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateStatusReportBody(_Model):
    """An object that the document does not describe.

    Attributes:
        status_report (StatusReportChanges):
    """

    status_report: _m.StatusReportChanges
