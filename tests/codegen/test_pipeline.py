"""From a document to a package: nothing is lost, and nothing half done."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any

import pytest

from codegen import pipeline
from codegen.__main__ import main
from codegen.errors import CodegenError
from codegen.generate import template_patches
from codegen.vendors import VENDORS, Vendor
from codegen.verify import lock
from tests.support.vendor_folder import MakeVendor

UNREADABLE = {"type": "array"}  # no `items`: the generator cannot read it


def files(folder: Path) -> dict[str, bytes]:
    results = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in results}


def generate(vendor: Vendor) -> pipeline.Result:
    return pipeline.generate([vendor], report=lambda _: None)[0]


def test_every_operation_and_schema_is_counted(
    make_vendor: MakeVendor, document: dict[str, Any]
) -> None:
    result = generate(make_vendor(document)).census

    assert (result.operations, result.operations_generated) == (2, 2)
    assert (result.schemas, result.schemas_generated) == (2, 2)
    assert result.losses == ()


def test_a_lost_schema_stops_the_build_and_is_named_with_its_reason(
    make_vendor: MakeVendor, document: dict[str, Any]
) -> None:
    document["components"]["schemas"]["Broken"] = UNREADABLE
    vendor = make_vendor(document)

    with pytest.raises(CodegenError) as caught:
        generate(vendor)

    assert "Broken: " in str(caught.value)
    assert "must have items" in str(caught.value)
    assert not vendor.generated.exists()


def test_a_lost_operation_stops_the_build_and_is_named(
    make_vendor: MakeVendor, document: dict[str, Any]
) -> None:
    operation = document["paths"]["/orders"]["get"]
    operation["parameters"][0]["schema"] = {"type": "array", "items": UNREADABLE}

    with pytest.raises(CodegenError, match="GET /orders: "):
        generate(make_vendor(document))


def test_a_loss_accepted_by_name_passes_and_is_recorded(
    make_vendor: MakeVendor, document: dict[str, Any]
) -> None:
    document["components"]["schemas"]["Broken"] = UNREADABLE
    settings = {"accepted_losses": {"Broken": "nobody refers to it"}}
    vendor = make_vendor(document, settings=settings)

    generate(vendor)

    recorded = lock.read(vendor.root / "specs" / "specs.lock")
    assert recorded["vendors"]["example"]["losses"] == ["Broken"]


def test_an_acceptance_without_a_loss_is_refused(
    make_vendor: MakeVendor, document: dict[str, Any]
) -> None:
    settings = {"accepted_losses": {"Order": "no reason"}}

    with pytest.raises(CodegenError, match="accepts the loss of 'Order'"):
        generate(make_vendor(document, settings=settings))


def test_two_operations_of_one_name_get_a_module_each(
    make_vendor: MakeVendor, document: dict[str, Any]
) -> None:
    twin = document["paths"]["/orders"]["get"]
    document["paths"]["/all-orders"] = {"get": {**twin, "operationId": "listOrders"}}

    result = generate(make_vendor(document)).census

    assert result.operations_generated == 3


def test_a_failure_leaves_generated_and_lock_as_they_were(
    make_vendor: MakeVendor, document: dict[str, Any]
) -> None:
    vendor = make_vendor(document)
    generate(vendor)
    lock_file = vendor.root / "specs" / "specs.lock"
    before = files(vendor.generated), lock_file.read_bytes()
    document["components"]["schemas"]["Broken"] = UNREADABLE

    with pytest.raises(CodegenError):
        generate(make_vendor(document))

    assert (files(vendor.generated), lock_file.read_bytes()) == before


def test_what_the_document_no_longer_has_disappears(
    make_vendor: MakeVendor, document: dict[str, Any]
) -> None:
    vendor = make_vendor(document)
    generate(vendor)
    (vendor.generated / "stray.py").touch()
    del document["paths"]["/orders/{id}/cancel"]

    generate(make_vendor(document))

    assert not (vendor.generated / "stray.py").exists()
    api = (vendor.generated / "api" / "orders.py").read_text("utf-8")
    assert "def _list_orders_kwargs(" in api
    assert "def _cancel_order_kwargs(" not in api


def test_the_output_is_the_same_whatever_surrounds_it(
    make_vendor: MakeVendor,
    document: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    vendor = make_vendor(document)
    generate(vendor)
    first = files(vendor.generated)
    hostile = tmp_path / "hostile"
    hostile.mkdir()
    ruff = hostile / "ruff"
    ruff.write_text("#!/bin/sh\nexit 3\n")
    ruff.chmod(ruff.stat().st_mode | stat.S_IXUSR)
    (tmp_path / "pyproject.toml").write_text("[tool.ruff]\nline-length = 40\n")
    (tmp_path / "ruff.toml").write_text("line-length = 40\nindent-width = 2\n")
    (tmp_path / ".gitignore").write_text("*\n")
    monkeypatch.setenv("PATH", f"{hostile}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("TMPDIR", str(hostile))
    monkeypatch.setenv("PYTHONPATH", ".")
    monkeypatch.chdir(hostile)

    generate(vendor)

    assert files(vendor.generated) == first


def test_drift_names_changed_added_and_missing_files(
    make_vendor: MakeVendor, document: dict[str, Any]
) -> None:
    vendor = make_vendor(document)
    generate(vendor)
    (vendor.generated / "models" / "orders.py").write_text("")
    (vendor.generated / "extra.py").touch()
    (vendor.generated / "types.py").unlink()

    names = pipeline.drift([vendor], report=lambda _: None)

    assert names == [
        "generated/example_client/extra.py",
        "generated/example_client/models/orders.py",
        "generated/example_client/types.py",
    ]


def test_drift_notices_a_document_that_the_lock_does_not_know(
    make_vendor: MakeVendor, document: dict[str, Any]
) -> None:
    vendor = make_vendor(document)
    generate(vendor)
    document["info"]["contact"] = {"name": "Support"}

    names = pipeline.drift([make_vendor(document)], report=lambda _: None)

    assert names == [
        "generated/example_client/document.json",
        "generated/example_client/source.py",
        "specs/specs.lock (entry example)",
    ]


def test_a_correction_that_does_not_fit_stops_the_build(
    make_vendor: MakeVendor, document: dict[str, Any]
) -> None:
    stale = {
        "target": "$.components.schemas.Order.properties.due",
        "description": "the date carries a time",
        "x-name": "due-carries-a-time",
        "x-evidence": "example",
        "x-expect": {"format": "date-time"},
        "update": {"format": "date-time"},
    }

    with pytest.raises(CodegenError, match="due-carries-a-time: no longer applicable"):
        generate(make_vendor(document, actions=[stale]))


def test_a_changed_template_of_the_generator_stops_the_build(
    make_vendor: MakeVendor, document: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = template_patches.Patch(
        "types.py.jinja", "a reason", "text of a later release", ""
    )
    monkeypatch.setattr(template_patches, "PATCHES", (*template_patches.PATCHES, moved))

    with pytest.raises(CodegenError, match=r"types\.py\.jinja has changed.*a reason"):
        generate(make_vendor(document))


def test_the_command_prints_one_sentence_and_fails(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["generate", "nobody"]) == 1

    assert capsys.readouterr().err == (
        f"codegen: No vendor is called 'nobody'; there are: {', '.join(VENDORS)}.\n"
    )


@pytest.mark.parametrize("name", VENDORS)
def test_the_documents_and_their_corrections_are_valid(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["validate", name]) == 0, capsys.readouterr().err
