from enum import StrEnum


class PayablesFieldsAllowedForValidate(StrEnum):
    COUNTERPART_ADDRESS_ID = "counterpart_address_id"
    COUNTERPART_BANK_ACCOUNT_ID = "counterpart_bank_account_id"
    COUNTERPART_ID = "counterpart_id"
    COUNTERPART_VAT_ID_ID = "counterpart_vat_id_id"
    CURRENCY = "currency"
    DESCRIPTION = "description"
    DOCUMENT_ID = "document_id"
    DUE_DATE = "due_date"
    FILE_ID = "file_id"
    ISSUED_AT = "issued_at"
    LINE_ITEMS = "line_items"
    LINE_ITEMS_ACCOUNTING_TAX_RATE_ID = "line_items.accounting_tax_rate_id"
    LINE_ITEMS_DESCRIPTION = "line_items.description"
    LINE_ITEMS_LEDGER_ACCOUNT_ID = "line_items.ledger_account_id"
    LINE_ITEMS_NAME = "line_items.name"
    LINE_ITEMS_QUANTITY = "line_items.quantity"
    LINE_ITEMS_SUBTOTAL = "line_items.subtotal"
    LINE_ITEMS_TAX = "line_items.tax"
    LINE_ITEMS_TAX_AMOUNT = "line_items.tax_amount"
    LINE_ITEMS_TOTAL = "line_items.total"
    LINE_ITEMS_UNIT = "line_items.unit"
    LINE_ITEMS_UNIT_PRICE = "line_items.unit_price"
    PAYMENT_TERMS = "payment_terms"
    SENDER = "sender"
    SUBTOTAL = "subtotal"
    SUGGESTED_PAYMENT_TERM = "suggested_payment_term"
    TAX = "tax"
    TAX_AMOUNT = "tax_amount"
    TOTAL_AMOUNT = "total_amount"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "PayablesFieldsAllowedForValidate | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
