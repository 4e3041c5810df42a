# ruff: noqa: B018 -- a wrong name is the whole point of its line
"""Checked by mypy, never run; lines marked with # ! must be refused."""

from collections.abc import Sequence
from datetime import datetime
from typing import assert_type

from kantata_ox_client import AsyncKantataOX, KantataOX, fetch, records


def links(submission: records.TimesheetSubmission, story: records.Story) -> None:
    assert_type(submission.user, records.User | None)
    assert_type(submission.workspace, records.Workspace | None)
    assert_type(submission.time_entries, Sequence[records.TimeEntry])
    assert_type(submission.created_at, datetime | None)
    assert_type(submission.id, str)
    assert_type(story.parent, records.Story | None)
    assert_type(story.sub_stories, Sequence[records.Story])
    submission.users  # !
    submission.time_entry  # !
    submission.recipient  # !
    submission.title = "Other"  # !
    submission.user.full_name  # !
    submission.time_entries.full_name  # !


def invoices(invoice: records.Invoice) -> None:
    assert_type(invoice.recipient, records.User | None)
    assert_type(invoice.fixed_fee_items, Sequence[records.FixedFeeItem])
    invoice.recipients  # !


def polymorphic(reference: records.ExternalReference) -> None:
    subject = reference.subject
    if isinstance(subject, records.Story):
        assert_type(subject, records.Story)
        assert_type(subject.creator, records.User | None)
    if isinstance(subject, records.User):
        assert_type(subject.manager, records.User | None)
    subject.title  # !


def open_records(assignment: records.Assignment) -> None:
    assert_type(assignment.story, records.Story | None)
    assignment.position  # !


def calls(client: KantataOX) -> None:
    page = client.timesheet_submissions.list(include=["user", "time_entries"])
    assert_type(page[0], records.TimesheetSubmission)
    for submission in page:
        assert_type(submission, records.TimesheetSubmission)
    assert_type(page.count, int | None)
    assert_type(page.next_page()[0], records.TimesheetSubmission)
    decided = client.timesheet_submissions.get(501)
    assert_type(decided, records.TimesheetSubmission)
    result = fetch(client.time_entries.list, [1, "2"], include="user")
    assert_type(result[0], records.TimeEntry)
    client.timesheet_submissions.list(include=["users"])  # !
    client.timesheet_submissions.get(5.0)  # !


async def async_calls(client: AsyncKantataOX) -> None:
    page = await client.invoices.list(include="recipient")
    assert_type(page[0], records.Invoice)
    assert_type(page[0].recipient, records.User | None)
    page = await client.invoices.list(include=["customer"])  # !
