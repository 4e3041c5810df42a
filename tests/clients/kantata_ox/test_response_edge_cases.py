"""Responses that are not a regular envelope."""

from __future__ import annotations

from typing import Any

import pytest
from kantata_ox_client import models, read_records, records
from kantata_ox_client.errors import DecodeError, InvalidRequestError, StatusError

from .bodies import envelope, indexed, submission, submissions
from .conftest import Server

RESOLUTION = {"id": 8001, "type": "approval", "target_id": 501, "current": True}


@pytest.mark.usefixtures("slicer")
class TestStoredBodies:
    def read(self, body: Any, kind: Any = records.TimesheetSubmission) -> Any:
        return read_records(body, kind)

    def test_a_bare_array_is_a_list_of_results(self) -> None:
        page = self.read([{"id": 2, "title": "b"}, {"id": "1", "title": "a"}])

        assert [(item.id, item.title) for item in page] == [("2", "b"), ("1", "a")]

    def test_a_bare_array_of_something_else_says_so(self) -> None:
        with pytest.raises(DecodeError, match="no record with an id"):
            self.read(["Travel", "Lodging"])

    def test_a_response_that_is_only_an_id_is_one_record(self) -> None:
        assert self.read({"id": 9}, records.Attachment).one().id == "9"

    def test_an_empty_result_is_empty(self) -> None:
        page = self.read(envelope(timesheet_submissions={}))

        assert len(page) == 0
        assert page.count == 0

    def test_meta_may_be_missing(self) -> None:
        body = submissions(submission("501"))
        del body["meta"]

        assert self.read(body).meta == {}

    def test_count_may_differ_from_the_number_of_results(self) -> None:
        page = self.read({**submissions(submission("501")), "count": 3})

        assert (page.count, len(page)) == (3, 1)

    def test_count_is_found_in_meta_too(self) -> None:
        body = submissions(submission("501"))
        del body["count"]

        assert self.read(body).count == 1

    @pytest.mark.parametrize("body", [{}, {"widgets": {}}, None, 5])
    def test_a_body_without_any_records_is_a_decode_error(self, body: Any) -> None:
        with pytest.raises((DecodeError, InvalidRequestError)):
            self.read(body)

    @pytest.mark.parametrize(
        "body", [{"results": {1, 2}}, [object()], {("a", "b"): 1}, bytearray(b"{}"), 5]
    )
    def test_a_body_that_is_not_json_is_refused(self, body: Any) -> None:
        with pytest.raises(InvalidRequestError, match="the body"):
            self.read(body)

    def test_a_text_that_cannot_be_encoded_is_a_decode_error(self) -> None:
        with pytest.raises(DecodeError):
            _ = self.read('{"results": [], "odd": "\ud800"}').all_of("odd")

    @pytest.mark.parametrize(
        "kind", ["timesheet_submissions", models.NewStory, records.Record, None]
    )
    def test_rejects_classes_that_are_not_records(self, kind: Any) -> None:
        with pytest.raises(InvalidRequestError, match="not a class of a known"):
            self.read({"results": []}, kind)

    @pytest.mark.parametrize("include", [5, b"user", [5]])
    def test_rejects_names_that_are_not_text(self, include: Any) -> None:
        with pytest.raises(InvalidRequestError, match="include: "):
            read_records({"results": []}, records.User, include=include)

    def test_results_that_are_not_a_list_are_a_decode_error(self) -> None:
        with pytest.raises(DecodeError, match=r"\$\.results: dict"):
            self.read({"results": {}})


@pytest.mark.parametrize("form", [[RESOLUTION], {"8001": RESOLUTION}])
def test_resolutions_of_bulk_actions_may_be_a_list_or_a_map(
    server: Server, form: Any
) -> None:
    server.respond({"resolutions": form})
    decision = models.BulkResolutionInput(submission_ids=[501])

    page = server.call(
        lambda c: c.timesheet_submissions.approve_many(resolution=decision)
    )

    assert [item.id for item in page] == ["8001"]
    assert page[0].type_ == "approval"
    assert page[0].raw["current"] is True


@pytest.mark.parametrize("action", ["approve", "cancel", "reject"])
@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (
            envelope(("resolutions", "8001"), resolutions={"8001": {"id": "8001"}}),
            records.Resolution,
        ),
        (submissions(submission("501", user_id=None)), records.TimesheetSubmission),
    ],
)
def test_the_key_of_a_result_tells_what_a_decision_answers(
    server: Server, action: Any, body: Any, kind: Any
) -> None:
    server.respond(body)
    result = models.ResolutionInput(description="x")

    decided = server.call(
        lambda c: getattr(c.timesheet_submissions, action)(501, resolution=result)
    )

    assert type(decided) is kind


@pytest.mark.parametrize(
    "body",
    [
        {"errors": [{"type": "system", "message": "Not possible"}]},
        {"error_message": "Not possible"},
        {"count": 0, "results": [], "errors": [{"message": "Not possible"}]},
        {"count": 0, "results": [], "invoices": {}, "errors": ["Not possible"]},
        {"errors": "Not possible"},
        {"errors": {"status": ["Not possible"]}},
        {"invoices": {}, "errors": [{"message": "Not possible"}]},
    ],
)
def test_errors_inside_a_success_are_raised(server: Server, body: Any) -> None:
    server.respond(body)

    with pytest.raises(StatusError, match="Not possible") as caught:
        server.call(lambda c: c.invoices.get(1))
    assert caught.value.status == 200


def test_errors_beside_results_are_kept(server: Server) -> None:
    mapping = {"type": "validation", "message": "is late", "index": 1}
    server.respond({**submissions(submission("501")), "errors": [mapping]})

    page = server.call(lambda c: c.timesheet_submissions.list())

    assert page.errors == (mapping,)


def test_errors_beside_records_without_results_are_kept(server: Server) -> None:
    mapping = {"type": "validation", "message": "is approved already", "index": 1}
    server.respond({"resolutions": [RESOLUTION], "errors": [mapping, "and one more"]})
    decision = models.BulkResolutionInput(submission_ids=[501, 502])

    page = server.call(
        lambda c: c.timesheet_submissions.approve_many(resolution=decision)
    )

    assert [item.id for item in page] == ["8001"]
    assert page.errors == (mapping, {"message": "and one more"})


def test_a_response_to_only_is_not_paged_although_it_speaks_of_pages(
    server: Server,
) -> None:
    body = submissions(*(submission(str(number)) for number in range(20)))
    body["meta"]["page_count"] = 7
    server.respond({**body, "count": 140})

    page = server.call(lambda c: c.timesheet_submissions.list(only="501,502"))
    unrestricted = server.call(lambda c: c.timesheet_submissions.list())

    assert unrestricted.has_next

    assert not page.has_next


def test_the_number_of_the_next_invoice_is_not_an_envelope(server: Server) -> None:
    server.respond({"next_invoice_number": "17"})

    assert server.call(lambda c: c.invoices.next_number()).next_invoice_number == "17"


def test_side_loads_of_invoices_are_linked(server: Server) -> None:
    server.respond(
        envelope(
            ("invoices", "1"),
            invoices=indexed(
                {"id": "1", "recipient_id": None, "fixed_fee_item_ids": [4]}
            ),
            users={},
            fixed_fee_items=indexed({"id": "4", "story_id": 6}),
        )
    )

    invoice = server.call(
        lambda c: c.invoices.cancel(1, include=["recipient", "fixed_fee_items"])
    )

    assert invoice.recipient is None
    assert invoice.fixed_fee_items[0].story_id == 6
    assert server.query() == {"include": "recipient,fixed_fee_items"}
