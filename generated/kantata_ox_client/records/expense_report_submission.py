"""Records of ``expense_report_submissions`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToMany, ToOne
from .base import Record

if TYPE_CHECKING:
    from .expense import Expense
    from .external_reference import ExternalReference
    from .resolution import Resolution
    from .user import User
    from .workspace import Workspace


class ExpenseReportSubmission(Record):
    """One of ``expense_report_submissions``; its fields are in ``raw``."""

    __slots__ = ()

    expenses: ToMany[Expense] = ToMany(("expense_ids",), ("expenses",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    resolutions: ToMany[Resolution] = ToMany(("resolution_ids",), ("resolutions",))
    user: ToOne[User] = ToOne(("user_id",), ("users",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
