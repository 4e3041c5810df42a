from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceInvoicePreferenceChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        purchase_order (str | None):
        project_code (str | None):
        client_invoice_name (str | None):
        client_invoice_address (str | None):
        consultant_invoice_name (str | None):
        consultant_invoice_address (str | None):
    """

    purchase_order: str | None = None
    project_code: str | None = None
    client_invoice_name: str | None = None
    client_invoice_address: str | None = None
    consultant_invoice_name: str | None = None
    consultant_invoice_address: str | None = None
