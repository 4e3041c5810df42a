"""Records of ``project_financial_periods`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.links import ToOne
from .base import Record

if TYPE_CHECKING:
    from .financial_period import FinancialPeriod
    from .workspace import Workspace


class ProjectFinancialPeriod(Record):
    """One of ``project_financial_periods``; its fields are in ``raw``."""

    __slots__ = ()

    financial_period: ToOne[FinancialPeriod] = ToOne(("financial_period_id",), ("financial_periods",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
