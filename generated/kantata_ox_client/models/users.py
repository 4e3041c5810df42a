from __future__ import annotations

import datetime
from typing import Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class GetMyWorkCapacityResponse200(_Model):
    """An object that the document does not describe.

    Attributes:
        start_date (datetime.date | None):
        end_date (datetime.date | None):
        hours (GetMyWorkCapacityResponse200Hours | None):
    """

    start_date: datetime.date | None = None
    end_date: datetime.date | None = None
    hours: _m.GetMyWorkCapacityResponse200Hours | None = None


@_model(kw_only=True, eq=False, repr=False)
class GetMyWorkCapacityResponse200Hours(_Model):
    """An object without documented members."""

    additional_properties: dict[str, float] = {}


@_model(kw_only=True, eq=False, repr=False)
class UpdateUser(_Model):
    """An object that the document does not describe.

    Attributes:
        profile_photo_attachment_file (str):
    """

    profile_photo_attachment_file: str


@_model(kw_only=True, eq=False, repr=False)
class UpdateUserBody(_Model):
    """An object that the document does not describe.

    Attributes:
        user (UserChanges):
    """

    user: _m.UserChanges


@_model(kw_only=True, eq=False, repr=False)
class UpdateUserProfilePhotoBody(_Model):
    """An object that the document does not describe.

    Attributes:
        user (UpdateUser):
    """

    user: _m.UpdateUser


@_model(kw_only=True, eq=False, repr=False)
class UserChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        full_name (str | None):
        headline (str | None):
        email_address (str | None):
        external_reference (UserChangesExternalReference | None): Counterpart of the record in an outside system.
    """

    full_name: str | None = None
    headline: str | None = None
    email_address: str | None = None
    external_reference: _m.UserChangesExternalReference | None = None


@_model(kw_only=True, eq=False, repr=False)
class UserChangesExternalReference(_Model):
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


UserOptionalField = Literal[
    "abbreviated_timezone", "bio", "city", "classification", "country", "last_site_activity", "state", "website"
]
