"""Kantata OX: timesheet submissions and the cancelling of invoices."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from kantata_ox_client.models import NewTimesheetSubmission, ResolutionInput

from tests.recorder.scenario import Drive, scenario

NOWHERE = "999999"
DECISIONS = {"approve": "approved", "reject": "rejected", "cancel": "cancelled"}


def _submissions(drive: Drive) -> Any:
    return drive.client.timesheet_submissions


def _submission(drive: Drive) -> str:
    return str(drive.input("submission", lambda simulator: simulator.SUBMISSION))


def _invoice(drive: Drive) -> str:
    return str(drive.input("invoice", lambda simulator: simulator.INVOICE))


def _resolution(drive: Drive) -> ResolutionInput:
    reason = drive.input("reason", lambda _: "Looks complete")
    return ResolutionInput(description=reason)


def _decide(drive: Drive, action: str, id: str | None = None) -> Any:
    method = getattr(_submissions(drive), action)
    return method(id or _submission(drive), resolution=_resolution(drive))


def _create(drive: Drive) -> Any:
    workspace = drive.input("workspace", lambda simulator: simulator.WORKSPACE)
    entry = drive.input("entry", lambda simulator: simulator.FREE_TIME_ENTRY)
    new = NewTimesheetSubmission(
        title=drive.input("title", lambda _: "Example week 18"),
        workspace_id=int(workspace),
        line_item_ids=[int(entry)],
    )
    return _submissions(drive).create(timesheet_submission=new)


def _errors(kind: str, message: str) -> dict[str, Any]:
    return {"errors": [{"type": kind, "message": message}]}


@scenario("kantata_ox", effects=())
def list_submissions_with_their_records(drive: Drive) -> None:
    page = drive.run(_submissions(drive).list(include="user,workspace,time_entries"))
    assert len(page) > 0
    assert all(item.id for item in page)


@scenario("kantata_ox", effects=())
def list_submissions_page_by_page(drive: Drive) -> None:
    result = drive.items(_submissions(drive).list_all(per_page=1))
    assert len({item.id for item in result}) == len(result) > 1


@scenario("kantata_ox", effects=())
def get_submission(drive: Drive) -> None:
    result = drive.run(_submissions(drive).get(_submission(drive), include="user"))
    assert result.id == _submission(drive)


@scenario("kantata_ox", effects=("submits time entries of one project",))
def create_submission(drive: Drive) -> None:
    assert drive.run(_create(drive)).title == drive.inputs["title"]


@scenario("kantata_ox", effects=("approves one timesheet submission",))
def approve_submission(drive: Drive) -> None:
    assert drive.run(_decide(drive, "approve")).id


@scenario("kantata_ox", effects=("rejects one timesheet submission",))
def reject_submission(drive: Drive) -> None:
    assert drive.run(_decide(drive, "reject")).id


@scenario("kantata_ox", effects=("cancels one timesheet submission",))
def cancel_submission(drive: Drive) -> None:
    assert drive.run(_decide(drive, "cancel")).id


@scenario("kantata_ox")
def approve_answered_by_submissions(drive: Drive) -> None:
    drive.simulated(_answer_with_submissions)
    assert drive.run(_decide(drive, "approve")).status == "approved"


def _answer_with_submissions(simulator: Any) -> None:
    simulator.answers_with_submissions = True


@scenario("kantata_ox", effects=("cancels one invoice",))
def cancel_invoice(drive: Drive) -> None:
    cancelled = drive.run(drive.client.invoices.cancel(_invoice(drive)))
    assert cancelled.id == _invoice(drive)


@scenario("kantata_ox", effects=())
def cancel_invoice_that_is_cancelled(drive: Drive) -> None:
    over = drive.input("over", lambda simulator: simulator.CANCELLED_INVOICE)
    invoices = drive.client.invoices
    error = drive.refused("BadRequestError", lambda: invoices.cancel(over))
    assert error.status == 400


@scenario("kantata_ox", effects=())
def approve_a_submission_that_is_approved(drive: Drive) -> None:
    over = drive.input("over", lambda simulator: simulator.APPROVED_SUBMISSION)
    error = drive.refused(
        "UnprocessableEntityError", lambda: _decide(drive, "approve", over)
    )
    assert error.message


@scenario("kantata_ox", effects=())
def decide_about_unknown_records(drive: Drive) -> None:
    for action in DECISIONS:
        call = partial(_decide, drive, action, NOWHERE)
        assert drive.refused("NotFoundError", call).status == 404
    invoices = drive.client.invoices
    drive.refused("NotFoundError", lambda: invoices.cancel(NOWHERE))
    drive.refused("NotFoundError", lambda: _submissions(drive).get(NOWHERE))


@scenario("kantata_ox", effects=(), token="wrong-token-of-nobody")
def call_with_a_wrong_token(drive: Drive) -> None:
    for call in _seed_calls(drive).values():
        error = drive.refused("AuthenticationError", call)
        assert error.code == "oauth"


@scenario("kantata_ox")
def retry_after_too_many_requests(drive: Drive) -> None:
    drive.plan(429, _errors("system", "Too many requests"), {"retry-after": "3"})
    before = drive.client._state.clock.monotonic()
    assert len(drive.run(_submissions(drive).list())) > 0
    # A server's wait is lengthened at random.
    assert 3.0 <= drive.client._state.clock.monotonic() - before < 5.0


def _seed_calls(drive: Drive) -> dict[str, Callable[[], Any]]:
    """Every operation the users' own pages document, as a call."""
    decisions = {decision: partial(_decide, drive, decision) for decision in DECISIONS}
    return {
        "list": lambda: _submissions(drive).list(),
        "create": lambda: _create(drive),
        "get": lambda: _submissions(drive).get(_submission(drive)),
        "cancel invoice": lambda: drive.client.invoices.cancel(_invoice(drive)),
        **decisions,
    }


def _refused_by_all(drive: Drive, status: int, kind: str) -> None:
    # Every call is repeated twice after 429, reads after 503 too.
    for name, call in _seed_calls(drive).items():
        repeated = status == 429 or (status == 503 and name in ("list", "get"))
        for _ in range(3 if repeated else 1):
            drive.plan(status, _errors("system", "planned"))
        assert drive.refused(kind, call).status == status


@scenario("kantata_ox")
def refused_as_malformed(drive: Drive) -> None:
    _refused_by_all(drive, 400, "BadRequestError")


@scenario("kantata_ox")
def refused_as_forbidden(drive: Drive) -> None:
    _refused_by_all(drive, 403, "PermissionDeniedError")


@scenario("kantata_ox")
def refused_as_not_found(drive: Drive) -> None:
    _refused_by_all(drive, 404, "NotFoundError")


@scenario("kantata_ox")
def refused_as_unprocessable(drive: Drive) -> None:
    _refused_by_all(drive, 422, "UnprocessableEntityError")


@scenario("kantata_ox")
def refused_over_the_rate_limit(drive: Drive) -> None:
    _refused_by_all(drive, 429, "RateLimitedError")


@scenario("kantata_ox")
def refused_while_out_of_service(drive: Drive) -> None:
    _refused_by_all(drive, 503, "ServerError")
