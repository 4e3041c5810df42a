from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateVendorBody(_Model):
    """An object that the document does not describe.

    Attributes:
        vendor (NewVendor):
    """

    vendor: _m.NewVendor


@_model(kw_only=True, eq=False, repr=False)
class NewVendor(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        external_reference (NewVendorExternalReference | None): Counterpart of the record in an outside system.
    """

    name: str
    external_reference: _m.NewVendorExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewVendorExternalReference(_Model):
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
class UpdateVendorBody(_Model):
    """An object that the document does not describe.

    Attributes:
        vendor (VendorChanges):
    """

    vendor: _m.VendorChanges


@_model(kw_only=True, eq=False, repr=False)
class VendorChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str | None):
        archived (bool | None):
        external_reference (VendorChangesExternalReference | None): Counterpart of the record in an outside system.
    """

    name: str | None = None
    archived: bool | None = None
    external_reference: _m.VendorChangesExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class VendorChangesExternalReference(_Model):
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
