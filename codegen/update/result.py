"""Everything an update has found out, for the report; filled from top to bottom."""

from __future__ import annotations

import datetime
from typing import Any

import attrs

from ..compare import Change
from ..correct.check import LedgerCheck
from ..prepare import AppliedRule
from ..surface.names import PublicName
from ..vendors import Vendor
from ..verify.census import Census
from .members import Pin
from .names import Rewrite
from .public_api import Difference
from .version_bump import VersionBump


@attrs.define
class UpdateResult:
    """What is known of an update; what was not reached is ``None``.

    Attributes:
        vendor: whose document it is.
        sources: where it was taken from, without anything secret.
        day: of the update.
        old: ``info`` of the present document.
        new: ``info`` of the new one.
        changes: between the corrected documents.
        survey: of the ledger on the new document.
        rewrites: of ``surface.toml``.
        pins: names of members and parameters that had to be written down.
        moved: names of members and parameters that stand for another one now.
        names: public names of the new document, and before those of the old one.
        notes: what the normalisations touched.
        census: of the new package.
        differences: between the public surfaces.
        type_errors: in examples and tests, only with the new package.
        version_bump: the version that follows.
        stopped: why nothing can be swapped, empty when it can.
    """

    vendor: Vendor
    sources: tuple[str, ...]
    day: datetime.date
    old: dict[str, Any]
    new: dict[str, Any]
    changes: list[Change] | None = None
    survey: LedgerCheck | None = None
    rewrites: list[Rewrite] | None = None
    pins: list[Pin] = attrs.field(factory=list)
    moved: list[Difference] = attrs.field(factory=list)
    names_before: tuple[PublicName, ...] = ()
    names: tuple[PublicName, ...] = ()
    notes: list[AppliedRule] | None = None
    census: Census | None = None
    differences: list[Difference] | None = None
    type_errors: list[str] | None = None
    version_bump: VersionBump | None = None
    stopped: str = ""

    def new_names(self) -> list[PublicName]:
        """The names of new operations that nobody has chosen."""
        before = {str(name) for name in self.names_before}
        return [name for name in self.names if name.derived and str(name) not in before]
