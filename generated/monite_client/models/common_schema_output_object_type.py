from enum import StrEnum


class CommonSchemaOutputObjectType(StrEnum):
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

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "CommonSchemaOutputObjectType | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
