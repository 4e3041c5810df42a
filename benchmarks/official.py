"""The vendor's own package of Monite, in an environment of its own, beside ours.

The requests, the bytes of the responses and the server are the same for both; each is
compared with bare httpx in its own process, which makes the same requests and parses
the same bytes with ``json.loads``.
"""

from __future__ import annotations

import io
import json
import subprocess
import zipfile
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from startup import new_environment

LOCK = Path(__file__).resolve().parents[1] / "requirements" / "peers.txt"
_FOLDER = "official"
ID = "00000000-0000-4000-8000-000000000001"
TAG = {"id": ID, "name": "Example", "created_at": "2024-05-25T12:00:00+00:00"}
TAG |= {"updated_at": TAG["created_at"]}
POLICY = {
    **TAG,
    "created_by": ID,
    "script": [{"call": "ApprovalRequests.request_approval_by_users"}],
    "status": "active",
    "description": "Example",
}
#: What the server sends, by a part of the path.
BODIES: Mapping[str, bytes] = {
    "approval_policies": json.dumps({"data": [POLICY] * 100}).encode(),
    "tags": json.dumps(TAG).encode(),
    "auth": b'{"access_token": "example", "token_type": "bearer", "expires_in": 1800}',
}

CLIENTS = {
    "ours": """
from monite_client import Monite
client = Monite(
    token="example", version="2024-05-25", base_url=sys.argv[1],
    entity_id=ID, allow_plain_http=True,
)
def call():
    return client.tags.get(ID)
def listing():
    return client.approval_policies.list(limit=100)
""",
    "official": """
from monite import Monite
client = Monite(
    token="example", monite_version="2024-05-25", base_url=sys.argv[1],
    monite_entity_id=ID,
)
def call():
    return client.tags.get_by_id(ID)
def listing():
    return client.approval_policies.get(limit=100).data
""",
}
_IMPORTS = f"import json, sys\nID = {ID!r}\n"
_FIRST = "assert call().name\n"
_MEASURE = """
import httpx
from time import process_time
bare = httpx.Client()
def bare_call():
    return bare.get(f"{sys.argv[1]}/tags/{ID}").json()
def bare_listing():
    return bare.get(f"{sys.argv[1]}/approval_policies?limit=100").json()["data"]
def read(records):
    for each in records:
        each.id, each.name, each.status, each.created_at, each.script
def seconds(work, times):
    since = process_time()
    for _ in range(times):
        work()
    return process_time() - since
ratios = {"call": [], "list": []}
for _ in range(int(sys.argv[2])):
    ratios["call"].append(seconds(call, 100) / seconds(bare_call, 100))
    listed = seconds(lambda: read(listing()), 5) / seconds(bare_listing, 5)
    ratios["list"].append(listed)
print(json.dumps(ratios))
"""


def environment(space: Path) -> str:
    """Return the Python of a new environment that holds the vendor's package."""
    requirement = f"--requirement={LOCK}"
    new_environment(space / _FOLDER, "--require-hashes", requirement)
    return python(space)


def python(space: Path) -> str:
    """Return the Python of the environment that was made."""
    return str(space / _FOLDER / "bin" / "python")


def first_call(kind: str) -> str:
    """Return a program that imports a client and makes one call."""
    return _IMPORTS + CLIENTS[kind] + _FIRST


def ratios(python: str, kind: str, url: str, rounds: int) -> dict[str, list[float]]:
    """Return CPU of a call, and of a list of 100, over bare httpx, for each round."""
    program = _IMPORTS + CLIENTS[kind] + _FIRST + _MEASURE
    command = [python, "-P", "-c", program, url, str(rounds)]
    run = subprocess.run(command, check=True, capture_output=True, text=True)
    data: dict[str, list[float]] = json.loads(run.stdout)
    return data


def wheel_size(python: str) -> float:
    """Return the megabytes of the vendor's package, compressed as in a wheel."""
    (folder,) = Path(python).parents[1].glob("lib/python*/site-packages")
    (record,) = folder.glob("monite-*.dist-info/RECORD")
    names = [line.split(",")[0] for line in record.read_text("utf-8").splitlines()]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            if not name.endswith(".pyc"):
                archive.write(folder / name, name)
    return len(packed.getvalue()) / 1e6


def medians(mapping: Mapping[str, list[float]]) -> dict[str, float]:
    """Return the median of each figure."""
    return {name: median(samples) for name, samples in mapping.items()}
