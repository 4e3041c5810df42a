from __future__ import annotations

from typing import Any, ClassVar, Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class BizObjectsSchemaInput(_Model):
    """Permissions of a role by kind of object, as sent.

    Attributes:
        objects (list[CommonSchemaInput | PayableSchemaInput] | None):
    """

    objects: list[_m.CommonSchemaInput | _m.PayableSchemaInput] | None = None


@_model(kw_only=True, eq=False, repr=False)
class CommonSchemaInput(_Model):
    """Permissions for one kind of object, as sent.

    Attributes:
        object_type (CommonSchemaInputObjectType): The server's default is 'comment'.
        actions (list[ActionSchema] | None):
    """

    object_type: _m.CommonSchemaInputObjectType
    actions: list[_m.ActionSchema] | None = None

    _marks: ClassVar[dict[str, list[Any]]] = {
        "object_type": [
            "approval_policy",
            "approval_request",
            "comment",
            "counterpart",
            "counterpart_vat_id",
            "delivery_note",
            "entity",
            "entity_bank_account",
            "entity_user",
            "entity_vat_ids",
            "export",
            "mailbox",
            "ocr_task",
            "onboarding",
            "overdue_reminder",
            "payables_purchase_order",
            "payment_record",
            "payment_reminder",
            "person",
            "product",
            "project",
            "receipt",
            "receivable",
            "reconciliation",
            "role",
            "tag",
            "todo_task",
            "todo_task_mute",
            "transaction",
            "workflow",
        ]
    }


class CommonSchemaInputObjectType(_OpenStrEnum):
    APPROVAL_POLICY = "approval_policy"
    APPROVAL_REQUEST = "approval_request"
    COMMENT = "comment"
    COUNTERPART = "counterpart"
    COUNTERPART_VAT_ID = "counterpart_vat_id"
    DELIVERY_NOTE = "delivery_note"
    ENTITY = "entity"
    ENTITY_BANK_ACCOUNT = "entity_bank_account"
    ENTITY_USER = "entity_user"
    ENTITY_VAT_IDS = "entity_vat_ids"
    EXPORT = "export"
    MAILBOX = "mailbox"
    OCR_TASK = "ocr_task"
    ONBOARDING = "onboarding"
    OVERDUE_REMINDER = "overdue_reminder"
    PAYABLES_PURCHASE_ORDER = "payables_purchase_order"
    PAYMENT_RECORD = "payment_record"
    PAYMENT_REMINDER = "payment_reminder"
    PERSON = "person"
    PRODUCT = "product"
    PROJECT = "project"
    RECEIPT = "receipt"
    RECEIVABLE = "receivable"
    RECONCILIATION = "reconciliation"
    ROLE = "role"
    TAG = "tag"
    TODO_TASK = "todo_task"
    TODO_TASK_MUTE = "todo_task_mute"
    TRANSACTION = "transaction"
    WORKFLOW = "workflow"


@_model(kw_only=True, eq=False, repr=False)
class CreateRoleRequest(_Model):
    """A new role.

    Attributes:
        name (str):
        permissions (BizObjectsSchemaInput): Permissions of a role by kind of object, as sent.
    """

    name: str
    permissions: _m.BizObjectsSchemaInput


@_model(kw_only=True, eq=False, repr=False)
class PayableSchemaInput(_Model):
    """Permissions for payables, as sent.

    Attributes:
        object_type (Literal['payable']): The server's default is 'payable'.
        actions (list[PayableActionSchema] | None):
    """

    object_type: Literal["payable"]
    actions: list[_m.PayableActionSchema] | None = None

    _marks: ClassVar[dict[str, list[Any]]] = {"object_type": ["payable"]}


class RoleCursorFields(_OpenStrEnum):
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"


@_model(kw_only=True, eq=False, repr=False)
class RolePaginationResponse(_Model):
    """One page of roles.

    Attributes:
        data (list[RoleResponse]):
        next_pagination_token (str | None):
        prev_pagination_token (str | None):
    """

    data: list[_m.RoleResponse]
    next_pagination_token: str | None = None
    prev_pagination_token: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class UpdateRoleRequest(_Model):
    """Changes to a role; what is left out stays.

    Attributes:
        name (str | None):
        permissions (BizObjectsSchemaInput | None):
    """

    name: str | None = None
    permissions: _m.BizObjectsSchemaInput | None = None
