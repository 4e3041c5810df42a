from __future__ import annotations

import datetime
from typing import Any, ClassVar, Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..._runtime.model.enums import OpenStrEnum as _OpenStrEnum
from .. import models as _m


class ActionEnum(_OpenStrEnum):
    CREATE = "create"
    DELETE = "delete"
    READ = "read"
    UPDATE = "update"


@_model(kw_only=True, eq=False, repr=False)
class ActionSchema(_Model):
    """An action and whether a role may do it.

    Attributes:
        action_name (ActionEnum | None): Action that a permission is about.
        permission (PermissionEnum | None): Whether a role may do something: always, for its own objects only, or never.
    """

    action_name: _m.ActionEnum | None = None
    permission: _m.PermissionEnum | None = None


@_model(kw_only=True, eq=False, repr=False)
class BizObjectsSchemaOutput(_Model):
    """Permissions of a role by kind of object, as received.

    Attributes:
        objects (list[CommonSchemaOutput | PayableSchemaOutput] | None):
    """

    objects: list[_m.CommonSchemaOutput | _m.PayableSchemaOutput] | None = None


@_model(kw_only=True, eq=False, repr=False)
class CommonSchemaOutput(_Model):
    """Permissions for one kind of object, as received.

    Attributes:
        actions (list[ActionSchema] | None):
        object_type (CommonSchemaOutputObjectType | None):
    """

    actions: list[_m.ActionSchema] | None = None
    object_type: _m.CommonSchemaOutputObjectType | None = None

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


class CommonSchemaOutputObjectType(_OpenStrEnum):
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


class PayableActionEnum(_OpenStrEnum):
    APPROVE = "approve"
    CANCEL = "cancel"
    CREATE = "create"
    CREATE_FROM_MAIL = "create_from_mail"
    DELETE = "delete"
    PAY = "pay"
    READ = "read"
    REOPEN = "reopen"
    SUBMIT = "submit"
    UPDATE = "update"


@_model(kw_only=True, eq=False, repr=False)
class PayableActionSchema(_Model):
    """An action on payables and whether a role may do it.

    Attributes:
        action_name (PayableActionEnum | None): Action on payables that a permission is about.
        permission (PermissionEnum | None): Whether a role may do something: always, for its own objects only, or never.
    """

    action_name: _m.PayableActionEnum | None = None
    permission: _m.PermissionEnum | None = None


@_model(kw_only=True, eq=False, repr=False)
class PayableSchemaOutput(_Model):
    """Permissions for payables, as received.

    Attributes:
        actions (list[PayableActionSchema] | None):
        object_type (Literal['payable'] | None): The server's default is 'payable'.
    """

    actions: list[_m.PayableActionSchema] | None = None
    object_type: Literal["payable"] | None = None

    _marks: ClassVar[dict[str, list[Any]]] = {"object_type": ["payable"]}


class PermissionEnum(_OpenStrEnum):
    ALLOWED = "allowed"
    ALLOWED_FOR_OWN = "allowed_for_own"
    NOT_ALLOWED = "not_allowed"


@_model(kw_only=True, eq=False, repr=False)
class RoleResponse(_Model):
    """A set of permissions for entity users.

    Attributes:
        id (str):
        created_at (datetime.datetime):
        updated_at (datetime.datetime):
        name (str):
        permissions (BizObjectsSchemaOutput): Permissions of a role by kind of object, as received.
        status (StatusEnum): Whether an object is active or deleted.
    """

    id: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    name: str
    permissions: _m.BizObjectsSchemaOutput
    status: _m.StatusEnum
