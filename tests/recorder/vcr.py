"""Recording and replaying with vcrpy, held to stricter rules than its own.

- A request must equal a recorded one in method, address, meaning of the body and the
  headers of the contract; each recorded answer is given once.
- Every recorded interaction must be used.
- Nothing is written when anything failed while recording.
- A replay has no network.
- One cassette at a time in a process: vcrpy mixes up two of them.
"""

from __future__ import annotations

import gzip
import threading
import zlib
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import vcr
from vcr.record_mode import RecordMode
from vcr.serializers.compat import convert_to_bytes

from . import cassette_file, matching
from .cassette_file import TapeError, TapeFile
from .network import no_network
from .scrub import Cleaner, Message, usual_phrase

_IN_USE = threading.Lock()
_MATCH = ("method", "scheme", "host", "path", "query", "contract", "semantic")


@dataclass
class Take:
    """What was recorded, before and after cleaning.

    Attributes:
        inputs: Values a scenario used, by name.
        raw: Requests and responses as vcrpy saw them.
        planned: Statuses a simulator was told to answer with.
    """

    inputs: dict[str, Any] = field(default_factory=dict)
    raw: list[tuple[Any, dict[str, Any]]] = field(default_factory=list)
    planned: list[int] = field(default_factory=list)

    def cleaned(self, cleaner: Cleaner) -> tuple[list[Any], dict[str, Any]]:
        """Return interactions and inputs without secrets and persons.

        Raises:
            TapeError: A message cannot be read, and so not be cleaned.
        """
        interactions = [_cleaned(cleaner, *item) for item in self.raw]
        inputs = {name: cleaner.value("", item) for name, item in self.inputs.items()}
        return interactions, inputs

    def assumptions(self) -> set[str]:
        """Return the assumptions the simulator named in its responses."""
        return {
            assumption
            for _, response in self.raw
            for name, values in response["headers"].items()
            for assumption in values
            if name.lower() == "x-assumption"
        }


@contextmanager
def recording(take: Take | None = None) -> Iterator[Take]:
    """Let everything through and note it; the take holds it afterwards."""
    take = Take() if take is None else take
    with ExitStack() as stack:
        stack.enter_context(_alone())
        cassette = stack.enter_context(_recorder("recording", _Nowhere, "all"))
        try:
            yield take
        finally:
            take.raw = list(cassette.data)


@contextmanager
def replaying(path: Path) -> Iterator[TapeFile]:
    """Answer from a cassette, and from nothing else.

    Raises:
        TapeError: It cannot be read.
        AssertionError: It holds interactions that were not used.
    """
    tape = cassette_file.load(path)
    with ExitStack() as stack:
        stack.enter_context(_alone())
        stack.enter_context(no_network())
        cassette = stack.enter_context(_recorder(str(path), _Reader, "none"))
        yield tape
        unused = [
            f"{request.method} {request.uri}"
            for index, request in enumerate(cassette.requests)
            if not cassette.play_counts[index]
        ]
        assert not unused, f"{path.name}: never asked for: {', '.join(unused)}"


def moment(tape: TapeFile) -> float:
    """Return the frozen moment of a cassette in seconds since the epoch.

    Raises:
        TapeError: The file beside it holds no moment.
    """
    try:
        return datetime.fromisoformat(tape.clock).astimezone(UTC).timestamp()
    except ValueError:
        beside = cassette_file.clock_beside(tape.path)
        raise TapeError(f"{beside} must hold an ISO 8601 moment with zone") from None


@contextmanager
def _alone() -> Iterator[None]:
    if not _IN_USE.acquire(blocking=False):
        raise TapeError("another cassette is in use in this process; close it first")
    try:
        yield
    finally:
        _IN_USE.release()


def _recorder(path: str, persister: type, mode: str) -> Any:
    recorder = vcr.VCR(match_on=_MATCH, record_mode=RecordMode(mode))
    recorder.register_matcher("semantic", matching.semantic_body)
    recorder.register_matcher("contract", matching.contract_headers)
    recorder.register_persister(persister)
    return recorder.use_cassette(path, record_on_exception=False)


class _Nowhere:
    """Saves nothing: what was recorded has to be cleaned first."""

    @staticmethod
    def load_cassette(path: str, serializer: Any) -> Any:
        return [], []

    @staticmethod
    def save_cassette(path: str, held: Any, serializer: Any) -> None:
        return None


class _Reader:
    """Reads the files of `tapefile`."""

    @staticmethod
    def load_cassette(path: str, serializer: Any) -> Any:
        tape = cassette_file.load(Path(path))
        requests = [
            vcr.request.Request._from_dict(interaction["request"])
            for interaction in tape.interactions
        ]
        responses = [
            convert_to_bytes(interaction["response"])
            for interaction in tape.interactions
        ]
        return requests, responses

    @staticmethod
    def save_cassette(path: str, held: Any, serializer: Any) -> None:
        raise TapeError(f"{path} would have changed during a replay")


def _cleaned(
    cleaner: Cleaner, request: Any, response: Mapping[str, Any]
) -> dict[str, Any]:
    body = request.body or b""
    sent = Message(
        _named(request.headers),
        body.encode() if isinstance(body, str) else bytes(body),
        request.uri,
    )
    headers = _named(response["headers"])
    content = _plain(response["body"]["string"], headers)
    asked, got = cleaner.sent(sent), cleaner.received(Message(headers, content))
    code = response["status"]["code"]
    return {
        "request": {
            "method": request.method,
            "uri": asked.target,
            "headers": _counted(asked),
            "body": _shown(asked.body) or None,
        },
        "response": {
            "status": {"code": code, "message": usual_phrase(code)},
            "headers": _counted(got),
            "body": {"string": _shown(got.body)},
        },
    }


def _counted(message: Message) -> dict[str, list[str]]:
    kept = {name: message.headers[name] for name in sorted(message.headers)}
    if "content-length" in kept:
        kept["content-length"] = [str(len(message.body))]
    return kept


def _named(headers: Any) -> dict[str, list[str]]:
    results: dict[str, list[str]] = {}
    for name, value in headers.items():
        values = value if isinstance(value, list) else [value]
        results.setdefault(name.lower(), []).extend(map(str, values))
    return results


def _plain(body: bytes, headers: dict[str, list[str]]) -> bytes:
    coding = "".join(headers.pop("content-encoding", []))
    try:
        if coding == "gzip":
            return gzip.decompress(body)
        if coding == "deflate":
            return zlib.decompress(body)
    except (OSError, EOFError, zlib.error):
        raise TapeError(f"a body is not {coding}, though it says so") from None
    if coding not in ("", "identity"):
        raise TapeError(f"a body in {coding} cannot be made readable")
    return body


def _shown(file: bytes) -> str | bytes:
    """Return a file as text if it is one: text can be read in a cassette."""
    try:
        return file.decode()
    except UnicodeDecodeError:
        return file
