from enum import StrEnum


class AllowedFileTypes(StrEnum):
    ADDITIONAL_IDENTITY_DOCUMENTS = "additional_identity_documents"
    ATTACHMENTS = "attachments"
    COMPANIES_LOGO = "companies_logo"
    DELIVERY_NOTES = "delivery_notes"
    EINVOICES_XML = "einvoices_xml"
    ENTITY_LOGO = "entity_logo"
    IDENTITY_DOCUMENTS = "identity_documents"
    OCR_FILES = "ocr_files"
    OCR_RESULTS = "ocr_results"
    PAYABLES = "payables"
    RECEIPTS = "receipts"
    RECEIVABLES = "receivables"
    RECEIVABLE_SIGNATURES = "receivable_signatures"
    USERPICS = "userpics"
    ZIP = "zip"

    def __str__(self) -> str:
        return str(self.value)

    @classmethod
    def _missing_(cls, value: object) -> "AllowedFileTypes | None":
        """Keep a value that the API has added since this client was generated."""
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{value}", value
        return member
