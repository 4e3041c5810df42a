"""What an import costs, and what the package shows."""

from __future__ import annotations

import subprocess
import sys

import piriod_client

LOADED = """
import sys
import piriod_client
before = {name for name in sys.modules if name.startswith("httpx")}
piriod = piriod_client.Piriod(token="t")
piriod.cancellations
models = "piriod_client._generated.models."
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
    for name in piriod_client.__all__:
        assert getattr(piriod_client, name) is not None
    assert "Piriod" in dir(piriod_client)
