"""A vendor's document with its corrections, which everything else is made of."""

from __future__ import annotations

import hashlib
import json

import attrs

from ..openapi import load
from ..openapi.walk import Document
from ..vendors import Vendor
from . import overlay, validity
from .dependencies import explained
from .overlay import Outcome


@attrs.frozen
class Corrected:
    """A vendor's document before and after its corrections."""

    vendored: Document
    document: Document
    outcomes: list[Outcome]

    def digest(self) -> str:
        """Hash what a generation takes from the ledger; comments are not part of it."""
        matches = [(o.action.name, o.matches) for o in self.outcomes]
        return hashlib.sha256(json.dumps([self.document, matches]).encode()).hexdigest()


def correct(vendor: Vendor) -> Corrected:
    """The vendored document, the corrected one, and what each correction met.

    Raises:
        CodegenError: the document is unusable, or a correction does not fit it.
    """
    ledger = vendor.specs / "overlay.yaml"
    vendored = load.load(vendor.specs / "openapi.yaml")
    document, outcomes = overlay.apply(vendored, overlay.load(ledger))
    overlay.check(explained(vendored, outcomes), ledger)
    validity.check(document, outcomes, vendor.title)
    return Corrected(vendored, document, outcomes)
