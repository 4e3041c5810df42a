"""Data models, each imported when it is first used (PEP 562)."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_token_response import AccessTokenResponse
    from .accounting_connection_list import AccountingConnectionList
    from .accounting_connection_response import AccountingConnectionResponse
    from .accounting_customer_ref_object import AccountingCustomerRefObject
    from .accounting_line_item import AccountingLineItem
    from .accounting_message_response import AccountingMessageResponse
    from .accounting_payable import AccountingPayable
    from .accounting_payable_list import AccountingPayableList
    from .accounting_purchase_order_ref import AccountingPurchaseOrderRef
    from .accounting_receivable import AccountingReceivable
    from .accounting_receivable_list import AccountingReceivableList
    from .accounting_ref_object import AccountingRefObject
    from .accounting_settings import AccountingSettings
    from .accounting_tax_rate_list_response import AccountingTaxRateListResponse
    from .accounting_tax_rate_response import AccountingTaxRateResponse
    from .accounting_vendor_ref_object import AccountingVendorRefObject
    from .action_enum import ActionEnum
    from .action_schema import ActionSchema
    from .add_custom_template_schema import AddCustomTemplateSchema
    from .aggregation_function_enum import AggregationFunctionEnum
    from .all_document_export_response_schema import AllDocumentExportResponseSchema
    from .all_overdue_reminders_response import AllOverdueRemindersResponse
    from .allowed_countries import AllowedCountries
    from .allowed_einvoicing_country_codes import AllowedEinvoicingCountryCodes
    from .allowed_file_types import AllowedFileTypes
    from .analytics_data_point import AnalyticsDataPoint
    from .api_version import APIVersion
    from .approval_policy_create import ApprovalPolicyCreate
    from .approval_policy_resource import ApprovalPolicyResource
    from .approval_policy_resource_list import ApprovalPolicyResourceList
    from .approval_policy_status import ApprovalPolicyStatus
    from .approval_policy_update import ApprovalPolicyUpdate
    from .approval_policy_update_status import ApprovalPolicyUpdateStatus
    from .approval_process_resource_list import ApprovalProcessResourceList
    from .approval_process_step_resource import ApprovalProcessStepResource
    from .approval_process_step_resource_list import ApprovalProcessStepResourceList
    from .approval_process_step_resource_status import ApprovalProcessStepResourceStatus
    from .approval_request_create_by_role_request import ApprovalRequestCreateByRoleRequest
    from .approval_request_create_by_user_request import ApprovalRequestCreateByUserRequest
    from .approval_request_resource_list import ApprovalRequestResourceList
    from .approval_request_resource_with_metadata import ApprovalRequestResourceWithMetadata
    from .approval_request_status import ApprovalRequestStatus
    from .attachment_request import AttachmentRequest
    from .attachment_response import AttachmentResponse
    from .automation_level import AutomationLevel
    from .bank_account import BankAccount
    from .based_on_receivable_created_event_data import BasedOnReceivableCreatedEventData
    from .based_on_transition_type import BasedOnTransitionType
    from .biz_objects_schema_input import BizObjectsSchemaInput
    from .biz_objects_schema_output import BizObjectsSchemaOutput
    from .body_put_entities_id_logo import BodyPutEntitiesIdLogo
    from .business_info_schema import BusinessInfoSchema
    from .business_profile_input import BusinessProfileInput
    from .business_profile_output import BusinessProfileOutput
    from .button_theme import ButtonTheme
    from .card_theme import CardTheme
    from .comment_create_request import CommentCreateRequest
    from .comment_cursor_fields import CommentCursorFields
    from .comment_payload import CommentPayload
    from .comment_resource import CommentResource
    from .comment_resource_list import CommentResourceList
    from .comment_update_request import CommentUpdateRequest
    from .common_schema_input import CommonSchemaInput
    from .common_schema_input_object_type import CommonSchemaInputObjectType
    from .common_schema_output import CommonSchemaOutput
    from .common_schema_output_object_type import CommonSchemaOutputObjectType
    from .connection_status import ConnectionStatus
    from .counterpart_address import CounterpartAddress
    from .counterpart_address_resource_list import CounterpartAddressResourceList
    from .counterpart_address_response_with_counterpart_id import CounterpartAddressResponseWithCounterpartID
    from .counterpart_bank_account_resource_list import CounterpartBankAccountResourceList
    from .counterpart_bank_account_response import CounterpartBankAccountResponse
    from .counterpart_contact_response import CounterpartContactResponse
    from .counterpart_contacts_resource_list import CounterpartContactsResourceList
    from .counterpart_cursor_fields import CounterpartCursorFields
    from .counterpart_einvoicing_credential_existence_response import CounterpartEinvoicingCredentialExistenceResponse
    from .counterpart_einvoicing_credential_response import CounterpartEinvoicingCredentialResponse
    from .counterpart_einvoicing_credential_response_list import CounterpartEinvoicingCredentialResponseList
    from .counterpart_einvoicing_credential_schema import CounterpartEinvoicingCredentialSchema
    from .counterpart_fields import CounterpartFields
    from .counterpart_individual_create_payload import CounterpartIndividualCreatePayload
    from .counterpart_individual_response import CounterpartIndividualResponse
    from .counterpart_individual_root_create_payload import CounterpartIndividualRootCreatePayload
    from .counterpart_individual_root_create_payload_type import CounterpartIndividualRootCreatePayloadType
    from .counterpart_individual_root_response import CounterpartIndividualRootResponse
    from .counterpart_individual_root_update_payload import CounterpartIndividualRootUpdatePayload
    from .counterpart_individual_update_payload import CounterpartIndividualUpdatePayload
    from .counterpart_organization_create_payload import CounterpartOrganizationCreatePayload
    from .counterpart_organization_response import CounterpartOrganizationResponse
    from .counterpart_organization_root_create_payload import CounterpartOrganizationRootCreatePayload
    from .counterpart_organization_root_create_payload_type import CounterpartOrganizationRootCreatePayloadType
    from .counterpart_organization_root_response import CounterpartOrganizationRootResponse
    from .counterpart_organization_root_update_payload import CounterpartOrganizationRootUpdatePayload
    from .counterpart_organization_update_payload import CounterpartOrganizationUpdatePayload
    from .counterpart_pagination_response import CounterpartPaginationResponse
    from .counterpart_raw_address import CounterpartRawAddress
    from .counterpart_raw_address_update_request import CounterpartRawAddressUpdateRequest
    from .counterpart_raw_bank_account import CounterpartRawBankAccount
    from .counterpart_raw_bank_account_update_request import CounterpartRawBankAccountUpdateRequest
    from .counterpart_raw_data import CounterpartRawData
    from .counterpart_raw_data_update_request import CounterpartRawDataUpdateRequest
    from .counterpart_raw_vat_id import CounterpartRawVatID
    from .counterpart_raw_vat_id_update_request import CounterpartRawVatIDUpdateRequest
    from .counterpart_tag_schema import CounterpartTagSchema
    from .counterpart_type import CounterpartType
    from .counterpart_update_address import CounterpartUpdateAddress
    from .counterpart_update_vat_id import CounterpartUpdateVatID
    from .counterpart_vat_id import CounterpartVatID
    from .counterpart_vat_id_resource_list import CounterpartVatIDResourceList
    from .counterpart_vat_id_response import CounterpartVatIDResponse
    from .create_counterpart_bank_account import CreateCounterpartBankAccount
    from .create_counterpart_contact_payload import CreateCounterpartContactPayload
    from .create_counterpart_einvoicing_credential_counterpart_vat_id import (
        CreateCounterpartEinvoicingCredentialCounterpartVatId,
    )
    from .create_entity_bank_account_request import CreateEntityBankAccountRequest
    from .create_entity_request import CreateEntityRequest
    from .create_entity_user_request import CreateEntityUserRequest
    from .create_export_task_response_schema import CreateExportTaskResponseSchema
    from .create_ocr_request_payload import CreateOCRRequestPayload
    from .create_payment_link_request import CreatePaymentLinkRequest
    from .create_recurrence_payload import CreateRecurrencePayload
    from .create_role_request import CreateRoleRequest
    from .create_text_template_payload import CreateTextTemplatePayload
    from .create_webhook_subscription_request import CreateWebhookSubscriptionRequest
    from .credit_note_create_request import CreditNoteCreateRequest
    from .credit_note_cursor_fields import CreditNoteCursorFields
    from .credit_note_dimension_enum import CreditNoteDimensionEnum
    from .credit_note_fields_allowed_for_validate import CreditNoteFieldsAllowedForValidate
    from .credit_note_line_item_create_request import CreditNoteLineItemCreateRequest
    from .credit_note_line_item_cursor_fields import CreditNoteLineItemCursorFields
    from .credit_note_line_item_pagination_response import CreditNoteLineItemPaginationResponse
    from .credit_note_line_item_replace_request import CreditNoteLineItemReplaceRequest
    from .credit_note_line_item_response import CreditNoteLineItemResponse
    from .credit_note_line_item_update_request import CreditNoteLineItemUpdateRequest
    from .credit_note_metric_enum import CreditNoteMetricEnum
    from .credit_note_pagination_response import CreditNotePaginationResponse
    from .credit_note_rendering_settings import CreditNoteRenderingSettings
    from .credit_note_response import CreditNoteResponse
    from .credit_note_response_payload import CreditNoteResponsePayload
    from .credit_note_response_payload_type import CreditNoteResponsePayloadType
    from .credit_note_state_enum import CreditNoteStateEnum
    from .credit_note_update_request import CreditNoteUpdateRequest
    from .credit_note_upload_file import CreditNoteUploadFile
    from .credit_note_validation_response import CreditNoteValidationResponse
    from .credit_note_validation_response_validation_errors_item import CreditNoteValidationResponseValidationErrorsItem
    from .credit_note_validations_resource import CreditNoteValidationsResource
    from .currency_enum import CurrencyEnum
    from .currency_exchange_schema import CurrencyExchangeSchema
    from .currency_settings_input import CurrencySettingsInput
    from .currency_settings_output import CurrencySettingsOutput
    from .cursor_fields import CursorFields
    from .custom_template_data_schema import CustomTemplateDataSchema
    from .custom_templates_cursor_fields import CustomTemplatesCursorFields
    from .custom_templates_pagination_response import CustomTemplatesPaginationResponse
    from .custom_vat_rate_request import CustomVatRateRequest
    from .custom_vat_rate_response import CustomVatRateResponse
    from .custom_vat_rate_response_list import CustomVatRateResponseList
    from .custom_vat_rate_update_request import CustomVatRateUpdateRequest
    from .data_export_cursor_fields import DataExportCursorFields
    from .date_dimension_breakdown_enum import DateDimensionBreakdownEnum
    from .day_of_month import DayOfMonth
    from .default_accounting_tax_i_ds import DefaultAccountingTaxIDs
    from .default_ledger_account_i_ds import DefaultLedgerAccountIDs
    from .delivery_note_counterpart_resource import DeliveryNoteCounterpartResource
    from .delivery_note_create_based_on_request import DeliveryNoteCreateBasedOnRequest
    from .delivery_note_create_line_item import DeliveryNoteCreateLineItem
    from .delivery_note_create_request import DeliveryNoteCreateRequest
    from .delivery_note_cursor_fields import DeliveryNoteCursorFields
    from .delivery_note_line_item_product import DeliveryNoteLineItemProduct
    from .delivery_note_line_item_resource import DeliveryNoteLineItemResource
    from .delivery_note_resource import DeliveryNoteResource
    from .delivery_note_resource_list import DeliveryNoteResourceList
    from .delivery_note_status_enum import DeliveryNoteStatusEnum
    from .delivery_note_update_request import DeliveryNoteUpdateRequest
    from .discount import Discount
    from .discount_response import DiscountResponse
    from .discount_type import DiscountType
    from .dns_record import DNSRecord
    from .dns_record_purpose import DNSRecordPurpose
    from .dns_record_type import DNSRecordType
    from .dns_records import DNSRecords
    from .document_export_response_schema import DocumentExportResponseSchema
    from .document_i_ds_settings import DocumentIDsSettings
    from .document_i_ds_settings_next_number import DocumentIDsSettingsNextNumber
    from .document_i_ds_settings_request import DocumentIDsSettingsRequest
    from .document_id_separators import DocumentIDSeparators
    from .document_object_type_request_enum import DocumentObjectTypeRequestEnum
    from .document_rendering_settings import DocumentRenderingSettings
    from .document_rendering_settings_input import DocumentRenderingSettingsInput
    from .document_rendering_settings_output import DocumentRenderingSettingsOutput
    from .document_type_enum import DocumentTypeEnum
    from .document_type_prefix import DocumentTypePrefix
    from .domain_list_response import DomainListResponse
    from .domain_request import DomainRequest
    from .domain_response import DomainResponse
    from .domain_response_dns_records_value import DomainResponseDnsRecordsValue
    from .e_invoicing_retrieve_list_data import EInvoicingRetrieveListData
    from .einvoice_schema_type_enum import EinvoiceSchemaTypeEnum
    from .einvoicing_address import EinvoicingAddress
    from .einvoicing_connection_create_request import EinvoicingConnectionCreateRequest
    from .einvoicing_connection_response import EinvoicingConnectionResponse
    from .einvoicing_connection_update_request import EinvoicingConnectionUpdateRequest
    from .einvoicing_credentials import EinvoicingCredentials
    from .einvoicing_network_credentials_create_request import EinvoicingNetworkCredentialsCreateRequest
    from .einvoicing_network_credentials_response import EinvoicingNetworkCredentialsResponse
    from .enabled_payment_methods import EnabledPaymentMethods
    from .entity_address_response_schema import EntityAddressResponseSchema
    from .entity_address_schema import EntityAddressSchema
    from .entity_bank_account_pagination_response import EntityBankAccountPaginationResponse
    from .entity_bank_account_response import EntityBankAccountResponse
    from .entity_business_structure import EntityBusinessStructure
    from .entity_cursor_fields import EntityCursorFields
    from .entity_fields import EntityFields
    from .entity_individual_response import EntityIndividualResponse
    from .entity_mail_settings import EntityMailSettings
    from .entity_onboarding_data_request import EntityOnboardingDataRequest
    from .entity_onboarding_data_response import EntityOnboardingDataResponse
    from .entity_onboarding_documents_payload import EntityOnboardingDocumentsPayload
    from .entity_organization_response import EntityOrganizationResponse
    from .entity_pagination_response import EntityPaginationResponse
    from .entity_status_enum import EntityStatusEnum
    from .entity_type_enum import EntityTypeEnum
    from .entity_update_vat_id import EntityUpdateVatID
    from .entity_user_cursor_fields import EntityUserCursorFields
    from .entity_user_pagination_response import EntityUserPaginationResponse
    from .entity_user_response import EntityUserResponse
    from .entity_vat_id import EntityVatID
    from .entity_vat_id_resource_list import EntityVatIDResourceList
    from .entity_vat_id_response import EntityVatIDResponse
    from .error_schema import ErrorSchema
    from .estimated_monthly_revenue import EstimatedMonthlyRevenue
    from .event_cursor_fields import EventCursorFields
    from .event_pagination_resource import EventPaginationResource
    from .event_resource import EventResource
    from .exchange_rate import ExchangeRate
    from .export_format import ExportFormat
    from .export_payable_schema import ExportPayableSchema
    from .export_payable_schema_name import ExportPayableSchemaName
    from .export_payload_schema import ExportPayloadSchema
    from .export_receivable_schema import ExportReceivableSchema
    from .export_receivable_schema_name import ExportReceivableSchemaName
    from .export_setting_cursor_fields import ExportSettingCursorFields
    from .extra_data_create_request import ExtraDataCreateRequest
    from .extra_data_create_request_object_type import ExtraDataCreateRequestObjectType
    from .extra_data_resource import ExtraDataResource
    from .extra_data_resource_list import ExtraDataResourceList
    from .extra_data_resource_object_type import ExtraDataResourceObjectType
    from .extra_data_update_request import ExtraDataUpdateRequest
    from .extra_data_update_request_object_type import ExtraDataUpdateRequestObjectType
    from .field_schema import FieldSchema
    from .file_attached_event_data import FileAttachedEventData
    from .file_response import FileResponse
    from .file_schema import FileSchema
    from .files_response import FilesResponse
    from .financing_invoice import FinancingInvoice
    from .financing_invoice_cursor_fields import FinancingInvoiceCursorFields
    from .financing_invoice_list_response import FinancingInvoiceListResponse
    from .financing_invoice_type import FinancingInvoiceType
    from .financing_offer import FinancingOffer
    from .financing_offers_response import FinancingOffersResponse
    from .financing_push_invoices_request import FinancingPushInvoicesRequest
    from .financing_push_invoices_request_invoice import FinancingPushInvoicesRequestInvoice
    from .financing_push_invoices_response import FinancingPushInvoicesResponse
    from .financing_token_response import FinancingTokenResponse
    from .get_all_payment_reminders import GetAllPaymentReminders
    from .get_onboarding_requirements_response import GetOnboardingRequirementsResponse
    from .grant_type import GrantType
    from .individual_response_schema import IndividualResponseSchema
    from .individual_schema import IndividualSchema
    from .inline_payment_terms_request_payload import InlinePaymentTermsRequestPayload
    from .inline_term_discount import InlineTermDiscount
    from .inline_term_final import InlineTermFinal
    from .invoice import Invoice
    from .invoice_file import InvoiceFile
    from .invoice_rendering_settings import InvoiceRenderingSettings
    from .invoice_response_payload import InvoiceResponsePayload
    from .invoice_response_payload_type import InvoiceResponsePayloadType
    from .item import Item
    from .iteration_status import IterationStatus
    from .label_n_value import LabelNValue
    from .language_code_enum import LanguageCodeEnum
    from .ledger_account_cursor_fields import LedgerAccountCursorFields
    from .ledger_account_list_response import LedgerAccountListResponse
    from .ledger_account_response import LedgerAccountResponse
    from .line_item import LineItem
    from .line_item_column_settings import LineItemColumnSettings
    from .line_item_cursor_fields import LineItemCursorFields
    from .line_item_fields import LineItemFields
    from .line_item_internal_request import LineItemInternalRequest
    from .line_item_numeric_column_settings import LineItemNumericColumnSettings
    from .line_item_pagination_response import LineItemPaginationResponse
    from .line_item_product import LineItemProduct
    from .line_item_product_create import LineItemProductCreate
    from .line_item_product_measure_unit import LineItemProductMeasureUnit
    from .line_item_product_vat_rate import LineItemProductVatRate
    from .line_item_request import LineItemRequest
    from .line_item_response import LineItemResponse
    from .line_item_update import LineItemUpdate
    from .line_items_rendering_settings import LineItemsRenderingSettings
    from .line_items_replace_request import LineItemsReplaceRequest
    from .line_items_replace_response import LineItemsReplaceResponse
    from .line_items_response import LineItemsResponse
    from .logo_file import LogoFile
    from .mail_sent_event_data import MailSentEventData
    from .mail_settings import MailSettings
    from .mailbox_data_response import MailboxDataResponse
    from .mailbox_domain_request import MailboxDomainRequest
    from .mailbox_multiple_entities_request import MailboxMultipleEntitiesRequest
    from .mailbox_object_type_enum import MailboxObjectTypeEnum
    from .mailbox_response import MailboxResponse
    from .message_response import MessageResponse
    from .missing_fields import MissingFields
    from .missing_line_item_fields import MissingLineItemFields
    from .monite_all_payment_methods import MoniteAllPaymentMethods
    from .monite_all_payment_methods_types import MoniteAllPaymentMethodsTypes
    from .next_document_numbers import NextDocumentNumbers
    from .object_match_types import ObjectMatchTypes
    from .object_type import ObjectType
    from .object_type_available_comment import ObjectTypeAvailableComment
    from .object_type_enum import ObjectTypeEnum
    from .obtain_token_payload import ObtainTokenPayload
    from .ocr_address import OCRAddress
    from .ocr_address_details import OCRAddressDetails
    from .ocr_auto_tagging_settings_request import OcrAutoTaggingSettingsRequest
    from .ocr_bank_details import OCRBankDetails
    from .ocr_counterpart_details import OCRCounterpartDetails
    from .ocr_credit_note import OCRCreditNote
    from .ocr_credit_note_type import OCRCreditNoteType
    from .ocr_document_type_enum import OCRDocumentTypeEnum
    from .ocr_file_upload import OCRFileUpload
    from .ocr_invoice import OCRInvoice
    from .ocr_invoice_type import OCRInvoiceType
    from .ocr_line_item import OCRLineItem
    from .ocr_receipt import OCRReceipt
    from .ocr_receipt_line_item import OCRReceiptLineItem
    from .ocr_receipt_type import OCRReceiptType
    from .ocr_recognition_response import OcrRecognitionResponse
    from .ocr_response_invoice_receipt_data import OCRResponseInvoiceReceiptData
    from .ocr_response_invoice_receipt_data_type import OCRResponseInvoiceReceiptDataType
    from .ocr_response_invoice_receipt_line_item_raw import OCRResponseInvoiceReceiptLineItemRaw
    from .ocr_status_enum import OcrStatusEnum
    from .ocr_task_response_schema import OcrTaskResponseSchema
    from .ocr_task_status import OCRTaskStatus
    from .ocr_tasks_pagination_response import OCRTasksPaginationResponse
    from .onboarding_payment_methods_response import OnboardingPaymentMethodsResponse
    from .onboarding_requirements_error import OnboardingRequirementsError
    from .onboarding_verification_error import OnboardingVerificationError
    from .onboarding_verification_status_enum import OnboardingVerificationStatusEnum
    from .optional_individual_schema import OptionalIndividualSchema
    from .optional_organization_schema import OptionalOrganizationSchema
    from .optional_person_address_request import OptionalPersonAddressRequest
    from .optional_person_relationship import OptionalPersonRelationship
    from .optional_person_request import OptionalPersonRequest
    from .order_enum import OrderEnum
    from .organization_response_schema import OrganizationResponseSchema
    from .organization_schema import OrganizationSchema
    from .origin_enum import OriginEnum
    from .overdue_reminder_request import OverdueReminderRequest
    from .overdue_reminder_response import OverdueReminderResponse
    from .overdue_reminder_term import OverdueReminderTerm
    from .overdue_reminder_update_request import OverdueReminderUpdateRequest
    from .ownership_declaration_input import OwnershipDeclarationInput
    from .ownership_declaration_output import OwnershipDeclarationOutput
    from .page_schema import PageSchema
    from .partially_paid_payload import PartiallyPaidPayload
    from .partner_metadata import PartnerMetadata
    from .partner_metadata_response import PartnerMetadataResponse
    from .partner_metadata_response_metadata import PartnerMetadataResponseMetadata
    from .partner_project_settings_payload_input import PartnerProjectSettingsPayloadInput
    from .partner_project_settings_payload_input_default_role import PartnerProjectSettingsPayloadInputDefaultRole
    from .partner_project_settings_payload_output import PartnerProjectSettingsPayloadOutput
    from .partner_project_settings_payload_output_default_role import PartnerProjectSettingsPayloadOutputDefaultRole
    from .patch_settings_payload import PatchSettingsPayload
    from .payable_action_enum import PayableActionEnum
    from .payable_action_schema import PayableActionSchema
    from .payable_aggregated_data_response import PayableAggregatedDataResponse
    from .payable_aggregated_item import PayableAggregatedItem
    from .payable_analytics_response import PayableAnalyticsResponse
    from .payable_attach_file import PayableAttachFile
    from .payable_created_event_data import PayableCreatedEventData
    from .payable_credit_note_data import PayableCreditNoteData
    from .payable_credit_note_linked_event_data import PayableCreditNoteLinkedEventData
    from .payable_credit_note_state_enum import PayableCreditNoteStateEnum
    from .payable_credit_note_unlinked_event_data import PayableCreditNoteUnlinkedEventData
    from .payable_currency_exchange import PayableCurrencyExchange
    from .payable_cursor_fields import PayableCursorFields
    from .payable_dimension_enum import PayableDimensionEnum
    from .payable_entity_address_schema import PayableEntityAddressSchema
    from .payable_entity_individual_response import PayableEntityIndividualResponse
    from .payable_entity_logo_file import PayableEntityLogoFile
    from .payable_entity_logo_page import PayableEntityLogoPage
    from .payable_entity_logo_preview import PayableEntityLogoPreview
    from .payable_entity_organization_response import PayableEntityOrganizationResponse
    from .payable_file_page import PayableFilePage
    from .payable_file_preview import PayableFilePreview
    from .payable_history_cursor_fields import PayableHistoryCursorFields
    from .payable_history_event_type_enum import PayableHistoryEventTypeEnum
    from .payable_history_pagination_response import PayableHistoryPaginationResponse
    from .payable_history_response import PayableHistoryResponse
    from .payable_individual_schema import PayableIndividualSchema
    from .payable_metric_enum import PayableMetricEnum
    from .payable_organization_schema import PayableOrganizationSchema
    from .payable_origin_enum import PayableOriginEnum
    from .payable_pagination_response import PayablePaginationResponse
    from .payable_payment_term_discount import PayablePaymentTermDiscount
    from .payable_payment_term_final import PayablePaymentTermFinal
    from .payable_payment_terms_create_payload import PayablePaymentTermsCreatePayload
    from .payable_response_schema import PayableResponseSchema
    from .payable_schema_input import PayableSchemaInput
    from .payable_schema_output import PayableSchemaOutput
    from .payable_settings import PayableSettings
    from .payable_state_enum import PayableStateEnum
    from .payable_status_changed_event_data import PayableStatusChangedEventData
    from .payable_templates_variable import PayableTemplatesVariable
    from .payable_templates_variables_object import PayableTemplatesVariablesObject
    from .payable_templates_variables_object_list import PayableTemplatesVariablesObjectList
    from .payable_update_schema import PayableUpdateSchema
    from .payable_updated_event_data import PayableUpdatedEventData
    from .payable_upload_file import PayableUploadFile
    from .payable_upload_with_data_schema import PayableUploadWithDataSchema
    from .payable_validation_response import PayableValidationResponse
    from .payable_validation_response_validation_errors_item import PayableValidationResponseValidationErrorsItem
    from .payable_validations_resource import PayableValidationsResource
    from .payable_validations_update_request import PayableValidationsUpdateRequest
    from .payables_fields_allowed_for_validate import PayablesFieldsAllowedForValidate
    from .payables_variable_type import PayablesVariableType
    from .payer_account_response import PayerAccountResponse
    from .payment_account_object import PaymentAccountObject
    from .payment_account_type import PaymentAccountType
    from .payment_intent import PaymentIntent
    from .payment_intent_cursor_fields import PaymentIntentCursorFields
    from .payment_intent_history import PaymentIntentHistory
    from .payment_intent_history_response import PaymentIntentHistoryResponse
    from .payment_intent_response import PaymentIntentResponse
    from .payment_intents_list_response import PaymentIntentsListResponse
    from .payment_method import PaymentMethod
    from .payment_method_direction import PaymentMethodDirection
    from .payment_method_requirements import PaymentMethodRequirements
    from .payment_method_status import PaymentMethodStatus
    from .payment_object import PaymentObject
    from .payment_object_type import PaymentObjectType
    from .payment_page_theme import PaymentPageTheme
    from .payment_priority_enum import PaymentPriorityEnum
    from .payment_received_event_data import PaymentReceivedEventData
    from .payment_record_cursor_fields import PaymentRecordCursorFields
    from .payment_record_history_response import PaymentRecordHistoryResponse
    from .payment_record_mark_as_succeeded_request import PaymentRecordMarkAsSucceededRequest
    from .payment_record_object_request import PaymentRecordObjectRequest
    from .payment_record_object_response import PaymentRecordObjectResponse
    from .payment_record_request import PaymentRecordRequest
    from .payment_record_request_status import PaymentRecordRequestStatus
    from .payment_record_response import PaymentRecordResponse
    from .payment_record_response_list import PaymentRecordResponseList
    from .payment_record_status_enum import PaymentRecordStatusEnum
    from .payment_record_status_update_request import PaymentRecordStatusUpdateRequest
    from .payment_record_update_request import PaymentRecordUpdateRequest
    from .payment_reminder import PaymentReminder
    from .payment_reminder_response import PaymentReminderResponse
    from .payment_reminder_update_request import PaymentReminderUpdateRequest
    from .payment_terms import PaymentTerms
    from .payment_terms_create_payload import PaymentTermsCreatePayload
    from .payment_terms_list_response import PaymentTermsListResponse
    from .payment_terms_response import PaymentTermsResponse
    from .payment_terms_update_payload import PaymentTermsUpdatePayload
    from .payments_settings_input import PaymentsSettingsInput
    from .payments_settings_output import PaymentsSettingsOutput
    from .permission_enum import PermissionEnum
    from .person_address_request import PersonAddressRequest
    from .person_address_response import PersonAddressResponse
    from .person_onboarding_documents_payload import PersonOnboardingDocumentsPayload
    from .person_relationship_request import PersonRelationshipRequest
    from .person_relationship_response import PersonRelationshipResponse
    from .person_request import PersonRequest
    from .person_response import PersonResponse
    from .persons_response import PersonsResponse
    from .platform import Platform
    from .preview_schema import PreviewSchema
    from .preview_template_request import PreviewTemplateRequest
    from .preview_template_response import PreviewTemplateResponse
    from .price import Price
    from .pricing_plan import PricingPlan
    from .process_resource import ProcessResource
    from .process_resource_status import ProcessResourceStatus
    from .product_cursor_fields import ProductCursorFields
    from .product_service_pagination_response import ProductServicePaginationResponse
    from .product_service_request import ProductServiceRequest
    from .product_service_response import ProductServiceResponse
    from .product_service_type_enum import ProductServiceTypeEnum
    from .product_service_update import ProductServiceUpdate
    from .project_create_request import ProjectCreateRequest
    from .project_cursor_fields import ProjectCursorFields
    from .project_pagination_response import ProjectPaginationResponse
    from .project_resource import ProjectResource
    from .project_update_request import ProjectUpdateRequest
    from .public_payment_link_response import PublicPaymentLinkResponse
    from .purchase_order_counterpart_address_schema import PurchaseOrderCounterpartAddressSchema
    from .purchase_order_counterpart_individual_response import PurchaseOrderCounterpartIndividualResponse
    from .purchase_order_counterpart_individual_root_response import PurchaseOrderCounterpartIndividualRootResponse
    from .purchase_order_counterpart_organization_response import PurchaseOrderCounterpartOrganizationResponse
    from .purchase_order_counterpart_organization_root_response import PurchaseOrderCounterpartOrganizationRootResponse
    from .purchase_order_cursor_fields import PurchaseOrderCursorFields
    from .purchase_order_email_preview_request import PurchaseOrderEmailPreviewRequest
    from .purchase_order_email_preview_response import PurchaseOrderEmailPreviewResponse
    from .purchase_order_email_sent_response import PurchaseOrderEmailSentResponse
    from .purchase_order_item import PurchaseOrderItem
    from .purchase_order_pagination_response import PurchaseOrderPaginationResponse
    from .purchase_order_payload_schema import PurchaseOrderPayloadSchema
    from .purchase_order_response_schema import PurchaseOrderResponseSchema
    from .purchase_order_status_enum import PurchaseOrderStatusEnum
    from .purchase_order_vat_id import PurchaseOrderVatId
    from .quote_accept_request import QuoteAcceptRequest
    from .quote_rendering_settings import QuoteRenderingSettings
    from .quote_response_payload import QuoteResponsePayload
    from .quote_response_payload_type import QuoteResponsePayloadType
    from .quote_state_enum import QuoteStateEnum
    from .receipt_attach_file import ReceiptAttachFile
    from .receipt_create_schema import ReceiptCreateSchema
    from .receipt_cursor_fields import ReceiptCursorFields
    from .receipt_line_item_create_schema import ReceiptLineItemCreateSchema
    from .receipt_line_item_cursor_fields import ReceiptLineItemCursorFields
    from .receipt_line_item_response_schema import ReceiptLineItemResponseSchema
    from .receipt_line_item_update_schema import ReceiptLineItemUpdateSchema
    from .receipt_line_items_pagination_response import ReceiptLineItemsPaginationResponse
    from .receipt_pagination_response import ReceiptPaginationResponse
    from .receipt_response_schema import ReceiptResponseSchema
    from .receipt_update_schema import ReceiptUpdateSchema
    from .receipt_upload_file import ReceiptUploadFile
    from .receivable_counterpart_contact import ReceivableCounterpartContact
    from .receivable_counterpart_vat_id_response import ReceivableCounterpartVatIDResponse
    from .receivable_create_based_on_payload import ReceivableCreateBasedOnPayload
    from .receivable_created_event_data import ReceivableCreatedEventData
    from .receivable_cursor_fields import ReceivableCursorFields
    from .receivable_decline_payload import ReceivableDeclinePayload
    from .receivable_dimension_enum import ReceivableDimensionEnum
    from .receivable_edit_flow import ReceivableEditFlow
    from .receivable_entity_address_schema import ReceivableEntityAddressSchema
    from .receivable_entity_base import ReceivableEntityBase
    from .receivable_entity_individual import ReceivableEntityIndividual
    from .receivable_entity_individual_request import ReceivableEntityIndividualRequest
    from .receivable_entity_individual_request_type import ReceivableEntityIndividualRequestType
    from .receivable_entity_individual_type import ReceivableEntityIndividualType
    from .receivable_entity_organization import ReceivableEntityOrganization
    from .receivable_entity_organization_request import ReceivableEntityOrganizationRequest
    from .receivable_entity_organization_request_type import ReceivableEntityOrganizationRequestType
    from .receivable_entity_organization_type import ReceivableEntityOrganizationType
    from .receivable_entity_vat_id_response import ReceivableEntityVatIDResponse
    from .receivable_facade_create_invoice_payload import ReceivableFacadeCreateInvoicePayload
    from .receivable_facade_create_invoice_payload_type import ReceivableFacadeCreateInvoicePayloadType
    from .receivable_facade_create_quote_payload import ReceivableFacadeCreateQuotePayload
    from .receivable_facade_create_quote_payload_type import ReceivableFacadeCreateQuotePayloadType
    from .receivable_file_url import ReceivableFileUrl
    from .receivable_history_cursor_fields import ReceivableHistoryCursorFields
    from .receivable_history_event_type_enum import ReceivableHistoryEventTypeEnum
    from .receivable_history_pagination_response import ReceivableHistoryPaginationResponse
    from .receivable_history_response import ReceivableHistoryResponse
    from .receivable_mail_cursor_fields import ReceivableMailCursorFields
    from .receivable_mail_pagination_response import ReceivableMailPaginationResponse
    from .receivable_mail_recipient_state import ReceivableMailRecipientState
    from .receivable_mail_recipients import ReceivableMailRecipients
    from .receivable_mail_response import ReceivableMailResponse
    from .receivable_mail_status_enum import ReceivableMailStatusEnum
    from .receivable_metric_enum import ReceivableMetricEnum
    from .receivable_pagination_response import ReceivablePaginationResponse
    from .receivable_paid_payload import ReceivablePaidPayload
    from .receivable_partially_paid_payload import ReceivablePartiallyPaidPayload
    from .receivable_preview_request import ReceivablePreviewRequest
    from .receivable_preview_response import ReceivablePreviewResponse
    from .receivable_required_fields import ReceivableRequiredFields
    from .receivable_search_cursor_fields import ReceivableSearchCursorFields
    from .receivable_send_request import ReceivableSendRequest
    from .receivable_send_response import ReceivableSendResponse
    from .receivable_send_test_reminder_payload import ReceivableSendTestReminderPayload
    from .receivable_settings import ReceivableSettings
    from .receivable_status import ReceivableStatus
    from .receivable_templates_variable import ReceivableTemplatesVariable
    from .receivable_templates_variables_object import ReceivableTemplatesVariablesObject
    from .receivable_templates_variables_object_list import ReceivableTemplatesVariablesObjectList
    from .receivable_type import ReceivableType
    from .receivable_uncollectible_payload import ReceivableUncollectiblePayload
    from .receivable_updated_event_data import ReceivableUpdatedEventData
    from .receivables_analytics_data_point import ReceivablesAnalyticsDataPoint
    from .receivables_analytics_response import ReceivablesAnalyticsResponse
    from .receivables_counterpart_address import ReceivablesCounterpartAddress
    from .receivables_preview_type_enum import ReceivablesPreviewTypeEnum
    from .receivables_reminders_warning_message import ReceivablesRemindersWarningMessage
    from .receivables_representation_of_counterpart_address import ReceivablesRepresentationOfCounterpartAddress
    from .receivables_representation_of_entity_bank_account import ReceivablesRepresentationOfEntityBankAccount
    from .receivables_search_request import ReceivablesSearchRequest
    from .receivables_search_request_status import ReceivablesSearchRequestStatus
    from .receivables_send_response import ReceivablesSendResponse
    from .receivables_status_enum import ReceivablesStatusEnum
    from .receivables_verify_response import ReceivablesVerifyResponse
    from .recipient_account_response import RecipientAccountResponse
    from .recipients import Recipients
    from .recurrence_frequency import RecurrenceFrequency
    from .recurrence_iteration import RecurrenceIteration
    from .recurrence_response import RecurrenceResponse
    from .recurrence_response_list import RecurrenceResponseList
    from .recurrence_status import RecurrenceStatus
    from .related_documents import RelatedDocuments
    from .reminder import Reminder
    from .reminder_mail_sent_event_data import ReminderMailSentEventData
    from .reminder_type_enum import ReminderTypeEnum
    from .reminders_settings import RemindersSettings
    from .repayment_schedule import RepaymentSchedule
    from .response_item import ResponseItem
    from .revoke_token_payload import RevokeTokenPayload
    from .role_cursor_fields import RoleCursorFields
    from .role_pagination_response import RolePaginationResponse
    from .role_response import RoleResponse
    from .send_purchase_order_via_email_request import SendPurchaseOrderViaEmailRequest
    from .service_providers_enum import ServiceProvidersEnum
    from .settings_response import SettingsResponse
    from .signature import Signature
    from .single_onboarding_requirements_response import SingleOnboardingRequirementsResponse
    from .sort_field import SortField
    from .sort_order import SortOrder
    from .source_of_payable_data_enum import SourceOfPayableDataEnum
    from .source_of_receipt_data_enum import SourceOfReceiptDataEnum
    from .status_changed_event_data import StatusChangedEventData
    from .status_enum import StatusEnum
    from .success_result import SuccessResult
    from .suggested_counterpart_payload import SuggestedCounterpartPayload
    from .suggested_payment_term import SuggestedPaymentTerm
    from .suggested_response import SuggestedResponse
    from .supported_field_names import SupportedFieldNames
    from .supported_format_schema import SupportedFormatSchema
    from .supported_format_schema_available_types import SupportedFormatSchemaAvailableTypes
    from .supported_format_schema_object_type import SupportedFormatSchemaObjectType
    from .sync_record_cursor_fields import SyncRecordCursorFields
    from .sync_record_resource import SyncRecordResource
    from .sync_record_resource_list import SyncRecordResourceList
    from .sync_status import SyncStatus
    from .system_template_data_schema import SystemTemplateDataSchema
    from .system_templates import SystemTemplates
    from .tag_category import TagCategory
    from .tag_create_schema import TagCreateSchema
    from .tag_cursor_fields import TagCursorFields
    from .tag_read_schema import TagReadSchema
    from .tag_update_schema import TagUpdateSchema
    from .tags_pagination_response import TagsPaginationResponse
    from .tax_component_response import TaxComponentResponse
    from .tax_rate_account_cursor_fields import TaxRateAccountCursorFields
    from .template_data_schema import TemplateDataSchema
    from .template_list_response import TemplateListResponse
    from .template_receivable_response import TemplateReceivableResponse
    from .template_type_enum import TemplateTypeEnum
    from .term_discount_days import TermDiscountDays
    from .term_final_days import TermFinalDays
    from .terms_of_service_acceptance_input import TermsOfServiceAcceptanceInput
    from .terms_of_service_acceptance_output import TermsOfServiceAcceptanceOutput
    from .text_template_document_type_enum import TextTemplateDocumentTypeEnum
    from .text_template_response import TextTemplateResponse
    from .text_template_response_list import TextTemplateResponseList
    from .text_template_type import TextTemplateType
    from .total_vat_amount_item import TotalVatAmountItem
    from .total_vat_amount_item_component import TotalVatAmountItemComponent
    from .unit import Unit
    from .unit_list_response import UnitListResponse
    from .unit_request import UnitRequest
    from .unit_response import UnitResponse
    from .unit_update import UnitUpdate
    from .update_counterpart_bank_account import UpdateCounterpartBankAccount
    from .update_counterpart_contact_payload import UpdateCounterpartContactPayload
    from .update_counterpart_einvoicing_credential_schema import UpdateCounterpartEinvoicingCredentialSchema
    from .update_credit_note import UpdateCreditNote
    from .update_credit_note_payload import UpdateCreditNotePayload
    from .update_custom_template_schema_request import UpdateCustomTemplateSchemaRequest
    from .update_einvoicing_address import UpdateEinvoicingAddress
    from .update_entity_address_schema import UpdateEntityAddressSchema
    from .update_entity_bank_account_request import UpdateEntityBankAccountRequest
    from .update_entity_request import UpdateEntityRequest
    from .update_entity_user_request import UpdateEntityUserRequest
    from .update_invoice import UpdateInvoice
    from .update_invoice_payload import UpdateInvoicePayload
    from .update_issued_invoice import UpdateIssuedInvoice
    from .update_issued_invoice_payload import UpdateIssuedInvoicePayload
    from .update_line_item_for_credit_note import UpdateLineItemForCreditNote
    from .update_line_items import UpdateLineItems
    from .update_me_entity_user_request import UpdateMeEntityUserRequest
    from .update_payment_intent_payload import UpdatePaymentIntentPayload
    from .update_product_for_credit_note import UpdateProductForCreditNote
    from .update_purchase_order_payload_schema import UpdatePurchaseOrderPayloadSchema
    from .update_quote import UpdateQuote
    from .update_quote_payload import UpdateQuotePayload
    from .update_recurrence_payload import UpdateRecurrencePayload
    from .update_role_request import UpdateRoleRequest
    from .update_text_template_payload import UpdateTextTemplatePayload
    from .update_webhook_subscription_request import UpdateWebhookSubscriptionRequest
    from .upload_file import UploadFile
    from .variable import Variable
    from .variables_object import VariablesObject
    from .variables_object_list import VariablesObjectList
    from .variables_type import VariablesType
    from .vat_id_type_enum import VatIDTypeEnum
    from .vat_mode_enum import VatModeEnum
    from .vat_rate_component import VatRateComponent
    from .vat_rate_creator import VatRateCreator
    from .vat_rate_list_response import VatRateListResponse
    from .vat_rate_response import VatRateResponse
    from .vat_rate_status_enum import VatRateStatusEnum
    from .verify_response import VerifyResponse
    from .wc_business_status import WCBusinessStatus
    from .wc_invoice_status import WCInvoiceStatus
    from .wc_offer_status import WCOfferStatus
    from .wc_repayment_type import WCRepaymentType
    from .webhook_delivery_cursor_fields import WebhookDeliveryCursorFields
    from .webhook_delivery_pagination_resource import WebhookDeliveryPaginationResource
    from .webhook_delivery_resource import WebhookDeliveryResource
    from .webhook_object_type import WebhookObjectType
    from .webhook_subscription_cursor_fields import WebhookSubscriptionCursorFields
    from .webhook_subscription_pagination_resource import WebhookSubscriptionPaginationResource
    from .webhook_subscription_resource import WebhookSubscriptionResource
    from .webhook_subscription_resource_with_secret import WebhookSubscriptionResourceWithSecret
    from .webhook_subscription_status import WebhookSubscriptionStatus

_MODULES = {
    "AccessTokenResponse": ".access_token_response",
    "AccountingConnectionList": ".accounting_connection_list",
    "AccountingConnectionResponse": ".accounting_connection_response",
    "AccountingCustomerRefObject": ".accounting_customer_ref_object",
    "AccountingLineItem": ".accounting_line_item",
    "AccountingMessageResponse": ".accounting_message_response",
    "AccountingPayable": ".accounting_payable",
    "AccountingPayableList": ".accounting_payable_list",
    "AccountingPurchaseOrderRef": ".accounting_purchase_order_ref",
    "AccountingReceivable": ".accounting_receivable",
    "AccountingReceivableList": ".accounting_receivable_list",
    "AccountingRefObject": ".accounting_ref_object",
    "AccountingSettings": ".accounting_settings",
    "AccountingTaxRateListResponse": ".accounting_tax_rate_list_response",
    "AccountingTaxRateResponse": ".accounting_tax_rate_response",
    "AccountingVendorRefObject": ".accounting_vendor_ref_object",
    "ActionEnum": ".action_enum",
    "ActionSchema": ".action_schema",
    "AddCustomTemplateSchema": ".add_custom_template_schema",
    "AggregationFunctionEnum": ".aggregation_function_enum",
    "AllDocumentExportResponseSchema": ".all_document_export_response_schema",
    "AllOverdueRemindersResponse": ".all_overdue_reminders_response",
    "AllowedCountries": ".allowed_countries",
    "AllowedEinvoicingCountryCodes": ".allowed_einvoicing_country_codes",
    "AllowedFileTypes": ".allowed_file_types",
    "AnalyticsDataPoint": ".analytics_data_point",
    "APIVersion": ".api_version",
    "ApprovalPolicyCreate": ".approval_policy_create",
    "ApprovalPolicyResource": ".approval_policy_resource",
    "ApprovalPolicyResourceList": ".approval_policy_resource_list",
    "ApprovalPolicyStatus": ".approval_policy_status",
    "ApprovalPolicyUpdate": ".approval_policy_update",
    "ApprovalPolicyUpdateStatus": ".approval_policy_update_status",
    "ApprovalProcessResourceList": ".approval_process_resource_list",
    "ApprovalProcessStepResource": ".approval_process_step_resource",
    "ApprovalProcessStepResourceList": ".approval_process_step_resource_list",
    "ApprovalProcessStepResourceStatus": ".approval_process_step_resource_status",
    "ApprovalRequestCreateByRoleRequest": ".approval_request_create_by_role_request",
    "ApprovalRequestCreateByUserRequest": ".approval_request_create_by_user_request",
    "ApprovalRequestResourceList": ".approval_request_resource_list",
    "ApprovalRequestResourceWithMetadata": ".approval_request_resource_with_metadata",
    "ApprovalRequestStatus": ".approval_request_status",
    "AttachmentRequest": ".attachment_request",
    "AttachmentResponse": ".attachment_response",
    "AutomationLevel": ".automation_level",
    "BankAccount": ".bank_account",
    "BasedOnReceivableCreatedEventData": ".based_on_receivable_created_event_data",
    "BasedOnTransitionType": ".based_on_transition_type",
    "BizObjectsSchemaInput": ".biz_objects_schema_input",
    "BizObjectsSchemaOutput": ".biz_objects_schema_output",
    "BodyPutEntitiesIdLogo": ".body_put_entities_id_logo",
    "BusinessInfoSchema": ".business_info_schema",
    "BusinessProfileInput": ".business_profile_input",
    "BusinessProfileOutput": ".business_profile_output",
    "ButtonTheme": ".button_theme",
    "CardTheme": ".card_theme",
    "CommentCreateRequest": ".comment_create_request",
    "CommentCursorFields": ".comment_cursor_fields",
    "CommentPayload": ".comment_payload",
    "CommentResource": ".comment_resource",
    "CommentResourceList": ".comment_resource_list",
    "CommentUpdateRequest": ".comment_update_request",
    "CommonSchemaInput": ".common_schema_input",
    "CommonSchemaInputObjectType": ".common_schema_input_object_type",
    "CommonSchemaOutput": ".common_schema_output",
    "CommonSchemaOutputObjectType": ".common_schema_output_object_type",
    "ConnectionStatus": ".connection_status",
    "CounterpartAddress": ".counterpart_address",
    "CounterpartAddressResourceList": ".counterpart_address_resource_list",
    "CounterpartAddressResponseWithCounterpartID": ".counterpart_address_response_with_counterpart_id",
    "CounterpartBankAccountResourceList": ".counterpart_bank_account_resource_list",
    "CounterpartBankAccountResponse": ".counterpart_bank_account_response",
    "CounterpartContactResponse": ".counterpart_contact_response",
    "CounterpartContactsResourceList": ".counterpart_contacts_resource_list",
    "CounterpartCursorFields": ".counterpart_cursor_fields",
    "CounterpartEinvoicingCredentialExistenceResponse": ".counterpart_einvoicing_credential_existence_response",
    "CounterpartEinvoicingCredentialResponse": ".counterpart_einvoicing_credential_response",
    "CounterpartEinvoicingCredentialResponseList": ".counterpart_einvoicing_credential_response_list",
    "CounterpartEinvoicingCredentialSchema": ".counterpart_einvoicing_credential_schema",
    "CounterpartFields": ".counterpart_fields",
    "CounterpartIndividualCreatePayload": ".counterpart_individual_create_payload",
    "CounterpartIndividualResponse": ".counterpart_individual_response",
    "CounterpartIndividualRootCreatePayload": ".counterpart_individual_root_create_payload",
    "CounterpartIndividualRootCreatePayloadType": ".counterpart_individual_root_create_payload_type",
    "CounterpartIndividualRootResponse": ".counterpart_individual_root_response",
    "CounterpartIndividualRootUpdatePayload": ".counterpart_individual_root_update_payload",
    "CounterpartIndividualUpdatePayload": ".counterpart_individual_update_payload",
    "CounterpartOrganizationCreatePayload": ".counterpart_organization_create_payload",
    "CounterpartOrganizationResponse": ".counterpart_organization_response",
    "CounterpartOrganizationRootCreatePayload": ".counterpart_organization_root_create_payload",
    "CounterpartOrganizationRootCreatePayloadType": ".counterpart_organization_root_create_payload_type",
    "CounterpartOrganizationRootResponse": ".counterpart_organization_root_response",
    "CounterpartOrganizationRootUpdatePayload": ".counterpart_organization_root_update_payload",
    "CounterpartOrganizationUpdatePayload": ".counterpart_organization_update_payload",
    "CounterpartPaginationResponse": ".counterpart_pagination_response",
    "CounterpartRawAddress": ".counterpart_raw_address",
    "CounterpartRawAddressUpdateRequest": ".counterpart_raw_address_update_request",
    "CounterpartRawBankAccount": ".counterpart_raw_bank_account",
    "CounterpartRawBankAccountUpdateRequest": ".counterpart_raw_bank_account_update_request",
    "CounterpartRawData": ".counterpart_raw_data",
    "CounterpartRawDataUpdateRequest": ".counterpart_raw_data_update_request",
    "CounterpartRawVatID": ".counterpart_raw_vat_id",
    "CounterpartRawVatIDUpdateRequest": ".counterpart_raw_vat_id_update_request",
    "CounterpartTagSchema": ".counterpart_tag_schema",
    "CounterpartType": ".counterpart_type",
    "CounterpartUpdateAddress": ".counterpart_update_address",
    "CounterpartUpdateVatID": ".counterpart_update_vat_id",
    "CounterpartVatID": ".counterpart_vat_id",
    "CounterpartVatIDResourceList": ".counterpart_vat_id_resource_list",
    "CounterpartVatIDResponse": ".counterpart_vat_id_response",
    "CreateCounterpartBankAccount": ".create_counterpart_bank_account",
    "CreateCounterpartContactPayload": ".create_counterpart_contact_payload",
    "CreateCounterpartEinvoicingCredentialCounterpartVatId": ".create_counterpart_einvoicing_credential_counterpart_vat_id",
    "CreateEntityBankAccountRequest": ".create_entity_bank_account_request",
    "CreateEntityRequest": ".create_entity_request",
    "CreateEntityUserRequest": ".create_entity_user_request",
    "CreateExportTaskResponseSchema": ".create_export_task_response_schema",
    "CreateOCRRequestPayload": ".create_ocr_request_payload",
    "CreatePaymentLinkRequest": ".create_payment_link_request",
    "CreateRecurrencePayload": ".create_recurrence_payload",
    "CreateRoleRequest": ".create_role_request",
    "CreateTextTemplatePayload": ".create_text_template_payload",
    "CreateWebhookSubscriptionRequest": ".create_webhook_subscription_request",
    "CreditNoteCreateRequest": ".credit_note_create_request",
    "CreditNoteCursorFields": ".credit_note_cursor_fields",
    "CreditNoteDimensionEnum": ".credit_note_dimension_enum",
    "CreditNoteFieldsAllowedForValidate": ".credit_note_fields_allowed_for_validate",
    "CreditNoteLineItemCreateRequest": ".credit_note_line_item_create_request",
    "CreditNoteLineItemCursorFields": ".credit_note_line_item_cursor_fields",
    "CreditNoteLineItemPaginationResponse": ".credit_note_line_item_pagination_response",
    "CreditNoteLineItemReplaceRequest": ".credit_note_line_item_replace_request",
    "CreditNoteLineItemResponse": ".credit_note_line_item_response",
    "CreditNoteLineItemUpdateRequest": ".credit_note_line_item_update_request",
    "CreditNoteMetricEnum": ".credit_note_metric_enum",
    "CreditNotePaginationResponse": ".credit_note_pagination_response",
    "CreditNoteRenderingSettings": ".credit_note_rendering_settings",
    "CreditNoteResponse": ".credit_note_response",
    "CreditNoteResponsePayload": ".credit_note_response_payload",
    "CreditNoteResponsePayloadType": ".credit_note_response_payload_type",
    "CreditNoteStateEnum": ".credit_note_state_enum",
    "CreditNoteUpdateRequest": ".credit_note_update_request",
    "CreditNoteUploadFile": ".credit_note_upload_file",
    "CreditNoteValidationResponse": ".credit_note_validation_response",
    "CreditNoteValidationResponseValidationErrorsItem": ".credit_note_validation_response_validation_errors_item",
    "CreditNoteValidationsResource": ".credit_note_validations_resource",
    "CurrencyEnum": ".currency_enum",
    "CurrencyExchangeSchema": ".currency_exchange_schema",
    "CurrencySettingsInput": ".currency_settings_input",
    "CurrencySettingsOutput": ".currency_settings_output",
    "CursorFields": ".cursor_fields",
    "CustomTemplateDataSchema": ".custom_template_data_schema",
    "CustomTemplatesCursorFields": ".custom_templates_cursor_fields",
    "CustomTemplatesPaginationResponse": ".custom_templates_pagination_response",
    "CustomVatRateRequest": ".custom_vat_rate_request",
    "CustomVatRateResponse": ".custom_vat_rate_response",
    "CustomVatRateResponseList": ".custom_vat_rate_response_list",
    "CustomVatRateUpdateRequest": ".custom_vat_rate_update_request",
    "DataExportCursorFields": ".data_export_cursor_fields",
    "DateDimensionBreakdownEnum": ".date_dimension_breakdown_enum",
    "DayOfMonth": ".day_of_month",
    "DefaultAccountingTaxIDs": ".default_accounting_tax_i_ds",
    "DefaultLedgerAccountIDs": ".default_ledger_account_i_ds",
    "DeliveryNoteCounterpartResource": ".delivery_note_counterpart_resource",
    "DeliveryNoteCreateBasedOnRequest": ".delivery_note_create_based_on_request",
    "DeliveryNoteCreateLineItem": ".delivery_note_create_line_item",
    "DeliveryNoteCreateRequest": ".delivery_note_create_request",
    "DeliveryNoteCursorFields": ".delivery_note_cursor_fields",
    "DeliveryNoteLineItemProduct": ".delivery_note_line_item_product",
    "DeliveryNoteLineItemResource": ".delivery_note_line_item_resource",
    "DeliveryNoteResource": ".delivery_note_resource",
    "DeliveryNoteResourceList": ".delivery_note_resource_list",
    "DeliveryNoteStatusEnum": ".delivery_note_status_enum",
    "DeliveryNoteUpdateRequest": ".delivery_note_update_request",
    "Discount": ".discount",
    "DiscountResponse": ".discount_response",
    "DiscountType": ".discount_type",
    "DNSRecord": ".dns_record",
    "DNSRecordPurpose": ".dns_record_purpose",
    "DNSRecordType": ".dns_record_type",
    "DNSRecords": ".dns_records",
    "DocumentExportResponseSchema": ".document_export_response_schema",
    "DocumentIDsSettings": ".document_i_ds_settings",
    "DocumentIDsSettingsNextNumber": ".document_i_ds_settings_next_number",
    "DocumentIDsSettingsRequest": ".document_i_ds_settings_request",
    "DocumentIDSeparators": ".document_id_separators",
    "DocumentObjectTypeRequestEnum": ".document_object_type_request_enum",
    "DocumentRenderingSettings": ".document_rendering_settings",
    "DocumentRenderingSettingsInput": ".document_rendering_settings_input",
    "DocumentRenderingSettingsOutput": ".document_rendering_settings_output",
    "DocumentTypeEnum": ".document_type_enum",
    "DocumentTypePrefix": ".document_type_prefix",
    "DomainListResponse": ".domain_list_response",
    "DomainRequest": ".domain_request",
    "DomainResponse": ".domain_response",
    "DomainResponseDnsRecordsValue": ".domain_response_dns_records_value",
    "EInvoicingRetrieveListData": ".e_invoicing_retrieve_list_data",
    "EinvoiceSchemaTypeEnum": ".einvoice_schema_type_enum",
    "EinvoicingAddress": ".einvoicing_address",
    "EinvoicingConnectionCreateRequest": ".einvoicing_connection_create_request",
    "EinvoicingConnectionResponse": ".einvoicing_connection_response",
    "EinvoicingConnectionUpdateRequest": ".einvoicing_connection_update_request",
    "EinvoicingCredentials": ".einvoicing_credentials",
    "EinvoicingNetworkCredentialsCreateRequest": ".einvoicing_network_credentials_create_request",
    "EinvoicingNetworkCredentialsResponse": ".einvoicing_network_credentials_response",
    "EnabledPaymentMethods": ".enabled_payment_methods",
    "EntityAddressResponseSchema": ".entity_address_response_schema",
    "EntityAddressSchema": ".entity_address_schema",
    "EntityBankAccountPaginationResponse": ".entity_bank_account_pagination_response",
    "EntityBankAccountResponse": ".entity_bank_account_response",
    "EntityBusinessStructure": ".entity_business_structure",
    "EntityCursorFields": ".entity_cursor_fields",
    "EntityFields": ".entity_fields",
    "EntityIndividualResponse": ".entity_individual_response",
    "EntityMailSettings": ".entity_mail_settings",
    "EntityOnboardingDataRequest": ".entity_onboarding_data_request",
    "EntityOnboardingDataResponse": ".entity_onboarding_data_response",
    "EntityOnboardingDocumentsPayload": ".entity_onboarding_documents_payload",
    "EntityOrganizationResponse": ".entity_organization_response",
    "EntityPaginationResponse": ".entity_pagination_response",
    "EntityStatusEnum": ".entity_status_enum",
    "EntityTypeEnum": ".entity_type_enum",
    "EntityUpdateVatID": ".entity_update_vat_id",
    "EntityUserCursorFields": ".entity_user_cursor_fields",
    "EntityUserPaginationResponse": ".entity_user_pagination_response",
    "EntityUserResponse": ".entity_user_response",
    "EntityVatID": ".entity_vat_id",
    "EntityVatIDResourceList": ".entity_vat_id_resource_list",
    "EntityVatIDResponse": ".entity_vat_id_response",
    "ErrorSchema": ".error_schema",
    "EstimatedMonthlyRevenue": ".estimated_monthly_revenue",
    "EventCursorFields": ".event_cursor_fields",
    "EventPaginationResource": ".event_pagination_resource",
    "EventResource": ".event_resource",
    "ExchangeRate": ".exchange_rate",
    "ExportFormat": ".export_format",
    "ExportPayableSchema": ".export_payable_schema",
    "ExportPayableSchemaName": ".export_payable_schema_name",
    "ExportPayloadSchema": ".export_payload_schema",
    "ExportReceivableSchema": ".export_receivable_schema",
    "ExportReceivableSchemaName": ".export_receivable_schema_name",
    "ExportSettingCursorFields": ".export_setting_cursor_fields",
    "ExtraDataCreateRequest": ".extra_data_create_request",
    "ExtraDataCreateRequestObjectType": ".extra_data_create_request_object_type",
    "ExtraDataResource": ".extra_data_resource",
    "ExtraDataResourceList": ".extra_data_resource_list",
    "ExtraDataResourceObjectType": ".extra_data_resource_object_type",
    "ExtraDataUpdateRequest": ".extra_data_update_request",
    "ExtraDataUpdateRequestObjectType": ".extra_data_update_request_object_type",
    "FieldSchema": ".field_schema",
    "FileAttachedEventData": ".file_attached_event_data",
    "FileResponse": ".file_response",
    "FileSchema": ".file_schema",
    "FilesResponse": ".files_response",
    "FinancingInvoice": ".financing_invoice",
    "FinancingInvoiceCursorFields": ".financing_invoice_cursor_fields",
    "FinancingInvoiceListResponse": ".financing_invoice_list_response",
    "FinancingInvoiceType": ".financing_invoice_type",
    "FinancingOffer": ".financing_offer",
    "FinancingOffersResponse": ".financing_offers_response",
    "FinancingPushInvoicesRequest": ".financing_push_invoices_request",
    "FinancingPushInvoicesRequestInvoice": ".financing_push_invoices_request_invoice",
    "FinancingPushInvoicesResponse": ".financing_push_invoices_response",
    "FinancingTokenResponse": ".financing_token_response",
    "GetAllPaymentReminders": ".get_all_payment_reminders",
    "GetOnboardingRequirementsResponse": ".get_onboarding_requirements_response",
    "GrantType": ".grant_type",
    "IndividualResponseSchema": ".individual_response_schema",
    "IndividualSchema": ".individual_schema",
    "InlinePaymentTermsRequestPayload": ".inline_payment_terms_request_payload",
    "InlineTermDiscount": ".inline_term_discount",
    "InlineTermFinal": ".inline_term_final",
    "Invoice": ".invoice",
    "InvoiceFile": ".invoice_file",
    "InvoiceRenderingSettings": ".invoice_rendering_settings",
    "InvoiceResponsePayload": ".invoice_response_payload",
    "InvoiceResponsePayloadType": ".invoice_response_payload_type",
    "Item": ".item",
    "IterationStatus": ".iteration_status",
    "LabelNValue": ".label_n_value",
    "LanguageCodeEnum": ".language_code_enum",
    "LedgerAccountCursorFields": ".ledger_account_cursor_fields",
    "LedgerAccountListResponse": ".ledger_account_list_response",
    "LedgerAccountResponse": ".ledger_account_response",
    "LineItem": ".line_item",
    "LineItemColumnSettings": ".line_item_column_settings",
    "LineItemCursorFields": ".line_item_cursor_fields",
    "LineItemFields": ".line_item_fields",
    "LineItemInternalRequest": ".line_item_internal_request",
    "LineItemNumericColumnSettings": ".line_item_numeric_column_settings",
    "LineItemPaginationResponse": ".line_item_pagination_response",
    "LineItemProduct": ".line_item_product",
    "LineItemProductCreate": ".line_item_product_create",
    "LineItemProductMeasureUnit": ".line_item_product_measure_unit",
    "LineItemProductVatRate": ".line_item_product_vat_rate",
    "LineItemRequest": ".line_item_request",
    "LineItemResponse": ".line_item_response",
    "LineItemUpdate": ".line_item_update",
    "LineItemsRenderingSettings": ".line_items_rendering_settings",
    "LineItemsReplaceRequest": ".line_items_replace_request",
    "LineItemsReplaceResponse": ".line_items_replace_response",
    "LineItemsResponse": ".line_items_response",
    "LogoFile": ".logo_file",
    "MailSentEventData": ".mail_sent_event_data",
    "MailSettings": ".mail_settings",
    "MailboxDataResponse": ".mailbox_data_response",
    "MailboxDomainRequest": ".mailbox_domain_request",
    "MailboxMultipleEntitiesRequest": ".mailbox_multiple_entities_request",
    "MailboxObjectTypeEnum": ".mailbox_object_type_enum",
    "MailboxResponse": ".mailbox_response",
    "MessageResponse": ".message_response",
    "MissingFields": ".missing_fields",
    "MissingLineItemFields": ".missing_line_item_fields",
    "MoniteAllPaymentMethods": ".monite_all_payment_methods",
    "MoniteAllPaymentMethodsTypes": ".monite_all_payment_methods_types",
    "NextDocumentNumbers": ".next_document_numbers",
    "ObjectMatchTypes": ".object_match_types",
    "ObjectType": ".object_type",
    "ObjectTypeAvailableComment": ".object_type_available_comment",
    "ObjectTypeEnum": ".object_type_enum",
    "ObtainTokenPayload": ".obtain_token_payload",
    "OCRAddress": ".ocr_address",
    "OCRAddressDetails": ".ocr_address_details",
    "OcrAutoTaggingSettingsRequest": ".ocr_auto_tagging_settings_request",
    "OCRBankDetails": ".ocr_bank_details",
    "OCRCounterpartDetails": ".ocr_counterpart_details",
    "OCRCreditNote": ".ocr_credit_note",
    "OCRCreditNoteType": ".ocr_credit_note_type",
    "OCRDocumentTypeEnum": ".ocr_document_type_enum",
    "OCRFileUpload": ".ocr_file_upload",
    "OCRInvoice": ".ocr_invoice",
    "OCRInvoiceType": ".ocr_invoice_type",
    "OCRLineItem": ".ocr_line_item",
    "OCRReceipt": ".ocr_receipt",
    "OCRReceiptLineItem": ".ocr_receipt_line_item",
    "OCRReceiptType": ".ocr_receipt_type",
    "OcrRecognitionResponse": ".ocr_recognition_response",
    "OCRResponseInvoiceReceiptData": ".ocr_response_invoice_receipt_data",
    "OCRResponseInvoiceReceiptDataType": ".ocr_response_invoice_receipt_data_type",
    "OCRResponseInvoiceReceiptLineItemRaw": ".ocr_response_invoice_receipt_line_item_raw",
    "OcrStatusEnum": ".ocr_status_enum",
    "OcrTaskResponseSchema": ".ocr_task_response_schema",
    "OCRTaskStatus": ".ocr_task_status",
    "OCRTasksPaginationResponse": ".ocr_tasks_pagination_response",
    "OnboardingPaymentMethodsResponse": ".onboarding_payment_methods_response",
    "OnboardingRequirementsError": ".onboarding_requirements_error",
    "OnboardingVerificationError": ".onboarding_verification_error",
    "OnboardingVerificationStatusEnum": ".onboarding_verification_status_enum",
    "OptionalIndividualSchema": ".optional_individual_schema",
    "OptionalOrganizationSchema": ".optional_organization_schema",
    "OptionalPersonAddressRequest": ".optional_person_address_request",
    "OptionalPersonRelationship": ".optional_person_relationship",
    "OptionalPersonRequest": ".optional_person_request",
    "OrderEnum": ".order_enum",
    "OrganizationResponseSchema": ".organization_response_schema",
    "OrganizationSchema": ".organization_schema",
    "OriginEnum": ".origin_enum",
    "OverdueReminderRequest": ".overdue_reminder_request",
    "OverdueReminderResponse": ".overdue_reminder_response",
    "OverdueReminderTerm": ".overdue_reminder_term",
    "OverdueReminderUpdateRequest": ".overdue_reminder_update_request",
    "OwnershipDeclarationInput": ".ownership_declaration_input",
    "OwnershipDeclarationOutput": ".ownership_declaration_output",
    "PageSchema": ".page_schema",
    "PartiallyPaidPayload": ".partially_paid_payload",
    "PartnerMetadata": ".partner_metadata",
    "PartnerMetadataResponse": ".partner_metadata_response",
    "PartnerMetadataResponseMetadata": ".partner_metadata_response_metadata",
    "PartnerProjectSettingsPayloadInput": ".partner_project_settings_payload_input",
    "PartnerProjectSettingsPayloadInputDefaultRole": ".partner_project_settings_payload_input_default_role",
    "PartnerProjectSettingsPayloadOutput": ".partner_project_settings_payload_output",
    "PartnerProjectSettingsPayloadOutputDefaultRole": ".partner_project_settings_payload_output_default_role",
    "PatchSettingsPayload": ".patch_settings_payload",
    "PayableActionEnum": ".payable_action_enum",
    "PayableActionSchema": ".payable_action_schema",
    "PayableAggregatedDataResponse": ".payable_aggregated_data_response",
    "PayableAggregatedItem": ".payable_aggregated_item",
    "PayableAnalyticsResponse": ".payable_analytics_response",
    "PayableAttachFile": ".payable_attach_file",
    "PayableCreatedEventData": ".payable_created_event_data",
    "PayableCreditNoteData": ".payable_credit_note_data",
    "PayableCreditNoteLinkedEventData": ".payable_credit_note_linked_event_data",
    "PayableCreditNoteStateEnum": ".payable_credit_note_state_enum",
    "PayableCreditNoteUnlinkedEventData": ".payable_credit_note_unlinked_event_data",
    "PayableCurrencyExchange": ".payable_currency_exchange",
    "PayableCursorFields": ".payable_cursor_fields",
    "PayableDimensionEnum": ".payable_dimension_enum",
    "PayableEntityAddressSchema": ".payable_entity_address_schema",
    "PayableEntityIndividualResponse": ".payable_entity_individual_response",
    "PayableEntityLogoFile": ".payable_entity_logo_file",
    "PayableEntityLogoPage": ".payable_entity_logo_page",
    "PayableEntityLogoPreview": ".payable_entity_logo_preview",
    "PayableEntityOrganizationResponse": ".payable_entity_organization_response",
    "PayableFilePage": ".payable_file_page",
    "PayableFilePreview": ".payable_file_preview",
    "PayableHistoryCursorFields": ".payable_history_cursor_fields",
    "PayableHistoryEventTypeEnum": ".payable_history_event_type_enum",
    "PayableHistoryPaginationResponse": ".payable_history_pagination_response",
    "PayableHistoryResponse": ".payable_history_response",
    "PayableIndividualSchema": ".payable_individual_schema",
    "PayableMetricEnum": ".payable_metric_enum",
    "PayableOrganizationSchema": ".payable_organization_schema",
    "PayableOriginEnum": ".payable_origin_enum",
    "PayablePaginationResponse": ".payable_pagination_response",
    "PayablePaymentTermDiscount": ".payable_payment_term_discount",
    "PayablePaymentTermFinal": ".payable_payment_term_final",
    "PayablePaymentTermsCreatePayload": ".payable_payment_terms_create_payload",
    "PayableResponseSchema": ".payable_response_schema",
    "PayableSchemaInput": ".payable_schema_input",
    "PayableSchemaOutput": ".payable_schema_output",
    "PayableSettings": ".payable_settings",
    "PayableStateEnum": ".payable_state_enum",
    "PayableStatusChangedEventData": ".payable_status_changed_event_data",
    "PayableTemplatesVariable": ".payable_templates_variable",
    "PayableTemplatesVariablesObject": ".payable_templates_variables_object",
    "PayableTemplatesVariablesObjectList": ".payable_templates_variables_object_list",
    "PayableUpdateSchema": ".payable_update_schema",
    "PayableUpdatedEventData": ".payable_updated_event_data",
    "PayableUploadFile": ".payable_upload_file",
    "PayableUploadWithDataSchema": ".payable_upload_with_data_schema",
    "PayableValidationResponse": ".payable_validation_response",
    "PayableValidationResponseValidationErrorsItem": ".payable_validation_response_validation_errors_item",
    "PayableValidationsResource": ".payable_validations_resource",
    "PayableValidationsUpdateRequest": ".payable_validations_update_request",
    "PayablesFieldsAllowedForValidate": ".payables_fields_allowed_for_validate",
    "PayablesVariableType": ".payables_variable_type",
    "PayerAccountResponse": ".payer_account_response",
    "PaymentAccountObject": ".payment_account_object",
    "PaymentAccountType": ".payment_account_type",
    "PaymentIntent": ".payment_intent",
    "PaymentIntentCursorFields": ".payment_intent_cursor_fields",
    "PaymentIntentHistory": ".payment_intent_history",
    "PaymentIntentHistoryResponse": ".payment_intent_history_response",
    "PaymentIntentResponse": ".payment_intent_response",
    "PaymentIntentsListResponse": ".payment_intents_list_response",
    "PaymentMethod": ".payment_method",
    "PaymentMethodDirection": ".payment_method_direction",
    "PaymentMethodRequirements": ".payment_method_requirements",
    "PaymentMethodStatus": ".payment_method_status",
    "PaymentObject": ".payment_object",
    "PaymentObjectType": ".payment_object_type",
    "PaymentPageTheme": ".payment_page_theme",
    "PaymentPriorityEnum": ".payment_priority_enum",
    "PaymentReceivedEventData": ".payment_received_event_data",
    "PaymentRecordCursorFields": ".payment_record_cursor_fields",
    "PaymentRecordHistoryResponse": ".payment_record_history_response",
    "PaymentRecordMarkAsSucceededRequest": ".payment_record_mark_as_succeeded_request",
    "PaymentRecordObjectRequest": ".payment_record_object_request",
    "PaymentRecordObjectResponse": ".payment_record_object_response",
    "PaymentRecordRequest": ".payment_record_request",
    "PaymentRecordRequestStatus": ".payment_record_request_status",
    "PaymentRecordResponse": ".payment_record_response",
    "PaymentRecordResponseList": ".payment_record_response_list",
    "PaymentRecordStatusEnum": ".payment_record_status_enum",
    "PaymentRecordStatusUpdateRequest": ".payment_record_status_update_request",
    "PaymentRecordUpdateRequest": ".payment_record_update_request",
    "PaymentReminder": ".payment_reminder",
    "PaymentReminderResponse": ".payment_reminder_response",
    "PaymentReminderUpdateRequest": ".payment_reminder_update_request",
    "PaymentTerms": ".payment_terms",
    "PaymentTermsCreatePayload": ".payment_terms_create_payload",
    "PaymentTermsListResponse": ".payment_terms_list_response",
    "PaymentTermsResponse": ".payment_terms_response",
    "PaymentTermsUpdatePayload": ".payment_terms_update_payload",
    "PaymentsSettingsInput": ".payments_settings_input",
    "PaymentsSettingsOutput": ".payments_settings_output",
    "PermissionEnum": ".permission_enum",
    "PersonAddressRequest": ".person_address_request",
    "PersonAddressResponse": ".person_address_response",
    "PersonOnboardingDocumentsPayload": ".person_onboarding_documents_payload",
    "PersonRelationshipRequest": ".person_relationship_request",
    "PersonRelationshipResponse": ".person_relationship_response",
    "PersonRequest": ".person_request",
    "PersonResponse": ".person_response",
    "PersonsResponse": ".persons_response",
    "Platform": ".platform",
    "PreviewSchema": ".preview_schema",
    "PreviewTemplateRequest": ".preview_template_request",
    "PreviewTemplateResponse": ".preview_template_response",
    "Price": ".price",
    "PricingPlan": ".pricing_plan",
    "ProcessResource": ".process_resource",
    "ProcessResourceStatus": ".process_resource_status",
    "ProductCursorFields": ".product_cursor_fields",
    "ProductServicePaginationResponse": ".product_service_pagination_response",
    "ProductServiceRequest": ".product_service_request",
    "ProductServiceResponse": ".product_service_response",
    "ProductServiceTypeEnum": ".product_service_type_enum",
    "ProductServiceUpdate": ".product_service_update",
    "ProjectCreateRequest": ".project_create_request",
    "ProjectCursorFields": ".project_cursor_fields",
    "ProjectPaginationResponse": ".project_pagination_response",
    "ProjectResource": ".project_resource",
    "ProjectUpdateRequest": ".project_update_request",
    "PublicPaymentLinkResponse": ".public_payment_link_response",
    "PurchaseOrderCounterpartAddressSchema": ".purchase_order_counterpart_address_schema",
    "PurchaseOrderCounterpartIndividualResponse": ".purchase_order_counterpart_individual_response",
    "PurchaseOrderCounterpartIndividualRootResponse": ".purchase_order_counterpart_individual_root_response",
    "PurchaseOrderCounterpartOrganizationResponse": ".purchase_order_counterpart_organization_response",
    "PurchaseOrderCounterpartOrganizationRootResponse": ".purchase_order_counterpart_organization_root_response",
    "PurchaseOrderCursorFields": ".purchase_order_cursor_fields",
    "PurchaseOrderEmailPreviewRequest": ".purchase_order_email_preview_request",
    "PurchaseOrderEmailPreviewResponse": ".purchase_order_email_preview_response",
    "PurchaseOrderEmailSentResponse": ".purchase_order_email_sent_response",
    "PurchaseOrderItem": ".purchase_order_item",
    "PurchaseOrderPaginationResponse": ".purchase_order_pagination_response",
    "PurchaseOrderPayloadSchema": ".purchase_order_payload_schema",
    "PurchaseOrderResponseSchema": ".purchase_order_response_schema",
    "PurchaseOrderStatusEnum": ".purchase_order_status_enum",
    "PurchaseOrderVatId": ".purchase_order_vat_id",
    "QuoteAcceptRequest": ".quote_accept_request",
    "QuoteRenderingSettings": ".quote_rendering_settings",
    "QuoteResponsePayload": ".quote_response_payload",
    "QuoteResponsePayloadType": ".quote_response_payload_type",
    "QuoteStateEnum": ".quote_state_enum",
    "ReceiptAttachFile": ".receipt_attach_file",
    "ReceiptCreateSchema": ".receipt_create_schema",
    "ReceiptCursorFields": ".receipt_cursor_fields",
    "ReceiptLineItemCreateSchema": ".receipt_line_item_create_schema",
    "ReceiptLineItemCursorFields": ".receipt_line_item_cursor_fields",
    "ReceiptLineItemResponseSchema": ".receipt_line_item_response_schema",
    "ReceiptLineItemUpdateSchema": ".receipt_line_item_update_schema",
    "ReceiptLineItemsPaginationResponse": ".receipt_line_items_pagination_response",
    "ReceiptPaginationResponse": ".receipt_pagination_response",
    "ReceiptResponseSchema": ".receipt_response_schema",
    "ReceiptUpdateSchema": ".receipt_update_schema",
    "ReceiptUploadFile": ".receipt_upload_file",
    "ReceivableCounterpartContact": ".receivable_counterpart_contact",
    "ReceivableCounterpartVatIDResponse": ".receivable_counterpart_vat_id_response",
    "ReceivableCreateBasedOnPayload": ".receivable_create_based_on_payload",
    "ReceivableCreatedEventData": ".receivable_created_event_data",
    "ReceivableCursorFields": ".receivable_cursor_fields",
    "ReceivableDeclinePayload": ".receivable_decline_payload",
    "ReceivableDimensionEnum": ".receivable_dimension_enum",
    "ReceivableEditFlow": ".receivable_edit_flow",
    "ReceivableEntityAddressSchema": ".receivable_entity_address_schema",
    "ReceivableEntityBase": ".receivable_entity_base",
    "ReceivableEntityIndividual": ".receivable_entity_individual",
    "ReceivableEntityIndividualRequest": ".receivable_entity_individual_request",
    "ReceivableEntityIndividualRequestType": ".receivable_entity_individual_request_type",
    "ReceivableEntityIndividualType": ".receivable_entity_individual_type",
    "ReceivableEntityOrganization": ".receivable_entity_organization",
    "ReceivableEntityOrganizationRequest": ".receivable_entity_organization_request",
    "ReceivableEntityOrganizationRequestType": ".receivable_entity_organization_request_type",
    "ReceivableEntityOrganizationType": ".receivable_entity_organization_type",
    "ReceivableEntityVatIDResponse": ".receivable_entity_vat_id_response",
    "ReceivableFacadeCreateInvoicePayload": ".receivable_facade_create_invoice_payload",
    "ReceivableFacadeCreateInvoicePayloadType": ".receivable_facade_create_invoice_payload_type",
    "ReceivableFacadeCreateQuotePayload": ".receivable_facade_create_quote_payload",
    "ReceivableFacadeCreateQuotePayloadType": ".receivable_facade_create_quote_payload_type",
    "ReceivableFileUrl": ".receivable_file_url",
    "ReceivableHistoryCursorFields": ".receivable_history_cursor_fields",
    "ReceivableHistoryEventTypeEnum": ".receivable_history_event_type_enum",
    "ReceivableHistoryPaginationResponse": ".receivable_history_pagination_response",
    "ReceivableHistoryResponse": ".receivable_history_response",
    "ReceivableMailCursorFields": ".receivable_mail_cursor_fields",
    "ReceivableMailPaginationResponse": ".receivable_mail_pagination_response",
    "ReceivableMailRecipientState": ".receivable_mail_recipient_state",
    "ReceivableMailRecipients": ".receivable_mail_recipients",
    "ReceivableMailResponse": ".receivable_mail_response",
    "ReceivableMailStatusEnum": ".receivable_mail_status_enum",
    "ReceivableMetricEnum": ".receivable_metric_enum",
    "ReceivablePaginationResponse": ".receivable_pagination_response",
    "ReceivablePaidPayload": ".receivable_paid_payload",
    "ReceivablePartiallyPaidPayload": ".receivable_partially_paid_payload",
    "ReceivablePreviewRequest": ".receivable_preview_request",
    "ReceivablePreviewResponse": ".receivable_preview_response",
    "ReceivableRequiredFields": ".receivable_required_fields",
    "ReceivableSearchCursorFields": ".receivable_search_cursor_fields",
    "ReceivableSendRequest": ".receivable_send_request",
    "ReceivableSendResponse": ".receivable_send_response",
    "ReceivableSendTestReminderPayload": ".receivable_send_test_reminder_payload",
    "ReceivableSettings": ".receivable_settings",
    "ReceivableStatus": ".receivable_status",
    "ReceivableTemplatesVariable": ".receivable_templates_variable",
    "ReceivableTemplatesVariablesObject": ".receivable_templates_variables_object",
    "ReceivableTemplatesVariablesObjectList": ".receivable_templates_variables_object_list",
    "ReceivableType": ".receivable_type",
    "ReceivableUncollectiblePayload": ".receivable_uncollectible_payload",
    "ReceivableUpdatedEventData": ".receivable_updated_event_data",
    "ReceivablesAnalyticsDataPoint": ".receivables_analytics_data_point",
    "ReceivablesAnalyticsResponse": ".receivables_analytics_response",
    "ReceivablesCounterpartAddress": ".receivables_counterpart_address",
    "ReceivablesPreviewTypeEnum": ".receivables_preview_type_enum",
    "ReceivablesRemindersWarningMessage": ".receivables_reminders_warning_message",
    "ReceivablesRepresentationOfCounterpartAddress": ".receivables_representation_of_counterpart_address",
    "ReceivablesRepresentationOfEntityBankAccount": ".receivables_representation_of_entity_bank_account",
    "ReceivablesSearchRequest": ".receivables_search_request",
    "ReceivablesSearchRequestStatus": ".receivables_search_request_status",
    "ReceivablesSendResponse": ".receivables_send_response",
    "ReceivablesStatusEnum": ".receivables_status_enum",
    "ReceivablesVerifyResponse": ".receivables_verify_response",
    "RecipientAccountResponse": ".recipient_account_response",
    "Recipients": ".recipients",
    "RecurrenceFrequency": ".recurrence_frequency",
    "RecurrenceIteration": ".recurrence_iteration",
    "RecurrenceResponse": ".recurrence_response",
    "RecurrenceResponseList": ".recurrence_response_list",
    "RecurrenceStatus": ".recurrence_status",
    "RelatedDocuments": ".related_documents",
    "Reminder": ".reminder",
    "ReminderMailSentEventData": ".reminder_mail_sent_event_data",
    "ReminderTypeEnum": ".reminder_type_enum",
    "RemindersSettings": ".reminders_settings",
    "RepaymentSchedule": ".repayment_schedule",
    "ResponseItem": ".response_item",
    "RevokeTokenPayload": ".revoke_token_payload",
    "RoleCursorFields": ".role_cursor_fields",
    "RolePaginationResponse": ".role_pagination_response",
    "RoleResponse": ".role_response",
    "SendPurchaseOrderViaEmailRequest": ".send_purchase_order_via_email_request",
    "ServiceProvidersEnum": ".service_providers_enum",
    "SettingsResponse": ".settings_response",
    "Signature": ".signature",
    "SingleOnboardingRequirementsResponse": ".single_onboarding_requirements_response",
    "SortField": ".sort_field",
    "SortOrder": ".sort_order",
    "SourceOfPayableDataEnum": ".source_of_payable_data_enum",
    "SourceOfReceiptDataEnum": ".source_of_receipt_data_enum",
    "StatusChangedEventData": ".status_changed_event_data",
    "StatusEnum": ".status_enum",
    "SuccessResult": ".success_result",
    "SuggestedCounterpartPayload": ".suggested_counterpart_payload",
    "SuggestedPaymentTerm": ".suggested_payment_term",
    "SuggestedResponse": ".suggested_response",
    "SupportedFieldNames": ".supported_field_names",
    "SupportedFormatSchema": ".supported_format_schema",
    "SupportedFormatSchemaAvailableTypes": ".supported_format_schema_available_types",
    "SupportedFormatSchemaObjectType": ".supported_format_schema_object_type",
    "SyncRecordCursorFields": ".sync_record_cursor_fields",
    "SyncRecordResource": ".sync_record_resource",
    "SyncRecordResourceList": ".sync_record_resource_list",
    "SyncStatus": ".sync_status",
    "SystemTemplateDataSchema": ".system_template_data_schema",
    "SystemTemplates": ".system_templates",
    "TagCategory": ".tag_category",
    "TagCreateSchema": ".tag_create_schema",
    "TagCursorFields": ".tag_cursor_fields",
    "TagReadSchema": ".tag_read_schema",
    "TagUpdateSchema": ".tag_update_schema",
    "TagsPaginationResponse": ".tags_pagination_response",
    "TaxComponentResponse": ".tax_component_response",
    "TaxRateAccountCursorFields": ".tax_rate_account_cursor_fields",
    "TemplateDataSchema": ".template_data_schema",
    "TemplateListResponse": ".template_list_response",
    "TemplateReceivableResponse": ".template_receivable_response",
    "TemplateTypeEnum": ".template_type_enum",
    "TermDiscountDays": ".term_discount_days",
    "TermFinalDays": ".term_final_days",
    "TermsOfServiceAcceptanceInput": ".terms_of_service_acceptance_input",
    "TermsOfServiceAcceptanceOutput": ".terms_of_service_acceptance_output",
    "TextTemplateDocumentTypeEnum": ".text_template_document_type_enum",
    "TextTemplateResponse": ".text_template_response",
    "TextTemplateResponseList": ".text_template_response_list",
    "TextTemplateType": ".text_template_type",
    "TotalVatAmountItem": ".total_vat_amount_item",
    "TotalVatAmountItemComponent": ".total_vat_amount_item_component",
    "Unit": ".unit",
    "UnitListResponse": ".unit_list_response",
    "UnitRequest": ".unit_request",
    "UnitResponse": ".unit_response",
    "UnitUpdate": ".unit_update",
    "UpdateCounterpartBankAccount": ".update_counterpart_bank_account",
    "UpdateCounterpartContactPayload": ".update_counterpart_contact_payload",
    "UpdateCounterpartEinvoicingCredentialSchema": ".update_counterpart_einvoicing_credential_schema",
    "UpdateCreditNote": ".update_credit_note",
    "UpdateCreditNotePayload": ".update_credit_note_payload",
    "UpdateCustomTemplateSchemaRequest": ".update_custom_template_schema_request",
    "UpdateEinvoicingAddress": ".update_einvoicing_address",
    "UpdateEntityAddressSchema": ".update_entity_address_schema",
    "UpdateEntityBankAccountRequest": ".update_entity_bank_account_request",
    "UpdateEntityRequest": ".update_entity_request",
    "UpdateEntityUserRequest": ".update_entity_user_request",
    "UpdateInvoice": ".update_invoice",
    "UpdateInvoicePayload": ".update_invoice_payload",
    "UpdateIssuedInvoice": ".update_issued_invoice",
    "UpdateIssuedInvoicePayload": ".update_issued_invoice_payload",
    "UpdateLineItemForCreditNote": ".update_line_item_for_credit_note",
    "UpdateLineItems": ".update_line_items",
    "UpdateMeEntityUserRequest": ".update_me_entity_user_request",
    "UpdatePaymentIntentPayload": ".update_payment_intent_payload",
    "UpdateProductForCreditNote": ".update_product_for_credit_note",
    "UpdatePurchaseOrderPayloadSchema": ".update_purchase_order_payload_schema",
    "UpdateQuote": ".update_quote",
    "UpdateQuotePayload": ".update_quote_payload",
    "UpdateRecurrencePayload": ".update_recurrence_payload",
    "UpdateRoleRequest": ".update_role_request",
    "UpdateTextTemplatePayload": ".update_text_template_payload",
    "UpdateWebhookSubscriptionRequest": ".update_webhook_subscription_request",
    "UploadFile": ".upload_file",
    "Variable": ".variable",
    "VariablesObject": ".variables_object",
    "VariablesObjectList": ".variables_object_list",
    "VariablesType": ".variables_type",
    "VatIDTypeEnum": ".vat_id_type_enum",
    "VatModeEnum": ".vat_mode_enum",
    "VatRateComponent": ".vat_rate_component",
    "VatRateCreator": ".vat_rate_creator",
    "VatRateListResponse": ".vat_rate_list_response",
    "VatRateResponse": ".vat_rate_response",
    "VatRateStatusEnum": ".vat_rate_status_enum",
    "VerifyResponse": ".verify_response",
    "WCBusinessStatus": ".wc_business_status",
    "WCInvoiceStatus": ".wc_invoice_status",
    "WCOfferStatus": ".wc_offer_status",
    "WCRepaymentType": ".wc_repayment_type",
    "WebhookDeliveryCursorFields": ".webhook_delivery_cursor_fields",
    "WebhookDeliveryPaginationResource": ".webhook_delivery_pagination_resource",
    "WebhookDeliveryResource": ".webhook_delivery_resource",
    "WebhookObjectType": ".webhook_object_type",
    "WebhookSubscriptionCursorFields": ".webhook_subscription_cursor_fields",
    "WebhookSubscriptionPaginationResource": ".webhook_subscription_pagination_resource",
    "WebhookSubscriptionResource": ".webhook_subscription_resource",
    "WebhookSubscriptionResourceWithSecret": ".webhook_subscription_resource_with_secret",
    "WebhookSubscriptionStatus": ".webhook_subscription_status",
}

#: Enums and literals: in JSON they are text or numbers, all others objects.
_WORDS: frozenset[str] = frozenset(
    (
        "ActionEnum",
        "AggregationFunctionEnum",
        "AllowedCountries",
        "AllowedEinvoicingCountryCodes",
        "AllowedFileTypes",
        "APIVersion",
        "ApprovalPolicyStatus",
        "ApprovalPolicyUpdateStatus",
        "ApprovalProcessStepResourceStatus",
        "ApprovalRequestStatus",
        "AutomationLevel",
        "BasedOnTransitionType",
        "CommentCursorFields",
        "CommonSchemaInputObjectType",
        "CommonSchemaOutputObjectType",
        "ConnectionStatus",
        "CounterpartCursorFields",
        "CounterpartIndividualRootCreatePayloadType",
        "CounterpartOrganizationRootCreatePayloadType",
        "CounterpartType",
        "CreditNoteCursorFields",
        "CreditNoteDimensionEnum",
        "CreditNoteFieldsAllowedForValidate",
        "CreditNoteLineItemCursorFields",
        "CreditNoteMetricEnum",
        "CreditNoteResponsePayloadType",
        "CreditNoteStateEnum",
        "CurrencyEnum",
        "CursorFields",
        "CustomTemplatesCursorFields",
        "DataExportCursorFields",
        "DateDimensionBreakdownEnum",
        "DayOfMonth",
        "DeliveryNoteCursorFields",
        "DeliveryNoteStatusEnum",
        "DiscountType",
        "DNSRecordPurpose",
        "DNSRecordType",
        "DocumentIDSeparators",
        "DocumentObjectTypeRequestEnum",
        "DocumentTypeEnum",
        "EinvoiceSchemaTypeEnum",
        "EntityBusinessStructure",
        "EntityCursorFields",
        "EntityStatusEnum",
        "EntityTypeEnum",
        "EntityUserCursorFields",
        "EventCursorFields",
        "ExportFormat",
        "ExportPayableSchemaName",
        "ExportReceivableSchemaName",
        "ExportSettingCursorFields",
        "ExtraDataCreateRequestObjectType",
        "ExtraDataResourceObjectType",
        "ExtraDataUpdateRequestObjectType",
        "FinancingInvoiceCursorFields",
        "FinancingInvoiceType",
        "GrantType",
        "InvoiceResponsePayloadType",
        "IterationStatus",
        "LanguageCodeEnum",
        "LedgerAccountCursorFields",
        "LineItemCursorFields",
        "MailboxObjectTypeEnum",
        "MoniteAllPaymentMethods",
        "MoniteAllPaymentMethodsTypes",
        "ObjectMatchTypes",
        "ObjectType",
        "ObjectTypeAvailableComment",
        "ObjectTypeEnum",
        "OCRCreditNoteType",
        "OCRDocumentTypeEnum",
        "OCRInvoiceType",
        "OCRReceiptType",
        "OCRResponseInvoiceReceiptDataType",
        "OcrStatusEnum",
        "OCRTaskStatus",
        "OnboardingVerificationStatusEnum",
        "OrderEnum",
        "OriginEnum",
        "PayableActionEnum",
        "PayableCreditNoteStateEnum",
        "PayableCursorFields",
        "PayableDimensionEnum",
        "PayableHistoryCursorFields",
        "PayableHistoryEventTypeEnum",
        "PayableMetricEnum",
        "PayableOriginEnum",
        "PayablesFieldsAllowedForValidate",
        "PayableStateEnum",
        "PayablesVariableType",
        "PaymentAccountType",
        "PaymentIntentCursorFields",
        "PaymentMethodDirection",
        "PaymentMethodStatus",
        "PaymentObjectType",
        "PaymentPriorityEnum",
        "PaymentRecordCursorFields",
        "PaymentRecordRequestStatus",
        "PaymentRecordStatusEnum",
        "PermissionEnum",
        "Platform",
        "ProcessResourceStatus",
        "ProductCursorFields",
        "ProductServiceTypeEnum",
        "ProjectCursorFields",
        "PurchaseOrderCursorFields",
        "PurchaseOrderStatusEnum",
        "QuoteResponsePayloadType",
        "QuoteStateEnum",
        "ReceiptCursorFields",
        "ReceiptLineItemCursorFields",
        "ReceivableCursorFields",
        "ReceivableDimensionEnum",
        "ReceivableEditFlow",
        "ReceivableEntityIndividualRequestType",
        "ReceivableEntityIndividualType",
        "ReceivableEntityOrganizationRequestType",
        "ReceivableEntityOrganizationType",
        "ReceivableFacadeCreateInvoicePayloadType",
        "ReceivableFacadeCreateQuotePayloadType",
        "ReceivableHistoryCursorFields",
        "ReceivableHistoryEventTypeEnum",
        "ReceivableMailCursorFields",
        "ReceivableMailStatusEnum",
        "ReceivableMetricEnum",
        "ReceivableSearchCursorFields",
        "ReceivablesPreviewTypeEnum",
        "ReceivablesSearchRequestStatus",
        "ReceivablesStatusEnum",
        "ReceivableStatus",
        "ReceivableType",
        "RecurrenceFrequency",
        "RecurrenceStatus",
        "ReminderTypeEnum",
        "RoleCursorFields",
        "ServiceProvidersEnum",
        "SortField",
        "SortOrder",
        "SourceOfPayableDataEnum",
        "SourceOfReceiptDataEnum",
        "StatusEnum",
        "SupportedFieldNames",
        "SupportedFormatSchemaObjectType",
        "SyncRecordCursorFields",
        "SyncStatus",
        "TagCategory",
        "TagCursorFields",
        "TaxRateAccountCursorFields",
        "TemplateTypeEnum",
        "TextTemplateDocumentTypeEnum",
        "TextTemplateType",
        "VariablesType",
        "VatIDTypeEnum",
        "VatModeEnum",
        "VatRateCreator",
        "VatRateStatusEnum",
        "WCBusinessStatus",
        "WCInvoiceStatus",
        "WCOfferStatus",
        "WCRepaymentType",
        "WebhookDeliveryCursorFields",
        "WebhookObjectType",
        "WebhookSubscriptionCursorFields",
        "WebhookSubscriptionStatus",
    )
)

__all__ = (
    "AccessTokenResponse",
    "AccountingConnectionList",
    "AccountingConnectionResponse",
    "AccountingCustomerRefObject",
    "AccountingLineItem",
    "AccountingMessageResponse",
    "AccountingPayable",
    "AccountingPayableList",
    "AccountingPurchaseOrderRef",
    "AccountingReceivable",
    "AccountingReceivableList",
    "AccountingRefObject",
    "AccountingSettings",
    "AccountingTaxRateListResponse",
    "AccountingTaxRateResponse",
    "AccountingVendorRefObject",
    "ActionEnum",
    "ActionSchema",
    "AddCustomTemplateSchema",
    "AggregationFunctionEnum",
    "AllDocumentExportResponseSchema",
    "AllOverdueRemindersResponse",
    "AllowedCountries",
    "AllowedEinvoicingCountryCodes",
    "AllowedFileTypes",
    "AnalyticsDataPoint",
    "APIVersion",
    "ApprovalPolicyCreate",
    "ApprovalPolicyResource",
    "ApprovalPolicyResourceList",
    "ApprovalPolicyStatus",
    "ApprovalPolicyUpdate",
    "ApprovalPolicyUpdateStatus",
    "ApprovalProcessResourceList",
    "ApprovalProcessStepResource",
    "ApprovalProcessStepResourceList",
    "ApprovalProcessStepResourceStatus",
    "ApprovalRequestCreateByRoleRequest",
    "ApprovalRequestCreateByUserRequest",
    "ApprovalRequestResourceList",
    "ApprovalRequestResourceWithMetadata",
    "ApprovalRequestStatus",
    "AttachmentRequest",
    "AttachmentResponse",
    "AutomationLevel",
    "BankAccount",
    "BasedOnReceivableCreatedEventData",
    "BasedOnTransitionType",
    "BizObjectsSchemaInput",
    "BizObjectsSchemaOutput",
    "BodyPutEntitiesIdLogo",
    "BusinessInfoSchema",
    "BusinessProfileInput",
    "BusinessProfileOutput",
    "ButtonTheme",
    "CardTheme",
    "CommentCreateRequest",
    "CommentCursorFields",
    "CommentPayload",
    "CommentResource",
    "CommentResourceList",
    "CommentUpdateRequest",
    "CommonSchemaInput",
    "CommonSchemaInputObjectType",
    "CommonSchemaOutput",
    "CommonSchemaOutputObjectType",
    "ConnectionStatus",
    "CounterpartAddress",
    "CounterpartAddressResourceList",
    "CounterpartAddressResponseWithCounterpartID",
    "CounterpartBankAccountResourceList",
    "CounterpartBankAccountResponse",
    "CounterpartContactResponse",
    "CounterpartContactsResourceList",
    "CounterpartCursorFields",
    "CounterpartEinvoicingCredentialExistenceResponse",
    "CounterpartEinvoicingCredentialResponse",
    "CounterpartEinvoicingCredentialResponseList",
    "CounterpartEinvoicingCredentialSchema",
    "CounterpartFields",
    "CounterpartIndividualCreatePayload",
    "CounterpartIndividualResponse",
    "CounterpartIndividualRootCreatePayload",
    "CounterpartIndividualRootCreatePayloadType",
    "CounterpartIndividualRootResponse",
    "CounterpartIndividualRootUpdatePayload",
    "CounterpartIndividualUpdatePayload",
    "CounterpartOrganizationCreatePayload",
    "CounterpartOrganizationResponse",
    "CounterpartOrganizationRootCreatePayload",
    "CounterpartOrganizationRootCreatePayloadType",
    "CounterpartOrganizationRootResponse",
    "CounterpartOrganizationRootUpdatePayload",
    "CounterpartOrganizationUpdatePayload",
    "CounterpartPaginationResponse",
    "CounterpartRawAddress",
    "CounterpartRawAddressUpdateRequest",
    "CounterpartRawBankAccount",
    "CounterpartRawBankAccountUpdateRequest",
    "CounterpartRawData",
    "CounterpartRawDataUpdateRequest",
    "CounterpartRawVatID",
    "CounterpartRawVatIDUpdateRequest",
    "CounterpartTagSchema",
    "CounterpartType",
    "CounterpartUpdateAddress",
    "CounterpartUpdateVatID",
    "CounterpartVatID",
    "CounterpartVatIDResourceList",
    "CounterpartVatIDResponse",
    "CreateCounterpartBankAccount",
    "CreateCounterpartContactPayload",
    "CreateCounterpartEinvoicingCredentialCounterpartVatId",
    "CreateEntityBankAccountRequest",
    "CreateEntityRequest",
    "CreateEntityUserRequest",
    "CreateExportTaskResponseSchema",
    "CreateOCRRequestPayload",
    "CreatePaymentLinkRequest",
    "CreateRecurrencePayload",
    "CreateRoleRequest",
    "CreateTextTemplatePayload",
    "CreateWebhookSubscriptionRequest",
    "CreditNoteCreateRequest",
    "CreditNoteCursorFields",
    "CreditNoteDimensionEnum",
    "CreditNoteFieldsAllowedForValidate",
    "CreditNoteLineItemCreateRequest",
    "CreditNoteLineItemCursorFields",
    "CreditNoteLineItemPaginationResponse",
    "CreditNoteLineItemReplaceRequest",
    "CreditNoteLineItemResponse",
    "CreditNoteLineItemUpdateRequest",
    "CreditNoteMetricEnum",
    "CreditNotePaginationResponse",
    "CreditNoteRenderingSettings",
    "CreditNoteResponse",
    "CreditNoteResponsePayload",
    "CreditNoteResponsePayloadType",
    "CreditNoteStateEnum",
    "CreditNoteUpdateRequest",
    "CreditNoteUploadFile",
    "CreditNoteValidationResponse",
    "CreditNoteValidationResponseValidationErrorsItem",
    "CreditNoteValidationsResource",
    "CurrencyEnum",
    "CurrencyExchangeSchema",
    "CurrencySettingsInput",
    "CurrencySettingsOutput",
    "CursorFields",
    "CustomTemplateDataSchema",
    "CustomTemplatesCursorFields",
    "CustomTemplatesPaginationResponse",
    "CustomVatRateRequest",
    "CustomVatRateResponse",
    "CustomVatRateResponseList",
    "CustomVatRateUpdateRequest",
    "DataExportCursorFields",
    "DateDimensionBreakdownEnum",
    "DayOfMonth",
    "DefaultAccountingTaxIDs",
    "DefaultLedgerAccountIDs",
    "DeliveryNoteCounterpartResource",
    "DeliveryNoteCreateBasedOnRequest",
    "DeliveryNoteCreateLineItem",
    "DeliveryNoteCreateRequest",
    "DeliveryNoteCursorFields",
    "DeliveryNoteLineItemProduct",
    "DeliveryNoteLineItemResource",
    "DeliveryNoteResource",
    "DeliveryNoteResourceList",
    "DeliveryNoteStatusEnum",
    "DeliveryNoteUpdateRequest",
    "Discount",
    "DiscountResponse",
    "DiscountType",
    "DNSRecord",
    "DNSRecordPurpose",
    "DNSRecords",
    "DNSRecordType",
    "DocumentExportResponseSchema",
    "DocumentIDSeparators",
    "DocumentIDsSettings",
    "DocumentIDsSettingsNextNumber",
    "DocumentIDsSettingsRequest",
    "DocumentObjectTypeRequestEnum",
    "DocumentRenderingSettings",
    "DocumentRenderingSettingsInput",
    "DocumentRenderingSettingsOutput",
    "DocumentTypeEnum",
    "DocumentTypePrefix",
    "DomainListResponse",
    "DomainRequest",
    "DomainResponse",
    "DomainResponseDnsRecordsValue",
    "EinvoiceSchemaTypeEnum",
    "EinvoicingAddress",
    "EinvoicingConnectionCreateRequest",
    "EinvoicingConnectionResponse",
    "EinvoicingConnectionUpdateRequest",
    "EinvoicingCredentials",
    "EinvoicingNetworkCredentialsCreateRequest",
    "EinvoicingNetworkCredentialsResponse",
    "EInvoicingRetrieveListData",
    "EnabledPaymentMethods",
    "EntityAddressResponseSchema",
    "EntityAddressSchema",
    "EntityBankAccountPaginationResponse",
    "EntityBankAccountResponse",
    "EntityBusinessStructure",
    "EntityCursorFields",
    "EntityFields",
    "EntityIndividualResponse",
    "EntityMailSettings",
    "EntityOnboardingDataRequest",
    "EntityOnboardingDataResponse",
    "EntityOnboardingDocumentsPayload",
    "EntityOrganizationResponse",
    "EntityPaginationResponse",
    "EntityStatusEnum",
    "EntityTypeEnum",
    "EntityUpdateVatID",
    "EntityUserCursorFields",
    "EntityUserPaginationResponse",
    "EntityUserResponse",
    "EntityVatID",
    "EntityVatIDResourceList",
    "EntityVatIDResponse",
    "ErrorSchema",
    "EstimatedMonthlyRevenue",
    "EventCursorFields",
    "EventPaginationResource",
    "EventResource",
    "ExchangeRate",
    "ExportFormat",
    "ExportPayableSchema",
    "ExportPayableSchemaName",
    "ExportPayloadSchema",
    "ExportReceivableSchema",
    "ExportReceivableSchemaName",
    "ExportSettingCursorFields",
    "ExtraDataCreateRequest",
    "ExtraDataCreateRequestObjectType",
    "ExtraDataResource",
    "ExtraDataResourceList",
    "ExtraDataResourceObjectType",
    "ExtraDataUpdateRequest",
    "ExtraDataUpdateRequestObjectType",
    "FieldSchema",
    "FileAttachedEventData",
    "FileResponse",
    "FileSchema",
    "FilesResponse",
    "FinancingInvoice",
    "FinancingInvoiceCursorFields",
    "FinancingInvoiceListResponse",
    "FinancingInvoiceType",
    "FinancingOffer",
    "FinancingOffersResponse",
    "FinancingPushInvoicesRequest",
    "FinancingPushInvoicesRequestInvoice",
    "FinancingPushInvoicesResponse",
    "FinancingTokenResponse",
    "GetAllPaymentReminders",
    "GetOnboardingRequirementsResponse",
    "GrantType",
    "IndividualResponseSchema",
    "IndividualSchema",
    "InlinePaymentTermsRequestPayload",
    "InlineTermDiscount",
    "InlineTermFinal",
    "Invoice",
    "InvoiceFile",
    "InvoiceRenderingSettings",
    "InvoiceResponsePayload",
    "InvoiceResponsePayloadType",
    "Item",
    "IterationStatus",
    "LabelNValue",
    "LanguageCodeEnum",
    "LedgerAccountCursorFields",
    "LedgerAccountListResponse",
    "LedgerAccountResponse",
    "LineItem",
    "LineItemColumnSettings",
    "LineItemCursorFields",
    "LineItemFields",
    "LineItemInternalRequest",
    "LineItemNumericColumnSettings",
    "LineItemPaginationResponse",
    "LineItemProduct",
    "LineItemProductCreate",
    "LineItemProductMeasureUnit",
    "LineItemProductVatRate",
    "LineItemRequest",
    "LineItemResponse",
    "LineItemsRenderingSettings",
    "LineItemsReplaceRequest",
    "LineItemsReplaceResponse",
    "LineItemsResponse",
    "LineItemUpdate",
    "LogoFile",
    "MailboxDataResponse",
    "MailboxDomainRequest",
    "MailboxMultipleEntitiesRequest",
    "MailboxObjectTypeEnum",
    "MailboxResponse",
    "MailSentEventData",
    "MailSettings",
    "MessageResponse",
    "MissingFields",
    "MissingLineItemFields",
    "MoniteAllPaymentMethods",
    "MoniteAllPaymentMethodsTypes",
    "NextDocumentNumbers",
    "ObjectMatchTypes",
    "ObjectType",
    "ObjectTypeAvailableComment",
    "ObjectTypeEnum",
    "ObtainTokenPayload",
    "OCRAddress",
    "OCRAddressDetails",
    "OcrAutoTaggingSettingsRequest",
    "OCRBankDetails",
    "OCRCounterpartDetails",
    "OCRCreditNote",
    "OCRCreditNoteType",
    "OCRDocumentTypeEnum",
    "OCRFileUpload",
    "OCRInvoice",
    "OCRInvoiceType",
    "OCRLineItem",
    "OCRReceipt",
    "OCRReceiptLineItem",
    "OCRReceiptType",
    "OcrRecognitionResponse",
    "OCRResponseInvoiceReceiptData",
    "OCRResponseInvoiceReceiptDataType",
    "OCRResponseInvoiceReceiptLineItemRaw",
    "OcrStatusEnum",
    "OcrTaskResponseSchema",
    "OCRTasksPaginationResponse",
    "OCRTaskStatus",
    "OnboardingPaymentMethodsResponse",
    "OnboardingRequirementsError",
    "OnboardingVerificationError",
    "OnboardingVerificationStatusEnum",
    "OptionalIndividualSchema",
    "OptionalOrganizationSchema",
    "OptionalPersonAddressRequest",
    "OptionalPersonRelationship",
    "OptionalPersonRequest",
    "OrderEnum",
    "OrganizationResponseSchema",
    "OrganizationSchema",
    "OriginEnum",
    "OverdueReminderRequest",
    "OverdueReminderResponse",
    "OverdueReminderTerm",
    "OverdueReminderUpdateRequest",
    "OwnershipDeclarationInput",
    "OwnershipDeclarationOutput",
    "PageSchema",
    "PartiallyPaidPayload",
    "PartnerMetadata",
    "PartnerMetadataResponse",
    "PartnerMetadataResponseMetadata",
    "PartnerProjectSettingsPayloadInput",
    "PartnerProjectSettingsPayloadInputDefaultRole",
    "PartnerProjectSettingsPayloadOutput",
    "PartnerProjectSettingsPayloadOutputDefaultRole",
    "PatchSettingsPayload",
    "PayableActionEnum",
    "PayableActionSchema",
    "PayableAggregatedDataResponse",
    "PayableAggregatedItem",
    "PayableAnalyticsResponse",
    "PayableAttachFile",
    "PayableCreatedEventData",
    "PayableCreditNoteData",
    "PayableCreditNoteLinkedEventData",
    "PayableCreditNoteStateEnum",
    "PayableCreditNoteUnlinkedEventData",
    "PayableCurrencyExchange",
    "PayableCursorFields",
    "PayableDimensionEnum",
    "PayableEntityAddressSchema",
    "PayableEntityIndividualResponse",
    "PayableEntityLogoFile",
    "PayableEntityLogoPage",
    "PayableEntityLogoPreview",
    "PayableEntityOrganizationResponse",
    "PayableFilePage",
    "PayableFilePreview",
    "PayableHistoryCursorFields",
    "PayableHistoryEventTypeEnum",
    "PayableHistoryPaginationResponse",
    "PayableHistoryResponse",
    "PayableIndividualSchema",
    "PayableMetricEnum",
    "PayableOrganizationSchema",
    "PayableOriginEnum",
    "PayablePaginationResponse",
    "PayablePaymentTermDiscount",
    "PayablePaymentTermFinal",
    "PayablePaymentTermsCreatePayload",
    "PayableResponseSchema",
    "PayableSchemaInput",
    "PayableSchemaOutput",
    "PayableSettings",
    "PayablesFieldsAllowedForValidate",
    "PayableStateEnum",
    "PayableStatusChangedEventData",
    "PayablesVariableType",
    "PayableTemplatesVariable",
    "PayableTemplatesVariablesObject",
    "PayableTemplatesVariablesObjectList",
    "PayableUpdatedEventData",
    "PayableUpdateSchema",
    "PayableUploadFile",
    "PayableUploadWithDataSchema",
    "PayableValidationResponse",
    "PayableValidationResponseValidationErrorsItem",
    "PayableValidationsResource",
    "PayableValidationsUpdateRequest",
    "PayerAccountResponse",
    "PaymentAccountObject",
    "PaymentAccountType",
    "PaymentIntent",
    "PaymentIntentCursorFields",
    "PaymentIntentHistory",
    "PaymentIntentHistoryResponse",
    "PaymentIntentResponse",
    "PaymentIntentsListResponse",
    "PaymentMethod",
    "PaymentMethodDirection",
    "PaymentMethodRequirements",
    "PaymentMethodStatus",
    "PaymentObject",
    "PaymentObjectType",
    "PaymentPageTheme",
    "PaymentPriorityEnum",
    "PaymentReceivedEventData",
    "PaymentRecordCursorFields",
    "PaymentRecordHistoryResponse",
    "PaymentRecordMarkAsSucceededRequest",
    "PaymentRecordObjectRequest",
    "PaymentRecordObjectResponse",
    "PaymentRecordRequest",
    "PaymentRecordRequestStatus",
    "PaymentRecordResponse",
    "PaymentRecordResponseList",
    "PaymentRecordStatusEnum",
    "PaymentRecordStatusUpdateRequest",
    "PaymentRecordUpdateRequest",
    "PaymentReminder",
    "PaymentReminderResponse",
    "PaymentReminderUpdateRequest",
    "PaymentsSettingsInput",
    "PaymentsSettingsOutput",
    "PaymentTerms",
    "PaymentTermsCreatePayload",
    "PaymentTermsListResponse",
    "PaymentTermsResponse",
    "PaymentTermsUpdatePayload",
    "PermissionEnum",
    "PersonAddressRequest",
    "PersonAddressResponse",
    "PersonOnboardingDocumentsPayload",
    "PersonRelationshipRequest",
    "PersonRelationshipResponse",
    "PersonRequest",
    "PersonResponse",
    "PersonsResponse",
    "Platform",
    "PreviewSchema",
    "PreviewTemplateRequest",
    "PreviewTemplateResponse",
    "Price",
    "PricingPlan",
    "ProcessResource",
    "ProcessResourceStatus",
    "ProductCursorFields",
    "ProductServicePaginationResponse",
    "ProductServiceRequest",
    "ProductServiceResponse",
    "ProductServiceTypeEnum",
    "ProductServiceUpdate",
    "ProjectCreateRequest",
    "ProjectCursorFields",
    "ProjectPaginationResponse",
    "ProjectResource",
    "ProjectUpdateRequest",
    "PublicPaymentLinkResponse",
    "PurchaseOrderCounterpartAddressSchema",
    "PurchaseOrderCounterpartIndividualResponse",
    "PurchaseOrderCounterpartIndividualRootResponse",
    "PurchaseOrderCounterpartOrganizationResponse",
    "PurchaseOrderCounterpartOrganizationRootResponse",
    "PurchaseOrderCursorFields",
    "PurchaseOrderEmailPreviewRequest",
    "PurchaseOrderEmailPreviewResponse",
    "PurchaseOrderEmailSentResponse",
    "PurchaseOrderItem",
    "PurchaseOrderPaginationResponse",
    "PurchaseOrderPayloadSchema",
    "PurchaseOrderResponseSchema",
    "PurchaseOrderStatusEnum",
    "PurchaseOrderVatId",
    "QuoteAcceptRequest",
    "QuoteRenderingSettings",
    "QuoteResponsePayload",
    "QuoteResponsePayloadType",
    "QuoteStateEnum",
    "ReceiptAttachFile",
    "ReceiptCreateSchema",
    "ReceiptCursorFields",
    "ReceiptLineItemCreateSchema",
    "ReceiptLineItemCursorFields",
    "ReceiptLineItemResponseSchema",
    "ReceiptLineItemsPaginationResponse",
    "ReceiptLineItemUpdateSchema",
    "ReceiptPaginationResponse",
    "ReceiptResponseSchema",
    "ReceiptUpdateSchema",
    "ReceiptUploadFile",
    "ReceivableCounterpartContact",
    "ReceivableCounterpartVatIDResponse",
    "ReceivableCreateBasedOnPayload",
    "ReceivableCreatedEventData",
    "ReceivableCursorFields",
    "ReceivableDeclinePayload",
    "ReceivableDimensionEnum",
    "ReceivableEditFlow",
    "ReceivableEntityAddressSchema",
    "ReceivableEntityBase",
    "ReceivableEntityIndividual",
    "ReceivableEntityIndividualRequest",
    "ReceivableEntityIndividualRequestType",
    "ReceivableEntityIndividualType",
    "ReceivableEntityOrganization",
    "ReceivableEntityOrganizationRequest",
    "ReceivableEntityOrganizationRequestType",
    "ReceivableEntityOrganizationType",
    "ReceivableEntityVatIDResponse",
    "ReceivableFacadeCreateInvoicePayload",
    "ReceivableFacadeCreateInvoicePayloadType",
    "ReceivableFacadeCreateQuotePayload",
    "ReceivableFacadeCreateQuotePayloadType",
    "ReceivableFileUrl",
    "ReceivableHistoryCursorFields",
    "ReceivableHistoryEventTypeEnum",
    "ReceivableHistoryPaginationResponse",
    "ReceivableHistoryResponse",
    "ReceivableMailCursorFields",
    "ReceivableMailPaginationResponse",
    "ReceivableMailRecipients",
    "ReceivableMailRecipientState",
    "ReceivableMailResponse",
    "ReceivableMailStatusEnum",
    "ReceivableMetricEnum",
    "ReceivablePaginationResponse",
    "ReceivablePaidPayload",
    "ReceivablePartiallyPaidPayload",
    "ReceivablePreviewRequest",
    "ReceivablePreviewResponse",
    "ReceivableRequiredFields",
    "ReceivablesAnalyticsDataPoint",
    "ReceivablesAnalyticsResponse",
    "ReceivablesCounterpartAddress",
    "ReceivableSearchCursorFields",
    "ReceivableSendRequest",
    "ReceivableSendResponse",
    "ReceivableSendTestReminderPayload",
    "ReceivableSettings",
    "ReceivablesPreviewTypeEnum",
    "ReceivablesRemindersWarningMessage",
    "ReceivablesRepresentationOfCounterpartAddress",
    "ReceivablesRepresentationOfEntityBankAccount",
    "ReceivablesSearchRequest",
    "ReceivablesSearchRequestStatus",
    "ReceivablesSendResponse",
    "ReceivablesStatusEnum",
    "ReceivableStatus",
    "ReceivablesVerifyResponse",
    "ReceivableTemplatesVariable",
    "ReceivableTemplatesVariablesObject",
    "ReceivableTemplatesVariablesObjectList",
    "ReceivableType",
    "ReceivableUncollectiblePayload",
    "ReceivableUpdatedEventData",
    "RecipientAccountResponse",
    "Recipients",
    "RecurrenceFrequency",
    "RecurrenceIteration",
    "RecurrenceResponse",
    "RecurrenceResponseList",
    "RecurrenceStatus",
    "RelatedDocuments",
    "Reminder",
    "ReminderMailSentEventData",
    "RemindersSettings",
    "ReminderTypeEnum",
    "RepaymentSchedule",
    "ResponseItem",
    "RevokeTokenPayload",
    "RoleCursorFields",
    "RolePaginationResponse",
    "RoleResponse",
    "SendPurchaseOrderViaEmailRequest",
    "ServiceProvidersEnum",
    "SettingsResponse",
    "Signature",
    "SingleOnboardingRequirementsResponse",
    "SortField",
    "SortOrder",
    "SourceOfPayableDataEnum",
    "SourceOfReceiptDataEnum",
    "StatusChangedEventData",
    "StatusEnum",
    "SuccessResult",
    "SuggestedCounterpartPayload",
    "SuggestedPaymentTerm",
    "SuggestedResponse",
    "SupportedFieldNames",
    "SupportedFormatSchema",
    "SupportedFormatSchemaAvailableTypes",
    "SupportedFormatSchemaObjectType",
    "SyncRecordCursorFields",
    "SyncRecordResource",
    "SyncRecordResourceList",
    "SyncStatus",
    "SystemTemplateDataSchema",
    "SystemTemplates",
    "TagCategory",
    "TagCreateSchema",
    "TagCursorFields",
    "TagReadSchema",
    "TagsPaginationResponse",
    "TagUpdateSchema",
    "TaxComponentResponse",
    "TaxRateAccountCursorFields",
    "TemplateDataSchema",
    "TemplateListResponse",
    "TemplateReceivableResponse",
    "TemplateTypeEnum",
    "TermDiscountDays",
    "TermFinalDays",
    "TermsOfServiceAcceptanceInput",
    "TermsOfServiceAcceptanceOutput",
    "TextTemplateDocumentTypeEnum",
    "TextTemplateResponse",
    "TextTemplateResponseList",
    "TextTemplateType",
    "TotalVatAmountItem",
    "TotalVatAmountItemComponent",
    "Unit",
    "UnitListResponse",
    "UnitRequest",
    "UnitResponse",
    "UnitUpdate",
    "UpdateCounterpartBankAccount",
    "UpdateCounterpartContactPayload",
    "UpdateCounterpartEinvoicingCredentialSchema",
    "UpdateCreditNote",
    "UpdateCreditNotePayload",
    "UpdateCustomTemplateSchemaRequest",
    "UpdateEinvoicingAddress",
    "UpdateEntityAddressSchema",
    "UpdateEntityBankAccountRequest",
    "UpdateEntityRequest",
    "UpdateEntityUserRequest",
    "UpdateInvoice",
    "UpdateInvoicePayload",
    "UpdateIssuedInvoice",
    "UpdateIssuedInvoicePayload",
    "UpdateLineItemForCreditNote",
    "UpdateLineItems",
    "UpdateMeEntityUserRequest",
    "UpdatePaymentIntentPayload",
    "UpdateProductForCreditNote",
    "UpdatePurchaseOrderPayloadSchema",
    "UpdateQuote",
    "UpdateQuotePayload",
    "UpdateRecurrencePayload",
    "UpdateRoleRequest",
    "UpdateTextTemplatePayload",
    "UpdateWebhookSubscriptionRequest",
    "UploadFile",
    "Variable",
    "VariablesObject",
    "VariablesObjectList",
    "VariablesType",
    "VatIDTypeEnum",
    "VatModeEnum",
    "VatRateComponent",
    "VatRateCreator",
    "VatRateListResponse",
    "VatRateResponse",
    "VatRateStatusEnum",
    "VerifyResponse",
    "WCBusinessStatus",
    "WCInvoiceStatus",
    "WCOfferStatus",
    "WCRepaymentType",
    "WebhookDeliveryCursorFields",
    "WebhookDeliveryPaginationResource",
    "WebhookDeliveryResource",
    "WebhookObjectType",
    "WebhookSubscriptionCursorFields",
    "WebhookSubscriptionPaginationResource",
    "WebhookSubscriptionResource",
    "WebhookSubscriptionResourceWithSecret",
    "WebhookSubscriptionStatus",
)

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted(__all__)
