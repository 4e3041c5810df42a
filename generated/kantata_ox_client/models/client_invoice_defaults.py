from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ClientInvoiceDefaultChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        time_rollup_type (int | None):
        expense_rollup_type (int | None):
        rich_text (str | None):
        show_project_names (int | None):
        show_task_names (bool | None):
        show_subtotals (bool | None):
        show_creators (bool | None):
        show_dates (bool | None):
        show_notes (bool | None):
        show_hours (bool | None):
        show_rates (bool | None):
        show_tax (bool | None):
        show_roles (bool | None):
    """

    time_rollup_type: int | None = None
    expense_rollup_type: int | None = None
    rich_text: str | None = None
    show_project_names: int | None = None
    show_task_names: bool | None = None
    show_subtotals: bool | None = None
    show_creators: bool | None = None
    show_dates: bool | None = None
    show_notes: bool | None = None
    show_hours: bool | None = None
    show_rates: bool | None = None
    show_tax: bool | None = None
    show_roles: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class CreateClientInvoiceDefaultsBody(_Model):
    """An object that the document does not describe.

    Attributes:
        client_invoice_default (NewClientInvoiceDefault):
    """

    client_invoice_default: _m.NewClientInvoiceDefault


@_model(kw_only=True, eq=False, repr=False)
class NewClientInvoiceDefault(_Model):
    """An object that the document does not describe.

    Attributes:
        client_account_id (int | str | None): Id of the client account.
        time_rollup_type (int | None):
        expense_rollup_type (int | None):
        rich_text (str | None):
        show_project_names (int | None):
        show_task_names (bool | None):
        show_subtotals (bool | None):
        show_creators (bool | None):
        show_dates (bool | None):
        show_notes (bool | None):
        show_hours (bool | None):
        show_rates (bool | None):
        show_tax (bool | None):
        show_roles (bool | None):
    """

    client_account_id: int | str | None = None
    time_rollup_type: int | None = None
    expense_rollup_type: int | None = None
    rich_text: str | None = None
    show_project_names: int | None = None
    show_task_names: bool | None = None
    show_subtotals: bool | None = None
    show_creators: bool | None = None
    show_dates: bool | None = None
    show_notes: bool | None = None
    show_hours: bool | None = None
    show_rates: bool | None = None
    show_tax: bool | None = None
    show_roles: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateClientInvoiceDefaultsByIdBody(_Model):
    """An object that the document does not describe.

    Attributes:
        client_invoice_default (ClientInvoiceDefaultChanges):
    """

    client_invoice_default: _m.ClientInvoiceDefaultChanges
