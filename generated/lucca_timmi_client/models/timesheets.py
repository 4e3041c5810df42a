from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenIntEnum as _OpenIntEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CancelTimesheetBody(_Model):
    """An object that the document does not describe.

    Attributes:
        comment (str | None):
    """

    comment: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class DirectoryUser(_Model):
    """A user of the directory; the vendor describes it elsewhere."""


@_model(kw_only=True, eq=False, repr=False)
class Timesheet(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | None): Number of the timesheet; 0 while it is not submitted.
        name (str | None):
        status (TimesheetStatus | None):
        starts_on (datetime.date | None): First day, included.
        ends_on (datetime.date | None): End, excluded.
        owner_id (int | None): Number of the user whose timesheet it is.
        owner (TimesheetOwner | None):
        expected_next_actor_id (int | None): Number of the user from whom the next step is expected.
        expected_next_actor (TimesheetUser | None):
        statute_id (int | None): Number of the statute that applies.
    """

    id: int | None = None
    name: str | None = None
    status: _m.TimesheetStatus | None = None
    starts_on: datetime.date | None = None
    ends_on: datetime.date | None = None
    owner_id: int | None = None
    owner: _m.TimesheetOwner | None = None
    expected_next_actor_id: int | None = None
    expected_next_actor: _m.TimesheetUser | None = None
    statute_id: int | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "starts_on": "startsOn",
        "ends_on": "endsOn",
        "owner_id": "ownerId",
        "expected_next_actor_id": "expectedNextActorId",
        "expected_next_actor": "expectedNextActor",
        "statute_id": "statuteId",
    }


@_model(kw_only=True, eq=False, repr=False)
class TimesheetApproval(_Model):
    """An object that the document does not describe.

    Attributes:
        transfers (list[Transfer] | None): An empty list keeps the transfers as they are, another amount edits a
            transfer, an amount of `PT0S` cancels it.
    """

    transfers: list[_m.Transfer] | None = None


@_model(kw_only=True, eq=False, repr=False)
class TimesheetCollection(_Model):
    """An object that the document does not describe.

    Attributes:
        data (TimesheetCollectionData | None):
    """

    data: _m.TimesheetCollectionData | None = None


@_model(kw_only=True, eq=False, repr=False)
class TimesheetCollectionData(_Model):
    """An object that the document does not describe.

    Attributes:
        count (int | None): Number of timesheets in all.
        items (list[Timesheet] | None):
    """

    count: int | None = None
    items: list[_m.Timesheet] | None = None


@_model(kw_only=True, eq=False, repr=False)
class TimesheetDenial(_Model):
    """An object that the document does not describe.

    Attributes:
        comment (str): Reason for the owner; at least one character.
    """

    comment: str


@_model(kw_only=True, eq=False, repr=False)
class TimesheetInvalidation(_Model):
    """An object that the document does not describe.

    Attributes:
        comment (str): Reason for the owner.
    """

    comment: str


@_model(kw_only=True, eq=False, repr=False)
class TimesheetOwner(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | None):
        first_name (str | None):
        last_name (str | None):
        mail (str | None):
        legal_entity_id (int | None):
        manager (TimesheetUser | None):
    """

    id: int | None = None
    first_name: str | None = None
    last_name: str | None = None
    mail: str | None = None
    legal_entity_id: int | None = None
    manager: _m.TimesheetUser | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "first_name": "firstName",
        "last_name": "lastName",
        "legal_entity_id": "legalEntityId",
    }


class TimesheetStatus(_OpenIntEnum):
    NOT_SUBMITTED = 0
    PENDING = 1
    APPROVED = 2
    REJECTED = 3


@_model(kw_only=True, eq=False, repr=False)
class TimesheetSubmission(_Model):
    """An object that the document does not describe.

    Attributes:
        owner_id (int | str): Number of the user whose timesheets are submitted.
        starts_at (datetime.datetime): First day of the last timesheet to submit, as local time without offset.
        ends_at (datetime.datetime | None): End of the last timesheet to submit, as local time without offset: its last
            day, or the day after; the vendor says both.
        transfers (list[Transfer] | None): Transfers for the timesheet that contains `startsAt`.
    """

    owner_id: int | str
    starts_at: datetime.datetime
    ends_at: datetime.datetime | None = None
    transfers: list[_m.Transfer] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "owner_id": "ownerId",
        "starts_at": "startsAt",
        "ends_at": "endsAt",
    }


@_model(kw_only=True, eq=False, repr=False)
class TimesheetUser(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | None):
        first_name (str | None):
        last_name (str | None):
        mail (str | None):
        legal_entity_id (int | None):
    """

    id: int | None = None
    first_name: str | None = None
    last_name: str | None = None
    mail: str | None = None
    legal_entity_id: int | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "first_name": "firstName",
        "last_name": "lastName",
        "legal_entity_id": "legalEntityId",
    }


@_model(kw_only=True, eq=False, repr=False)
class Transfer(_Model):
    """Time that is moved by a transfer authorization.

    Attributes:
        transfer_authorization_id (int | str | None): Number of the authorization, which is set up for a statute.
        amount (TransferAmount | None):
        comment (str | None):
    """

    transfer_authorization_id: int | str | None = None
    amount: _m.TransferAmount | None = None
    comment: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "transfer_authorization_id": "transferAuthorizationId",
    }


@_model(kw_only=True, eq=False, repr=False)
class TransferAmount(_Model):
    """An object that the document does not describe.

    Attributes:
        iso (str | None): Duration by ISO 8601, such as `PT7H30M`.
        unit (str | None): Unit of the amount, such as `day`.
    """

    iso: str | None = None
    unit: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class WorkflowItem(_Model):
    """What one workflow step did to one timesheet. A reply of 200 can hold items that failed.

    Attributes:
        id (int | None): Number of the workflow item.
        exception_message (str | None): Readable reason of a failure.
        starts_on (datetime.date | None): First day of the timesheet, included.
        ends_on (datetime.date | None): End of the timesheet, excluded.
        expected_next_actor (DirectoryUser | None): User of the directory from whom the next step is expected.
        status (str | None): `success`; `error`, and then `exceptionMessage` is set; or `noAction` when nothing was
            done.
    """

    id: int | None = None
    exception_message: str | None = None
    starts_on: datetime.date | None = None
    ends_on: datetime.date | None = None
    expected_next_actor: _m.DirectoryUser | None = None
    status: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "exception_message": "exceptionMessage",
        "starts_on": "startsOn",
        "ends_on": "endsOn",
        "expected_next_actor": "expectedNextActor",
    }
