"""Absences and the directory: what their corrections promise."""

from __future__ import annotations

import io
import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from lucca_timmi_client import File, errors, models
from lucca_timmi_client.models import AxisSectionReference, WorkCycleAssignment

from tests.support.lucca_timmi import LuccaFlavour, collection
from tests.support.runtime import Seen, Server, http_response


def query(seen: Seen) -> dict[str, str]:
    return {
        name: item[-1] for name, item in parse_qs(urlsplit(seen.path).query).items()
    }


def csv(text: str) -> File:
    return File(payload=io.BytesIO(text.encode()), file_name="example.csv")


def test_users_are_listed_in_the_envelope_of_v3(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.script = [
        http_response(200, collection({"id": 1, "name": "A"}, {"id": 2}, count=3)),
        http_response(
            200, collection({"id": 3, "dtContractEnd": "2024-05-31"}, count=3)
        ),
    ]
    users = lucca.users.list_all(mail="a@example.test", paging="0,2", fields="id")
    result = flavour.items(users)
    assert [item.id for item in result] == [1, 2, 3]
    assert isinstance(result[0], models.User)
    assert result[2].dt_contract_end == "2024-05-31"
    assert query(server.seen[1]) == {
        "mail": "a@example.test",
        "paging": "2,2",
        "fields": "id",
    }


@pytest.mark.parametrize("id", [31, "31"])
def test_a_user_is_read_by_number_or_text(
    flavour: LuccaFlavour, server: Server, lucca: Any, id: Any
) -> None:
    body = {"id": 31, "calendar": None, "department": {"id": 4, "name": "Example"}}
    server.otherwise = http_response(200, {"data": body})
    user = flavour.run(lucca.users.get(id, fields="id,department[id,name]"))
    assert (user.id, user.calendar, user.department.name) == (31, None, "Example")
    assert server.seen[0].path.startswith("/api/v3/users/31?")


def test_a_new_user_is_sent_though_the_vendor_shows_no_body(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    arguments = {
        "first_name": "Example",
        "last_name": "User",
        "mail": "user@example.test",
        "login": "example",
        "legal_entity_id": 1,
        "dt_contract_start": "2024-05-01",
        "department_id": 4,
        "role_principal_id": 2,
    }
    server.otherwise = http_response(200, {"data": {"id": 32}})
    cycles = [WorkCycleAssignment(starts_on="2024-05-01", work_cycle_id=5)]
    created = flavour.run(lucca.users.create(**arguments, user_work_cycles=cycles))
    assert created.id == 32
    sent = json.loads(server.seen[0].body)
    assert (sent["dtContractStart"], sent["rolePrincipalId"]) == ("2024-05-01", 2)
    assert sent["userWorkCycles"] == [{"startsOn": "2024-05-01", "workCycleId": 5}]
    assert "managerId" not in sent


def test_an_update_sends_what_is_given_and_returns_nothing(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = http_response(200, None)
    assert flavour.run(lucca.users.update(31, job_title="Example")) is None
    assert json.loads(server.seen[0].body) == {"jobTitle": "Example"}


def test_departments_and_their_tree(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    department = {"id": 4, "position": 10**19 + 1, "parentId": 3, "head": None}
    server.script = [http_response(200, collection(department))]
    (result,) = flavour.run(lucca.departments.list(parent_id=3))
    assert (result.id, result.position, result.head) == (4, 10**19 + 1, None)
    leaf = {"node": {"id": 5, "name": "Leaf"}, "children": []}
    root = {"node": None, "children": [{"node": {"id": 4}, "children": [leaf]}]}
    server.script = [http_response(200, {"data": root})]
    tree = flavour.run(lucca.departments.get_tree())
    assert tree.children[0].children[0].node.name == "Leaf"


def test_axes_and_sections(flavour: LuccaFlavour, server: Server, lucca: Any) -> None:
    axis = {"id": 1, "name": "Project", "parentAxis": {"id": 2}, "parentAxisId": 2}
    section = {"id": 8, "ownerId": None, "endOn": "2024-05-31T00:00:00"}
    server.script = [
        http_response(200, collection(axis)),
        http_response(200, collection(section)),
    ]
    (result,) = flavour.run(lucca.axes.list(is_active=True))
    assert (result.parent_axis.id, result.parent_axis_id) == (2, 2)
    (first,) = flavour.run(lucca.axis_sections.list(axis_id="1"))
    assert (first.owner_id, first.end_on.day) == (None, 31)
    server.otherwise = http_response(200, {"data": section})
    flavour.run(
        lucca.axis_sections.create(
            code="EX",
            multilingual_name="Example",
            axis_id=1,
            parent_axis_sections=[AxisSectionReference(id=7)],
        )
    )
    assert json.loads(server.seen[-1].body) == {
        "code": "EX",
        "multilingualName": "Example",
        "axisId": 1,
        "parentAxisSections": [{"id": 7}],
    }


def test_leaves_need_an_owner_and_a_day(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    leave = {"id": "31-20240506-AM", "date": "2024-05-06", "isAm": True, "value": 0.5}
    server.otherwise = http_response(
        200, collection({**leave, "cancellationDate": None})
    )
    leaves = lucca.leaves.list(leave_period_owner_id="31", date="2024-05-06")
    (result,) = flavour.run(leaves)
    assert (result.id, result.is_am, result.value) == ("31-20240506-AM", True, 0.5)
    assert (result.date.day, result.cancellation_date) == (6, None)
    assert query(server.seen[0]) == {
        "leavePeriod.ownerId": "31",
        "date": "2024-05-06",
    }


def test_a_leave_request_is_decided_once(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = http_response(503, {})
    with pytest.raises(errors.ServerError):
        flavour.run(lucca.leave_requests.decide(12, approved=False, comment="No"))
    assert [item.path for item in server.seen] == ["/api/v3/leaveRequests/12/approvals"]
    assert json.loads(server.seen[0].body) == {"approved": False, "comment": "No"}


def test_states_and_numbers_of_requests_are_whole(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    request = {
        "id": 12,
        "status": 1,
        "leavePeriodId": 9,
        "nextApproverId": None,
        "leavePeriod": {"id": 9, "ownerId": 31, "logs": [{"status": 5}]},
        "approvals": [{"approverId": 8, "substitutedApproverId": 77}],
    }
    server.otherwise = http_response(200, {"data": request})
    result = flavour.run(lucca.leave_requests.get("12"))
    period = result.leave_period
    assert (result.status, period.owner_id, period.logs[0].status) == (1, 31, 5)
    assert type(period.owner_id) is int
    assert result.approvals[0].substituted_approver_id == 77


def test_entitlements_are_sent_as_a_form_with_a_file(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    server.otherwise = http_response(200, {"successLinesCount": 1, "lineErrors": {}})
    report = flavour.run(
        lucca.leave_entitlements.add(
            file=csv("example;1"), simulate=True, description="Example"
        )
    )
    assert report.success_lines_count == 1
    (seen,) = server.seen
    assert query(seen) == {"simulate": "true"}
    assert seen.headers["content-type"].startswith("multipart/form-data")
    assert b'name="File"' in seen.body
    assert b"example;1" in seen.body
    assert b'name="Description"' in seen.body


def test_leave_periods_are_imported_and_their_progress_read(
    flavour: LuccaFlavour, server: Server, lucca: Any
) -> None:
    id = "00000000-0000-4000-8000-000000000001"
    server.script = [
        http_response(200, {"summaryId": id, "hasError": False}),
        http_response(200, 40),
    ]
    imports = lucca.leave_period_imports
    begun = flavour.run(
        imports.create(files=[csv("a;b"), csv("c;d")], create=True, async_=True)
    )
    assert query(server.seen[0]) == {"create": "true", "async": "true"}
    assert server.seen[0].body.count(b'name="files"') == 2
    assert flavour.run(imports.get_progress(str(begun.summary_id))) == 40
    assert server.seen[1].path.endswith(f"/leavePeriods/{id}/progress")
