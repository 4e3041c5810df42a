from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AddCustomTemplateSchema(_Model):
    """A new mail template.

    Attributes:
        body_template (str):
        name (str):
        subject_template (str):
        type_ (DocumentObjectTypeRequestEnum): Kind of document that a mail template is for.
        is_default (bool | None): The server's default is False.
        language (LanguageCodeEnum | None): Language as an ISO 639-1 code.
    """

    body_template: str
    name: str
    subject_template: str
    type_: _m.DocumentObjectTypeRequestEnum
    is_default: bool | None = None
    language: _m.LanguageCodeEnum | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class CustomTemplateDataSchema(_Model):
    """A mail template.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        body_template (str):
        is_default (bool):
        language (str):
        name (str):
        subject_template (str):
        type_ (str):
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    body_template: str
    is_default: bool
    language: str
    name: str
    subject_template: str
    type_: str

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


class CustomTemplatesCursorFields(_OpenStrEnum):
    NAME = "name"
    TYPE = "type"


@_model(kw_only=True, eq=False, repr=False)
class CustomTemplatesPaginationResponse(_Model):
    """One page of mail templates.

    Attributes:
        data (list[CustomTemplateDataSchema]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.CustomTemplateDataSchema]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


class DocumentObjectTypeRequestEnum(_OpenStrEnum):
    PAYABLES_NOTIFY_APPROVER = "payables_notify_approver"
    PAYABLES_NOTIFY_PAYER = "payables_notify_payer"
    PAYABLES_PURCHASE_ORDER = "payables_purchase_order"
    RECEIVABLES_CREDIT_NOTE = "receivables_credit_note"
    RECEIVABLES_DISCOUNT_REMINDER = "receivables_discount_reminder"
    RECEIVABLES_FINAL_REMINDER = "receivables_final_reminder"
    RECEIVABLES_INVOICE = "receivables_invoice"
    RECEIVABLES_PAID_INVOICE = "receivables_paid_invoice"
    RECEIVABLES_QUOTE = "receivables_quote"


@_model(kw_only=True, eq=False, repr=False)
class PreviewTemplateRequest(_Model):
    """A mail template to preview.

    Attributes:
        body (str):
        document_type (DocumentObjectTypeRequestEnum): Kind of document that a mail template is for.
        language_code (LanguageCodeEnum): Language as an ISO 639-1 code.
        subject (str):
    """

    body: str
    document_type: _m.DocumentObjectTypeRequestEnum
    language_code: _m.LanguageCodeEnum
    subject: str


@_model(kw_only=True, eq=False, repr=False)
class PreviewTemplateResponse(_Model):
    """A mail as it would be sent.

    Attributes:
        body_preview (str):
        subject_preview (str):
    """

    body_preview: str
    subject_preview: str


@_model(kw_only=True, eq=False, repr=False)
class SystemTemplateDataSchema(_Model):
    """A mail template of the system, in each language.

    Attributes:
        available_templates (list[TemplateDataSchema]):
        template_name (str):
    """

    available_templates: list[_m.TemplateDataSchema]
    template_name: str


@_model(kw_only=True, eq=False, repr=False)
class SystemTemplates(_Model):
    """The mail templates of the system.

    Attributes:
        data (list[SystemTemplateDataSchema]):
    """

    data: list[_m.SystemTemplateDataSchema]


@_model(kw_only=True, eq=False, repr=False)
class TemplateDataSchema(_Model):
    """A mail template in one language.

    Attributes:
        body_template (str):
        language (str):
        subject_template (str):
    """

    body_template: str
    language: str
    subject_template: str


@_model(kw_only=True, eq=False, repr=False)
class UpdateCustomTemplateSchemaRequest(_Model):
    """Changes to a mail template; what is left out stays.

    Attributes:
        body_template (str | None):
        language (LanguageCodeEnum | None): Language as an ISO 639-1 code.
        name (str | None):
        subject_template (str | None):
    """

    body_template: str | None = None
    language: _m.LanguageCodeEnum | None = None
    name: str | None = None
    subject_template: str | None = None
