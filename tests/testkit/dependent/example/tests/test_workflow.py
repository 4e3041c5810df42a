"""A workflow of six calls to two vendors, one of which fails as planned."""

from approvals.settlement import settle
from monite_client.testing import CannedResponse


def test_a_bill_that_may_be_submitted_is_left_to_a_person(
    lucca_timmi_simulator, monite_simulator
):
    lucca, monite = lucca_timmi_simulator, monite_simulator
    person = lucca.add("users", {"displayName": "Ada Example"})["id"]

    with lucca.client() as timesheets, monite.client() as payables:
        monite.fail(payables.payables.submit_for_approval, CannedResponse(503))
        bill = settle(timesheets, payables, person, lucca.TIMESHEET)
        (comment,) = payables.comments.list(object_id=bill, object_type="payable")

    assert monite.get("payables", bill)["status"] == "draft"
    assert comment.text == "look at its status"
    sent = [*lucca.requests, *monite.requests]
    assert [f"{item.method} {item.path.rpartition('/')[2]}" for item in sent] == [
        f"GET {person}",
        "POST cancel",
        "POST token",
        "POST tags",
        "POST payables",
        "POST submit_for_approval",  # once: a write is never repeated
        "POST comments",
        "GET comments",
    ]
