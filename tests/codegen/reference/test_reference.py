"""The reference has a place for every operation, and the guides include programs."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest
import yaml

from codegen.errors import CodegenError
from codegen.reference import assistants, models, site
from codegen.reference.markdown import code, index_page, resource_page, statuses
from codegen.reference.sources import Package, load
from codegen.vendors import ROOT, VENDORS

PIRIOD = VENDORS["piriod"]
LINK = "[examples/shared/limits.py](../../examples/shared/limits.py{})"


@pytest.fixture(scope="module")
def piriod() -> Package:
    return load(PIRIOD)


@pytest.fixture(scope="module")
def pages(piriod: Package) -> dict[str, str]:
    document = json.loads((PIRIOD.generated / "document.json").read_text("utf-8"))
    known = statuses(document)
    return {r.name: resource_page(piriod, r, known) for r in piriod.resources}


def test_every_operation_has_a_heading_with_its_request(
    piriod: Package, pages: dict[str, str]
) -> None:
    document = json.loads((PIRIOD.generated / "document.json").read_text("utf-8"))
    operations = {(http, path) for http, path in statuses(document)}
    sent = {
        (method.request.http, method.request.path)
        for resource in piriod.resources
        for method in resource.methods
        if method.request
    }

    assert sent == operations
    for resource in piriod.resources:
        for method in resource.methods:
            assert f"{{ #{method.name} }}" in pages[resource.name]
            assert f"({resource.name}.md#{method.name})" in index_page(piriod)


def test_every_model_has_a_heading_to_which_types_lead(
    piriod: Package, pages: dict[str, str]
) -> None:
    written = dict(models.pages(piriod))
    init = (PIRIOD.generated / "models" / "__init__.py").read_text("utf-8")
    imports = [n for n in ast.walk(ast.parse(init)) if isinstance(n, ast.ImportFrom)]
    names = [a.name for n in imports if n.level for a in n.names if a.name[0].isupper()]

    headings = [h for t in written.values() for h in re.findall(r"{ #(\S+) }", t)]
    assert sorted(headings) == sorted(f"models.{name}" for name in names)
    assert "models/s.md#models.Source)" in written["models.md"]
    assert "[models.Source](models/s.md#models.Source)" in pages["sources"]
    assert "[models.Customer](c.md#models.Customer)" in written["models/s.md"]


def test_a_method_shows_call_types_errors_and_statuses(pages: dict[str, str]) -> None:
    text = pages["cancellations"].partition("{ #create }")[2].partition("\n## ")[0]

    assert "piriod.cancellations.create(" in text
    assert code("POST /cancellations/") in text
    assert f"`retention` (required)\n:   {code('int')}" in text
    assert "[`StatusError`](errors.md#StatusError)" in text
    assert "| 201 |" in text


def test_a_link_to_a_program_becomes_its_part_with_the_imports_it_needs() -> None:
    text = site.included(LINK.format(' "limits"') + "\n", "page.md")

    assert "from monite_client import Monite, RetryPolicy, Throttle, Timeout" in text
    assert "monite = Monite(" in text
    assert "def main" not in text
    assert "8<" not in text


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("[Retries](../retries.md#rule)", "[Retries](../retries.md#rule)"),
        ("![Parts](../images/parts.svg)", "![Parts](../images/parts.svg)"),
        ("[programs](../../examples)", "programs (`examples`)"),
        ("[policy](../../specs/README.md#names)", "policy (`specs/README.md`)"),
    ],
)
def test_links_lead_to_pages_and_pictures_and_name_other_files(
    link: str, expected: str
) -> None:
    assert site.inside(link, Path("guides/errors.md")) == expected


@pytest.mark.parametrize(
    ("link", "message"),
    [
        (LINK.format(' "nothing"'), "not marked"),
        (LINK.replace("limits", "nowhere").format(""), "not there"),
    ],
)
def test_a_link_that_leads_nowhere_is_refused(link: str, message: str) -> None:
    with pytest.raises(CodegenError, match=f"page.md includes .*{message}"):
        site.included(link, "page.md")


def test_the_index_for_assistants_names_files_that_are_there(tmp_path: Path) -> None:
    pages, html = tmp_path / "docs", tmp_path / "site"
    (pages / "guides").mkdir(parents=True)
    html.mkdir()
    front = '---\ntitle: "Errors"\ndescription: "What to catch."\n---\n\n'
    text = f"{front}# Errors\n\nText.\n"
    (pages / "guides" / "errors.md").write_text(text)

    assistants.write(pages, html, [("Guides", "guides/*.md")])

    index = (html / "llms.txt").read_text()
    assert "- [Errors](guides/errors.md): What to catch." in index
    for place in re.findall(r"\]\((.+?)\)", index):
        assert (html / place).read_text() == text
    assert "Text." in (html / "llms-full.txt").read_text()


def test_each_package_has_an_index_of_its_own(tmp_path: Path) -> None:
    pages, html = tmp_path / "docs", tmp_path / "site"
    folder = pages / "reference" / "acme"
    folder.mkdir(parents=True)
    html.mkdir()
    (pages / "acme.md").write_text("# Acme\n")
    (folder / "books.md").write_text("# books\n")

    assistants.write(pages, html, [])

    index = html / "reference" / "acme" / "llms.txt"
    places = re.findall(r"\]\((.+?)\)", index.read_text())
    assert places == ["../../acme.md", "books.md"]
    assert all((index.parent / place).is_file() for place in places)


def test_every_page_of_the_navigation_is_there() -> None:
    config = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))

    named = set(re.findall(r"[\w/]+\.md", str(config["nav"])))
    written = {
        page.relative_to(ROOT / "docs").as_posix()
        for page in (ROOT / "docs").rglob("*.md")
    }
    assert {page for page in written if not page.startswith("methods/")} == named
