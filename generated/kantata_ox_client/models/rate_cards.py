from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ActivateRateCardsResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        activated (bool | None):
    """

    activated: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateRateCardBody(_Model):
    """An object that the document does not describe.

    Attributes:
        rate_card (NewRateCard):
    """

    rate_card: _m.NewRateCard


@_model(kw_only=True, eq=False, repr=False)
class GetActivationStatusRateCardsResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        activated (bool | None):
    """

    activated: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewRateCard(_Model):
    """An object that the document does not describe.

    Attributes:
        rate_card_set_id (int | str): Id of the rate card set.
        currency (str):
        rate_card_set_version_id (int | str | None): Id of the rate card set version.
        external_reference (NewRateCardExternalReference | None): Counterpart of the record in an outside system.
    """

    rate_card_set_id: int | str
    currency: str
    rate_card_set_version_id: int | str | None = None
    external_reference: _m.NewRateCardExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewRateCardExternalReference(_Model):
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
class RateCardChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        currency (str | None):
        external_reference (RateCardChangesExternalReference | None): Counterpart of the record in an outside system.
    """

    currency: str | None = None
    external_reference: _m.RateCardChangesExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class RateCardChangesExternalReference(_Model):
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
class UpdateRateCardBody(_Model):
    """An object that the document does not describe.

    Attributes:
        rate_card (RateCardChanges):
    """

    rate_card: _m.RateCardChanges
