"""What an import costs, and what the package shows."""

from __future__ import annotations

import subprocess
import sys

import monite_client

LOADED = """
import sys
import monite_client
before = {name for name in sys.modules if name.startswith("httpx")}
monite = monite_client.Monite(client_id="c", client_secret="s", entity_id="e")
monite.approval_processes.cancel
models = "monite_client._generated.models."
own = [name for name in sys.modules if name.startswith(models)]
assert not before, before
assert not own, own
"""


def test_importing_loads_neither_httpx_nor_models() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_every_public_name_is_there() -> None:
    for name in monite_client.__all__:
        assert getattr(monite_client, name) is not None
    assert "Monite" in dir(monite_client)
