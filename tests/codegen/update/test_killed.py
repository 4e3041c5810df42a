"""What an update that was killed left half done, the next command puts back."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import __main__
from codegen.update import journal, run
from codegen.vendors import ROOT, Vendor
from tests.codegen.update.conftest import NEW, status

KILLED = """
import os, sys
from pathlib import Path
from codegen.update import run, type_check
from codegen.vendors import Vendor
root, source, stage, signal = sys.argv[1:]
type_check.new_type_errors = lambda *_: []
def on_stage(found):
    if found == stage:
        os.kill(os.getpid(), int(signal))
vendor = Vendor("shop", "shop_client", "Shop", root=Path(root))
run.run(vendor, [source], on_stage=on_stage)
"""


@pytest.mark.parametrize(
    ("stage", "sign"),
    [
        ("document read", signal.SIGKILL),
        ("package built", signal.SIGKILL),
        ("specs/shop/openapi.yaml put in place", signal.SIGTERM),
        ("generated/shop_client taken away", signal.SIGKILL),
    ],
)
def test_after_a_killed_update_the_next_command_leaves_git_status_clean(
    shop: Vendor, tmp_path: Path, stage: str, sign: signal.Signals
) -> None:
    source = tmp_path / "new.json"
    source.write_text(json.dumps(NEW), "utf-8")
    arguments = [str(shop.root), str(source), stage, str(int(sign))]

    done = subprocess.run([sys.executable, "-c", KILLED, *arguments], cwd=ROOT)

    assert done.returncode == -sign
    journal.recover(shop.root)
    assert status(shop) == []


def test_control_c_ends_the_command_with_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(run, "run", interrupted)
    monkeypatch.setattr(__main__, "ROOT", tmp_path)

    assert __main__.main(["update", "monite", "new.json"]) == 130
    assert capsys.readouterr().err == "codegen: interrupted; nothing was changed.\n"


@pytest.mark.parametrize("name", ["drift", "generate", "patched", "validate"])
def test_every_command_first_puts_back_what_was_left_half_done(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    name: str,
) -> None:
    work = tmp_path / journal.SPACE / "work-left"
    (work / "old").mkdir(parents=True)
    (work / "old" / "specs.lock").write_text("old")
    entries = [{"name": "specs.lock", "existed": True}]
    left = {"work": "work-left", "entries": entries}
    (tmp_path / journal.SPACE / "journal.json").write_text(json.dumps(left))
    monkeypatch.setattr(__main__, "ROOT", tmp_path)

    assert __main__.main([name, "nobody"]) == 1

    assert (tmp_path / "specs.lock").read_text() == "old"
    assert "An interrupted update has been put back." in capsys.readouterr().err
