"""Records of ``workspace_invoice_preferences`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.sideload.record import Field
from .base import Record

if TYPE_CHECKING:
    pass


class WorkspaceInvoicePreference(Record):
    """One of ``workspace_invoice_preferences``."""

    __slots__ = ()

    client_invoice_address: Field[None | str] = Field("client_invoice_address")
    client_invoice_name: Field[None | str] = Field("client_invoice_name")
    consultant_invoice_address: Field[None | str] = Field("consultant_invoice_address")
    consultant_invoice_name: Field[None | str] = Field("consultant_invoice_name")
    project_code: Field[None | str] = Field("project_code")
    purchase_order: Field[None | str] = Field("purchase_order")
    workspace_id: Field[int | None] = Field("workspace_id")
