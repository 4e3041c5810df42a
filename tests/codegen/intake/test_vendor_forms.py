"""Documents in the forms in which the vendors publish them go in as they are."""

from __future__ import annotations

import copy
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from codegen.correct import check
from codegen.correct.overlay import State
from codegen.intake import read
from codegen.openapi import load
from codegen.openapi.walk import Document, operations
from codegen.vendors import VENDORS
from tests.support.swagger_form import swagger_form

_FORM = ("style", "form")


def _vendored(name: str) -> Document:
    return load.load(VENDORS[name].specs / "openapi.yaml")


def _read(folder: Path, present: Document, forms: Sequence[Document]) -> Document:
    files = [folder / f"{index}.json" for index, _ in enumerate(forms)]
    for file, form in zip(files, forms, strict=True):
        file.write_text(json.dumps(form), "utf-8")
    return read.read([str(file) for file in files], present)


def _not_needed(name: str, document: Document) -> set[str]:
    ledger = check.survey(document, VENDORS[name].specs / "overlay.yaml")
    outcomes = ledger.outcomes
    return {o.action.name for o in outcomes if o.state is not State.NEEDED}


def _named(document: Document) -> dict[str, Any]:
    return {f"{method} {path}": item for method, path, item in operations(document)}


def _plain(operation: dict[str, Any]) -> dict[str, Any]:
    """Without the id, and without the style that is the default of a query."""
    mapping = {key: item for key, item in operation.items() if key != "operationId"}
    mapping["parameters"] = [
        {key: item for key, item in parameter.items() if (key, item) != _FORM}
        for parameter in operation.get("parameters", ())
    ]
    return mapping


def test_kantata_as_swagger(tmp_path: Path) -> None:
    """Swagger 2.0 with titles as ids, ``A::B`` as names and no security."""
    present = _vendored("kantata_ox")
    form = swagger_form(present)
    assert any("::" in name for name in form["definitions"])
    document = _read(tmp_path, present, [form])
    old, new = _named(present), _named(document)
    assert new.keys() == old.keys()
    assert [k for k in old if _plain(new[k]) != _plain(old[k])] == []
    assert document["components"]["schemas"].keys() == (
        present["components"]["schemas"].keys()
    )
    # The scheme that this correction takes out is the one thing the form has not.
    assert _not_needed("kantata_ox", document) == {"bearer-scheme-is-no-header"}


def test_monite_with_internal_operations(tmp_path: Path) -> None:
    """A hundred more operations, as the vendor's own document has them."""
    present = _vendored("monite")
    form = json.loads(json.dumps(present, default=str))
    public = form["paths"]["/approval_policies/{approval_policy_id}"]
    for index in range(100):
        area = ("portal/v1", "internal", "ai", "frontend")[index % 4]
        item = copy.deepcopy({"get": public["get"]})
        item["get"]["operationId"] = f"get_hidden_{index}"
        form["paths"][f"/{area}/hidden_{index}/{{approval_policy_id}}"] = item
    document = _read(tmp_path, present, [form])
    assert len(_named(document)) == len(_named(present)) + 100
    assert _named(present).keys() <= _named(document).keys()
    assert _not_needed("monite", document) == set()


def test_lucca_in_two_documents(tmp_path: Path) -> None:
    """Absences have a document of their own, with the same components."""
    present = _vendored("lucca_timmi")
    forms = [copy.deepcopy(present) for _ in range(2)]
    absences = {p for p in present["paths"] if "leave" in p.lower()}
    forms[0]["paths"] = {p: i for p, i in present["paths"].items() if p not in absences}
    forms[1]["paths"] = {p: present["paths"][p] for p in absences}
    forms[1]["info"]["title"] = "Absences"
    assert all(form["paths"] for form in forms)
    document = _read(tmp_path, present, forms)
    assert _named(document).keys() == _named(present).keys()
    assert _not_needed("lucca_timmi", document) == set()
