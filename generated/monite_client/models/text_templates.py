from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateTextTemplatePayload(_Model):
    """A new text template.

    Attributes:
        document_type (TextTemplateDocumentTypeEnum): Kind of document that a text template is for.
        name (str):
        template (str):
        type_ (TextTemplateType): Place of a text template.
    """

    document_type: _m.TextTemplateDocumentTypeEnum
    name: str
    template: str
    type_: _m.TextTemplateType

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


class TextTemplateDocumentTypeEnum(_OpenStrEnum):
    CREDIT_NOTE = "credit_note"
    DISCOUNT_REMINDER = "discount_reminder"
    FINAL_REMINDER = "final_reminder"
    INVOICE = "invoice"
    OVERDUE_REMINDER = "overdue_reminder"
    PAYABLES_PURCHASE_ORDER = "payables_purchase_order"
    QUOTE = "quote"


@_model(kw_only=True, eq=False, repr=False)
class TextTemplateResponse(_Model):
    """A text for mails or documents.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        document_type (TextTemplateDocumentTypeEnum): Kind of document that a text template is for.
        is_default (bool):
        name (str):
        template (str):
        type_ (TextTemplateType): Place of a text template.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    document_type: _m.TextTemplateDocumentTypeEnum
    is_default: bool
    name: str
    template: str
    type_: _m.TextTemplateType

    _json_names: ClassVar[dict[str, str]] = {
        "type_": "type",
    }


@_model(kw_only=True, eq=False, repr=False)
class TextTemplateResponseList(_Model):
    """One page of text templates.

    Attributes:
        data (list[TextTemplateResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.TextTemplateResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


class TextTemplateType(_OpenStrEnum):
    EMAIL_BODY = "email_body"
    EMAIL_HEADER = "email_header"
    MEMO = "memo"


@_model(kw_only=True, eq=False, repr=False)
class UpdateTextTemplatePayload(_Model):
    """Changes to a text template; what is left out stays.

    Attributes:
        name (str | None):
        template (str | None):
    """

    name: str | None = None
    template: str | None = None
