from enum import StrEnum


class ObjectType(StrEnum):
    ACCOUNT = "account"
    APPROVAL = "approval"
    APPROVAL_POLICY = "approval_policy"
    APPROVAL_POLICY_PROCESS = "approval_policy_process"
    APPROVAL_REQUEST = "approval_request"
    AUDIT_TRAIL = "audit_trail"
    COMMENT = "comment"
    COUNTERPART = "counterpart"
    COUNTERPART_ADDRESS = "counterpart_address"
    COUNTERPART_BANK_ACCOUNT = "counterpart_bank_account"
    COUNTERPART_CONTACT_PERSON = "counterpart_contact_person"
    COUNTERPART_PARTNER_METADATA = "counterpart_partner_metadata"
    COUNTERPART_TAX_ID = "counterpart_tax_id"
    COUNTERPART_VAT_ID = "counterpart_vat_id"
    DELIVERY_NOTE = "delivery_note"
    EINVOICING = "einvoicing"
    ENTITY = "entity"
    ENTITY_BANK_ACCOUNT = "entity_bank_account"
    ENTITY_SETTINGS = "entity_settings"
    ENTITY_TOKEN = "entity_token"
    ENTITY_USER = "entity_user"
    ENTITY_USER_TOKEN = "entity_user_token"
    ENTITY_VAT_IDS = "entity_vat_ids"
    EXPORT = "export"
    MAILBOX = "mailbox"
    MONITESCRIPT_PROCESS = "monitescript_process"
    OCR_TASK = "ocr_task"
    ONBOARDING = "onboarding"
    OVERDUE_REMINDER = "overdue_reminder"
    PARTNER = "partner"
    PARTNER_INTERNAL_CONFIG = "partner_internal_config"
    PARTNER_SETTINGS = "partner_settings"
    PARTNER_TOKEN = "partner_token"
    PAYABLE = "payable"
    PAYABLES_CREDIT_NOTE = "payables_credit_note"
    PAYABLES_PURCHASE_ORDER = "payables_purchase_order"
    PAYABLE_LINE_ITEM = "payable_line_item"
    PAYMENT = "payment"
    PAYMENT_INTENT = "payment_intent"
    PAYMENT_LINK = "payment_link"
    PAYMENT_RECORD = "payment_record"
    PAYMENT_REMINDER = "payment_reminder"
    PERSON = "person"
    PRODUCT = "product"
    PROJECT = "project"
    RECEIVABLE = "receivable"
    RECONCILIATION = "reconciliation"
    RECURRENCE = "recurrence"
    ROLE = "role"
    TAG = "tag"
    TODO_TASK = "todo_task"
    TODO_TASK_MUTE = "todo_task_mute"
    TRANSACTION = "transaction"
    WEBHOOK = "webhook"
    WORKFLOW = "workflow"
    WORKFLOW_PIPELINE = "workflow_pipeline"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "ObjectType | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
