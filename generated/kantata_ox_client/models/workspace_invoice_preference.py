from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceInvoicePreference(_Model):
    """What the invoices of a project carry.

    Attributes:
        client_invoice_address (str | None):
        client_invoice_name (str | None):
        consultant_invoice_address (str | None):
        consultant_invoice_name (str | None):
        project_code (str | None):
        purchase_order (str | None):
        workspace_id (int | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    client_invoice_address: str | None = None
    client_invoice_name: str | None = None
    consultant_invoice_address: str | None = None
    consultant_invoice_name: str | None = None
    project_code: str | None = None
    purchase_order: str | None = None
    workspace_id: int | None = None
    id: str | None = None
