"""The vendor's own package of Monite, in the environment of the peers, beside ours.

The requests, the bytes of the responses and the server are the same for both; each is
compared with bare httpx in its own process, which makes the same requests and parses
the same bytes with ``json.loads``.
"""

from __future__ import annotations

import io
import json
import sys
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median

import certifi
import instructions
import trustme
from environments import Run
from measure import Row, child_cpu, child_json, medians
from server import response, server

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
_TOKEN = b'{"access_token": "example", "token_type": "bearer", "expires_in": 1800}'
RESPONSES = {
    "approval_policies": response(json.dumps({"data": [POLICY] * 100}).encode()),
    "tags": response(json.dumps(TAG).encode()),
    "auth": response(_TOKEN),
}
_IMPORTS = f"import json, sys\nID = {ID!r}\n"
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
#: A program that imports a client, gets a token and makes one call; the same requests
#: with httpx; and without the token, which the vendor's client is given.
_FIRST = """
from monite_client import Monite
client = Monite(
    client_id="example", client_secret="example", version="2024-05-25",
    base_url=sys.argv[1], entity_id=ID,
)
assert client.tags.get(ID).name == "Example"
"""
_BARE_FIRST = """
import httpx
client = httpx.Client()
data = {"client_id": "example", "client_secret": "example"}
token = client.post(f"{sys.argv[1]}/auth/token", json=data).json()["access_token"]
headers = {"Authorization": f"Bearer {token}"}
tag = client.get(f"{sys.argv[1]}/tags/{ID}", headers=headers)
assert tag.json()["name"] == "Example"
"""
_BARE_TAG = """
import httpx
assert httpx.Client().get(f"{sys.argv[1]}/tags/{ID}").json()["name"] == "Example"
"""
_OFFICIAL_TAG = 'assert call().name == "Example"\n'
_MEASURE = """
import httpx
from time import process_time
bare = httpx.Client()
def bare_call():
    return bare.get(f"{sys.argv[1]}/tags/{ID}").json()
def bare_listing():
    return bare.get(f"{sys.argv[1]}/approval_policies?limit=100").json()["data"]
def read():
    records = list(listing())
    for each in records:
        each.id, each.name, each.status, each.created_at, each.script
    return records
assert call().name == bare_call()["name"] == "Example"
assert len(read()) == len(bare_listing()) == 100
def seconds(work, times):
    since = process_time()
    for _ in range(times):
        work()
    return process_time() - since
def ratio(ours, base, turns, times):
    taken = [(seconds(ours, times), seconds(base, times)) for _ in range(turns)]
    return sum(one for one, _ in taken) / sum(other for _, other in taken)
ratios = {"call": [], "list": []}
for _ in range(int(sys.argv[2])):
    ratios["call"].append(ratio(call, bare_call, 10, 10))
    ratios["list"].append(ratio(read, bare_listing, 5, 1))
print(json.dumps(ratios))
"""


def first_call(run: Run) -> Iterator[Row]:
    """Compare processes that import a client of Monite and call, and httpx alone."""
    # As with a vendor: both read all usual roots, and one more.
    env = {**run.site("monite_client"), "SSL_CERT_FILE": str(_roots(run.space))}
    with server(RESPONSES, run.space / "server.pem") as url:
        programs = {"ours": _FIRST, "bare": _BARE_FIRST, "floor": "import httpx"}
        commands = {
            name: [run.clients, "-c", _IMPORTS + program, url]
            for name, program in programs.items()
        }
        for command in commands.values():
            child_cpu(command, env)  # writes bytecode
        rounds = [
            {name: child_cpu(command, env) for name, command in commands.items()}
            for _ in range(run.rounds(15))
        ]
        beside = {"import httpx": median(r["floor"] / r["bare"] for r in rounds)}
        counts: Mapping[str, float] = {}
        if not run.quick:
            beside["official"] = _official_first(url, run, env)
            counts = instructions.whole(commands, env)
    samples = [taken["ours"] / taken["bare"] for taken in rounds]
    counted = instructions.ratio(counts, "ours", "bare")
    yield Row(
        "first call, Monite", "httpx, same requests", samples, 1.05, beside, counted
    )


def _roots(folder: Path) -> Path:
    """Write a certificate for a server; return the usual roots and the one it needs."""
    authority = trustme.CA()
    certificate = authority.issue_cert("127.0.0.1")
    certificate.private_key_and_cert_chain_pem.write_to_path(str(folder / "server.pem"))
    bundle = folder / "roots.pem"
    bundle.write_bytes(Path(certifi.where()).read_bytes())
    authority.cert_pem.write_to_path(str(bundle), append=True)
    return bundle


def _official_first(url: str, run: Run, env: Mapping[str, str]) -> float:
    theirs = _IMPORTS + CLIENTS["official"] + _OFFICIAL_TAG
    commands = [
        [run.peers, "-c", program, url] for program in (theirs, _IMPORTS + _BARE_TAG)
    ]
    for command in commands:
        child_cpu(command, env)  # writes bytecode
    ratios = []
    for _ in range(run.rounds(5)):
        official, bare = (child_cpu(command, env) for command in commands)
        ratios.append(official / bare)
    return median(ratios)


def rows(run: Run) -> Iterator[Row]:
    """Compare a call and a list of Monite with httpx, ours and the vendor's client."""
    with server(RESPONSES) as url:
        ours = _ratios(sys.executable, "ours", url, run)
        theirs = {} if run.quick else medians(_ratios(run.peers, "official", url, run))
    for name, work in (("call", "Monite tag"), ("list", "Monite list of 100 policies")):
        beside = {"official": theirs[name]} if theirs else {}
        base = "httpx and json.loads"
        yield Row(f"{work}, sync", base, ours[name], None, beside)


def _ratios(python: str, kind: str, url: str, run: Run) -> dict[str, list[float]]:
    """Return CPU of a call, and of a list of 100, over bare httpx, for each round."""
    program = _IMPORTS + CLIENTS[kind] + _MEASURE
    data: dict[str, list[float]] = child_json(
        [python, "-P", "-c", program, url, str(run.rounds(9))]
    )
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
