from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateRoleBody(_Model):
    """An object that the document does not describe.

    Attributes:
        role (NewRole):
    """

    role: _m.NewRole


@_model(kw_only=True, eq=False, repr=False)
class NewRole(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        external_reference (NewRoleExternalReference | None): Counterpart of the record in an outside system.
    """

    name: str
    external_reference: _m.NewRoleExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewRoleExternalReference(_Model):
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
class RoleChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        external_reference (RoleChangesExternalReference | None): Counterpart of the record in an outside system.
    """

    name: str | None = None
    external_reference: _m.RoleChangesExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class RoleChangesExternalReference(_Model):
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
class UpdateRoleBody(_Model):
    """An object that the document does not describe.

    Attributes:
        role (RoleChanges):
    """

    role: _m.RoleChanges
