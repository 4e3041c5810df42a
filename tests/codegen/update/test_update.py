"""A new document goes in; a package, a report and a version come out."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from codegen import pipeline
from codegen.correct.overlay import State
from codegen.openapi import load
from codegen.update import report
from codegen.update.result import UpdateResult
from codegen.update.version_bump import Level
from codegen.vendors import Vendor
from tests.codegen.update.conftest import NEW, ORDER, SHOP, Run, git, status, text
from tests.support.shop_documents import GONE, changed

pytestmark = pytest.mark.usefixtures("build_once")


def test_an_update_writes_everything_that_follows_from_it(
    shop: Vendor, update_shop: Run
) -> None:
    result = update_shop(NEW)

    written = {line[3:].strip('"') for line in status(shop)}
    word = next(name for name in written if "removal" in name)
    word = word.rpartition("/+")[2].removesuffix(".removal.md")
    assert {name for name in written if not name.startswith("generated/")} == {
        "specs/shop/openapi.yaml",
        "specs/shop/surface.toml",
        "specs/specs.lock",
        "reports/shop-2026-11-21.md",
        "reports/shop-2026-11-21-whole.md",
        f"packages/shop-client/changes/+{word}.removal.md",
        f"packages/shop-client/changes/+{word}.feature.md",
    }
    assert load.load(shop.specs / "openapi.yaml") == NEW
    assert 'cancel = "POST /cancellations/{id}" # kept' in text(shop, "**/surface.toml")
    assert result.version_bump
    assert (result.version_bump.level, result.version_bump.next_version) == (
        Level.MAJOR,
        "0.4.0",
    )
    for part in (
        "# Shop: update of 2026-11-21",
        "From `new.json`: Shop 1 -> Shop 2.",
        "**major**: 0.3.1 -> 0.4.0",
        "- **response-type-changed**: code reads the old type (`schema Order.id`)",
        "- `orders.cancel`: the operation has moved",
        "- `ping`: `list`",
        "- `models.Order`: changed `id`",
        "3 of 3 operations and 1 of 1 schemas were generated; 0 accepted losses.",
        "Every difference by itself: `reports/shop-2026-11-21-whole.md`.",
    ):
        assert part in text(shop, "reports/shop-2026-11-21.md")
    for part in (
        "| **yes** | response-type-changed | `schema Order.id` | integer -> string |",
        "| no | operation-moved | `POST /cancellations/{id}` | was POST /orders/{id}/",
        "| `state-nullable` | needed | 1 |",
        "| **yes** | `models.Order.id` | another type | `id: int` | `id: str` |",
        "| no | `client.ping.list` | new |",
        "| `orders.cancel` | `POST /orders/{id}/cancel` | `POST /cancellations/{id}` |",
        "- `ping.list` = `GET /ping`",
        "Everything that type-checked before still does.",
    ):
        assert part in text(shop, "reports/*-whole.md")


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

    result = update_shop(NEW)

    assert status(shop) == []
    assert result.version_bump
    assert result.version_bump.level is Level.NONE


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


def test_the_diff_of_a_document_is_the_vendors_change(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    path = shop.specs / "openapi.yaml"
    path.write_text("# Transcribed by hand.\n" + path.read_text("utf-8"), "utf-8")
    git(shop.root, "commit", "--quiet", "--all", "--message", "Comment")

    update_shop(changed({f"{ORDER}|properties|note": {"type": "string"}}, SHOP))

    assert git(shop.root, "diff", "--numstat", "--", str(path)).split()[:2] == [
        "2",
        "0",
    ]
    assert path.read_text("utf-8").startswith("# Transcribed by hand.\n")


def test_check_reports_and_changes_nothing(
    shop: Vendor, update_shop: Run, no_types: None, tmp_path: Path
) -> None:
    copy = tmp_path / "report.md"

    result = update_shop(NEW, check=True, report=copy)

    assert status(shop) == []
    assert copy.read_text("utf-8") == report.markdown(result, "report-whole.md")
    assert copy.with_name("report-whole.md").is_file()


def test_a_repaired_correction_leaves_the_ledger(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    repaired = changed({f"{ORDER}|properties|state|nullable": True}, SHOP)

    result = update_shop(repaired)

    assert result.survey
    assert [o.action.name for o in result.survey.of(State.REPAIRED)] == [
        "state-nullable"
    ]
    ledger = (shop.specs / "overlay.yaml").read_text("utf-8")
    assert "state-nullable" not in ledger
    assert "# About documentation." in ledger
    assert "| `state-nullable` | repaired by the vendor |" in text(
        shop, "reports/*-whole.md"
    )
    assert pipeline.drift([shop], report=lambda _: None) == []


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

    result = update_shop(changed({**gone, **stateless}, SHOP), check=True)

    assert result.type_errors
    (line,) = result.type_errors
    assert line.startswith("overlays/shop_client/helpers.py:5: Incompatible return")


def test_a_block_in_a_readme_is_named_by_its_own_line(
    shop: Vendor, update_shop: Run
) -> None:
    gone = {f"{ORDER}|properties|state": GONE, f"{ORDER}|required": ["id"]}

    result = update_shop(changed(gone, SHOP), check=True, drop_stale=True)

    place = "packages/shop-client/README.md:8: "
    assert result.type_errors == [
        f'{place}"Order" has no attribute "state"  [attr-defined]'
    ]


def test_a_second_document_on_one_day_keeps_the_first_report(
    shop: Vendor, update_shop: Run, no_types: None
) -> None:
    update_shop(NEW)
    git(shop.root, "add", "--all")
    git(shop.root, "commit", "--quiet", "--message", "Update")
    update_shop(changed({"info|version": "3", f"{ORDER}|required": []}, NEW))

    assert len(list(shop.root.glob("reports/shop-2026-11-21*.md"))) == 4
    assert len(list(shop.root.glob("packages/shop-client/changes/*.md"))) >= 4


def test_the_short_report_fits_a_terminal() -> None:
    result = UpdateResult(
        vendor=Vendor("shop", "shop_client", "Shop"),
        sources=("new.json",),
        day=datetime.date(2026, 11, 21),
        old=SHOP["info"],
        new=NEW["info"],
        changes=[],
    )

    assert report.short(result).splitlines() == [
        "Shop: Shop 1 -> Shop 2",
        "  document: 0 changes, 0 breaking",
    ]
