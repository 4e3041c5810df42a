from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


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
