from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateWorkspaceInvoicePreferencesBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_invoice_preference (NewWorkspaceInvoicePreference):
    """

    workspace_invoice_preference: _m.NewWorkspaceInvoicePreference


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceInvoicePreference(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_id (int | str): Id of the workspace.
        purchase_order (str | None):
        project_code (str | None):
        client_invoice_name (str | None):
        client_invoice_address (str | None):
        consultant_invoice_name (str | None):
        consultant_invoice_address (str | None):
    """

    workspace_id: int | str
    purchase_order: str | None = None
    project_code: str | None = None
    client_invoice_name: str | None = None
    client_invoice_address: str | None = None
    consultant_invoice_name: str | None = None
    consultant_invoice_address: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateWorkspaceInvoicePreferencesBody(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_invoice_preference (WorkspaceInvoicePreferenceChanges):
    """

    workspace_invoice_preference: _m.WorkspaceInvoicePreferenceChanges


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
