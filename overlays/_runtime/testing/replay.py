"""Recorded responses that wait for their requests."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from threading import Lock

from .cassettes import Recording, recordings
from .matching import differences
from .messages import SentRequest


@dataclass
class _Waiting:
    """A recording, and whether it may be and was given."""

    recording: Recording
    repeat: bool
    used: bool = False


class Recordings:
    """The recordings of any number of cassettes, in order.

    Args:
        headers: Names of the headers in which a request must equal a recorded one.
    """

    def __init__(self, headers: Sequence[str]) -> None:
        self._headers = headers
        self._parameters: set[str] = set()
        self._waiting: list[_Waiting] = []
        self._lock = Lock()

    def add(self, path: str | os.PathLike[str], *, repeat: bool) -> None:
        """Add the recordings of a cassette.

        Args:
            path: The file.
            repeat: Whether the last recording that matches is given again.

        Raises:
            CassetteError: The file cannot be read.
        """
        added = recordings(path)
        self._parameters.update(name for item in added for name in item.sent.query)
        self._waiting += [_Waiting(item, repeat) for item in added]

    @property
    def host(self) -> str | None:
        """The host the first request was sent to; ``None`` if none is recorded."""
        return self._waiting[0].recording.host if self._waiting else None

    def take(self, sent: SentRequest) -> Recording | None:
        """Return the recording that fits a request; ``None`` if none does."""
        fitting = [item for item in self._waiting if not self._differences(sent, item)]
        again = [item for item in fitting if item.repeat][-1:]
        # Threads that ask for the same must not be given the same.
        with self._lock:
            for chosen in [item for item in fitting if not item.used] or again:
                chosen.used = True
                return chosen.recording
        return None

    def nearest(self, sent: SentRequest) -> str:
        """Say which recording is nearest to a request that none fits."""

        def distance(waiting: _Waiting) -> tuple[int, float]:
            paths = SequenceMatcher(None, sent.path, waiting.recording.sent.path)
            return len(self._differences(sent, waiting)), -paths.ratio()

        if not self._waiting:
            return "nothing is recorded"
        near = min(self._waiting, key=distance)
        named = f"{near.recording.sent.method} {near.recording.sent.path}"
        text = f"the nearest recording is {named} ({near.recording.place})"
        if differences := self._differences(sent, near):
            return f"{text}, where these differ: {'; '.join(differences)}"
        return f"{text}, which was given already (repeat=True gives the last again)"

    def unused(self) -> list[Recording]:
        """Return the recordings nobody asked for."""
        return [item.recording for item in self._waiting if not item.used]

    def __len__(self) -> int:
        return len(self._waiting)

    def _differences(self, sent: SentRequest, other: _Waiting) -> list[str]:
        recorded = other.recording.sent
        return differences(sent, recorded, self._headers, self._parameters)
