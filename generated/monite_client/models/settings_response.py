from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class SettingsResponse(_Model):
    """The settings of an entity.

    Attributes:
        accounting (AccountingSettings | None):
        allow_purchase_order_autolinking (bool | None): The server's default is True.
        currency (CurrencySettingsOutput | None):
        document_ids (DocumentIDsSettings | None):
        document_rendering (DocumentRenderingSettingsOutput | None):
        generate_paid_invoice_pdf (bool | None): The server's default is False.
        language (LanguageCodeEnum | None):
        mail (EntityMailSettings | None):
        payables_ocr_auto_tagging (list[OcrAutoTaggingSettingsRequest] | None):
        payables_skip_approval_flow (bool | None): The server's default is False.
        payment_priority (PaymentPriorityEnum | None): The server's default is 'working_capital'.
        quote_signature_required (bool | None): The server's default is False.
        receivable_edit_flow (ReceivableEditFlow | None): The server's default is 'compliant'.
        reminder (RemindersSettings | None):
        vat_inclusive_discount_mode (VatModeEnum | None): The server's default is 'exclusive'.
        vat_mode (VatModeEnum | None): The server's default is 'exclusive'.
    """

    accounting: _m.AccountingSettings | None = None
    allow_purchase_order_autolinking: bool | None = None
    currency: _m.CurrencySettingsOutput | None = None
    document_ids: _m.DocumentIDsSettings | None = None
    document_rendering: _m.DocumentRenderingSettingsOutput | None = None
    generate_paid_invoice_pdf: bool | None = None
    language: _m.LanguageCodeEnum | None = None
    mail: _m.EntityMailSettings | None = None
    payables_ocr_auto_tagging: list[_m.OcrAutoTaggingSettingsRequest] | None = None
    payables_skip_approval_flow: bool | None = None
    payment_priority: _m.PaymentPriorityEnum | None = None
    quote_signature_required: bool | None = None
    receivable_edit_flow: _m.ReceivableEditFlow | None = None
    reminder: _m.RemindersSettings | None = None
    vat_inclusive_discount_mode: _m.VatModeEnum | None = None
    vat_mode: _m.VatModeEnum | None = None
