"""Reports: create, wait honestly, download."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from lucca_timmi_client import ReportProgress, errors, models

from tests.support.lucca_timmi import LuccaFlavour
from tests.support.runtime import ManualClock, Server, http_response

FILE = {"Content-Type": "application/octet-stream"}
REPORT = {"id": 31, "status": "pending", "templateId": "times", "name": None}
NOT_FOUND = http_response(404, b"")


def test_a_report_is_created_from_a_template(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = http_response(201, REPORT)
    chosen = models.ReportFilter(kind="departments", values=[1, 2])
    report = flavour.run(
        lucca.reports.create(template_id="times", starts_on=None, filters=[chosen])
    )
    assert (report.id, report.status, report.name) == (31, "pending", None)
    assert json.loads(server.seen[0].body) == {
        "templateId": "times",
        "startsOn": None,
        "filters": [{"kind": "departments", "values": [1, 2]}],
    }


def test_waiting_calls_the_check_until_the_report_is_done(
    flavour: LuccaFlavour, server: Server
) -> None:
    clock = ManualClock()
    lucca = flavour.client(server.url, clock=clock)
    states = [
        "pending",
        models.Report(template_id="times", status=models.ReportStatus.PENDING),
    ]
    done = models.Report(template_id="times", status=models.ReportStatus.DONE)
    left: list[Any] = [*states, done]
    asked: list[int] = []
    seen: list[ReportProgress] = []

    def check(number: int) -> Any:
        asked.append(number)
        return left.pop(0)

    async def acheck(number: int) -> Any:
        return check(number)

    result = flavour.run(
        lucca.reports.wait(
            31,
            check=acheck if flavour.is_async else check,
            interval=5,
            progress=seen.append,
        )
    )
    assert result is done
    assert asked == [31, 31, 31]
    assert clock.sleeps == [5, 5]
    assert [(item.status, item.checks, item.seconds) for item in seen] == [
        ("pending", 1, 0),
        ("pending", 2, 5),
        ("done", 3, 10),
    ]


@pytest.mark.parametrize("state", ["pending", "error", "odd", None])
def test_waiting_ends_when_time_is_up_or_the_computation_failed(
    flavour: LuccaFlavour, server: Server, state: str | None
) -> None:
    lucca = flavour.client(server.url)

    async def acheck(_: int) -> Any:
        return state

    check = acheck if flavour.is_async else lambda _: state
    expected = {"error": errors.ReportFailedError, None: errors.InvalidRequestError}
    with pytest.raises(expected.get(state, errors.ReportTimeoutError)) as caught:
        flavour.run(lucca.reports.wait(31, check=check, max_wait=12))
    if state in ("pending", "odd"):
        assert caught.value.report_id == 31
        assert caught.value.progress.seconds == 12
        assert f"still {state} after 12 s and 4 checks" in str(caught.value)


@pytest.mark.parametrize(("kind", "path"), [("csv", "csv"), ("excel", "excel")])
def test_a_download_waits_while_the_report_is_not_found(
    flavour: LuccaFlavour, server: Server, kind: str, path: str
) -> None:
    clock = ManualClock()
    lucca = flavour.client(server.url, clock=clock)
    seen: list[ReportProgress] = []
    server.script = [
        NOT_FOUND,
        NOT_FOUND,
        http_response(200, b"\xef\xbb\xbfa;b\r\n", FILE),
    ]
    report = models.Report(template_id="times", id=31)
    content = flavour.run(
        lucca.reports.download_when_ready(
            report, file_format=kind, interval=2, progress=seen.append
        )
    )
    assert content == b"\xef\xbb\xbfa;b\r\n"
    assert clock.sleeps == [2, 2]
    assert [item.status for item in seen] == ["pending", "pending", "done"]
    expected = f"/timmi-timesheet/api/reports/31/download-{path}"
    assert [item.path for item in server.seen] == [expected] * 3


def test_a_download_gives_up_in_time_and_at_other_errors(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = NOT_FOUND
    with pytest.raises(errors.ReportTimeoutError):
        flavour.run(lucca.reports.download_when_ready(31, max_wait=10, interval=5))
    assert len(server.seen) == 3
    server.otherwise = http_response(401, b"")
    with pytest.raises(errors.AuthenticationError):
        flavour.run(lucca.reports.download_when_ready(31))
    for wrong in ({"max_wait": 0}, {"interval": -1}, {"file_format": "pdf"}):
        with pytest.raises(errors.InvalidRequestError):
            flavour.run(lucca.reports.download_when_ready(31, **wrong))
    with pytest.raises(errors.InvalidRequestError, match="a report with an id"):
        flavour.run(
            lucca.reports.download_when_ready(models.Report(template_id="times"))
        )


def test_options_are_those_of_every_attempt(
    flavour: LuccaFlavour, server: Server
) -> None:
    lucca = flavour.client(server.url, clock=ManualClock())
    server.script = [NOT_FOUND, http_response(200, b"a;b", FILE)]
    flavour.run(
        lucca.reports.download_when_ready(31, extra_headers={"X-Trace": "1"}, timeout=7)
    )
    assert [item.headers["x-trace"] for item in server.seen] == ["1", "1"]


@pytest.mark.parametrize("odd", ["31", {"id": "31"}, None, True])
def test_only_reports_are_waited_for(
    flavour: LuccaFlavour, server: Server, odd: Any
) -> None:
    lucca = flavour.client(server.url)
    with pytest.raises(errors.InvalidRequestError, match="or its number, not"):
        flavour.run(lucca.reports.download_when_ready(odd))
    assert server.seen == []


def test_a_file_is_bytes_and_can_go_to_disk(
    flavour: LuccaFlavour, server: Server, lucca: Any, tmp_path: Path
) -> None:
    server.otherwise = http_response(200, b"\xd0\xcf\x11\xe0", FILE)
    assert flavour.run(lucca.reports.download_excel(31)) == b"\xd0\xcf\x11\xe0"
    target = tmp_path / "report.xls"
    flavour.run(lucca.reports.download_excel_to_file(31, path=target))
    assert target.read_bytes() == b"\xd0\xcf\x11\xe0"
