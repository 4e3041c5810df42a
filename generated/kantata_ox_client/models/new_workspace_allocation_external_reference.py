from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceAllocationExternalReference(_Model):
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
