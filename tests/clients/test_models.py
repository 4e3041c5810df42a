"""Generated models read what servers really send, and give it back unchanged."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
import subprocess
import sys
from typing import Any
from uuid import UUID

import httpx
import pytest
from lucca_timmi_client import models as lucca
from monite_client import UNSET, models
from monite_client._runtime.model.scalars import read_date, read_datetime
from piriod_client import models as piriod

from codegen.vendors import VENDORS

PROCESS = {
    "id": "00000000-0000-4000-8000-000000000001",
    "created_at": "2024-01-15T09:30:00+00:00",
    "input": {"key": "value"},
    "metadata": {},
    "status": "succeeded",
    "updated_at": None,
    "brand_new_member": [1, {"kept": True}],
}


def pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, pickled])
def test_a_copy_of_a_model_is_equal_and_sends_the_same(again: Any) -> None:
    process = again(models.ProcessResource.from_dict(PROCESS))

    assert again(UNSET) is UNSET
    assert process.script_snapshot is None
    assert "script_snapshot" not in process.fields_set
    assert process == models.ProcessResource.from_dict(PROCESS)
    assert process.to_dict() == PROCESS


def test_members_the_document_does_not_know_are_kept_and_sent_back() -> None:
    process = models.ProcessResource.from_dict(PROCESS)

    assert process["brand_new_member"] == [1, {"kept": True}]
    assert process.to_dict() == PROCESS


def test_a_model_is_a_mapping_by_the_names_of_the_api() -> None:
    process = models.ProcessResource.from_dict({**PROCESS, "brand_new": 1})

    assert dict(process) == process.to_dict() == {n: process[n] for n in process}
    assert {**process} == dict(process)
    assert process.get("status") == PROCESS["status"]
    assert (process.get("nothing"), process.get("nothing", 1)) == (None, 1)
    assert ("id" in process, "nothing" in process) == (True, False)
    with pytest.raises(KeyError, match="nothing"):
        process["nothing"]


def test_a_member_is_not_written_by_its_name_in_json() -> None:
    process = models.ProcessResource.from_dict(PROCESS)

    process["brand_new"] = 1
    with pytest.raises(KeyError, match=r"attribute: ProcessResource\.status"):
        process["status"] = "pending"
    with pytest.raises(KeyError, match="attribute"):
        del process["status"]

    assert process.to_dict() == {**PROCESS, "brand_new": 1}


def test_a_required_member_that_is_null_stays_null() -> None:
    body = {**PROCESS, "id": None, "created_at": None, "status": None, "input": None}

    process = models.ProcessResource.from_dict(body)

    assert process.id is None
    assert process.to_dict() == body


def test_an_unknown_word_equals_its_text_and_goes_back() -> None:
    body = {**PROCESS, "status": "reversed"}

    status = models.ProcessResource.from_dict(body).status

    assert status == "reversed"
    assert status in {"reversed"}
    assert pickled(status) == copy.deepcopy(status) == "reversed"
    assert json.dumps({"status": status}) == '{"status": "reversed"}'
    assert models.ProcessResource.from_dict(body).to_dict() == body
    assert "reversed" not in [str(item) for item in models.ProcessResourceStatus]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2024-04-29", datetime.date(2024, 4, 29)),
        ("2024-04-29T00:00:00", datetime.date(2024, 4, 29)),
        ("2024-04-29T23:30:00+02:00", datetime.date(2024, 4, 29)),
        ("20240429", datetime.date(2024, 4, 29)),
        ("2024-W18-1", datetime.date(2024, 4, 29)),
        ("", None),
    ],
)
def test_dates_are_read_in_every_form_servers_send(
    text: str, date: datetime.date | None
) -> None:
    item = lucca.WorkflowItem.from_dict({"startsOn": text})

    assert read_date(text) == date
    assert item.starts_on == date


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-01-15T09:30:00Z", "2024-01-15T09:30:00+00:00"),
        ("2024-01-15T09:30:00.123456789Z", "2024-01-15T09:30:00.123456+00:00"),
        ("2024-01-15T09:30:00+0530", "2024-01-15T09:30:00+05:30"),
        ("2024-01-15 09:30:00", "2024-01-15T09:30:00"),
        ("2024-01-15T24:00", "2024-01-16T00:00:00"),
        ("2024-01-15", "2024-01-15T00:00:00"),
    ],
)
def test_moments_are_read_in_every_form_servers_send(text: str, moment: str) -> None:
    assert read_datetime(text).isoformat() == moment


@pytest.mark.parametrize("text", ["2024/01/15", "yesterday", "2024-13-45"])
def test_rejects_non_dates(text: str) -> None:
    for read in (read_date, read_datetime):
        with pytest.raises(ValueError, match=r".+"):
            read(text)


def test_texts_are_taken_for_enum_members_and_uuids() -> None:
    from monite_client import Monite

    sent: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        if request.url.path.endswith("/auth/token"):
            body = {"access_token": "x", "expires_in": 1800, "token_type": "Bearer"}
            return httpx.Response(200, json=body)
        return httpx.Response(200, json={"data": []})

    policy = "00000000-0000-4000-8000-0000000000a1"
    with Monite(
        client_id="00000000-0000-4000-8000-0000000000c1",
        client_secret="example",
        entity_id="00000000-0000-4000-8000-0000000000e1",
        transport=httpx.MockTransport(respond),
    ) as monite:
        for ids in ([policy], policy, UUID(policy)):
            monite.approval_policies.list(status="active", id_in=ids)
            query = sent[-1].url.query.decode()
            assert query == f"id__in={policy}&status=active"


@pytest.mark.parametrize(
    "package",
    [vendor.package for vendor in VENDORS.values()],
)
def test_importing_a_client_loads_no_model_and_no_operation(package: str) -> None:
    code = (
        f"import sys, {package}; "
        f"print([n for n in sys.modules if n.startswith('{package}._generated.')])"
    )

    done = subprocess.run(
        [sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True
    )

    assert "models." not in done.stdout
    assert "api." not in done.stdout


def test_what_is_wrong_inside_an_expanded_object_is_an_error() -> None:
    assert piriod.Invoice.from_dict({"customer": "cus_example"}).customer
    place = r"\$\.customer\.aggregations: expected an object, got a list"
    with pytest.raises(ValueError, match=place):
        piriod.Invoice.from_dict({"customer": {"aggregations": [1]}})
