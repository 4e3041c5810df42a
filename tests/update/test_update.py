"""A new document goes in; a package, a report and a version come out, or nothing."""

from __future__ import annotations

import datetime
import json
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
import yaml

from codegen import documents, journal, measure, pipeline, report, samples, update
from codegen.errors import CodegenError
from codegen.findings import Findings
from codegen.overlay import State
from codegen.vendors import Vendor
from codegen.verdict import Level
from tests.update.conftest import SHOP, Run, git, status
from tests.update.documents import GONE, Document, changed, reply

PATHS = SHOP["paths"]
CANCEL = "/orders/{id}/cancel"
ORDER = "components|schemas|Order"
#: An operation moves, one arrives, a field changes its type, another one comes.
NEW = changed(
    {
        f"paths|{CANCEL}": GONE,
        "paths|/cancellations/{id}": PATHS[CANCEL],
        "paths|/ping": {"get": {"operationId": "ping", "responses": {"204": reply()}}},
        f"{ORDER}|properties|id|type": "string",
        f"{ORDER}|properties|note": {"type": "string"},
        "info|version": "2",
    },
    SHOP,
)


@pytest.fixture(scope="module", autouse=True)
def in_little_time(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Time imports once only, and let mypy keep what it knows between tests."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(measure, "_RUNS", 1)
        patched.setattr(samples, "CACHE", tmp_path_factory.mktemp("mypy"))
        yield


class Built:
    """The package of each document, built once and copied from then on."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[str, pipeline.Result] = {}

    def __call__(self, vendor: Vendor, space: Path) -> pipeline.Result:
        names = ("openapi.yaml", "overlay.yaml", "surface.toml")
        key = "".join((vendor.specs / name).read_text() for name in names)
        if key not in self._known:
            place = Path(tempfile.mkdtemp(dir=self._folder))
            self._known[key] = self.real(vendor, place)
        result, folder = self._known[key], space / vendor.package
        shutil.copytree(result.folder, folder)
        return attrs.evolve(result, vendor=vendor, folder=folder)

    real = staticmethod(pipeline.build)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return Built(tmp_path_factory.mktemp("built"))


@pytest.fixture(autouse=True)
def build_once(built: Built, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "build", built)


@pytest.fixture
def no_types(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out mypy and the clock, where a test is about neither."""
    monkeypatch.setattr(samples, "broken", lambda *_: [])
    monkeypatch.setattr(measure, "import_seconds", lambda *_: [0.1, 0.1])


def text(vendor: Vendor, pattern: str) -> str:
    (file,) = vendor.root.glob(pattern)
    return file.read_text("utf-8")


def test_an_update_writes_everything_that_follows_from_it(
    shop: Vendor, update_shop: Run
) -> None:
    found = update_shop(NEW)

    written = {line[3:].strip('"') for line in status(shop)}
    word = next(name for name in written if "removal" in name)
    word = word.rpartition("/+")[2].removesuffix(".removal.md")
    assert {name for name in written if not name.startswith("generated/")} == {
        "specs/shop/openapi.yaml",
        "specs/shop/surface.toml",
        "specs/specs.lock",
        "reports/shop-2026-11-21.md",
        f"packages/shop-client/changes/+{word}.removal.md",
        f"packages/shop-client/changes/+{word}.feature.md",
    }
    assert documents.load(shop.specs / "openapi.yaml") == NEW
    assert 'cancel = "POST /cancellations/{id}" # kept' in text(shop, "**/surface.toml")
    assert found.verdict
    assert (found.verdict.level, found.verdict.following) == (Level.MAJOR, "0.4.0")
    _check_report(text(shop, "reports/*.md"))


def _check_report(said: str) -> None:
    for part in (
        "# Shop: update of 2026-11-21",
        "From `new.json`: Shop 1 -> Shop 2.",
        "**major**: 0.3.1 -> 0.4.0.",
        "| **yes** | reply-type-changed | `schema Order.id` | integer -> string |",
        "| no | operation-moved | `POST /cancellations/{id}` | was POST /orders/{id}/",
        "3 of 3 operations and 1 of 1 schemas were generated.",
        "| `state-nullable` | needed | 1 |",
        "| **yes** | `models.Order.id` | another type | `id: int` | `id: str` |",
        "| no | `client.ping.list` | new |",
        "| `orders.cancel` | `POST /orders/{id}/cancel` | `POST /cancellations/{id}` |",
        "- `ping.list` = `GET /ping`",
        "Everything that type-checked before still does.",
        "| import, ms |",
    ):
        assert part in said


def test_after_an_update_nothing_has_drifted(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    update_shop(NEW)

    assert pipeline.drift([shop], report=lambda _: None) == []


def test_the_same_document_again_changes_nothing(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    update_shop(NEW)
    git(shop.root, "add", "--all")
    git(shop.root, "commit", "--quiet", "--message", "Update")

    found = update_shop(NEW)

    assert status(shop) == []
    assert found.verdict
    assert found.verdict.level is Level.NONE


def test_the_present_document_in_another_form_keeps_its_text(
    shop: Vendor, update_shop: Run
) -> None:
    path = shop.specs / "openapi.yaml"
    path.write_text("# Transcribed by hand.\n" + path.read_text("utf-8"), "utf-8")
    git(shop.root, "commit", "--quiet", "--all", "--message", "Comment")
    backwards = {key: SHOP[key] for key in reversed(SHOP)}

    update_shop(backwards)

    assert path.read_text("utf-8").startswith("# Transcribed by hand.")
    assert [line for line in status(shop) if "openapi.yaml" in line] == []


def test_a_json_document_is_kept_as_yaml_in_the_vendors_order(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    update_shop(NEW)

    kept = (shop.specs / "openapi.yaml").read_text("utf-8")
    assert kept.startswith("openapi: 3.0.3\ninfo:\n  title: Shop\n  version: '2'\n")
    assert yaml.safe_load(kept) == json.loads(json.dumps(NEW))


def test_check_reports_and_changes_nothing(
    shop: Vendor, update_shop: Run, no_types: None, tmp_path: Path
) -> None:
    copy = tmp_path / "report.md"

    found = update_shop(NEW, check=True, report=copy)

    assert status(shop) == []
    assert copy.read_text("utf-8") == report.markdown(found)


def test_a_repaired_correction_leaves_the_ledger(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    repaired = changed({f"{ORDER}|properties|state|nullable": True}, SHOP)

    found = update_shop(repaired)

    assert found.survey
    assert [o.action.name for o in found.survey.of(State.REPAIRED)] == [
        "state-nullable"
    ]
    ledger = (shop.specs / "overlay.yaml").read_text("utf-8")
    assert "state-nullable" not in ledger
    assert "# About documentation." in ledger
    assert "| `state-nullable` | repaired by the vendor |" in text(shop, "reports/*.md")
    assert pipeline.drift([shop], report=lambda _: None) == []


STALE = changed({f"{ORDER}|properties|state": {"type": "integer"}}, SHOP)


def test_a_stale_correction_stops_the_swap_and_is_reported(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    with pytest.raises(CodegenError, match="state-nullable: at #/components") as caught:
        update_shop(STALE)

    assert status(shop) == []
    assert "The report is .update/shop-2026-11-21.md" in str(caught.value)
    said = text(shop, ".update/shop-2026-11-21.md")
    assert "**Nothing was changed.**" in said
    assert "| `state-nullable` | no longer applicable |" in said
    assert "Orders have no state before they are sent." in said


def test_a_stale_correction_may_be_let_go(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    update_shop(STALE, accept_stale=True)

    assert "state-nullable" not in (shop.specs / "overlay.yaml").read_text("utf-8")
    assert pipeline.drift([shop], report=lambda _: None) == []


def test_a_loss_stops_the_update_and_the_report_says_so(
    shop: Vendor, update_shop: Run
) -> None:
    broken = changed({"components|schemas|Broken": {"type": "array"}}, SHOP)

    with pytest.raises(CodegenError, match=r"Broken: ") as caught:
        update_shop(broken)

    assert status(shop) == []
    assert str(shop.specs / "overlay.yaml") in str(caught.value)
    said = text(shop, ".update/shop-*.md")
    assert "| no | schema-added | `schema Broken` |" in said
    assert "## Losses\n\nNot reached." in said


def test_examples_and_hand_written_code_that_no_longer_fit_are_named(
    shop: Vendor, update_shop: Run
) -> None:
    module = shop.root / "overlays" / "shop_client" / "helpers.py"
    module.write_text(
        "from ._generated.models import Order\n\n\n"
        "def known(order: Order) -> int:\n    return order.id\n"
    )
    git(shop.root, "add", "--all")
    git(shop.root, "commit", "--quiet", "--message", "Help")
    gone = {f"{ORDER}|properties|id|type": "string"}
    stateless = {f"{ORDER}|properties|state|type": "string"}

    found = update_shop(changed({**gone, **stateless}, SHOP), check=True)

    assert found.broken
    (line,) = found.broken
    assert line.startswith("overlays/shop_client/helpers.py:5: Incompatible return")


def test_a_block_in_a_readme_is_named_by_its_own_line(
    shop: Vendor, update_shop: Run
) -> None:
    gone = {f"{ORDER}|properties|state": GONE, f"{ORDER}|required": ["id"]}

    found = update_shop(changed(gone, SHOP), check=True)

    place = "packages/shop-client/README.md:8: "
    assert found.broken == [f'{place}"Order" has no attribute "state"  [attr-defined]']


@pytest.mark.parametrize("kind", [None, [], {"openapi": "3.0.3"}, {"paths": {}}])
def test_what_is_no_document_changes_nothing(
    shop: Vendor, update_shop: Run, kind: Any
) -> None:
    with pytest.raises(CodegenError):
        update_shop(kind)

    assert status(shop) == []


def test_a_document_with_far_fewer_operations_is_refused(
    shop: Vendor, update_shop: Run
) -> None:
    fewer = changed({f"paths|{CANCEL}": GONE}, SHOP)

    with pytest.raises(CodegenError, match="--allow-shrink"):
        update_shop(fewer, allow_shrink=False)

    assert status(shop) == []


def test_nothing_secret_of_a_source_is_reported() -> None:
    shown = update._shown("https://someone:word@api.example.test/a.json?token=secret")

    assert shown == "https://api.example.test/a.json"


def _stages(update_shop: Run, document: Document) -> list[str]:
    stages: list[str] = []
    update_shop(document, stages.append)
    return stages


def test_an_interruption_at_any_stage_leaves_the_tree_as_it_was(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    stages = _stages(update_shop, NEW)
    git(shop.root, "stash", "--include-untracked", "--quiet")

    for stage in stages[:-1]:
        with pytest.raises(KeyboardInterrupt):
            update_shop(NEW, _interrupting(stage))
        assert (stage, status(shop)) == (stage, [])
        left = {file.name for file in (shop.root / journal.SPACE).iterdir()}
        assert left <= {"lock", "mypy"}
    assert len(stages) > 12


def _interrupting(stage: str) -> Any:
    def reached(found: str) -> None:
        if found == stage:
            raise KeyboardInterrupt

    return reached


def test_after_an_interruption_the_update_can_be_repeated(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    with pytest.raises(KeyboardInterrupt):
        update_shop(NEW, _interrupting("generated/shop_client taken away"))

    update_shop(NEW)

    assert pipeline.drift([shop], report=lambda _: None) == []


def test_a_second_document_on_one_day_keeps_the_first_report(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    update_shop(NEW)
    update_shop(changed({"info|version": "3", f"{ORDER}|required": []}, NEW))

    assert len(list(shop.root.glob("reports/shop-2026-11-21*.md"))) == 2
    assert len(list(shop.root.glob("packages/shop-client/changes/*.md"))) >= 4


def test_the_short_report_fits_a_terminal() -> None:
    found = Findings(
        vendor=Vendor("shop", "shop_client", "Shop"),
        sources=("new.json",),
        day=datetime.date(2026, 11, 21),
        old=SHOP["info"],
        new=NEW["info"],
        changes=[],
    )

    assert report.short(found).splitlines() == [
        "Shop: Shop 1 -> Shop 2",
        "  document: 0 changes, 0 breaking",
    ]
