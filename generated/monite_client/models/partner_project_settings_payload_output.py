from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PartnerProjectSettingsPayloadOutput(_Model):
    """Settings of the partner.

    Attributes:
        api_version (APIVersion | None):
        commercial_conditions (list[str] | None):
        currency (CurrencySettingsOutput | None):
        default_role (PartnerProjectSettingsPayloadOutputDefaultRole | None):
        mail (MailSettings | None):
        payable (PayableSettings | None):
        payments (PaymentsSettingsOutput | None):
        receivable (ReceivableSettings | None):
        units (list[Unit] | None):
        website (str | None):
    """

    api_version: _m.APIVersion | None = None
    commercial_conditions: list[str] | None = None
    currency: _m.CurrencySettingsOutput | None = None
    default_role: _m.PartnerProjectSettingsPayloadOutputDefaultRole | None = None
    mail: _m.MailSettings | None = None
    payable: _m.PayableSettings | None = None
    payments: _m.PaymentsSettingsOutput | None = None
    receivable: _m.ReceivableSettings | None = None
    units: list[_m.Unit] | None = None
    website: str | None = None
