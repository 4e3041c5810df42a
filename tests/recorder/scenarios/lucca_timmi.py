"""Lucca Timmi: the workflow of timesheets."""

from __future__ import annotations

from typing import Any

from tests.recorder.scenario import Drive, scenario


def _timesheet(drive: Drive) -> int:
    return int(drive.input("timesheet", lambda simulator: simulator.TIMESHEET, int))


def _cancel(drive: Drive, **options: Any) -> Any:
    return drive.client.timesheets.cancel(_timesheet(drive), **options)


EFFECTS = ("takes back a submitted timesheet and the later pending ones",)


@scenario("lucca_timmi", effects=EFFECTS)
def cancel_timesheet(drive: Drive) -> None:
    items = drive.run(_cancel(drive, comment=drive.input("comment", _comment)))
    assert _timesheet(drive) in [item.id for item in items]
    assert {item.status for item in items} == {"success"}
    assert all(item.starts_on < item.ends_on for item in items)


def _comment(_: Any) -> str:
    return "Wrong week & <wrong> project"


@scenario("lucca_timmi", effects=EFFECTS)
def cancel_timesheet_by_json(drive: Drive) -> None:
    comment = drive.input("comment", _comment)
    items = drive.run(_cancel(drive, comment=comment, body_format="json"))
    assert items


@scenario("lucca_timmi", effects=EFFECTS)
def cancel_timesheet_without_comment(drive: Drive) -> None:
    assert drive.run(_cancel(drive, comment=None))


@scenario("lucca_timmi")
def cancel_with_one_item_that_fails(drive: Drive) -> None:
    drive.simulated(
        lambda simulator: simulator.fail_timesheet(
            simulator.LATER_TIMESHEET, "The timesheet is locked"
        )
    )
    items = drive.run(_cancel(drive))
    assert [item.status for item in items] == ["success", "error", "success"]
    assert [bool(item.exception_message) for item in items] == [False, True, False]


@scenario("lucca_timmi")
def cancel_answered_by_dates_with_time(drive: Drive) -> None:
    drive.simulated(_write_times)
    items = drive.run(_cancel(drive))
    assert items[0].starts_on.isoformat() == "2024-04-29"


def _write_times(simulator: Any) -> None:
    simulator.dates_with_time = True


@scenario("lucca_timmi", effects=())
def cancel_timesheet_that_is_not_pending(drive: Drive) -> None:
    approved = drive.input("approved", lambda s: s.APPROVED_TIMESHEET, int)
    timesheets = drive.client.timesheets
    error = drive.refused("ConflictError", lambda: timesheets.cancel(approved))
    assert error.status == 409


@scenario("lucca_timmi", effects=())
def cancel_unknown_timesheet(drive: Drive) -> None:
    timesheets = drive.client.timesheets
    error = drive.refused("NotFoundError", lambda: timesheets.cancel(999999))
    assert error.status == 404


@scenario("lucca_timmi", effects=())
def cancel_what_another_user_submitted(drive: Drive) -> None:
    foreign = drive.input("foreign", lambda s: s.FOREIGN_TIMESHEET, int)
    timesheets = drive.client.timesheets
    error = drive.refused("PermissionDeniedError", lambda: timesheets.cancel(foreign))
    assert error.status == 403


@scenario("lucca_timmi", effects=(), api_key="wrong-key-of-nobody")
def cancel_with_a_wrong_key(drive: Drive) -> None:
    error = drive.refused("AuthenticationError", lambda: _cancel(drive))
    assert error.status == 401


@scenario("lucca_timmi")
def cancel_where_xml_is_not_read(drive: Drive) -> None:
    drive.simulated(_refuse_xml)
    comment = drive.input("comment", _comment)
    error = drive.refused("StatusError", lambda: _cancel(drive, comment=comment))
    assert error.status == 415
    assert drive.run(_cancel(drive, comment=comment, body_format="json"))


def _refuse_xml(simulator: Any) -> None:
    simulator.accepts_xml = False


@scenario("lucca_timmi")
def cancel_on_a_failing_server(drive: Drive) -> None:
    drive.plan(500, {"message": "Internal Server Error"})
    error = drive.refused("ServerError", lambda: _cancel(drive))
    assert error.status == 500


@scenario("lucca_timmi")
def cancel_over_the_rate_limit(drive: Drive) -> None:
    for _ in range(3):
        drive.simulated(lambda simulator: simulator.respond_next(simulator.busy(3)))
    error = drive.refused("RateLimitedError", lambda: _cancel(drive))
    assert error.retry_after == 3.0


@scenario("lucca_timmi")
def retry_after_too_many_requests(drive: Drive) -> None:
    drive.simulated(lambda simulator: simulator.respond_next(simulator.busy(3)))
    before = drive.client._state.clock.monotonic()
    owner = str(drive.input("owner", lambda simulator: simulator.OWNER))
    assert drive.run(drive.client.timesheets.list(owner_id=owner)).items
    # A server's wait is lengthened at random.
    assert 3.0 <= drive.client._state.clock.monotonic() - before < 5.0


@scenario("lucca_timmi", effects=())
def walk_the_pages_of_timesheets(drive: Drive) -> None:
    owner = str(drive.input("owner", lambda simulator: simulator.OWNER))
    timesheets = drive.client.timesheets
    fields = "id,owner,startsOn,endsOn,status,collection.count"
    result = drive.items(
        timesheets.list_all(owner_id=owner, paging="0,2", fields=fields)
    )
    assert len(result) > 2


@scenario("lucca_timmi", effects=("computes a report",))
def download_a_report(drive: Drive) -> None:
    reports = drive.client.reports
    template = drive.input("template", lambda _: "example")
    result = drive.run(reports.create(template_id=template))
    assert drive.run(reports.download_when_ready(result, file_format="csv"))
    assert drive.run(reports.download_when_ready(result, file_format="excel"))


@scenario("lucca_timmi", effects=())
def download_an_unknown_report(drive: Drive) -> None:
    reports = drive.client.reports
    for download in (reports.download_csv, reports.download_excel):
        error = drive.refused("NotFoundError", lambda get=download: get(999999))
        assert error.status == 404


@scenario("lucca_timmi", effects=(), api_key="wrong-key-of-nobody")
def download_with_a_wrong_key(drive: Drive) -> None:
    reports = drive.client.reports
    for download in (reports.download_csv, reports.download_excel):
        error = drive.refused("AuthenticationError", lambda get=download: get(999999))
        assert error.status == 401


@scenario("lucca_timmi")
def download_from_a_failing_server(drive: Drive) -> None:
    reports = drive.client.reports
    # A download is a read: it is repeated before it fails.
    for download in (reports.download_csv, reports.download_excel):
        for _ in range(3):
            drive.plan(500)
        error = drive.refused("ServerError", lambda get=download: get(999999))
        assert error.status == 500
