from __future__ import annotations

import datetime
from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LegacyApproval(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | str): Number of the timesheet.
        transfers (list[Any] | None):
    """

    id: int | str
    transfers: list[Any] | None = None


@_model(kw_only=True, eq=False, repr=False)
class LegacyApproveTimesheetsBody(_Model):
    """An object that the document does not describe.

    Attributes:
        timesheets (list[LegacyApproval]):
    """

    timesheets: list[_m.LegacyApproval]


@_model(kw_only=True, eq=False, repr=False)
class LegacyCancelTimesheetsBody(_Model):
    """An object that the document does not describe.

    Attributes:
        timesheets (list[LegacyCancellation]):
    """

    timesheets: list[_m.LegacyCancellation]


@_model(kw_only=True, eq=False, repr=False)
class LegacyCancellation(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | str): Number of the timesheet.
        comment (str | None):
    """

    id: int | str
    comment: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class LegacyDenial(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | str): Number of the timesheet.
        comment (str):
    """

    id: int | str
    comment: str


@_model(kw_only=True, eq=False, repr=False)
class LegacyDenyTimesheetsBody(_Model):
    """An object that the document does not describe.

    Attributes:
        timesheets (list[LegacyDenial]):
    """

    timesheets: list[_m.LegacyDenial]


@_model(kw_only=True, eq=False, repr=False)
class LegacyInvalidateTimesheetsBody(_Model):
    """An object that the document does not describe.

    Attributes:
        timesheets (list[LegacyInvalidation]):
    """

    timesheets: list[_m.LegacyInvalidation]


@_model(kw_only=True, eq=False, repr=False)
class LegacyInvalidation(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | str): Number of the timesheet.
        comment (str | None): Mandatory by the vendor's text, not by its schema.
    """

    id: int | str
    comment: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class LegacyRemindTimesheetsBody(_Model):
    """An object that the document does not describe.

    Attributes:
        timesheets (list[LegacyReminder]):
    """

    timesheets: list[_m.LegacyReminder]


@_model(kw_only=True, eq=False, repr=False)
class LegacyReminder(_Model):
    """An object that the document does not describe.

    Attributes:
        starts_at (datetime.date):
        ends_at (datetime.date):
        owner_id (int | str): Number of the user to remind.
        comment (str | None):
    """

    starts_at: datetime.date
    ends_at: datetime.date
    owner_id: int | str
    comment: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "starts_at": "startsAt",
        "ends_at": "endsAt",
        "owner_id": "ownerId",
    }


@_model(kw_only=True, eq=False, repr=False)
class LegacySubmission(_Model):
    """An object that the document does not describe.

    Attributes:
        starts_at (datetime.date):
        ends_at (datetime.date):
        owner_id (int | str): Number of the user whose timesheets are submitted.
        transfers (list[LegacyTransfer] | None):
    """

    starts_at: datetime.date
    ends_at: datetime.date
    owner_id: int | str
    transfers: list[_m.LegacyTransfer] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "starts_at": "startsAt",
        "ends_at": "endsAt",
        "owner_id": "ownerId",
    }


@_model(kw_only=True, eq=False, repr=False)
class LegacySubmitTimesheetsBody(_Model):
    """An object that the document does not describe.

    Attributes:
        timesheets (list[LegacySubmission]):
    """

    timesheets: list[_m.LegacySubmission]


@_model(kw_only=True, eq=False, repr=False)
class LegacyTransfer(_Model):
    """An object that the document does not describe.

    Attributes:
        transfer_authorization_id (int | str | None):
        amount (str | None): Written `d.hh:mm:ss`, where the days may be left out; at most `1.00:00:00`.
        comment (str | None):
    """

    transfer_authorization_id: int | str | None = None
    amount: str | None = None
    comment: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "transfer_authorization_id": "transferAuthorizationId",
    }


@_model(kw_only=True, eq=False, repr=False)
class LegacyWorkflowReply(_Model):
    """An object that the document does not describe.

    Attributes:
        status (int | None): The HTTP status.
        message (Any):
        items (list[LegacyWorkflowResult] | None):
    """

    status: int | None = None
    message: Any = None
    items: list[_m.LegacyWorkflowResult] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "status": "Status",
        "message": "Message",
        "items": "Items",
    }


@_model(kw_only=True, eq=False, repr=False)
class LegacyWorkflowResult(_Model):
    """What became of one timesheet.

    Attributes:
        id (int | None): Number of the timesheet.
        exception_message (str | None): Readable reason of a failure.
        status (int | None):
        title (str | None):
        url (str | None):
    """

    id: int | None = None
    exception_message: str | None = None
    status: int | None = None
    title: str | None = None
    url: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "id": "Id",
        "exception_message": "ExceptionMessage",
        "status": "Status",
        "title": "Title",
        "url": "Url",
    }
